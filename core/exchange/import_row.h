// SPDX-License-Identifier: GPL-3.0-or-later
// Turns one row of a foreign file into the fields of a command, by a map. Only import_records.cpp uses it.
#pragma once

#include "core/exchange/home_finder.h"
#include "core/exchange/import_records.h"

#include <QHash>

namespace fuwutai {

class RowMaker {
public:
    // `office`: where communities and buildings that are not known yet belong.
    RowMaker(Workbench& bench, const QString& type, const QString& office, const QStringList& header, const ImportMap& map);

    QString externalNo(const FileRow& row) const;
    // The fields of the command; what cannot be read is added to `bad`. Refused only when the machine fails.
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
    Result<Nothing> fill(const Source& source, const FileRow& row, QJsonObject& with, QList<BadRow>& bad);
    Result<Nothing> refer(const Source& source, const FileRow& row, const QString& name, QJsonObject& with, QList<BadRow>& bad);
    void addLines(const Source& source, const FileRow& row, QJsonObject& with, QList<BadRow>& bad);
    void tidyHome(QJsonObject& with);
    Result<QString> master(const Field& field, const QString& name, const QString& community);

    Workbench& m_bench;
    const RecordType& m_type;
    QString m_office;
    ImportMap m_map;
    QList<Source> m_sources;
    QHash<QString, QString> m_masters; // type and name as written -> number
    QJsonValue m_kind;                 // where every row is of the same kind, a new category is of it too
    HomeFinder m_homes;
};

} // namespace fuwutai
