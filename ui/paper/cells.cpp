// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/cells.h"

#include <QRegularExpression>

namespace fuwutai {

namespace {

constexpr qreal kBox = 0.82;         // side of a box to tick, in ems
constexpr qreal kLeastShrink = 0.75; // a number set smaller than that is not read any more
constexpr qreal kTopRoom = 0.7;      // mm more above text that starts at the top of its box

struct Setter {
    const SheetCell& cell;
    const Measure& measure;
    qreal points, width;             // width in mm between the paddings
    CellInside inside;
    qreal y = cell.multiLine ? kPadY + kTopRoom : kPadY;

    qreal sizeOf(const QString& text, bool bold) const;
    void text(const QString& text, CellAlign align, bool bold);
    void choices(const QStringList& ticked, const QString& other);
    void signature(const QString& written);
};

qreal shift(CellAlign align, qreal room)
{
    return align == CellAlign::Left ? 0 : align == CellAlign::Center ? room / 2 : room;
}

// A number that is a little too long for its column is set smaller rather than broken.
qreal Setter::sizeOf(const QString& text, bool bold) const
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    qreal longest = 0;
    for (const QString& word : text.split(space, Qt::SkipEmptyParts))
        if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; })) longest = qMax(longest, measure.width(word, points, bold));
    const bool little = longest > width && width > longest * kLeastShrink;
    return little ? points * width / longest * 0.995 : points;
}

void Setter::text(const QString& text, CellAlign align, bool bold)
{
    if (text.isEmpty()) return;
    const qreal size = sizeOf(text, bold);
    const QStringList lines = measure.wrap(text, size, bold, width);
    for (const QString& line : lines) {
        const qreal room = qMax(0.0, width - measure.width(line, size, bold));
        const QPointF at(kPadX + shift(align, room), y + Measure::baseline(size));
        if (!line.isEmpty()) inside.texts.append({line, at, size, bold});
        y += Measure::lineHeight(size);
    }
}

// Box and word stay together; a choice that the sheet does not know is still ticked, by its own name.
void Setter::choices(const QStringList& ticked, const QString& other)
{
    QList<std::pair<QString, bool>> items;
    bool known = true;
    for (const ChoiceWord& choice : cell.choices) items.append({choice.word, ticked.contains(choice.key)});
    for (const QString& key : ticked) {
        known = known && std::any_of(cell.choices.begin(), cell.choices.end(), [&](const ChoiceWord& c) { return c.key == key; });
    }
    if (!known && !other.isEmpty()) items.append({other, true});
    const qreal em = points * kMmPerPoint, line = Measure::lineHeight(points), box = em * kBox;
    qreal x = 0;
    for (const auto& [word, tick] : items) {
        const qreal wide = box + em * 0.3 + measure.width(word, points, false);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        inside.marks.append({QRectF(kPadX + x, y + (line - box) / 2, box, box), tick});
        inside.texts.append({word, QPointF(kPadX + x + box + em * 0.3, y + Measure::baseline(points)), points, false});
        x += wide + em * 1.0;
    }
    y += line;
}

void Setter::signature(const QString& written)
{
    text(cell.text, CellAlign::Left, false);
    if (written.isEmpty() && !cell.text.isEmpty()) y += Measure::lineHeight(points);
    else text(written, CellAlign::Center, false);
}

// Short lines, such as trades, may stand in one cell.
QString joined(const QList<SheetLine>& lines)
{
    QStringList all;
    for (const SheetLine& line : lines) all.append(QStringList(line.values()).join(QLatin1Char(' ')));
    return all.join(QStringLiteral("、"));
}

} // namespace

QString CellSource::value(const QString& key) const
{
    if (lineIndex < 0) return data.values.contains(key) ? data.values.value(key) : joined(data.lines.value(key));
    if (!line) return {};
    return key == kNumberKey ? QString::number(lineIndex + 1) : line->value(key);
}

// A line holds texts only, so a choice in a band is ticked by the key of its choice.
QStringList CellSource::ticked(const QString& key) const
{
    return lineIndex < 0 ? data.chosen.value(key) : QStringList{value(key)};
}

QString CellSource::shown(const SheetCell& cell) const
{
    QString all;
    for (const QString& key : cell.keys) {
        const QString one = value(key);
        if (!one.isEmpty()) all += (all.isEmpty() ? QString() : cell.separator) + one;
    }
    if (const QString other = all.isEmpty() && !cell.instead.isEmpty() ? value(cell.instead) : QString(); !other.isEmpty()) return cell.insteadPrefix + other;
    // Printed wording stays on an empty form, where somebody writes by hand.
    return cell.prefix + all + cell.suffix;
}

CellRoom CellSource::room(const SheetCell& cell) const
{
    CellRoom most;
    for (const QString& key : cell.keys) {
        const CellRoom one = lineIndex < 0 ? data.room.value(key) : CellRoom{};
        most = {qMax(most.least, one.least), qMax(most.below, one.below)};
    }
    return most;
}

CellInside insideOf(const SheetCell& cell, const CellSource& source, const Measure& measure, qreal points, qreal width)
{
    Setter set{cell, measure, cell.size > 0 ? cell.size : points, width - 2 * kPadX, {}};
    switch (cell.kind) {
    case CellKind::Label:
    case CellKind::Text: set.text(cell.text, cell.align, cell.bold); break;
    case CellKind::Field: set.text(source.shown(cell), cell.align, cell.bold); break;
    case CellKind::Choice:
        set.choices(source.ticked(cell.keys.value(0)), source.value(cell.keys.value(0)));
        break;
    case CellKind::Signature: set.signature(source.shown(cell)); break;
    }
    const CellRoom room = source.room(cell);
    set.inside.height = qMax(set.y + kPadY, room.least);
    set.inside.below = room.below;
    set.inside.prefixWidth = cell.prefix.isEmpty() ? 0 : measure.width(cell.prefix, set.points, cell.bold);
    return set.inside;
}

void settle(PlacedCell& placed, const CellInside& inside)
{
    const bool top = placed.multiLine;
    const QPointF by(placed.rect.left(), placed.rect.top() + (top ? 0 : qMax(0.0, (placed.rect.height() - inside.below - inside.height) / 2)));
    placed.prefixWidth = inside.prefixWidth;
    placed.below = inside.below;
    for (PlacedText text : inside.texts) {
        text.at += by;
        placed.texts.append(text);
    }
    for (PlacedMark mark : inside.marks) {
        mark.box.translate(by);
        placed.marks.append(mark);
    }
}

} // namespace fuwutai
