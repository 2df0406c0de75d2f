// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/office/office.h"

#include "core/record/master_flow.h"

#include <QRegularExpression>

namespace fuwutai {

namespace {

Reasons mayStand(const Situation& s)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z0-9]{1,12}$"));
    Reasons reasons;
    const auto office = after<Office>(s);
    if (!office.code.isEmpty() && !code.match(office.code).hasMatch())
        reasons << Reason{QStringLiteral("code"), QStringLiteral("code"), say("a code is up to 12 letters and digits, it stands in every number")};
    if (!office.hours.isEmpty() && !readHours(office.hours))
        reasons << Reason{QStringLiteral("hours"), QStringLiteral("hours"), say("write business hours as 08:30-12:00 13:30-17:30")};
    return reasons;
}

RecordType makeType()
{
    RecordType t = masterType({"office", L10N("Office"), L10N("Offices")}, fieldsOf<Office>(),
                              {.who = anyOf({Role::Administrator}), .named = {"code"}, .fills = {"name", "address", "phone", "hours"},
                               .needs = {"code", "name"}, .guard = mayStand});
    t.list.named = true;
    t.officeless = true;
    return finished(std::move(t));
}

} // namespace

std::optional<BusinessHours> readHours(const QString& text)
{
    BusinessHours hours;
    hours.intervals.clear();
    for (const QString& part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QTime open = QTime::fromString(part.section(QLatin1Char('-'), 0, 0), QStringLiteral("H:mm"));
        const QTime close = QTime::fromString(part.section(QLatin1Char('-'), 1), QStringLiteral("H:mm"));
        const bool follows = hours.intervals.isEmpty() || hours.intervals.last().second <= open;
        if (!open.isValid() || !close.isValid() || open >= close || !follows) return std::nullopt;
        hours.intervals << std::pair(open, close);
    }
    if (hours.intervals.isEmpty() || hours.intervals.size() > 2) return std::nullopt;
    return hours;
}

const RecordType& officeType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
