// SPDX-License-Identifier: GPL-3.0-or-later
// Turns one row of a foreign file into the fields of a command, by a map. Only import_calls.cpp uses it.
#pragma once

#include "core/exchange/import_calls.h"

#include <QHash>

namespace fuwutai {

class RowMaker {
public:
    RowMaker(Workbench& bench, const QStringList& header, const ImportMap& map);

    QString externalNo(const FileRow& row) const;
    // The fields of the command; what cannot be read is added to `bad`. Refused only when a category or department that
    // is not known yet could not be added.
    Result<QJsonObject> fields(const FileRow& row, QList<BadRow>& bad);
    // The gate's reasons, each with the column that it comes from.
    QList<BadRow> blame(const FileRow& row, const Refusal& refusal) const;

private:
    struct Source {
        const MapField* map = nullptr;
        const Field* field = nullptr;
        QList<int> columns;
    };
    QString text(const Source& source, const FileRow& row) const;
    QString columnOf(const QString& field) const;
    QJsonValue read(const Source& source, const QString& text, bool sheet) const;   // undefined: cannot be read
    Result<QString> master(const Field& field, const QString& name);

    Workbench& m_bench;
    const RecordType& m_type;
    ImportMap m_map;
    QList<Source> m_sources;
    QHash<QString, QString> m_masters; // type and name as written -> number
    QJsonValue m_kind;                 // where every row is of the same kind, a new category is of it too
};

} // namespace fuwutai
