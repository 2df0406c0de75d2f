// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a foreign file fills which field: {"external_no":"Unique Key","received_at":{"column":"Created Date",
// "format":"MM/dd/yyyy hh:mm:ss AP"},"matter":["Descriptor","Incident Address"],"kind":{"value":"complaint"},"blank":["","?"]}.
// A field of a line is named "phones.phone": each of its columns makes a line. Used by imports.
#pragma once

#include "core/exchange/time_pattern.h"
#include "core/record/record_type.h"

#include <QJsonValue>

namespace fuwutai {

struct MapField {
    QString field;
    QStringList columns;      // several are joined; of a line, each makes one
    TimePattern format;       // of times and dates
    QJsonValue value;         // the same for every row, where no column is named
};

struct ImportMap {
    QList<MapField> fields;
    QStringList blank{QString()}; // what stands for nothing
};

// Refused with every reason at once: unknown fields, patterns without a date, columns that the file lacks.
Result<ImportMap> readImportMap(const QByteArray& json, const RecordType& type, const QStringList& header);

// The field a map names: "room", "phones.phone"; nullptr: none that can be filled so.
const Field* mappedField(const RecordType& type, const QString& path);

// What a map may name, in the order of the fields.
QStringList mappedPaths(const RecordType& type);

// The map by which each column of a file fills what was chosen for it; a column with an empty path is left out.
QByteArray mapOfColumns(const QList<std::pair<QString, QString>>& columnsAndPaths);

// A map for a file whose columns are recognised: one of the shipped ones, or columns named as our fields are (by key, label or
// the words of resources/sample/import_words.json).
// Refused with code "map" when nothing fits; --map is needed then.
Result<ImportMap> knownImportMap(const RecordType& type, const QStringList& header);

} // namespace fuwutai
