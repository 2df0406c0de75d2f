// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of one tour: kept in a folder by name; two that are equal, or one that cannot be written, are told as faults,
// since a page that looks like another was not reached. Only the tour uses it.
#pragma once

#include <QHash>
#include <QPixmap>
#include <QString>
#include <QStringList>

namespace fuwutai {

class TourAlbum {
public:
    explicit TourAlbum(const QString& folder) : m_folder(folder) {}

    void put(const QString& name, const QPixmap& picture);   // without ".png"
    void fault(const QString& what) { m_faults << what; }
    const QString& folder() const { return m_folder; }
    const QStringList& faults() const { return m_faults; }
    int count() const { return int(m_seen.size()); }

    // Takes away what an earlier tour left there, nothing else. False: there is no such folder and it cannot be made.
    static bool begin(const QString& folder);

private:
    QString m_folder;
    QHash<QByteArray, QString> m_seen;
    QStringList m_faults;
};

} // namespace fuwutai
