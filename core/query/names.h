// SPDX-License-Identifier: GPL-3.0-or-later
// Words for records that others refer to: "王芳" for a login name, "湖滨花园 3-2-1201" for a home, a line about a call.
// Used by record pages, histories, the find box and caller match.
#pragma once

#include "core/query/reader.h"

#include <QMap>

namespace fuwutai {

// A line that tells what a record is about; personal values masked unless the actor may see them in this record.
QString titleOf(const Actor& actor, const Record& record);

// The field that says most about records of a type; nullptr: none of them.
const Field* titleField(const RecordType& type);

// The same with what people tell its like apart by: a customer with his homes.
QString fullTitleOf(const Reader& reader, const Record& record);

// Remembers what it read: one for each answer.
class Names {
public:
    explicit Names(const Reader& reader) : m_reader(reader) {}
    // The number itself where the record is unknown.
    QString of(const QString& type, const QString& number);
    QString user(const QString& login);      // "system" is the program
    QString atWork(const QString& login);    // with where he works or what he is: "维修一队王强", "前台李红"
    const QMap<QString, QString>& all() const { return m_names; } // "type/number" -> words

private:
    QString read(const QString& type, const QString& number);

    const Reader& m_reader;
    QMap<QString, QString> m_names;
};

} // namespace fuwutai
