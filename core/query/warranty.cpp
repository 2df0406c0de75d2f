// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/warranty.h"

#include "core/records/building/building.h"
#include "core/records/category/category.h"
#include "core/records/community/community.h"
#include "core/records/home/home.h"
#include "core/records/warranty_item/warranty_item.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

template <class T> std::optional<T> loaded(const Reader& reader, const RecordType& type, const QString& number)
{
    const auto record = number.isEmpty() ? std::nullopt : Repository(reader.db).load(type, number);
    return record ? std::optional<T>(decode<T>(*record)) : std::nullopt;
}

WarrantyPeriod periodOf(std::optional<qint64> count, WarrantyUnitChoice unit)
{
    if (!count || unit == WarrantyUnitChoice::Unset) return {};
    return {int(*count), WarrantyUnit(int(unit) - 1)};
}

QList<WarrantyLine> linesOf(const Reader& reader, const QString& item)
{
    QList<WarrantyLine> all;
    for (const Record& record : Repository(reader.db).loadWhere(warrantyItemType(), QStringLiteral("item"), item)) {
        if (record.state != QLatin1String("active")) continue;
        const auto w = decode<WarrantyItem>(record);
        all << WarrantyLine{w.item, w.community.number, w.validFrom, w.name, periodOf(w.contractorPeriod, w.contractorUnit), w.contractorClause,
                            periodOf(w.ownerPeriod, w.ownerUnit), w.ownerClause};
    }
    return all;
}

// The building's acceptance counts where the home has none of its own.
WarrantyDates datesOf(const Reader& reader, const Home& home)
{
    WarrantyDates dates{home.acceptanceDate, home.handoverDate, home.lastRepairAccepted, false};
    if (const auto building = loaded<Building>(reader, buildingType(), home.building.number); building && !dates.accepted.isValid()) dates.accepted = building->acceptanceDate;
    if (const auto community = loaded<Community>(reader, communityType(), home.community.number)) dates.restarts = community->restartAfterRepair;
    return dates;
}

// Design, service and material that the developer supplied are the developer's own; misuse, third parties and force majeure are
// nobody's warranty; age and other material decide nothing by themselves.
FaultOf byCause(const QString& cause)
{
    static const QMap<QString, FaultOf> whose{
        {QStringLiteral("construction"), FaultOf::Contractor}, {QStringLiteral("design"), FaultOf::Developer},
        {QStringLiteral("developer_material"), FaultOf::Developer}, {QStringLiteral("service"), FaultOf::Developer},
        {QStringLiteral("misuse"), FaultOf::Customer},         {QStringLiteral("third_party"), FaultOf::Customer}, {QStringLiteral("force_majeure"), FaultOf::Customer},
    };
    return whose.value(cause, FaultOf::NotKnown);
}

// A supplier is paid by the developer; what a contractor bought himself is his own.
FaultOf byParty(const QString& party)
{
    static const QMap<QString, FaultOf> whose{
        {QStringLiteral("contractor"), FaultOf::Contractor}, {QStringLiteral("supplier"), FaultOf::Developer}, {QStringLiteral("design"), FaultOf::Developer},
        {QStringLiteral("company"), FaultOf::Developer},     {QStringLiteral("property"), FaultOf::Developer}, {QStringLiteral("customer"), FaultOf::Customer},
        {QStringLiteral("third_party"), FaultOf::Customer},
    };
    return whose.value(party, FaultOf::NotKnown);
}

QString textOf(const Record& r, const char* key) { return r.type->field(QLatin1String(key)) ? r.text(QLatin1String(key)) : QString(); }

// What was found decides before what is said of who is liable, and both before what the call says.
FaultOf faultOf(const QList<Record>& papers, const Record& call)
{
    struct Said {
        const char* key;
        FaultOf (*whose)(const QString&);
    };
    for (const Said& said : {Said{"cause", byCause}, Said{"responsible_party", byParty}})
        for (const Record& paper : papers)
            if (const FaultOf fault = said.whose(textOf(paper, said.key)); fault != FaultOf::NotKnown) return fault;
    return byCause(textOf(call, "cause"));
}

std::optional<Record> named(const Reader& reader, const Record& record, const char* key, const char* typeKey)
{
    const RecordType* type = reader.registry.find(QLatin1String(typeKey));
    const QString number = textOf(record, key);
    return type && !number.isEmpty() ? Repository(reader.db).load(*type, number) : std::nullopt;
}

// The day on which the fault was reported; of what is no report, when it was entered.
QDate dayOf(const Record& record)
{
    const Instant at = record.type->field(QStringLiteral("received_at")) ? record.time(QStringLiteral("received_at")) : Instant();
    return localDate(at.isSet() ? at : record.createdAt);
}

QString periodLine(const QString& who, QDate end, QDate on, const QString& clause)
{
    if (!end.isValid()) return {};
    const QString day = end.toString(Qt::ISODate), law = clause.isEmpty() ? QString() : say(" (%1)").arg(clause);
    return (on <= end ? say("%1: in warranty until %2%3") : say("%1: warranty ended %2%3")).arg(who, day, law);
}

QString proposalLine(Bears bears)
{
    switch (bears) {
    case Bears::ContractorA: return say("Proposed: class A, the contractor answers for it");
    case Bears::CompanyB: return say("Proposed: class B, borne by the company");
    case Bears::CustomerPays: return say("Proposed: charged work, out of warranty");
    case Bears::NotKnown: break;
    }
    return say("Warranty: nothing to propose, the dates of the home's acceptance and hand-over are not on file");
}

} // namespace

Result<WarrantyQuestion::Answer> WarrantyQuestion::ask(const Reader& reader) const
{
    const auto sort = loaded<Category>(reader, categoryType(), category);
    const auto part = sort ? loaded<WarrantyItem>(reader, warrantyItemType(), sort->warrantyItem.number) : std::nullopt;
    const auto where = loaded<Home>(reader, homeType(), home);
    if (!part || !where) return Answer();
    const QList<WarrantyLine> lines = linesOf(reader, part->item);
    const WarrantyLine* line = warrantyLine(lines, part->item, where->community.number, on);
    if (!line) return Answer();
    const WarrantyDates dates = datesOf(reader, *where);
    const WarrantyEnds ends = warrantyEnds(*line, dates);
    return Answer(WarrantyView{line->name, on, dates, ends, line->contractorClause, line->ownerClause, proposedBearer(ends, on, whose)});
}

std::optional<WarrantyView> warrantyOfRecord(const Reader& reader, const Record& record)
{
    const auto parent = named(reader, record, "call", "call_record");
    const auto survey = named(reader, record, "survey_no", "site_survey");
    const Record& sorted = parent ? *parent : record;
    QList<Record> papers{record};
    if (survey) papers << *survey;
    const QString home = textOf(record, "home").isEmpty() ? textOf(sorted, "home") : textOf(record, "home");
    const auto view = WarrantyQuestion{home, textOf(sorted, "category"), dayOf(sorted), faultOf(papers, sorted)}.ask(reader);
    return view ? *view : std::nullopt;
}

QString classKey(Bears bears)
{
    switch (bears) {
    case Bears::ContractorA: return QStringLiteral("a");
    case Bears::CompanyB: return QStringLiteral("b");
    case Bears::CustomerPays: return QStringLiteral("charged");
    case Bears::NotKnown: break;
    }
    return QLatin1String("");
}

QStringList warrantyLines(const WarrantyView& view)
{
    QStringList lines{view.name, periodLine(say("Contractor"), view.ends.contractor, view.on, view.contractorClause),
                      periodLine(say("Owner"), view.ends.owner, view.on, view.ownerClause), proposalLine(view.bears)};
    lines.removeAll(QString());
    return lines;
}

} // namespace fuwutai
