// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/qr.h"

#include <memory>

#include <qrencode.h>

namespace fuwutai {

QList<QList<bool>> qrModules(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty()) return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) return {};
    QList<QList<bool>> rows;
    for (int y = 0; y < code->width; ++y) {
        QList<bool> row;
        for (int x = 0; x < code->width; ++x) row.append(code->data[y * code->width + x] & 1);
        rows.append(row);
    }
    return rows;
}

} // namespace fuwutai
