// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/record_parts.h"

#include "core/store/clock_table.h"

namespace fuwutai {

namespace {

void nameReferences(Names& names, const Field& field, const Value& value)
{
    if (field.kind == Kind::Reference) {
        names.of(field.target, std::get<QString>(value));
        return;
    }
    const auto* lines = std::get_if<LineValues>(&value);
    if (!lines) return;
    for (const LineValue& line : lines->lines)
        for (std::size_t i = 0; i < field.fields.size(); ++i) nameReferences(names, field.fields[i], line.values[i]);
}

} // namespace

void nameAll(Names& names, const Record& r)
{
    names.of(QStringLiteral("office"), r.office);
    names.of(QStringLiteral("office"), r.handlingOffice);
    if (r.createdBy != QLatin1String("system")) names.of(QStringLiteral("user"), r.createdBy);
    for (std::size_t i = 0; i < r.values.size(); ++i) nameReferences(names, r.type->fields[i], r.values[i]);
}

QList<ClockView> clocksOf(const Reader& reader, const Record& r)
{
    const WorkCalendar& calendar = *reader.rules(r.handlingOffice).first;
    QList<ClockView> all;
    for (const ClockState& clock : ClockTable(reader.db).of(*r.type, r.id)) all << clockView(*r.type, clock, reader.now, calendar);
    std::stable_sort(all.begin(), all.end(), [](const ClockView& a, const ClockView& b) {
        if (a.clock.isLive() != b.clock.isLive()) return a.clock.isLive();
        return a.clock.isLive() ? a.clock.due < b.clock.due : a.clock.ended > b.clock.ended;
    });
    return all;
}

} // namespace fuwutai
