// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a file: all records that fit, as the reader sees them in lists, personal values masked, names for what they refer to.
// Read in short steps, so that nobody waits to save meanwhile; that it was exported, by whom and how much, stands in the chain
// before the file gets its name. Used by fuwutaictl export and the lists.
#pragma once

#include "core/exchange/table_file.h"
#include "core/gate/workbench.h"
#include "core/query/lists.h"

#include <QHash>

namespace fuwutai {

struct ExportWish {
    QString type;
    QList<Filter> filters;
    QString sort = {};
    QStringList columns = {};   // "number", "state" or fields, in their order; empty: number, state, office and every field without lines
    QString path;               // .xlsx or .csv
};

class ListExport {
public:
    // Refused for an unknown type or column, or a file that cannot be written.
    static Result<std::shared_ptr<ListExport>> begin(const Registry& registry, const ExportWish& wish);

    // Some more rows; true when those were the last and the file is there.
    Result<bool> step(Workbench& bench, const Reader& reader);
    qint64 rows() const { return m_rows; }

private:
    ListExport(const RecordType& type, const ExportWish& wish) : m_type(type), m_wish(wish) {}
    Result<Nothing> choose();
    QStringList rowOf(const Record& record, const NameOf& nameOf) const;
    Result<Nothing> note(Workbench& bench, const Reader& reader);

    const RecordType& m_type;
    ExportWish m_wish;
    std::unique_ptr<TableFile> m_file;
    QString m_after;
    qint64 m_rows = 0;
    QHash<QString, QString> m_names;
    QStringList m_lines;        // those of the columns that are lines
    std::vector<int> m_fields;  // of each column its field's place, -1: none
};

} // namespace fuwutai
