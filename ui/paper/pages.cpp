// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/furniture.h"
#include "ui/paper/strip.h"

#include <numeric>

namespace fuwutai {

namespace {

constexpr qreal kAfterTable = 1.0;    // mm between the table and the signatures
constexpr qreal kWorthCutting = 30;   // a row longer than a page begins on this page when so much is left of it

// Puts strips on pages, one after another.
class Pager {
public:
    Pager(const Sheet& sheet, const SheetData& data, const Measure& measure, LayoutMode mode)
        : m_sheet(sheet), m_data(data), m_measure(measure), m_mode(mode), m_strips(stripsOf(sheet, data, measure))
    {
    }
    QList<SheetPage> run();

private:
    qreal start() const { return m_sheet.margins.top() + kHeadHeight; }
    qreal limit() const;
    qreal heightFrom(qsizetype index) const;
    qreal neededBy(qsizetype index) const;
    void newPage(int head);
    void endPage(bool last);
    void place(const Strip& strip);
    void closeFrame();
    void fill(qsizetype index);
    void put(qsizetype index);

    const Sheet& m_sheet;
    const SheetData& m_data;
    const Measure& m_measure;
    LayoutMode m_mode;
    Strips m_strips;
    QList<SheetPage> m_pages;
    qreal m_y = 0, m_frameTop = -1;
    bool m_fresh = true;              // nothing but heads on this page yet
};

qreal Pager::limit() const
{
    if (m_mode == LayoutMode::Scroll) return 1e9;
    const qreal signing = m_sheet.signEachPage ? m_strips.signatures.height + kAfterTable : 0;
    return paperSize(m_sheet.paper).height() - m_sheet.margins.bottom() - kFootHeight - signing;
}

qreal Pager::heightFrom(qsizetype index) const
{
    qreal sum = m_sheet.signEachPage || m_strips.signatures.height == 0 ? 0 : m_strips.signatures.height + kAfterTable;
    for (qsizetype i = index; i < m_strips.body.size(); ++i) sum += m_strips.body[i].filler ? 0 : m_strips.body[i].height;
    return sum;
}

// A title takes the row after it along, the last row the signatures.
qreal Pager::neededBy(qsizetype index) const
{
    qreal need = m_strips.body[index].height;
    qsizetype i = index;
    for (; i + 1 < m_strips.body.size() && m_strips.body[i].keepWithNext; ++i) {
        const qreal next = m_strips.body[i + 1].height;
        need += next > limit() - start() ? kWorthCutting : next;
    }
    if (i + 1 == m_strips.body.size()) need += heightFrom(i + 1);
    return need;
}

void Pager::newPage(int head)
{
    if (!m_pages.isEmpty()) endPage(false);
    m_pages.append(SheetPage{.size = paperSize(m_sheet.paper)});
    m_y = start();
    if (head >= 0) place(m_strips.heads[head]);
    m_fresh = true;
}

void Pager::closeFrame()
{
    if (m_frameTop >= 0) m_pages.last().frames.append(QRectF(m_sheet.margins.left(), m_frameTop, bodyWidth(m_sheet), m_y - m_frameTop));
    m_frameTop = -1;
}

void Pager::place(const Strip& strip)
{
    if (!strip.framed) closeFrame();
    else if (m_frameTop < 0) m_frameTop = m_y;
    m_pages.last().cells += moved(strip, m_y).cells;
    m_y += strip.height;
    m_fresh = false;
}

void Pager::endPage(bool last)
{
    closeFrame();
    SheetPage& page = m_pages.last();
    if (m_strips.signatures.height > 0 && (last || m_sheet.signEachPage)) {
        m_y += kAfterTable;
        place(m_strips.signatures);
    }
    if (m_mode == LayoutMode::Scroll) page.size.setHeight(qMax(page.size.height(), m_y + m_sheet.margins.bottom() + kFootHeight));
}

// Empty rows as on a bound ledger, as many as leave room for what follows.
void Pager::fill(qsizetype index)
{
    if (m_mode == LayoutMode::Scroll) return;
    Strip strip = m_strips.body[index];
    while (m_y + strip.height + heightFrom(index + 1) <= limit()) {
        place(strip);
        for (PlacedCell& cell : strip.cells) ++cell.line;
    }
}

void Pager::put(qsizetype index)
{
    Strip strip = m_strips.body[index];
    const bool longer = strip.height > limit() - start();
    const bool room = m_y + neededBy(index) <= limit() || (longer && limit() - m_y >= kWorthCutting);
    if (!room && !m_fresh) newPage(strip.head);
    while (m_y + strip.height > limit()) {
        auto [upper, lower] = cutStrip(strip, limit() - m_y);
        const bool stuck = upper.height <= 0 || lower.height >= strip.height;
        if (stuck) break;   // not even one line fits: better over the edge than never
        place(upper);
        newPage(strip.head);
        strip = lower;
    }
    place(strip);
}

QList<SheetPage> Pager::run()
{
    newPage(-1);
    for (qsizetype i = 0; i < m_strips.body.size(); ++i) m_strips.body[i].filler ? fill(i) : put(i);
    endPage(true);
    for (qsizetype i = 0; i < m_pages.size(); ++i) furnish(m_pages[i], m_sheet, m_data.head, m_measure, int(i) + 1, int(m_pages.size()));
    return m_pages;
}

} // namespace

SheetLayout layoutSheet(const Sheet& sheet, const SheetData& data, const Measure& measure, LayoutMode mode)
{
    return {sheet.key, sheet.title, data.head.number, Pager(sheet, data, measure, mode).run()};
}

static void addSpots(QList<FieldSpot>& spots, const PlacedCell& cell, int page)
{
    const bool whole = cell.kind == CellKind::Choice;   // the words follow one key
    const qsizetype count = whole ? qMin<qsizetype>(1, cell.keys.size()) : cell.keys.size();
    if (count == 0 || cell.keys.first() == kNumberKey) return;
    const QRectF inner = cell.rect.adjusted(cell.prefixWidth, 0, 0, -cell.below);
    const qreal wide = inner.width() / count;
    for (qsizetype i = 0; i < count; ++i) {
        const QRectF rect(inner.left() + i * wide, inner.top(), wide, inner.height());
        spots.append({cell.keys[i], cell.band, cell.line, page, rect, cell.multiLine, cell.kind});
    }
}

QList<FieldSpot> fieldSpots(const SheetLayout& layout)
{
    QList<FieldSpot> spots;
    for (qsizetype p = 0; p < layout.pages.size(); ++p) {
        for (const PlacedCell& cell : layout.pages[p].cells) addSpots(spots, cell, int(p));
    }
    return spots;
}

} // namespace fuwutai
