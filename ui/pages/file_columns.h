// SPDX-License-Identifier: GPL-3.0-or-later
// What each column of a file is, said by hand: one list box a column. Used by the reading of files in the set-up.
#pragma once

#include "core/exchange/import_map.h"
#include "ui/fields/parts.h"

namespace fuwutai {

class FileColumns : public QWidget {
    Q_OBJECT

public:
    explicit FileColumns(QWidget* parent);

    // `paths`: what a column may be; `known`: what is known of them already.
    void ask(const RecordType& type, const QStringList& paths, const QStringList& header, const ImportMap& known);
    QByteArray map() const;                  // empty: no column is taken

Q_SIGNALS:
    void chosen();                           // all are said: the file may be read

private:
    Combo* boxFor(const RecordType& type, const QStringList& paths, const QString& column, const ImportMap& known);

    QStringList m_header;
    QList<Combo*> m_boxes;                   // one a column
    QGridLayout* m_grid;
    Button* m_read;
};

} // namespace fuwutai
