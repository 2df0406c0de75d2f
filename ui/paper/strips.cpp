// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/strip.h"

#include "ui/paper/cells.h"
#include "ui/paper/grid.h"
#include "ui/paper/paper_words.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace fuwutai {

namespace {

constexpr int kMostBars = 10;

struct Builder {
    const Sheet& sheet;
    const SheetData& data;
    const Measure& measure;
    Strips strips;
    int sections = 0;

    void block(const SheetBlock& block);
    void rows(const SheetBlock& block);
    void band(const SheetBlock& block);
    void title(const SheetBlock& block);
    void nothing(const SheetBlock& block);
    void chart(const SheetBlock& block);
    bool isEmpty(const SheetBlock& block) const;
    void signatures();
    Strip table(const QList<SheetRow>& rows, const QList<qreal>& columns, const CellSource& source, const QString& band) const;
};

struct Piece {
    PlacedCell placed;
    CellInside inside;
    int row, rows;
};

qreal widthOf(const QList<qreal>& columns, int from, int count)
{
    return std::accumulate(columns.begin() + from, columns.begin() + qMin<int>(from + count, columns.size()), 0.0);
}

// A row is as high as its highest cell; a cell over several rows stretches the last of them. What is kept free comes below all that.
QList<qreal> heightsOf(const QList<SheetRow>& rows, const QList<Piece>& pieces)
{
    QList<qreal> heights;
    for (const SheetRow& row : rows) heights.append(row.height);
    for (const Piece& p : pieces) {
        if (p.rows == 1) heights[p.row] = qMax(heights[p.row], p.inside.height);
    }
    for (const Piece& p : pieces) {
        const qreal have = std::accumulate(heights.begin() + p.row, heights.begin() + p.row + p.rows, 0.0);
        if (have < p.inside.height) heights[p.row + p.rows - 1] += p.inside.height - have;
    }
    QList<qreal> below(heights.size(), 0);
    for (const Piece& p : pieces) below[p.row + p.rows - 1] = qMax(below[p.row + p.rows - 1], p.inside.below);
    std::transform(heights.begin(), heights.end(), below.begin(), heights.begin(), std::plus());
    return heights;
}

Strip Builder::table(const QList<SheetRow>& rows, const QList<qreal>& columns, const CellSource& source, const QString& band) const
{
    QList<Piece> pieces;
    const Grid grid = gridOf(rows);
    for (const GridCell& g : grid.cells) {
        const SheetCell& cell = rows[g.row].cells[g.index];
        const qreal x = sheet.margins.left() + widthOf(columns, 0, g.column), w = widthOf(columns, g.column, cell.columns);
        PlacedCell placed{.kind = cell.kind, .keys = cell.keys, .band = band, .line = source.lineIndex, .rect = QRectF(x, 0, w, 0),
                          .multiLine = cell.multiLine, .shaded = cell.kind == CellKind::Label};
        pieces.append({placed, insideOf(cell, source, measure, sheet.size, w), g.row, cell.rows});
    }
    const QList<qreal> heights = heightsOf(rows, pieces);
    Strip strip;
    for (const qreal height : heights) strip.rowEnds.append(strip.height += height);
    for (Piece& p : pieces) {
        const qreal top = p.row == 0 ? 0 : strip.rowEnds[p.row - 1];
        p.placed.rect.setTop(top);
        p.placed.rect.setBottom(strip.rowEnds[p.row + p.rows - 1]);
        settle(p.placed, p.inside);
        strip.cells.append(p.placed);
    }
    return strip;
}

// Rows that a cell binds together are one strip, every other row is its own.
void Builder::rows(const SheetBlock& block)
{
    int first = 0, bound = 0;
    for (int r = 0; r < block.rows.size(); ++r) {
        for (const SheetCell& cell : block.rows[r].cells) bound = qMax(bound, r + cell.rows - 1);
        if (r < bound) continue;
        strips.body.append(table(block.rows.mid(first, r - first + 1), block.columns, {data}, {}));
        first = bound = r + 1;
    }
}

// 一 to 九十九
QString numeral(int n)
{
    const QString digits = QStringLiteral("零一二三四五六七八九");
    const QString ones = n % 10 ? digits.mid(n % 10, 1) : QString();
    if (n < 10) return ones;
    return (n < 20 ? QString() : digits.mid(n / 10 % 10, 1)) + QStringLiteral("十") + ones;
}

bool Builder::isEmpty(const SheetBlock& block) const
{
    if (block.kind != BlockKind::Rows) return data.lines.value(block.lines).isEmpty();
    const CellSource source{data};
    for (const SheetRow& row : block.rows) {
        for (const SheetCell& cell : row.cells) {
            for (const QString& key : cell.keys) {
                if (!source.value(key).isEmpty() || !source.ticked(key).isEmpty()) return false;
            }
        }
    }
    return true;
}

void Builder::chart(const SheetBlock& block)
{
    QList<ChartBar> bars;
    for (const SheetLine& line : data.lines.value(block.lines)) {
        bars.append({paperText(line.value(QStringLiteral("name"))), line.value(block.value).remove(QLatin1Char(' ')).toDouble()});
    }
    if (!block.text.isEmpty()) title({.kind = BlockKind::Section, .text = block.text});
    PlacedCell cell{.rect = QRectF(sheet.margins.left(), 0, bodyWidth(sheet), block.height), .framed = false, .bars = pareto(bars, kMostBars, kRestWord)};
    strips.body.append({.height = block.height, .cells = {cell}, .framed = false});
}

void Builder::band(const SheetBlock& block)
{
    if (!block.text.isEmpty()) title({.kind = BlockKind::Section, .text = block.text});
    int head = -1;
    if (!block.head.isEmpty()) {
        Strip strip = table(block.head, block.columns, {data}, {});
        strip.keepWithNext = true;
        head = int(strips.heads.size());
        strips.heads.append(strip);
        strips.body.append(strip);
    }
    const QList<SheetLine> lines = data.lines.value(block.lines);
    const int count = qMax<int>(lines.size(), block.minLines);
    for (int i = 0; i < count + (block.fill ? 1 : 0); ++i) {
        const SheetLine* line = i < lines.size() ? &lines[i] : nullptr;
        Strip strip = table(block.rows, block.columns, {data, line, i}, block.lines);
        strip.head = head;
        strip.filler = i == count;
        strips.body.append(strip);
    }
}

// A bar is a row of the table; a section's title and a note stand free.
void Builder::title(const SheetBlock& block)
{
    const bool bar = block.kind == BlockKind::Bar, note = block.kind == BlockKind::Note;
    QString text = block.text;
    if (block.kind == BlockKind::Section && text.contains(QLatin1Char('#'))) text.replace(QLatin1Char('#'), numeral(++sections));
    SheetCell cell{.kind = bar ? CellKind::Label : CellKind::Text, .text = text};
    cell.bold = !note;
    cell.size = note ? sheet.size * 0.86 : bar ? sheet.size : sheet.size * 1.05;
    cell.align = CellAlign::Left;
    Strip strip = table({{note ? 4.0 : 7.0, {cell}}}, {bodyWidth(sheet)}, {data}, {});
    strip.framed = bar;
    for (PlacedCell& placed : strip.cells) {
        placed.framed = placed.shaded = bar;
        if (bar) continue;
        for (PlacedText& text : placed.texts) text.at.rx() -= kPadX;
    }
    strip.keepWithNext = !note;
    strips.body.append(strip);
}

// A section that has nothing keeps its number: readers find each one by it, week after week.
void Builder::nothing(const SheetBlock& block)
{
    title({.kind = BlockKind::Section, .text = QStringLiteral("%1　%2").arg(block.text, block.empty)});
    strips.body.last().keepWithNext = false;
}

void Builder::block(const SheetBlock& block)
{
    const bool repeats = block.kind == BlockKind::Band || block.kind == BlockKind::Chart;
    if (repeats && !block.empty.isEmpty() && isEmpty(block)) return nothing(block);
    if ((block.hideEmpty || block.kind == BlockKind::Chart) && isEmpty(block)) return;
    switch (block.kind) {
    case BlockKind::Chart: chart(block); break;
    case BlockKind::Rows: rows(block); break;
    case BlockKind::Band: band(block); break;
    case BlockKind::Bar:
    case BlockKind::Section:
    case BlockKind::Note: title(block); break;
    case BlockKind::Gap: strips.body.append({.height = block.height, .framed = false, .keepWithNext = true}); break;
    }
}

void Builder::signatures()
{
    if (sheet.signatures.isEmpty()) return;
    const qreal wide = bodyWidth(sheet) / sheet.signatures.size();
    QList<SheetCell> cells;
    for (const SheetCell& signature : sheet.signatures) {
        SheetCell cell = signature;
        cell.kind = cell.keys.isEmpty() ? CellKind::Text : CellKind::Field;
        (cell.keys.isEmpty() ? cell.text : cell.prefix) = signature.text + QStringLiteral("：");
        cells.append(cell);
    }
    Strip strip = table({{9.0, cells}}, QList<qreal>(cells.size(), wide), {data}, {});
    strip.framed = false;
    for (PlacedCell& placed : strip.cells) placed.framed = placed.shaded = false;
    strips.signatures = strip;
}

} // namespace

Strips stripsOf(const Sheet& sheet, const SheetData& data, const Measure& measure)
{
    Builder builder{sheet, data, measure, {}};
    for (const SheetBlock& block : sheet.body) builder.block(block);
    builder.signatures();
    return builder.strips;
}

} // namespace fuwutai
