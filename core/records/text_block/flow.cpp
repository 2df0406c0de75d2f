// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/text_block/text_block.h"

#include "core/record/master_flow.h"

#include <QRegularExpression>

namespace fuwutai {

namespace {

Reasons mayStand(const Situation& s)
{
    const QString mark = after<TextBlock>(s).mark;
    if (mark.isEmpty() || isTextMark(mark)) return {};
    return {{QStringLiteral("mark"), QStringLiteral("mark"), say("1 to 12 small letters and digits, a letter first, like tz")}};
}

RecordType makeType()
{
    RecordType t = masterType({"text_block", L10N("Text block"), L10N("Text blocks")}, fieldsOf<TextBlock>(),
                              {.who = anyOf({Role::FrontDesk, Role::OfficeHead, Role::ServiceManager, Role::Administrator}), .named = {"mark"},
                               .fills = {"words"}, .needs = {"mark", "words"}, .guard = mayStand});
    // Each office has its own.
    t.numbering.natural = [](const Situation& s) { return QStringLiteral("%1@%2").arg(after<TextBlock>(s).mark, s.after.office); };
    return finished(std::move(t));
}

} // namespace

bool isTextMark(const QString& mark)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9]{0,11}\\z"));
    return form.match(mark).hasMatch();
}

const RecordType& textBlockType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
