// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/words.h"
#include "core/store/file_check.h"
#include "core/store/holders.h"
#include "core/store/place.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

namespace fuwutai {

namespace {

// Read back after being set: an engine that does not take one of them must not be trusted with the data.
struct Setting { const char* name; const char* value; const char* reads; };
const Setting kSettings[] = {
    {"journal_mode", "DELETE", "delete"}, {"synchronous", "EXTRA", "3"}, {"foreign_keys", "ON", "1"},
    {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"}, {"busy_timeout", "10000", "10000"},
};

bool isUrl(const QString& where) { return where.startsWith(QLatin1String("postgresql:")); }

void openServer(QSqlDatabase& db, const QString& where)
{
    const QUrl url(where);
    const QUrlQuery query(url);
    const QString host = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    const QString user = query.queryItemValue(QStringLiteral("user"), QUrl::FullyDecoded);
    db.setDatabaseName(url.path().mid(1));
    db.setHostName(host.isEmpty() ? url.host() : host);
    if (url.port() > 0) db.setPort(url.port());
    db.setUserName(user.isEmpty() ? url.userName() : user);
    db.setPassword(url.password());
    db.setConnectOptions(QStringLiteral("connect_timeout=5"));
}

} // namespace

Database::Database() = default;

StoreError storeErrorOf(const QSqlError& error, Engine engine)
{
    using Cause = StoreError::Cause;
    const QString code = error.nativeErrorCode();
    const QString text = error.databaseText() + QStringLiteral(" / ") + error.driverText() + QStringLiteral(" (") + code + QLatin1Char(')');
    Cause cause = Cause::Other;
    if (engine == Engine::Sqlite) {
        static const QHash<int, Cause> causes{{5, Cause::Busy}, {6, Cause::Busy}, {8, Cause::ReadOnly}, {11, Cause::Damaged},
                                              {13, Cause::Full}, {14, Cause::Forbidden}, {19, Cause::Unique}, {26, Cause::Damaged}};
        cause = causes.value(code.toInt() & 0xff, Cause::Other);
    } else if (code == QLatin1String("23505")) {
        cause = Cause::Unique;
    } else if (code == QLatin1String("53100")) {
        cause = Cause::Full;
    } else if (error.type() == QSqlError::ConnectionError || code.startsWith(QLatin1String("57P")) || code.startsWith(QLatin1String("08"))
               || code.isEmpty()) {
        cause = Cause::Lost;
    }
    return {cause, text};
}

QString storeErrorText(const StoreError& error)
{
    switch (error.cause()) {
    case StoreError::Cause::Busy: return say("Another program is writing to the data base. Nothing was saved or lost; please try again.");
    case StoreError::Cause::Full: return say("The disk is full. Nothing was saved; what was saved before is safe. Please free some space and try again.");
    case StoreError::Cause::Lost: return say("The data base server does not answer. Nothing was saved; please check the network and try again.");
    case StoreError::Cause::ReadOnly: return say("The data base may only be read. Nothing was saved; please ask the administrator for the right to write.");
    case StoreError::Cause::Unique: return say("A record with this number exists already. Nothing was saved.");
    case StoreError::Cause::Damaged: return say("The data base file is damaged. Nothing was changed; please restore the last backup.");
    case StoreError::Cause::Newer: return say("The data base was made by a newer version of the program. Nothing was changed; please update the program.");
    case StoreError::Cause::Forbidden: return say("The data base file cannot be opened. Nothing was changed; please ask the administrator for the right to its folder.");
    case StoreError::Cause::Missing:
    case StoreError::Cause::Held:
    case StoreError::Cause::Place:
    case StoreError::Cause::NotOurs: return error.detail(); // in words already
    case StoreError::Cause::Other: break;
    }
    return say("The data base failed. Nothing was saved; please try again, and show the details to the administrator if it happens again.");
}

std::unique_ptr<Database> Database::open(const QString& where, bool create)
{
    static QAtomicInt count;
    std::unique_ptr<Database> db(new Database);
    db->m_engine = isUrl(where) ? Engine::Postgresql : Engine::Sqlite;
    db->m_where = isUrl(where) ? QUrl(where).toString(QUrl::RemovePassword) : QFileInfo(where).absoluteFilePath();
    db->m_name = QStringLiteral("fuwutai-%1").arg(count.fetchAndAddRelaxed(1));
    if (db->m_engine == Engine::Sqlite && !create && !QFileInfo::exists(db->m_where))
        throw StoreError(StoreError::Cause::Missing, say("There is no file %1. Nothing was made; please check its name and place.").arg(db->m_where));
    if (db->m_engine == Engine::Sqlite) db->enter();
    db->m_db = QSqlDatabase::addDatabase(db->m_engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), db->m_name);
    if (db->m_engine == Engine::Sqlite) db->m_db.setDatabaseName(db->m_where);
    else openServer(db->m_db, where);
    db->connectNow();
    return db;
}

namespace {

void must(const Result<Nothing>& done, StoreError::Cause otherwise)
{
    if (!done) throw StoreError(otherwise, done.error().text());
}

} // namespace

// Before the engine touches the file: is it at a place that can hold it, is it ours, may this computer have it.
void Database::enter()
{
    must(checkPlace(m_where), StoreError::Cause::Place);
    if (QFileInfo::exists(m_where)) checkFile(m_where);
    auto hold = Hold::take(m_where);
    if (!hold) throw StoreError(StoreError::Cause::Held, hold.error().text());
    m_hold = std::move(*hold);
}

bool Database::foundDead() const { return m_hold && m_hold->foundDead(); }

void Database::makeAlone()
{
    if (m_hold) must(m_hold->makeAlone(), StoreError::Cause::Held);
}

void Database::share()
{
    if (m_hold) must(m_hold->share(), StoreError::Cause::Held);
}

void Database::connectNow()
{
    if (!m_db.open()) throw StoreError(m_engine == Engine::Postgresql ? StoreError::Cause::Lost : storeErrorOf(m_db.lastError(), m_engine).cause(), m_db.lastError().text());
    if (m_engine == Engine::Sqlite) settle();
}

void Database::settle()
{
    for (const Setting& s : kSettings) {
        QSqlQuery q(m_db);
        const QString name = QLatin1String(s.name);
        if (!q.exec(QStringLiteral("pragma %1=%2").arg(name, QLatin1String(s.value)))) throw storeErrorOf(q.lastError(), m_engine);
        q.finish();
        if (!q.exec(QStringLiteral("pragma ") + name) || !q.next() || q.value(0).toString() != QLatin1String(s.reads))
            throw StoreError(StoreError::Cause::Other, QStringLiteral("pragma %1 reads %2").arg(name, q.value(0).toString()));
    }
}

void Database::reopen()
{
    m_prepared.clear();
    m_depth = 0;
    m_db.close();
    connectNow();
}

Database::~Database()
{
    m_prepared.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::exec(const QString& sql)
{
    QSqlQuery q(m_db);
    if (!q.exec(sql)) throw storeErrorOf(q.lastError(), m_engine);
}

bool Database::isEmpty() { return m_db.tables().isEmpty(); }

bool Database::hasTable(const QString& name) { return m_db.tables().contains(name); }

} // namespace fuwutai
