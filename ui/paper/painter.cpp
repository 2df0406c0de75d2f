// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/painter.h"

#include "core/base/whole_file.h"
#include "core/base/words.h"
#include "ui/paper/fonts.h"
#include "ui/paper/qr.h"

#include <QPaintEngine>
#include <QPdfWriter>

namespace fuwutai {

namespace {

constexpr qreal kLine = 0.18, kFrame = 0.42, kTick = 0.3;   // mm
constexpr QRgb kShade = qRgb(0xF1, 0xF2, 0xF3), kSoft = qRgb(0x55, 0x55, 0x55), kPale = qRgb(0xEC, 0xEC, 0xEC), kBar = qRgb(0xC3, 0xC9, 0xCE);

struct Brush {
    QPainter& painter;
    const Measure& measure;
    qreal scale;
    bool raster;                     // lines on whole pixels, else they come out uneven

    qreal snapped(qreal mm) const { return raster ? qRound(mm * scale) : mm * scale; }
    qreal thick(qreal mm) const { return raster ? qMax(1, qRound(mm * scale)) : mm * scale; }
    QRectF rect(const QRectF& mm) const;
    void border(const QRectF& mm, qreal line) const;
    void text(const PlacedText& text) const;
    void mark(const PlacedMark& mark) const;
    void code(const SheetPage& page) const;
    void chart(const PlacedCell& cell) const;
};

QRectF Brush::rect(const QRectF& mm) const
{
    return QRectF(QPointF(snapped(mm.left()), snapped(mm.top())), QPointF(snapped(mm.right()), snapped(mm.bottom())));
}

// Four filled bars centred on the edges: neighbours cover each other exactly.
void Brush::border(const QRectF& mm, qreal line) const
{
    const QRectF r = rect(mm);
    const qreal t = thick(line), h = raster ? int(t) / 2 : t / 2;
    painter.fillRect(QRectF(r.left() - h, r.top() - h, r.width() + t, t), Qt::black);
    painter.fillRect(QRectF(r.left() - h, r.bottom() - h, r.width() + t, t), Qt::black);
    painter.fillRect(QRectF(r.left() - h, r.top() - h, t, r.height() + t), Qt::black);
    painter.fillRect(QRectF(r.right() - h, r.top() - h, t, r.height() + t), Qt::black);
}

void Brush::text(const PlacedText& text) const
{
    painter.save();
    painter.setPen(text.ink == Ink::Normal ? QColor(Qt::black) : QColor::fromRgb(text.ink == Ink::Soft ? kSoft : kPale));
    painter.translate(text.at * scale);
    painter.rotate(text.turn);
    painter.scale(scale * kMmPerUnit, scale * kMmPerUnit);
    painter.setFont(measure.font(text.size, text.bold));
    painter.drawText(QPointF(0, 0), text.text);
    painter.restore();
}

void Brush::mark(const PlacedMark& mark) const
{
    border(mark.box, kLine);
    if (!mark.ticked) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal s = mark.box.width() * scale;
    const QPointF at = rect(mark.box).topLeft();
    painter.setPen(QPen(Qt::black, kTick * scale * 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at + QPointF(s * 0.18, s * 0.5), at + QPointF(s * 0.42, s * 0.76), at + QPointF(s * 0.84, s * 0.2)}));
    painter.restore();
}

void Brush::code(const SheetPage& page) const
{
    const QList<QList<bool>> rows = qrModules(page.qrText);
    if (rows.isEmpty()) return;
    const qreal side = page.qrRect.width() / rows.size();
    for (qsizetype y = 0; y < rows.size(); ++y) {
        for (qsizetype x = 0; x < rows.size(); ++x) {
            if (rows[y][x]) painter.fillRect(rect(QRectF(page.qrRect.left() + x * side, page.qrRect.top() + y * side, side, side)), Qt::black);
        }
    }
}

// Greys: a sheet is printed and copied in black.
void Brush::chart(const PlacedCell& cell) const
{
    ChartLook look{.family = measure.font(8, false).family(), .textSize = 8 * kMmPerPoint * scale};
    look.palette.bar = QColor::fromRgb(kBar);
    look.palette.warn = look.palette.accent = Qt::black;
    look.palette.muted = QColor::fromRgb(kSoft);
    paintPareto(painter, rect(cell.rect), cell.bars, look);
}

bool isPrinted(const PlacedCell& cell, Drawn drawn)
{
    return drawn == Drawn::All || cell.kind == CellKind::Label || cell.kind == CellKind::Text;
}

void drawCells(const Brush& brush, const SheetPage& page, Drawn drawn)
{
    for (const PlacedCell& cell : page.cells) {
        if (cell.shaded) brush.painter.fillRect(brush.rect(cell.rect), QColor::fromRgb(kShade));
    }
    // The watermark lies over the grey and under all else.
    for (const PlacedText& text : page.texts) brush.text(text);
    for (const PlacedCell& cell : page.cells) {
        if (cell.framed) brush.border(cell.rect, kLine);
        if (!isPrinted(cell, drawn)) continue;
        if (!cell.bars.isEmpty()) brush.chart(cell);
        for (const PlacedText& text : cell.texts) brush.text(text);
        for (const PlacedMark& mark : cell.marks) brush.mark(mark);
    }
}

QPageLayout pageLayoutOf(QSizeF size)
{
    const bool wide = size.width() > size.height();
    const QPageSize paper(wide ? size.transposed() : size, QPageSize::Millimeter);
    QPageLayout layout(paper, wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

void paintPage(QPainter& painter, const SheetPage& page, const Measure& measure, qreal scale, Drawn drawn)
{
    painter.save();
    const bool raster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const Brush brush{painter, measure, scale, raster};
    painter.fillRect(QRectF(QPointF(), page.size * scale), Qt::white);
    drawCells(brush, page, drawn);
    for (const QRectF& frame : page.frames) brush.border(frame, kFrame);
    for (const QRectF& stamp : page.stamps) brush.border(stamp, kFrame);
    brush.code(page);
    painter.restore();
}

QImage pageImage(const SheetLayout& layout, int page, qreal dpi, const Measure& measure)
{
    if (page < 0 || page >= layout.pages.size()) return {};
    const qreal scale = dpi / 25.4;
    const SheetPage& p = layout.pages[page];
    QImage image((p.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, p, measure, scale);
    return image;
}

Result<int> paintOn(QPagedPaintDevice& device, const QList<SheetLayout>& layouts, const Measure& measure)
{
    int pages = 0;
    QPainter painter;
    for (const SheetLayout& layout : layouts) {
        for (const SheetPage& page : layout.pages) {
            device.setPageLayout(pageLayoutOf(page.size));
            const bool ready = pages == 0 ? painter.begin(&device) : device.newPage();
            if (!ready) return refuse(RefusalKind::Failed, QStringLiteral("cannot_print"), say("The printer or file does not take the pages. Nothing was counted as printed; please choose another."));
            paintPage(painter, page, measure, device.logicalDpiX() / 25.4);
            ++pages;
        }
    }
    return pages;
}

QList<PrintedSheet> copiesOf(const Sheet& sheet, const SheetData& data)
{
    QList<PrintedSheet> all{{sheet, data}};
    while (all.size() < sheet.copies.size()) {
        all << all.last();
        ++all.last().data.head.copy;
    }
    return all;
}

QList<SheetLayout> layoutsOf(const QList<PrintedSheet>& sheets, const Measure& measure)
{
    QList<SheetLayout> layouts;
    for (const PrintedSheet& printed : sheets) layouts.append(layoutSheet(printed.sheet, printed.data, measure));
    return layouts;
}

Result<int> writePdf(const QString& path, const QList<PrintedSheet>& sheets, const QString& title)
{
    const Measure measure(installFonts());
    return writePdf(path, layoutsOf(sheets, measure), measure, title);
}

Result<int> writePdf(const QString& path, const QList<SheetLayout>& layouts, const Measure& measure, const QString& title)
{
    if (layouts.isEmpty()) return refuse(RefusalKind::Refused, QStringLiteral("nothing_to_print"), say("There is nothing to print"));
    if (const auto font = paperFont(); !font) return unexpected(font.error());
    int pages = 0;
    const auto written = writeWhole(path, [&](QIODevice& file) -> Result<Nothing> {
        QPdfWriter writer(&file);
        writer.setResolution(1200);
        writer.setCreator(QStringLiteral("Fuwutai"));
        writer.setTitle(title.isEmpty() ? layouts.first().title : title);
        const auto painted = paintOn(writer, layouts, measure);
        if (!painted) return unexpected(painted.error());
        pages = *painted;
        return Nothing{};
    });
    if (!written) return unexpected(written.error());
    return pages;
}

} // namespace fuwutai
