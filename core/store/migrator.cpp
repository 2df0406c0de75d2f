// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/base/words.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace fuwutai {

namespace {

QString hashOf(const Migration& m)
{
    return QString::fromLatin1(QCryptographicHash::hash(m.sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString keyOf(int number) { return QStringLiteral("migration.%1").arg(number, 4, 10, QLatin1Char('0')); }

QMap<int, QString> ranSteps(Database& db)
{
    QMap<int, QString> ran;
    if (!db.hasTable(QStringLiteral("meta"))) return ran;
    Query q(db, QStringLiteral("select key, value from meta where key like 'migration.%'"));
    while (q.next()) ran.insert(q.text(0).mid(10).toInt(), q.text(1));
    return ran;
}

void runStep(Database& db, const Migration& m)
{
    for (const QString& sql : statements(m.sql, db.engine())) db.exec(sql);
    setMetaValue(db, keyOf(m.number), hashOf(m));
}

int userVersion(Database& db)
{
    if (db.engine() != Engine::Sqlite) return 0;
    Query q(db, QStringLiteral("pragma user_version"));
    return q.next() ? int(q.number(0)) : 0;
}

} // namespace

QList<Migration> shippedMigrations()
{
    QList<Migration> all;
    const QDir folder(QStringLiteral(":/fuwutai/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) all << Migration{name.left(4).toInt(), name, QString::fromUtf8(file.readAll())};
    }
    return all;
}

SchemaState schemaState(Database& db, const QList<Migration>& migrations)
{
    const auto ran = ranSteps(db);
    if (ran.isEmpty()) return SchemaState::Empty;
    const int marked = userVersion(db);
    if (std::max(ran.lastKey(), marked) > migrations.last().number) return SchemaState::Newer;
    if (marked != 0 && marked != ran.lastKey()) throw StoreError(StoreError::Cause::Damaged, QStringLiteral("user_version %1").arg(marked));
    return ran.size() < migrations.size() ? SchemaState::Older : SchemaState::Current;
}

Result<int> migrate(Database& db, const QList<Migration>& migrations)
{
    return write(db, [&]() -> Result<int> {
        const auto ran = ranSteps(db);
        if (!ran.isEmpty() && ran.lastKey() > migrations.last().number) throw StoreError(StoreError::Cause::Newer, keyOf(ran.lastKey()));
        int count = 0;
        for (const Migration& m : migrations) {
            if (!ran.contains(m.number)) {
                runStep(db, m);
                ++count;
            } else if (ran.value(m.number) != hashOf(m)) {
                return refuse(RefusalKind::Failed, QStringLiteral("migration"),
                              say("Step %1 of this data base reads otherwise than the program's. Nothing was changed; please use the program it was made with.").arg(m.name));
            }
        }
        // Readable before anything is opened; pragmas take no bound values.
        if (count > 0 && db.engine() == Engine::Sqlite) db.exec(QStringLiteral("pragma user_version = %1").arg(migrations.last().number));
        return count;
    });
}

QString metaValue(Database& db, const QString& key)
{
    Query q(db, QStringLiteral("select value from meta where key = ?"));
    q.bind(key);
    return q.next() ? q.text(0) : QString();
}

void setMetaValue(Database& db, const QString& key, const QString& value)
{
    Query q(db, QStringLiteral("insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value"));
    q.bind(key).bind(value).run();
}

} // namespace fuwutai
