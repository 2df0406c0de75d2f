// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include <QHash>

namespace fuwutai {

Transaction::Transaction(Database& db, bool writing) : m_db(db)
{
    // A read inside a write sees what the write sees.
    if (m_db.inTransaction()) return;
    const QStringList begin = writing ? beginWrite(db.engine()) : QStringList{QStringLiteral("begin")};
    try {
        for (const QString& sql : begin) m_db.exec(sql);
    } catch (const StoreError&) {
        if (db.engine() == Engine::Postgresql) {
            try { m_db.exec(QStringLiteral("rollback")); } catch (const StoreError&) {}
        }
        throw;
    }
    m_open = true;
    ++m_db.m_depth;
}

void Transaction::commit()
{
    if (!m_open) return;
    m_db.exec(QStringLiteral("commit"));
    m_open = false;
    --m_db.m_depth;
}

Transaction::~Transaction()
{
    if (!m_open) return;
    --m_db.m_depth;
    // After a full disk SQLite has rolled back by itself; a lost server has too.
    try { m_db.exec(QStringLiteral("rollback")); } catch (const StoreError&) {}
}

namespace {

// Stable: people read it out, the window and fuwutaictl offer something at some of them.
QString codeOf(StoreError::Cause cause)
{
    static const QHash<StoreError::Cause, const char*> codes{
        {StoreError::Cause::Busy, "busy"},       {StoreError::Cause::Full, "disk_full"},      {StoreError::Cause::Lost, "server_lost"},
        {StoreError::Cause::ReadOnly, "read_only"}, {StoreError::Cause::Unique, "exists"},    {StoreError::Cause::Damaged, "damaged"},
        {StoreError::Cause::Newer, "newer"},     {StoreError::Cause::Held, "held"},           {StoreError::Cause::Place, "place"},
        {StoreError::Cause::NotOurs, "not_ours"},
        {StoreError::Cause::Missing, "missing"}, {StoreError::Cause::Forbidden, "forbidden"}};
    return QLatin1String(codes.value(cause, "store"));
}

} // namespace

Refusal refusalOf(const StoreError& error)
{
    const Reason reason{{}, codeOf(error.cause()), storeErrorText(error)};
    if (reason.text == error.detail()) return {RefusalKind::Failed, {reason}};
    return {RefusalKind::Failed, {reason, Reason{{}, QLatin1String(kDetails), error.detail()}}};
}

} // namespace fuwutai
