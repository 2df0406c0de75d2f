// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/kept.h"

#include <QCryptographicHash>
#include <QSettings>

namespace fuwutai {

namespace {

// A path or an address holds signs that a settings file takes for its own.
QString placeOf(const Session& session, const QString& key)
{
    const QByteArray store = QCryptographicHash::hash(session.storeName().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("kept/%1/%2/%3").arg(QString::fromLatin1(store), session.actor().user, key);
}

} // namespace

QVariant kept(const Session& session, const QString& key)
{
    return session.isLoggedIn() ? QSettings().value(placeOf(session, key)) : QVariant();
}

void keep(const Session& session, const QString& key, const QVariant& value)
{
    if (session.isLoggedIn()) QSettings().setValue(placeOf(session, key), value);
}

} // namespace fuwutai
