// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a foreign file fills which field: {"external_no":"Unique Key","received_at":{"column":"Created Date",
// "format":"MM/dd/yyyy hh:mm:ss AP"},"matter":["Descriptor","Incident Address"],"kind":{"value":"complaint"},"blank":["","?"]}.
// Used by imports.
#pragma once

#include "core/exchange/time_pattern.h"
#include "core/record/record_type.h"

#include <QJsonValue>

namespace fuwutai {

struct MapField {
    QString field;
    QStringList columns;      // several are joined
    TimePattern format;       // of times and dates
    QJsonValue value;         // the same for every row, where no column is named
};

struct ImportMap {
    QList<MapField> fields;
    QStringList blank{QString()}; // what stands for nothing
};

// Refused with every reason at once: unknown fields, patterns without a date, columns that the file lacks.
Result<ImportMap> readImportMap(const QByteArray& json, const RecordType& type, const QStringList& header);

// A map for a file whose columns are recognised: one of the shipped ones, or columns named as our fields are (by key or label).
// Refused with code "map" when nothing fits; --map is needed then.
Result<ImportMap> knownImportMap(const RecordType& type, const QStringList& header);

} // namespace fuwutai
