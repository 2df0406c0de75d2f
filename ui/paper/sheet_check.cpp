// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet_check.h"

#include "core/base/words.h"
#include "ui/paper/grid.h"

#include <QDir>
#include <QFile>

#include <numeric>

namespace fuwutai {

namespace {

constexpr qreal kTolerance = 0.5;   // mm; what a ruler on paper can tell
constexpr qreal kLeastRoom = 50;    // mm that the margins leave, either way
constexpr qreal kLeastCell = 4;     // mm; in less nothing can be read, and nothing typed on the screen

struct Checker {
    const Sheet& sheet;
    Reasons reasons;

    void complain(const QString& where, const char* code, const QString& text) { reasons.append({where, QLatin1String(code), text}); }
    void named();
    void columns(const SheetBlock& block, const QString& where);
    void grid(const QList<SheetRow>& rows, qsizetype columns, const QString& where);
    void block(const SheetBlock& block, const QString& where);
};

void Checker::named()
{
    if (sheet.key.isEmpty()) complain(QStringLiteral("key"), "missing", say("The sheet has no key"));
    if (sheet.title.isEmpty()) complain(QStringLiteral("title"), "missing", say("The sheet has no title"));
    if (sheet.body.isEmpty()) complain(QStringLiteral("body"), "missing", say("The sheet is empty"));
    if (sheet.size < 5 || sheet.size > 24) complain(QStringLiteral("size"), "unknown_value", say("Text is from 5 to 24 points"));
    const qreal height = paperSize(sheet.paper).height() - sheet.margins.top() - sheet.margins.bottom();
    if (bodyWidth(sheet) < kLeastRoom || height < kLeastRoom) complain(QStringLiteral("margins"), "unknown_value", say("The margins leave no room"));
}

void Checker::columns(const SheetBlock& block, const QString& where)
{
    if (std::any_of(block.columns.begin(), block.columns.end(), [](qreal width) { return width < kLeastCell; }))
        complain(where + QStringLiteral(".columns"), "too_small", say("A column is at least %1 mm wide").arg(kLeastCell));
    const qreal sum = std::accumulate(block.columns.begin(), block.columns.end(), 0.0);
    if (qAbs(sum - bodyWidth(sheet)) <= kTolerance) return;
    complain(where + QStringLiteral(".columns"), "column_sum",
             say("The columns are %1 mm wide together, the paper leaves %2 mm").arg(sum).arg(bodyWidth(sheet)));
}

void Checker::grid(const QList<SheetRow>& rows, qsizetype columns, const QString& where)
{
    for (qsizetype r = 0; r < rows.size(); ++r)
        if (rows[r].height < kLeastCell) complain(QStringLiteral("%1[%2]").arg(where).arg(r), "too_small", say("A row is at least %1 mm high").arg(kLeastCell));
    const Grid grid = gridOf(rows);
    for (const GridCell& cell : grid.cells) {
        if (cell.overlaps)
            complain(QStringLiteral("%1[%2].cells[%3]").arg(where).arg(cell.row).arg(cell.index), "overlap",
                     say("This cell lies over one from a row above"));
    }
    for (qsizetype r = 0; r < grid.rowWidths.size(); ++r) {
        if (grid.rowWidths[r] != columns)
            complain(QStringLiteral("%1[%2]").arg(where).arg(r), "row_width",
                     say("This row covers %1 columns, the sheet has %2").arg(grid.rowWidths[r]).arg(columns));
    }
    if (grid.leaves) complain(where, "span_leaves", say("A cell reaches below the last row of its block"));
}

void Checker::block(const SheetBlock& block, const QString& where)
{
    const bool band = block.kind == BlockKind::Band;
    if (!band && block.kind != BlockKind::Rows) return;
    columns(block, where);
    grid(block.rows, block.columns.size(), where + QStringLiteral(".rows"));
    if (block.rows.isEmpty()) complain(where, "missing", say("The block has no rows"));
    if (!band) return;
    if (block.lines.isEmpty()) complain(where, "missing", say("A band names the lines that it repeats"));
    if (!block.head.isEmpty()) grid(block.head, block.columns.size(), where + QStringLiteral(".head"));
}

struct Uses {
    const QSet<QString>& fields;
    const QHash<QString, QSet<QString>>& lines;
    Reasons reasons;

    void cell(const SheetCell& cell, const QSet<QString>& known, const QString& line)
    {
        for (const QString& key : cell.keys + QStringList{cell.instead}) {
            if (key.isEmpty() || key == kNumberKey || known.contains(key)) continue;
            const QString full = line.isEmpty() ? key : line + QLatin1Char('.') + key;
            reasons.append({full, QStringLiteral("unknown_field"), say("The record has no field “%1”").arg(full)});
        }
    }
};

} // namespace

Reasons checkSheet(const Sheet& sheet)
{
    Checker checker{sheet, {}};
    checker.named();
    for (qsizetype i = 0; i < sheet.body.size(); ++i) checker.block(sheet.body[i], QStringLiteral("body[%1]").arg(i));
    return checker.reasons;
}

Reasons unknownFields(const Sheet& sheet, const QSet<QString>& fields, const QHash<QString, QSet<QString>>& lines)
{
    Uses uses{fields, lines, {}};
    for (const SheetBlock& block : sheet.body) {
        const bool band = block.kind == BlockKind::Band;
        if ((band || block.kind == BlockKind::Chart) && !lines.contains(block.lines)) {
            uses.reasons.append({block.lines, QStringLiteral("unknown_field"), say("The record has no lines “%1”").arg(block.lines)});
            continue;
        }
        for (const SheetRow& row : block.rows) {
            for (const SheetCell& cell : row.cells) uses.cell(cell, band ? lines[block.lines] : fields, band ? block.lines : QString());
        }
    }
    for (const SheetCell& cell : sheet.signatures) uses.cell(cell, fields, {});
    return uses.reasons;
}

QSet<QString> fieldsOn(const Sheet& sheet)
{
    QSet<QString> keys;
    const auto add = [&keys](const SheetCell& cell) { keys.unite(QSet<QString>(cell.keys.begin(), cell.keys.end())); };
    for (const SheetBlock& block : sheet.body) {
        if (block.kind == BlockKind::Band) {
            keys.insert(block.lines);
            continue;
        }
        for (const SheetRow& row : block.rows) std::for_each(row.cells.begin(), row.cells.end(), add);
    }
    std::for_each(sheet.signatures.begin(), sheet.signatures.end(), add);
    return keys;
}

QSizeF paperSize(Paper paper)
{
    switch (paper) {
    case Paper::A4: return {210, 297};
    case Paper::A4Landscape: return {297, 210};
    case Paper::A5Landscape: return {210, 148};
    case Paper::Continuous241x140: return {241, 140};
    }
    return {};
}

qreal bodyWidth(const Sheet& sheet)
{
    return paperSize(sheet.paper).width() - sheet.margins.left() - sheet.margins.right();
}

Result<Sheet> shippedSheet(const QString& key)
{
    QFile file(QStringLiteral(":/fuwutai/sheets/%1.json").arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(RefusalKind::NotFound, QStringLiteral("unknown_sheet"), say("There is no sheet “%1”").arg(key));
    return parseSheet(file.readAll());
}

QStringList shippedSheets()
{
    QStringList keys = QDir(QStringLiteral(":/fuwutai/sheets")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString& key : keys) key.chop(5);
    return keys;
}

QString formOf(const QString& sheet) { return sheet.section(QLatin1Char('.'), 0, 0); }

QStringList papersOf(const QString& type)
{
    QStringList keys = shippedSheets();
    keys.removeIf([&](const QString& key) { return formOf(key) != type; });
    std::stable_partition(keys.begin(), keys.end(), [&](const QString& key) { return key == type; });
    return keys;
}

QString paperWords(Paper paper)
{
    switch (paper) {
    case Paper::A4: return say("A4");
    case Paper::A4Landscape: return say("A4 across");
    case Paper::A5Landscape: return say("A5 across (half an A4)");
    case Paper::Continuous241x140: return say("241 × 140 mm, continuous");
    }
    return {};
}

} // namespace fuwutai
