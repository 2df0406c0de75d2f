// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/facts.h"

#include "app/wiring/sheets.h"
#include "core/query/attachments.h"
#include "core/query/overlaps.h"
#include "core/query/prices.h"
#include "core/query/uncalled.h"
#include "core/query/warranty.h"

#include <QJsonDocument>

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
    for (const WeekFact& f : kWeekFacts)
        if (name == QLatin1String(f.name)) return f.of(week(soFar));
    for (const WarrantyFact& f : kWarrantyFacts)
        if (name == QLatin1String(f.name)) {
            const auto view = warrantyOfRecord(readerOf(m_bench, systemActor(), soFar.now), soFar.after);
            return view ? f.of(*view) : Value();
        }
    if (name == QLatin1String("price_overlaps")) return overlappingPrices(*m_bench.db, soFar.after).join(QLatin1Char('\n'));
    if (name == QLatin1String("overlapping_jobs"))
        return overlappingJobs(*m_bench.db, soFar.after, visitMinutes(*soFar.policy, soFar.now, soFar.after.handlingOffice)).join(QLatin1Char('\n'));
    if (name == QLatin1String("free_requests") || name == QLatin1String("uncalled_requests")) {
        const FreeRequests all = freeRequests(*m_bench.db, soFar.after.office, readWeek(soFar.after.text(QStringLiteral("week"))));
        return name == QLatin1String("free_requests") ? Value(all.completed) : Value(all.uncalled.join(QLatin1Char('\n')));
    }
    if (name == QLatin1String("attachment_faults")) return reasonLines(attachmentFaults(readerOf(m_bench, soFar.actor, soFar.now), soFar.after));
    if (name == QLatin1String("attachment_rights"))
        return reasonLines(attachmentRights(readerOf(m_bench, soFar.actor, soFar.now), soFar.after.text(QStringLiteral("of_type")), soFar.after.text(QStringLiteral("of_number"))));
    return sheetFact(name, soFar, *m_bench.registry);
}

} // namespace fuwutai
