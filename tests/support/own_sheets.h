// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts that an office makes of those that came with the program. Used by the tests of sheets.
#pragma once

#include "tests/support/store_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace fuwutai {

inline QString shippedText(const QString& key)
{
    QFile file(QStringLiteral(":/fuwutai/sheets/%1.json").arg(key));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Without each row of its blocks that shows this field.
inline QString withoutRow(const QString& layout, const QString& field)
{
    QJsonObject sheet = QJsonDocument::fromJson(layout.toUtf8()).object();
    QJsonArray body;
    for (const QJsonValue& v : sheet.value(QStringLiteral("body")).toArray()) {
        QJsonObject block = v.toObject();
        QJsonArray rows;
        for (const QJsonValue& row : block.value(QStringLiteral("rows")).toArray())
            if (!QJsonDocument(row.toObject()).toJson().contains('"' + field.toUtf8() + '"')) rows << row;
        if (block.contains(QStringLiteral("rows"))) block[QStringLiteral("rows")] = rows;
        body << block;
    }
    sheet[QStringLiteral("body")] = body;
    return QString::fromUtf8(QJsonDocument(sheet).toJson());
}

// The manager's way: a version of an office's own from a day on.
inline Receipt ownSheet(TestOffice& o, const QString& office, const QString& version, const QString& from, const QString& layout)
{
    return o.done(QStringLiteral("service_manager"), "sheet", "create", {},
                  {{QStringLiteral("for_office"), office}, {QStringLiteral("form_version"), version}, {QStringLiteral("valid_from"), from}, {QStringLiteral("layout"), layout}});
}

} // namespace fuwutai
