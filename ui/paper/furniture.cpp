// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/furniture.h"

#include "ui/paper/paper_words.h"

namespace fuwutai {

namespace {

constexpr qreal kSmall = 9, kFootSize = 8, kTitle = 18, kTitleLeast = 11;   // points
constexpr qreal kQr = 15;                                                  // mm

struct Furniture {
    SheetPage& page;
    const Measure& measure;
    qreal left, right, top;

    void put(QString text, qreal x, qreal y, qreal points, CellAlign align, bool bold = false, Ink ink = Ink::Normal);
    void mark(const QString& word, qreal& x);
    void watermark(const QString& word);
};

// `y` is the middle of the line.
void Furniture::put(QString text, qreal x, qreal y, qreal points, CellAlign align, bool bold, Ink ink)
{
    text = paperText(text).trimmed();
    if (text.isEmpty()) return;
    const qreal wide = measure.width(text, points, bold);
    const qreal from = align == CellAlign::Left ? x : align == CellAlign::Center ? x - wide / 2 : x - wide;
    page.texts.append({text, QPointF(from, y + points * kMmPerPoint * 0.38), points, bold, ink});
}

void Furniture::mark(const QString& word, qreal& x)
{
    const qreal wide = measure.width(word, kSmall, true) + 2.4;
    put(word, x + 1.2, top + 17, kSmall, CellAlign::Left, true);
    page.stamps.append(QRectF(x, top + 14.8, wide, 4.4));
    x += wide + 2;
}

// Large and pale across the page, so that no cut or copy makes a practice sheet look real.
void Furniture::watermark(const QString& word)
{
    const qreal points = page.size.height() * 0.45, wide = measure.width(word, points, true);
    const QPointF middle(page.size.width() / 2, page.size.height() / 2);
    const qreal turn = -30, c = qCos(qDegreesToRadians(turn)), s = qSin(qDegreesToRadians(turn));
    const QPointF off(-wide / 2, points * kMmPerPoint * 0.38);
    const QPointF at = middle + QPointF(off.x() * c - off.y() * s, off.x() * s + off.y() * c);
    page.texts.prepend({word, at, points, true, Ink::Watermark, turn});
}

QString copyText(const Sheet& sheet, int copy)
{
    if (sheet.copies.isEmpty()) return {};
    return kCopyWords.arg(sheet.copies.size()).arg(copy).arg(sheet.copies.value(copy - 1));
}

} // namespace

void furnish(SheetPage& page, const Sheet& sheet, const SheetHead& head, const Measure& measure, int number, int of)
{
    const qreal left = sheet.margins.left(), right = page.size.width() - sheet.margins.right(), top = sheet.margins.top();
    Furniture f{page, measure, left, right, top};
    // An office of its own is called as its organisation.
    f.put(head.office == head.organisation ? head.office : QStringLiteral("%1 %2").arg(head.organisation, head.office), left, top + 2.4, kSmall, CellAlign::Left);
    const QString form = sheet.form.isEmpty() ? QString() : kFormWords.arg(sheet.form, sheet.version);
    f.put(form, left, top + 17, kSmall, CellAlign::Left);
    qreal x = left + measure.width(form, kSmall, false) + 4;
    if (head.practice) f.mark(kPracticeWord, x);
    if (head.reprint > 0) f.mark(head.reprint == 1 ? kReprintWord : QStringLiteral("%1 %2").arg(kReprintWord).arg(head.reprint), x);

    // Centred under the owner's line; a long title gets smaller rather than run into the code.
    const qreal room = right - left - 2 * (kQr + 4), wide = measure.width(sheet.title, kTitle, true);
    f.put(sheet.title, (left + right) / 2, top + 8.5, qMax(kTitleLeast, wide > room ? kTitle * room / wide : kTitle), CellAlign::Center, true);
    f.put(head.subtitle, (left + right) / 2, top + 17, kSmall, CellAlign::Center);
    if (!head.number.isEmpty()) {
        f.put(kNumberWords.arg(head.number), right, top + 17, kSmall, CellAlign::Right);
        page.qrText = head.number;
        page.qrRect = QRectF(right - kQr, top - 1.5, kQr, kQr);
    }

    const qreal foot = page.size.height() - sheet.margins.bottom() - 2;
    f.put(copyText(sheet, head.copy), left, foot, kFootSize, CellAlign::Left, false, Ink::Soft);
    f.put(head.printed, (left + right) / 2, foot, kFootSize, CellAlign::Center, false, Ink::Soft);
    f.put(kPageWords.arg(number).arg(of), right, foot, kFootSize, CellAlign::Right);
    if (head.practice) f.watermark(kPracticeWord);
}

} // namespace fuwutai
