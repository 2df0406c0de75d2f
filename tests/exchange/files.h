// SPDX-License-Identifier: GPL-3.0-or-later
// Files that other programs might have written, for the tests of imports.
#pragma once

#include "core/exchange/row_source.h"

#include <QFile>
#include <QTemporaryDir>

namespace fuwutai {

class Files {
public:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    // Every row of a file, the head too.
    QList<FileRow> rows(const QString& path)
    {
        QList<FileRow> all;
        FileRow row;
        if (const auto source = openRows(path))
            while ((*source)->next(row)) all << row;
        return all;
    }
    QList<FileRow> rowsOf(const QByteArray& bytes) { return rows(write(QStringLiteral("some.csv"), bytes)); }

private:
    QTemporaryDir m_folder;
};

} // namespace fuwutai
