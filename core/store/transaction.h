// SPDX-License-Identifier: GPL-3.0-or-later
// read() and write(): the two doors to the store, where a StoreError becomes a Result.
#pragma once

#include "core/base/result.h"
#include "core/store/query.h"

#include <functional>

namespace fuwutai {

// Begins; rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& db, bool writing = true);
    ~Transaction();
    void commit();

private:
    Database& m_db;
    bool m_open = false;
};

Refusal refusalOf(const StoreError& error);

// Runs `work` (returns a Result) and hands on what it says.
template <class Work> auto read(Database& db, Work work) -> decltype(work())
{
    try {
        Transaction snapshot(db, false);
        auto result = work();
        snapshot.commit();
        return result;
    } catch (const StoreError& error) {
        return Unexpected<Refusal>{refusalOf(error)};
    }
}

// Runs `work` in one transaction: committed when it has a value, else nothing of it stays.
// A server that was lost before the work began is sought once more.
template <class Work> auto write(Database& db, Work work) -> decltype(work())
{
    for (int attempt = 0;; ++attempt) {
        bool begun = false;
        try {
            Transaction transaction(db);
            begun = true;
            auto result = work();
            if (result) transaction.commit();
            return result;
        } catch (const StoreError& error) {
            if (begun || attempt > 0 || error.cause() != StoreError::Cause::Lost) return Unexpected<Refusal>{refusalOf(error)};
        }
        try {
            db.reopen();
        } catch (const StoreError& error) {
            return Unexpected<Refusal>{refusalOf(error)};
        }
    }
}

} // namespace fuwutai
