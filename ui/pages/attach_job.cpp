// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attach_job.h"

#include "ui/pictures/prepare.h"
#include "ui/session/answer.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace fuwutai {

namespace {

constexpr int kMostRead = 1000; // MB; the office's own limit is told beside what else is wrong

Result<FileGiven> given(const FileOffered& file)
{
    if (file.picture.isNull()) return readGiven(file.path, kMostRead);
    return FileGiven{file.name(), pngOf(file.picture)};
}

} // namespace

QString FileOffered::name() const { return picture.isNull() ? QFileInfo(path).fileName() : say("pasted picture") + QStringLiteral(".png"); }

QList<FileOffered> offeredBy(const QMimeData& data)
{
    QList<FileOffered> all;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) all << FileOffered{url.toLocalFile(), {}};
    if (const QImage picture = all.isEmpty() && data.hasImage() ? qvariant_cast<QImage>(data.imageData()) : QImage(); !picture.isNull()) all << FileOffered{{}, picture};
    return all;
}

void AttachJob::start(const QString& type, const QString& number, const QString& kind, const QList<FileOffered>& files)
{
    m_type = type;
    m_number = number;
    m_kind = kind;
    m_waiting = files;
    m_refusals.clear();
    m_kept = 0;
    m_running = true;
    next();
}

void AttachJob::next()
{
    if (m_waiting.isEmpty()) {
        m_running = false;
        return Q_EMIT finished(m_kept, m_refusals);
    }
    const auto work = [file = m_waiting.takeFirst(), type = m_type, number = m_number, kind = m_kind](Workbench& bench, const Reader& reader) -> Result<Receipt> {
        const auto read = given(file);
        if (!read) return unexpected(read.error());
        return attachFile(bench, reader, {type, number, kind, *read});
    };
    answer(m_session, m_session.run<Receipt>(work), this, [this](const Result<Receipt>& done) {
        if (done) ++m_kept;
        else m_refusals << done.error().text();
        next();
    });
}

} // namespace fuwutai
