// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include <QSqlError>
#include <QThread>

namespace fuwutai {

namespace {

Qt::HANDLE g_forbidden = nullptr;
constexpr int kKeptStatements = 256;

} // namespace

void Database::forbidThread(Qt::HANDLE thread) { g_forbidden = thread; }

Query::Query(Database& db, const QString& sql) : m_db(db), m_sql(sql)
{
    if (g_forbidden && g_forbidden == QThread::currentThreadId()) qFatal("a window called the store: %s", qPrintable(sql));
    m_query = m_db.m_prepared.take(sql);
    if (m_query) return;
    m_query = std::make_shared<QSqlQuery>(m_db.m_db);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql)) throw storeErrorOf(m_query->lastError(), m_db.engine());
}

Query::~Query()
{
    m_query->finish();
    if (m_db.m_prepared.size() < kKeptStatements) m_db.m_prepared.insert(m_sql, m_query);
}

Query& Query::bind(const QString& text)
{
    m_query->bindValue(m_at++, text.isNull() ? QString(QLatin1String("")) : text);
    return *this;
}
Query& Query::bind(qint64 number)
{
    m_query->bindValue(m_at++, number);
    return *this;
}
Query& Query::bind(Instant at) { return at.isSet() ? bind(at.ms) : bindNull(); }
Query& Query::bindBytes(const QByteArray& bytes)
{
    m_query->bindValue(m_at++, bytes);
    return *this;
}
Query& Query::bindNull()
{
    m_query->bindValue(m_at++, QVariant(QMetaType(QMetaType::LongLong)));
    return *this;
}
Query& Query::bindAll(const QVariantList& values)
{
    for (const QVariant& v : values) m_query->bindValue(m_at++, v);
    return *this;
}

void Query::execute()
{
    m_ran = true;
    if (!m_query->exec()) throw storeErrorOf(m_query->lastError(), m_db.engine());
}

bool Query::next()
{
    if (!m_ran) execute();
    return m_query->next();
}

void Query::run()
{
    if (!m_ran) execute();
}

qint64 Query::changed() const { return m_query->numRowsAffected(); }
QString Query::text(int column) const { return m_query->value(column).toString(); }
QByteArray Query::bytes(int column) const { return m_query->value(column).toByteArray(); }
qint64 Query::number(int column) const { return m_query->value(column).toLongLong(); }
bool Query::isNull(int column) const { return m_query->isNull(column); }
Instant Query::time(int column) const { return isNull(column) ? Instant() : Instant{number(column)}; }

} // namespace fuwutai
