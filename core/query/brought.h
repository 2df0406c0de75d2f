// SPDX-License-Identifier: GPL-3.0-or-later
// What a record that was named somewhere says for the fields beside it, by its own keys, as JSON. A home says its "address", and who
// lives there, where that is one person and the reader sees him clearly: "resident.name", "resident.phone". Used by forms.
#pragma once

#include "core/query/reader.h"

#include <QJsonObject>

namespace fuwutai {

struct BroughtQuestion {
    using Answer = QJsonObject;
    QString type;
    QString number;
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
