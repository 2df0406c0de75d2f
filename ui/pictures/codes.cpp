// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/codes.h"

#include <QImage>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

namespace fuwutai {

namespace {

QStringList read(const QImage& page)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true).setTryDownscale(true);
    QStringList all;
    for (const ZXing::Result& code : ZXing::ReadBarcodes({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())}, hints))
        if (code.isValid()) all << QString::fromStdString(code.text());
    return all;
}

} // namespace

QStringList codesOn(const QImage& page)
{
    QStringList all;
    // Where grain hides a code, the same page smaller and so smoother shows it.
    for (const qreal scale : {1.0, 0.6, 0.4}) {
        if (!all.isEmpty()) break;
        all = read(scale == 1.0 ? page : page.scaled(page.size() * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    all.removeDuplicates();
    return all;
}

} // namespace fuwutai
