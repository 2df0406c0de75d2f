// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columns.h"

#include "core/query/record_view.h"
#include "ui/fields/glyphs.h"

#include <QApplication>
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
        {QStringLiteral("sheet"), {QStringLiteral("title"), QStringLiteral("for_office"), QStringLiteral("form_code"), QStringLiteral("form_version"),
                                   QStringLiteral("valid_from")}},
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
constexpr KindWidth kWidths[] = {{Kind::Text, 130}, {Kind::LongText, 240}, {Kind::Address, 180}, {Kind::Reference, 96}, {Kind::Lines, 160}};

// What stands in a field of such a kind, at its widest.
struct KindSample { Kind kind; const char* text; };
constexpr KindSample kSamples[] = {{Kind::Name, "\u6b27\u9633**"}, {Kind::Phone, "138****8000"}, {Kind::Integer, "000000"}, {Kind::Amount, "000,000.00"},
                                   {Kind::Date, "0000-00-00"}, {Kind::Time, "00-00 00:00"}};

// As long as numbers of the type get.
QString numberSample(const RecordType& type)
{
    if (type.key == QLatin1String("sheet")) return QStringLiteral("call_record_ledger@A/0@2000-01-01");
    return type.officeless ? QStringLiteral("0000000000000000000000") : QStringLiteral("PBHQ-000000-0000");
}

int leastOf(const Field& field)
{
    // A home is read whole, a company nearly so.
    if (field.target == QLatin1String("home")) return 152;
    if (field.target == QLatin1String("contractor")) return 136;
    for (const KindWidth& w : kWidths)
        if (w.kind == field.kind) return w.width;
    return 0;
}

QStringList choiceWords(const Field& field)
{
    QStringList words;
    if (field.kind == Kind::Choice && field.choices)
        for (const ChoiceDef& c : *field.choices) words << say(c.label);
    if (field.kind == Kind::Flag) words << displayText(field, true) << displayText(field, false);
    return words;
}

int widest(const QStringList& words, const QFont& font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString& word : words) width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

int badgeWidth(const QStringList& words)
{
    int width = 0;
    for (const QString& word : words) width = std::max(width, badgeSize(QFontMetrics(badgeFont()), lookOf(Urgency::Paused), word).width());
    return width;
}

// A head may take two lines: the narrower of its halves that can be.
int headWidth(const QString& title)
{
    int width = widest({title}, headFont());
    for (int at = int(title.indexOf(QLatin1Char(' '))); at > 0; at = int(title.indexOf(QLatin1Char(' '), at + 1)))
        width = std::min(width, widest({title.left(at), title.mid(at + 1)}, headFont()));
    return width + kCellRoom;
}

int widthOf(const RecordType& type, const ListColumn& column)
{
    const int head = headWidth(column.title);
    QStringList words = possibleWords(type, column);
    if (column.what == ListColumn::What::Clock) return std::max(head, badgeWidth(words) + kBadgeRoom);
    const Field* field = type.field(column.key);
    if (column.what == ListColumn::What::Number) words << numberSample(type);
    for (const KindSample& sample : kSamples)
        if (field && sample.kind == field->kind) words << QString::fromUtf8(sample.text);
    return std::max({head, words.isEmpty() ? 0 : widest(words, cellFont()) + kCellRoom, field ? leastOf(*field) : 0});
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

QFont cellFont() { return sized(QApplication::font(), kTextPx); }
QFont badgeFont() { return sized(QApplication::font(), 13); }
QFont headFont() { return sized(QApplication::font(), kNotePx); }

QStringList possibleWords(const RecordType& type, const ListColumn& column)
{
    if (column.what == ListColumn::What::Clock) return clockBriefSamples();
    if (column.what == ListColumn::What::Field) return choiceWords(*type.field(column.key));
    QStringList words;
    if (column.what == ListColumn::What::State)
        for (const StateDef& state : type.states) words << say(state.label);
    return words;
}

QList<ListColumn> columnsOf(const RecordType& type)
{
    using What = ListColumn::What;
    QList<ListColumn> all;
    if (!type.clocks.empty()) all << ListColumn{What::Clock, QStringLiteral("clock"), say("Limit")};
    all << ListColumn{What::Number, QStringLiteral("number"), say("Number")};
    all << ListColumn{What::State, QStringLiteral("state"), say("State")};
    const QStringList shown = firstShown().value(type.key);
    for (const Field& field : type.fields) {
        // Lists read records without their lines.
        if (!field.column || field.kind == Kind::Lines) continue;
        const bool first = shown.isEmpty() ? !isNumberItself(field.key) : shown.contains(field.key);
        all << ListColumn{What::Field, field.key, say(field.label), 0, false, first};
    }
    const QString wide = stretched(all, type);
    for (ListColumn& c : all) {
        c.width = widthOf(type, c);
        c.stretch = c.key == wide;
    }
    return all;
}

} // namespace fuwutai
