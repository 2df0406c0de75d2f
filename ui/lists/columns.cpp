// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columns.h"

#include "core/query/names.h"
#include "core/query/record_view.h"
#include "ui/fields/glyphs.h"
#include "ui/lists/lookup.h"

#include <QApplication>

#include <algorithm>

namespace fuwutai {

namespace {

struct KindWidth { Kind kind; int width; };
constexpr KindWidth kWidths[] = {{Kind::Text, 130}, {Kind::LongText, 240}, {Kind::Address, 180}, {Kind::Reference, 96}, {Kind::Lines, 160}};

// What stands in a field of such a kind, at its widest.
struct KindSample { Kind kind; const char* text; };
constexpr KindSample kSamples[] = {{Kind::Name, "\u6b27\u9633**"}, {Kind::Phone, "138****8000"}, {Kind::Integer, "000000"}, {Kind::Amount, "000,000.00"},
                                   {Kind::Date, "0000-00-00"}, {Kind::Time, "00-00 00:00"}};

const char* const kWholeName = "\u7cfb\u7edf\u7ba1\u7406\u5458"; // of colleagues and posts: nothing of it is hidden

// As long as numbers of the type get.
QString numberSample(const RecordType& type)
{
    if (*type.list.number) return QLatin1String(type.list.number);
    return type.officeless ? QStringLiteral("0000000000000000000000") : QStringLiteral("PBHQ-000000-0000");
}

// A text that holds the number of some record.
bool isCode(const Field& field) { return field.kind == Kind::Text && field.search == Search::Code && field.filter; }

QStringList choiceWords(const Field& field)
{
    QStringList words;
    if (field.kind == Kind::Choice && field.choices)
        for (const ChoiceDef& c : *field.choices) words << say(c.label);
    if (field.kind == Kind::Flag) words << displayText(field, true) << displayText(field, false);
    return words;
}

// What a cell holds at its longest, where that can be said; of lines one of them, its cells side by side.
QStringList samplesOf(const Registry& registry, const Field& field)
{
    QStringList samples = choiceWords(field);
    const RecordType* named = field.kind == Kind::Reference ? registry.find(field.target) : nullptr;
    if (named && *named->list.name) samples << QString::fromUtf8(named->list.name);
    if (named && named->numbering.prefix) samples << numberSample(*named); // shown by its number
    if (isCode(field)) samples << QStringLiteral("PBHQ-000000-0000");
    for (const KindSample& sample : kSamples)
        if (sample.kind == field.kind) samples << QString::fromUtf8(sample.kind == Kind::Name && !field.personal ? kWholeName : sample.text);
    QStringList cells;
    for (const Field& cell : field.fields) {
        const QStringList all = samplesOf(registry, cell);
        if (!all.isEmpty()) cells << *std::max_element(all.begin(), all.end(), [](const QString& a, const QString& b) { return a.size() < b.size(); });
    }
    if (!cells.isEmpty()) samples << cells.join(QLatin1Char(' '));
    return samples;
}

int leastOf(Kind kind)
{
    for (const KindWidth& w : kWidths)
        if (w.kind == kind) return w.width;
    return 0;
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

int widthOf(const Registry& registry, const RecordType& type, const ListColumn& column)
{
    const int head = headWidth(column.title);
    QStringList words = possibleWords(type, column);
    if (column.what == ListColumn::What::Clock) return std::max(head, badgeWidth(words) + kBadgeRoom);
    if (column.what == ListColumn::What::Office) return std::max(head, leastOf(Kind::Reference));
    const Field* field = type.field(column.key);
    if (column.what == ListColumn::What::Number) words << numberSample(type);
    if (field) words << samplesOf(registry, *field);
    return std::max({head, words.isEmpty() ? 0 : widest(words, cellFont()) + kCellRoom, field ? leastOf(field->kind) : 0});
}

// What has a longest word keeps its room for it.
int yieldsTo(const RecordType& type, const ListColumn& column)
{
    constexpr int kLeast = 88;
    constexpr Kind kAnyLength[] = {Kind::LongText, Kind::Text, Kind::Address, Kind::Lines};
    const Field* field = type.field(column.key);
    const bool any = field && !isCode(*field) && std::find(std::begin(kAnyLength), std::end(kAnyLength), field->kind) != std::end(kAnyLength);
    return any ? std::min(column.width, std::max(kLeast, headWidth(column.title))) : column.width;
}

// The column that takes what is left: the longest words, of several such the one that may be longest.
QString stretched(const QList<ListColumn>& columns, const RecordType& type)
{
    for (const Kind kind : {Kind::LongText, Kind::Address, Kind::Lines, Kind::Text, Kind::Name}) {
        const Field* longest = nullptr;
        for (const ListColumn& c : columns) {
            const Field* field = type.field(c.key);
            if (c.shown && field && field->kind == kind && (!longest || textLimit(*field) > textLimit(*longest))) longest = field;
        }
        if (longest) return longest->key;
    }
    return columns.isEmpty() ? QString() : columns.last().key;
}

// Long words need all that is left. Where there are none all columns share it, so that what belongs together stands together.
void share(QList<ListColumn>& columns, const RecordType& type)
{
    constexpr Kind kLong[] = {Kind::LongText, Kind::Address, Kind::Lines};
    const bool alone = std::any_of(columns.begin(), columns.end(), [&](const ListColumn& c) {
        const Field* field = c.stretch ? type.field(c.key) : nullptr;
        return field && std::find(std::begin(kLong), std::end(kLong), field->kind) != std::end(kLong);
    });
    for (ListColumn& c : columns) c.shares = c.stretch || !alone;
}

bool fills(const std::vector<const FlowRow*>& rows, const char* key)
{
    return std::any_of(rows.begin(), rows.end(), [&](const FlowRow* row) {
        return std::any_of(row->fills.begin(), row->fills.end(), [&](const char* k) { return qstrcmp(k, key) == 0; });
    });
}

// The one field that is said when a record is made and never changed; nullptr: it is known by a running number, or by several.
const Field* knownBy(const RecordType& type)
{
    const Field* known = nullptr;
    const auto made = type.numbering.natural ? type.rows(QStringLiteral("create"), {}) : std::vector<const FlowRow*>();
    const auto changed = type.rows(QStringLiteral("change"), QStringLiteral("active"));
    for (const FlowRow* row : made)
        for (const char* key : row->fills) {
            if (fills(changed, key)) continue;
            if (known) return nullptr;
            known = type.field(QLatin1String(key));
        }
    return known;
}

// As what it is known by is called; a column of its own has that name already.
QString numberTitle(const RecordType& type)
{
    const Field* known = knownBy(type);
    if (!known || known->column) return say("Number");
    return known->key == QLatin1String("code") ? say("%1 code").arg(say(type.label)) : say(known->label);
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

QString nameColumn(const RecordType& type)
{
    const Field* title = type.list.named ? titleField(type) : nullptr;
    return title && title->column ? title->key : QString();
}

QList<ListColumn> columnsOf(const Registry& registry, const RecordType& type, bool severalOffices)
{
    using What = ListColumn::What;
    QList<ListColumn> all;
    if (!type.clocks.empty()) all << ListColumn{What::Clock, QStringLiteral("clock"), say("Limit"), 0, 0, false, QStringLiteral("due")};
    const auto isFirst = [&](const QString& column) {
        const auto& first = type.list.first;
        return first.empty() || std::any_of(first.begin(), first.end(), [&](const char* key) { return column == QLatin1String(key); });
    };
    // Beside the columns that were chosen a code says nothing more to who knows the name.
    const QString number = QStringLiteral("number"), title = nameColumn(type);
    const auto fieldColumn = [&](const Field& f) { return ListColumn{What::Field, f.key, say(f.label), 0, 0, false, f.filter ? f.key : QString(), isFirst(f.key)}; };
    if (const Field* named = type.field(title)) all << fieldColumn(*named);
    const Field* known = knownBy(type);
    const bool toldBeside = known && known->column && known->key != title;
    all << ListColumn{What::Number, number, numberTitle(type), 0, 0, false, number, !toldBeside && (title.isEmpty() || isFirst(number))};
    // What is known by one word is so in its office: another office may have the same.
    if (known && !type.officeless && severalOffices) all << ListColumn{What::Office, QStringLiteral("of_office"), say("Office")};
    all << ListColumn{What::State, QStringLiteral("state"), say("State")};
    for (const Field& field : type.fields) {
        // Lines are read for the columns that stand there in the first place: each costs a question more.
        if (!field.column || field.key == title || (field.kind == Kind::Lines && !isFirst(field.key))) continue;
        all << fieldColumn(field);
    }
    const QString wide = stretched(all, type);
    for (ListColumn& c : all) {
        c.width = widthOf(registry, type, c);
        c.least = yieldsTo(type, c);
        c.stretch = c.key == wide;
    }
    share(all, type);
    return all;
}

QString limitTip(const Lookup& lookup, const ListRow& row)
{
    const QString told = lookup.clockTip(row.clock);
    const ClockDef* limit = row.clock ? row.record.type->clock(row.clock->kind) : nullptr;
    return limit ? labelled(say(limit->label), told) : told;
}

} // namespace fuwutai
