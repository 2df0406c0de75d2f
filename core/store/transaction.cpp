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

Refusal refusalOf(const StoreError& error)
{
    return {RefusalKind::Failed, {Reason{{}, QStringLiteral("store"), storeErrorText(error)}, Reason{{}, QStringLiteral("details"), error.detail()}}};
}

} // namespace fuwutai
