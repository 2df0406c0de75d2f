// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columns.h"

#include <QMap>

namespace fuwutai {

namespace {

// What fits beside each other at 1366 px and is looked for first. Types without a row show all their columns.
const QMap<QString, QStringList>& firstShown()
{
    static const QMap<QString, QStringList> sets{
        {QStringLiteral("call_record"), {QStringLiteral("home"), QStringLiteral("caller_name"), QStringLiteral("kind"),
                                         QStringLiteral("matter"), QStringLiteral("department"), QStringLiteral("received_at")}},
        {QStringLiteral("dispatch_order"), {QStringLiteral("order_class"), QStringLiteral("home"), QStringLiteral("work"),
                                            QStringLiteral("team"), QStringLiteral("contractor"), QStringLiteral("planned_start")}},
        {QStringLiteral("callback"), {QStringLiteral("subject"), QStringLiteral("home"), QStringLiteral("customer_name"), QStringLiteral("phone"),
                                      QStringLiteral("finished_at"), QStringLiteral("overall")}},
        {QStringLiteral("policy_row"), {QStringLiteral("label"), QStringLiteral("value"), QStringLiteral("unit"), QStringLiteral("valid_from"),
                                        QStringLiteral("for_office"), QStringLiteral("clause")}},
    };
    return sets;
}

// Said by the number already.
bool isNumberItself(const QString& key)
{
    static const QStringList keys{QStringLiteral("code"), QStringLiteral("login"), QStringLiteral("day")};
    return keys.contains(key);
}

struct KindWidth { Kind kind; int width; };
constexpr KindWidth kWidths[] = {
    {Kind::Text, 130}, {Kind::LongText, 240}, {Kind::Name, 84}, {Kind::Phone, 116}, {Kind::Address, 180}, {Kind::Integer, 80},
    {Kind::Amount, 96}, {Kind::Date, 96}, {Kind::Time, 100}, {Kind::Flag, 64}, {Kind::Choice, 84}, {Kind::Reference, 112}, {Kind::Lines, 160}};

int widthOf(Kind kind)
{
    for (const KindWidth& w : kWidths)
        if (w.kind == kind) return w.width;
    return 100;
}

// The column that takes what is left: the longest words.
QString stretched(const QList<ListColumn>& columns, const RecordType& type)
{
    for (const Kind kind : {Kind::LongText, Kind::Address, Kind::Text, Kind::Name})
        for (const ListColumn& c : columns) {
            const Field* field = type.field(c.key);
            if (c.shown && field && field->kind == kind) return c.key;
        }
    return columns.isEmpty() ? QString() : columns.last().key;
}

} // namespace

QList<ListColumn> columnsOf(const RecordType& type)
{
    using What = ListColumn::What;
    QList<ListColumn> all;
    if (!type.clocks.empty()) all << ListColumn{What::Clock, QStringLiteral("clock"), say("Limit"), 150};
    all << ListColumn{What::Number, QStringLiteral("number"), say("Number"), type.officeless ? 190 : 152};
    all << ListColumn{What::State, QStringLiteral("state"), say("State"), 108};
    const QStringList shown = firstShown().value(type.key);
    for (const Field& field : type.fields) {
        // Lists read records without their lines.
        if (!field.column || field.kind == Kind::Lines) continue;
        const bool first = shown.isEmpty() ? !isNumberItself(field.key) : shown.contains(field.key);
        // A home is read whole: 湖滨花园 12-2-1201.
        const int width = field.target == QLatin1String("home") ? 152 : widthOf(field.kind);
        all << ListColumn{What::Field, field.key, say(field.label), width, false, first};
    }
    const QString wide = stretched(all, type);
    for (ListColumn& c : all) c.stretch = c.key == wide;
    return all;
}

} // namespace fuwutai
