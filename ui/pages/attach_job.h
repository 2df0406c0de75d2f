// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way to a record, one after the other on the worker, so that nobody waits for a save meanwhile. Used by the
// attachments card.
#pragma once

#include "ui/pictures/filing.h"
#include "ui/session/session.h"

#include <QImage>

class QMimeData;

namespace fuwutai {

// A file of this computer, or a picture that was copied somewhere.
struct FileOffered {
    QString path;
    QImage picture;
    QString name() const;
};
QList<FileOffered> offeredBy(const QMimeData& data); // what was dropped or copied; empty where it is no file and no picture

class AttachJob : public QObject {
    Q_OBJECT

public:
    AttachJob(Session& session, QObject* parent) : QObject(parent), m_session(session) {}
    void start(const QString& type, const QString& number, const QString& kind, const QList<FileOffered>& files);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(int kept, const QStringList& refusals);

private:
    void next();

    Session& m_session;
    QString m_type, m_number, m_kind;
    QList<FileOffered> m_waiting;
    QStringList m_refusals;
    int m_kept = 0;
    bool m_running = false;
};

} // namespace fuwutai
