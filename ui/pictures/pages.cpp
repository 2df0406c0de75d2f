// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/pages.h"

#include "ui/pictures/file_kind.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>

#include <poppler-qt6.h>

namespace fuwutai {

namespace {

constexpr qreal kMmPerInch = 25.4;
constexpr qint64 kMostPixels = 120'000'000;      // what is larger was made to fill the memory

std::unique_ptr<Poppler::Document> opened(const QByteArray& bytes)
{
    // It tells the terminal what it thinks of a file; people are told in words of ours.
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document) return document;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return document;
}

QImage rendered(Poppler::Document& document, int number, qreal dpi)
{
    const auto page = document.page(number);
    if (!page) return {};
    const QSizeF inches = page->pageSizeF() / 72;
    return qint64(inches.width() * dpi) * qint64(inches.height() * dpi) > kMostPixels ? QImage() : page->renderToImage(dpi, dpi);
}

} // namespace

QImage pictureOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xd8") && !isWholeJpeg(bytes)) return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPixels) return {};
    return reader.read();
}

PdfLook lookAtPdf(const QByteArray& bytes)
{
    const auto document = opened(bytes);
    if (!document) return PdfLook::Damaged;
    if (document->isLocked()) return PdfLook::Locked;
    return document->numPages() > 0 && document->page(0) ? PdfLook::Fine : PdfLook::Damaged;
}

QList<QImage> pagesOf(const QByteArray& bytes, const QString& mediaType, qreal dpi)
{
    QList<QImage> all;
    if (!isPdf(mediaType)) {
        all << pictureOf(bytes);
    } else if (const auto document = opened(bytes); document && !document->isLocked()) {
        for (int i = 0; i < qMin(document->numPages(), kMostPages); ++i) all << rendered(*document, i, dpi);
    }
    all.removeIf([](const QImage& page) { return page.isNull(); });
    return all;
}

QImage smallPicture(const QByteArray& bytes, const QString& mediaType, int longest)
{
    QImage first;
    if (!isPdf(mediaType)) {
        first = pictureOf(bytes);
    } else if (const auto document = opened(bytes); document && !document->isLocked() && document->numPages() > 0) {
        const QSizeF inches = document->page(0) ? document->page(0)->pageSizeF() / 72 : QSizeF();
        if (!inches.isEmpty()) first = rendered(*document, 0, longest / qMax(inches.width(), inches.height()));
    }
    return first.isNull() || qMax(first.width(), first.height()) <= longest ? first : first.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QByteArray pdfOf(const QList<QImage>& pages, qreal dpi)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageMargins({});
    writer.setResolution(qRound(dpi));
    std::optional<QPainter> painter;
    for (const QImage& page : pages) {
        writer.setPageSize(QPageSize(QSizeF(page.size()) / dpi * kMmPerInch, QPageSize::Millimeter));
        if (painter) writer.newPage();
        else painter.emplace(&writer);
        painter->drawImage(QPoint(0, 0), page);
    }
    painter.reset();
    return bytes;
}

} // namespace fuwutai
