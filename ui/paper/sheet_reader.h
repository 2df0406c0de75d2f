// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON while collecting every reason. Used by sheet_parser.cpp only.
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuwutai {

class SheetReader {
public:
    void complain(const QString& where, const char* code, const QString& text) { m_reasons.append({where, QLatin1String(code), text}); }
    const Reasons& reasons() const { return m_reasons; }

    // Each reads one property; a wrong type is a reason, an absent one gives `otherwise`.
    QString text(const QJsonObject& from, const char* key, const QString& where, const QString& otherwise = {});
    qreal number(const QJsonObject& from, const char* key, const QString& where, qreal otherwise);
    int count(const QJsonObject& from, const char* key, const QString& where, int otherwise);
    bool flag(const QJsonObject& from, const char* key, const QString& where);
    QJsonArray list(const QJsonObject& from, const char* key, const QString& where);
    QList<qreal> numbers(const QJsonObject& from, const char* key, const QString& where);
    QStringList texts(const QJsonObject& from, const char* key, const QString& where);
    QJsonObject object(const QJsonValue& value, const QString& where);

    void onlyKeys(const QJsonObject& from, const QStringList& known, const QString& where);

private:
    void wrongType(const QString& where, const char* key);
    Reasons m_reasons;
};

} // namespace fuwutai
