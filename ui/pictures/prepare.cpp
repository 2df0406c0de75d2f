// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/prepare.h"

#include "core/base/words.h"
#include "ui/pictures/file_kind.h"
#include "ui/pictures/pages.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace fuwutai {

namespace {

constexpr int kPhoto = 1600, kPage = 3508;  // pixels on the longer side; A4 at 300 dpi
constexpr int kQuality = 85;

Reason at(const char* code, const QString& text) { return {QStringLiteral("file"), QLatin1String(code), text}; }

// A fresh picture: nothing that stood beside the pixels comes along, and what was see-through is white.
QImage plain(const QImage& picture, int longest)
{
    const bool large = qMax(picture.width(), picture.height()) > longest;
    const QImage fitting = large ? picture.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    QImage fresh(fitting.size(), QImage::Format_RGB32);
    fresh.fill(Qt::white);
    QPainter(&fresh).drawImage(QPoint(0, 0), fitting);
    fresh.setDotsPerMeterX(fitting.dotsPerMeterX());
    fresh.setDotsPerMeterY(fitting.dotsPerMeterY());
    return fresh.allGray() ? fresh.convertToFormat(QImage::Format_Grayscale8) : fresh;
}

QByteArray written(const QImage& picture, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, format, quality);
    return bytes;
}

QString withSuffix(const QString& name, const QString& suffix) { return QFileInfo(name).completeBaseName() + QLatin1Char('.') + suffix; }

Reasons faultsBefore(const QString& name, const QByteArray& bytes, int megabytes)
{
    if (bytes.isEmpty()) return {at("empty", say("“%1” is empty").arg(name))};
    Reasons reasons;
    if (bytes.size() > qsizetype(megabytes) * 1'000'000) reasons << at("too_large", say("“%1” is larger than %2 MB").arg(name).arg(megabytes));
    const FileKind* is = kindOfBytes(bytes);
    const FileKind* called = kindOfName(name);
    if (!is) reasons << at("file_kind", say("“%1” is neither a picture (JPEG, PNG) nor a PDF").arg(name));
    else if (is != called && !QFileInfo(name).suffix().isEmpty()) reasons << at("not_as_named", say("“%1” is not what its name says: it holds a file of kind %2").arg(name, QLatin1String(is->word)));
    return reasons;
}

Unexpected<Refusal> damaged(const QString& name) { return refuse(RefusalKind::Refused, {at("damaged", say("“%1” is damaged and cannot be read").arg(name))}); }

} // namespace

QByteArray pngOf(const QImage& picture) { return written(picture, "PNG", -1); }

Result<PreparedFile> prepared(const QString& path, const QByteArray& bytes, const QString& kind, int megabytes)
{
    const QString name = QFileInfo(path).fileName();
    if (const Reasons faults = faultsBefore(name, bytes, megabytes); !faults.isEmpty()) return refuse(RefusalKind::Refused, faults);
    const QString media = QLatin1String(kindOfBytes(bytes)->mediaType);
    if (isPdf(media)) {
        const PdfLook look = lookAtPdf(bytes);
        if (look == PdfLook::Locked) return refuse(RefusalKind::Refused, {at("locked", say("“%1” asks for a password; please save it without one").arg(name))});
        if (look == PdfLook::Damaged) return damaged(name);
        return PreparedFile{withSuffix(name, QStringLiteral("pdf")), media, bytes};
    }
    const QImage picture = pictureOf(bytes);
    if (picture.isNull()) return damaged(name);
    const QByteArray content = written(plain(picture, kind == QLatin1String("scan") ? kPage : kPhoto), "JPEG", kQuality);
    return PreparedFile{withSuffix(name, QStringLiteral("jpg")), QStringLiteral("image/jpeg"), content};
}

} // namespace fuwutai
