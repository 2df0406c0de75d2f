// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/facts.h"

#include "app/wiring/sheets.h"
#include "core/query/attachments.h"
#include "core/query/overlaps.h"
#include "core/query/prices.h"
#include "core/query/uncalled.h"
#include "core/query/unhandled.h"
#include "core/query/warranty.h"

#include <QJsonDocument>

#include <algorithm>

namespace fuwutai {

namespace {

QString faultLines(const WeekReport& r)
{
    QStringList all;
    for (const WeekFault& f : r.faults) all << say("%1 (%2)").arg(f.number, f.why);
    return all.join(QLatin1Char('\n'));
}

QString contentOf(const WeekReport& r) { return QString::fromUtf8(QJsonDocument(frozenWeek(r)).toJson(QJsonDocument::Compact)); }

struct WeekFact {
    const char* name;
    Value (*of)(const WeekReport&);
};

const WeekFact kWeekFacts[]{
    {"week_faults", [](const WeekReport& r) { return Value(faultLines(r)); }},
    {"overdue_unexplained", [](const WeekReport& r) { return Value(r.unexplained.join(QLatin1Char('\n'))); }},
    {"week_content", [](const WeekReport& r) { return Value(r.week.isValid() ? contentOf(r) : QString(QLatin1String(""))); }},
    {"chain_entries", [](const WeekReport& r) { return Value(r.chainEntries); }},
    {"chain_head", [](const WeekReport& r) { return Value(r.chainHead); }},
};

Value onDay(QDate day) { return day.isValid() ? Value(day) : Value(); }
Value inWords(const QString& text) { return text.isEmpty() ? QString(QLatin1String("")) : text; }

struct WarrantyFact {
    const char* name;
    Value (*of)(const WarrantyView&);
};

const WarrantyFact kWarrantyFacts[]{
    {"warranty_class", [](const WarrantyView& w) { return inWords(classKey(w.bears)); }},
    {"warranty_words", [](const WarrantyView& w) { return inWords(warrantyLines(w).join(QLatin1Char('\n'))); }},
    {"warranty_item", [](const WarrantyView& w) { return inWords(w.name); }},
    {"warranty_accepted", [](const WarrantyView& w) { return onDay(w.dates.accepted); }},
    {"warranty_handed_over", [](const WarrantyView& w) { return onDay(w.dates.handedOver); }},
    {"warranty_contractor_until", [](const WarrantyView& w) { return onDay(w.ends.contractor); }},
    {"warranty_owner_until", [](const WarrantyView& w) { return onDay(w.ends.owner); }},
    {"warranty_inside", [](const WarrantyView& w) { return Value((w.ends.contractor.isValid() && w.on <= w.ends.contractor) || (w.ends.owner.isValid() && w.on <= w.ends.owner)); }},
};

// "field\tcode\twords", a line a reason.
QString reasonLines(const Reasons& reasons)
{
    QStringList all;
    for (const Reason& r : reasons) all << QStringList{r.field, r.code, r.text}.join(QLatin1Char('\t'));
    return all.join(QLatin1Char('\n'));
}

struct OwnFact {
    const char* name;
    Value (*of)(Workbench&, const Situation&);
};

FreeRequests freeOf(Workbench& bench, const Situation& s) { return freeRequests(*bench.db, s.after.office, readWeek(s.after.text(QStringLiteral("week")))); }

const OwnFact kOwnFacts[]{
    {"price_overlaps", [](Workbench& b, const Situation& s) { return Value(overlappingPrices(*b.db, s.after).join(QLatin1Char('\n'))); }},
    {"overlapping_jobs",
     [](Workbench& b, const Situation& s) {
         return Value(overlappingJobs(*b.db, s.after, visitMinutes(*s.policy, s.now, s.after.handlingOffice)).join(QLatin1Char('\n')));
     }},
    {"department_unhandled",
     [](Workbench& b, const Situation& s) {
         const QString department = s.after.text(QStringLiteral("department"));
         return Value(department.isEmpty() ? QString(QLatin1String("")) : unhandledDepartments(*b.db, s.after.handlingOffice, department).join(QLatin1Char('\n')));
     }},
    {"free_requests", [](Workbench& b, const Situation& s) { return Value(freeOf(b, s).completed); }},
    {"uncalled_requests", [](Workbench& b, const Situation& s) { return Value(freeOf(b, s).uncalled.join(QLatin1Char('\n'))); }},
    {"attachment_faults", [](Workbench& b, const Situation& s) { return Value(reasonLines(attachmentFaults(readerOf(b, s.actor, s.now), s.after))); }},
    {"attachment_rights",
     [](Workbench& b, const Situation& s) {
         return Value(reasonLines(attachmentRights(readerOf(b, s.actor, s.now), s.after.text(QStringLiteral("of_type")), s.after.text(QStringLiteral("of_number")))));
     }},
};

template <class Row, std::size_t N> const Row* rowOf(const Row (&rows)[N], const QString& name)
{
    const auto* found = std::find_if(rows, rows + N, [&](const Row& row) { return name == QLatin1String(row.name); });
    return found == rows + N ? nullptr : found;
}

} // namespace

Reader readerOf(Workbench& bench, const Actor& actor, Instant now)
{
    return {*bench.db, *bench.registry, actor, now, [&bench](const QString& office) {
                const Rules& rules = bench.directory->rules(*bench.db, office);
                return std::pair<const WorkCalendar*, const Policy*>(&rules.calendar, &rules.policy);
            }};
}

const WeekReport& OfficeFacts::week(const Situation& s)
{
    const IsoWeek week = readWeek(s.after.text(QStringLiteral("week")));
    const ChainHead head = EntryTable(*m_bench.db).head();
    const QString key = QStringLiteral("%1 %2 %3 %4").arg(s.after.office, week.text()).arg(head.entries).arg(s.now.ms);
    if (key == m_weekKey) return m_week;
    const auto report = WeeklyQuestion{s.after.office, week, true}.ask(readerOf(m_bench, systemActor(), s.now));
    m_week = report ? *report : WeekReport();
    m_weekKey = key;
    return m_week;
}

Value OfficeFacts::fact(const QString& name, const Situation& soFar)
{
    if (const WeekFact* f = rowOf(kWeekFacts, name)) return f->of(week(soFar));
    if (const WarrantyFact* f = rowOf(kWarrantyFacts, name)) {
        const auto view = warrantyOfRecord(readerOf(m_bench, systemActor(), soFar.now), soFar.after);
        return view ? f->of(*view) : Value();
    }
    if (const OwnFact* f = rowOf(kOwnFacts, name)) return f->of(m_bench, soFar);
    return sheetFact(name, soFar, *m_bench.registry);
}

} // namespace fuwutai
