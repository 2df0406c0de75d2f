// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own tables told as JSON, Markdown and a flow chart: fuwutaictl describe, docs/generated and the test that
// holds the flows to the hand-typed ones all read these.
#pragma once

#include "core/record/record_type.h"

#include <QJsonObject>

namespace fuwutai {

// key, label, states, fields (key, kind, choices, personal ...), actions (rows with from, to, who, fills, needs, clause), clocks.
QJsonObject describeType(const RecordType& type);
QString flowDot(const RecordType& type);                     // for dot -Tsvg
QString flowMarkdown(const RecordType& type);                // one type
QString flowsMarkdown(const Registry& registry);
QString permissionsMarkdown(const Registry& registry);       // role by action
QString dictionaryMarkdown(const Registry& registry);        // every field of every type

// "front_desk office_head handler@department foreman@team tracker system", in the order of the roles.
QString whoText(const Who& who);

} // namespace fuwutai
