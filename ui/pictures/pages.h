// SPDX-License-Identifier: GPL-3.0-or-later
// What files show: pictures upright, PDFs page by page. Works on any thread. Used by prepare, scans and the attachments card.
#pragma once

#include <QByteArray>
#include <QImage>

namespace fuwutai {

QImage pictureOf(const QByteArray& bytes);       // upright; null where it is damaged or cut off

enum class PdfLook { Fine, Locked, Damaged };
PdfLook lookAtPdf(const QByteArray& bytes);

constexpr int kMostPages = 60;                   // of one file that are looked at
// A picture as one page; null pages are left out.
QList<QImage> pagesOf(const QByteArray& bytes, const QString& mediaType, qreal dpi);
// The first page, no larger than so many pixels on its longer side.
QImage smallPicture(const QByteArray& bytes, const QString& mediaType, int longest);

// Pages as a PDF of their own, each as large as it was at that resolution.
QByteArray pdfOf(const QList<QImage>& pages, qreal dpi);

} // namespace fuwutai
