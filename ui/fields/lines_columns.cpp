// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/lines_columns.h"

#include "ui/fields/editors.h"
#include "ui/fields/theme.h"

#include <QLineEdit>
#include <QTextBoundaryFinder>

namespace fuwutai {

namespace {

constexpr int kBox = 15, kBare = 8;              // frame, padding and cursor around what is typed, and around what is only read
constexpr int kMostRead = 108;                   // of words that are only read; longer ones are told by their tip
constexpr int kLettersShort = 4, kLettersLong = 7, kLimitPerLetter = 10;

int lettersOf(const Field& cell) { return std::clamp(textLimit(cell) / kLimitPerLetter, kLettersShort, kLettersLong); }

// What a cell of the kind has room for while it is empty.
QString sampleOf(const Field& cell)
{
    switch (cell.kind) {
    case Kind::Amount: return QStringLiteral("999.00");
    case Kind::Date: return QStringLiteral("2026-12-31");
    case Kind::Time: return QStringLiteral("2026-12-31 23:59");
    case Kind::Phone: return QStringLiteral("13800138000");
    case Kind::Text: return QString(lettersOf(cell), QLatin1Char('0'));
    case Kind::Integer: return QString(kLettersShort, QLatin1Char('0'));
    case Kind::Name:
    case Kind::Address:
    case Kind::Reference:
    case Kind::LongText: return QString(kLettersLong, QLatin1Char('0'));
    case Kind::Flag:
    case Kind::Choice:
    case Kind::Lines: break;                     // as wide as they are
    }
    return {};
}

// Figures are read to their last digit; a quantity or a unit likewise.
bool isWhole(const Field& cell)
{
    return cell.kind == Kind::Amount || cell.kind == Kind::Integer || (cell.kind == Kind::Text && lettersOf(cell) == kLettersShort);
}

} // namespace

int leastHead(const QString& words, const QFontMetrics& metrics)
{
    constexpr int kLeastHan = 3;                 // Chinese breaks anywhere; single characters under each other are not read
    int widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
        widest = std::max(widest, metrics.horizontalAdvance(words.mid(from, to - from).trimmed()));
    return std::max(widest, std::min(metrics.horizontalAdvance(words), kLeastHan * metrics.height() * 3 / 4)) + 2;
}

int leastCell(const Field& cell, const QString& text, bool open, const QFontMetrics& metrics)
{
    const QString sample = sampleOf(cell);
    if (sample.isEmpty()) return 0;
    const int taken = metrics.horizontalAdvance(text);
    if (!open) return (isWhole(cell) ? taken : std::min(taken, kMostRead)) + kBare;
    return std::max(metrics.horizontalAdvance(sample), isWhole(cell) ? taken : 0) + kBox;
}

void LinesEditor::fitCells(const Row& row)
{
    const QFontMetrics metrics(sized(font(), kTextPx));
    for (FieldEditor* cell : row.cells) {
        const auto* line = cell->findChild<QLineEdit*>();
        if (!line) continue;
        cell->setMinimumWidth(leastCell(cell->field(), line->text(), !line->isReadOnly(), metrics));
        if (line->isReadOnly()) cell->setToolTip(line->text());
    }
}

} // namespace fuwutai
