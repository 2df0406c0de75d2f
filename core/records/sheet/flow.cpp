// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sheet/sheet.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

// What the layout says of itself, read outside this room.
constexpr std::pair<const char*, const char*> kSaid[]{{"key", "sheet_key"}, {"form_code", "sheet_form"}, {"form_version", "sheet_version"}};

QString said(const Situation& s, const char* fact)
{
    const Value v = s.facts.value(QLatin1String(fact));
    const auto* text = std::get_if<QString>(&v);
    return text ? *text : QString(QLatin1String(""));
}

// Key, code and version come from the layout unless they are said beside it; a version once made keeps its own.
Changes fromLayout(const Situation& s)
{
    Changes changes;
    if (!s.given.contains(QStringLiteral("layout"))) return changes;
    const bool isNew = s.before.state.isEmpty();
    changes.insert(QStringLiteral("title"), said(s, "sheet_title"));
    if (isNew) changes.insert(QStringLiteral("shipped"), s.actor.isSystem());
    for (const auto& [key, fact] : kSaid) {
        const bool fixed = !isNew && qstrcmp(key, "form_code") != 0;
        if (!fixed && !s.given.contains(QLatin1String(key))) changes.insert(QLatin1String(key), said(s, fact));
    }
    return changes;
}

// Nobody may rewrite a day that has begun: papers of that day were printed.
Reasons inForce(const Situation& s, QDate from, bool begun)
{
    if (s.actor.isSystem() || !from.isValid() || !begun) return {};
    return {{QStringLiteral("valid_from"), QStringLiteral("in_force"), say("it is in force; make a new version that is valid from a later day")}};
}

// Lines such as "body[2].columns\tcolumn_sum\tbody[2].columns: The columns are ...".
Reasons faultsOfLayout(const Situation& s)
{
    Reasons all;
    for (const QString& line : s.factList(QStringLiteral("sheet_faults"))) {
        const QString place = line.section(QLatin1Char('\t'), 0, 0);
        all << Reason{place.isEmpty() ? QStringLiteral("layout") : QStringLiteral("layout.") + place, line.section(QLatin1Char('\t'), 1, 1),
                      line.section(QLatin1Char('\t'), 2)};
    }
    return all;
}

Reasons mayStand(const Situation& s)
{
    const auto sheet = after<SheetVersion>(s);
    const bool isNew = s.before.state.isEmpty();
    return inForce(s, sheet.validFrom, isNew ? sheet.validFrom < s.today() : sheet.validFrom <= s.today()) + faultsOfLayout(s);
}

Reasons notBegun(const Situation& s)
{
    const QDate from = before<SheetVersion>(s).validFrom;
    return inForce(s, from, from <= s.today());
}

QString numberOf(const Situation& s)
{
    const auto sheet = after<SheetVersion>(s);
    const QString place = sheet.forOffice.isEmpty() ? QString() : QLatin1Char('@') + sheet.forOffice.number;
    return sheet.key + place + QLatin1Char('@') + sheet.formVersion + QLatin1Char('@') + sheet.validFrom.toString(Qt::ISODate);
}

std::vector<FlowRow> rows()
{
    auto all = masterRows({.who = anyOf({Role::ServiceManager, Role::Administrator}), .named = {"key", "for_office", "form_version", "valid_from"},
                           .fills = {"form_code", "layout"}, .needs = {"key", "form_version", "valid_from", "layout"}, .sets = fromLayout,
                           .guard = mayStand, .retireGuard = notBegun});
    for (FlowRow& row : all) {
        row.undo = false;           // by then it may be in force
        if (row.guard == mayStand) row.facts = {"sheet_key", "sheet_title", "sheet_form", "sheet_version", "sheet_faults"};
        if (qstrcmp(row.action, "restore") == 0) row.guard = notBegun;
    }
    return all;
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("sheet");
    t.label = L10N("Sheet");
    t.plural = L10N("Sheets");
    t.list.named = true;
    t.list.first = {"title", "for_office", "form_code", "form_version", "valid_from"};
    t.list.number = "repair_request.241x140@A/0@2000-01-01";
    t.fields = fieldsOf<SheetVersion>();
    t.states = masterStates();
    t.flow = rows();
    t.numbering.natural = numberOf;
    t.readers = everybody();
    t.officeless = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& sheetType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
