// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

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

// Where the window and fuwutaictl have something to offer; else it is the store.
QString codeOf(StoreError::Cause cause)
{
    switch (cause) {
    case StoreError::Cause::Held: return QStringLiteral("held");
    case StoreError::Cause::Place: return QStringLiteral("place");
    case StoreError::Cause::NotOurs: return QStringLiteral("not_ours");
    case StoreError::Cause::Damaged: return QStringLiteral("damaged");
    case StoreError::Cause::Newer: return QStringLiteral("newer");
    default: return QStringLiteral("store");
    }
}

} // namespace

Refusal refusalOf(const StoreError& error)
{
    const Reason reason{{}, codeOf(error.cause()), storeErrorText(error)};
    if (reason.text == error.detail()) return {RefusalKind::Failed, {reason}};
    return {RefusalKind::Failed, {reason, Reason{{}, QStringLiteral("details"), error.detail()}}};
}

} // namespace fuwutai
