// SPDX-License-Identifier: GPL-3.0-or-later
// A small office to test on, anew for every case and on both engines: an SQLite file and a PostgreSQL data base.
//   TEST_CASE("...") { forEachEngine([](TestOffice& o) { ... }); }
// The case runs once an engine (sections inside work); how often is printed at the end, so that a missing server shows.
// Offices HB 湖滨服务处 and HQ 花桥服务处; departments engineering, repair, property; team T1; one user a role, named as the
// role, bound to HB (service_manager, gm_office and administrator to all; handler to engineering, foreman to T1), front_desk2 at HQ;
// community HY 湖滨花园, building HY-3, homes "HY 3-2-1201" and "HY 3-2-1202"; 张伟 13800138000 at 1201; categories leak, manners;
// contractor JZ. It is Monday 2026-11-23 09:00.
#pragma once

#include "app/wiring/wiring.h"
#include "core/query/reader.h"
#include "core/store/transaction.h"

#include <QTemporaryDir>

namespace fuwutai {

class TestOffice {
public:
    explicit TestOffice(Engine engine);

    Workbench& bench() { return *m_bench; }
    Database& db() { return *m_bench->db; }
    Gate& gate() { return *m_bench->gate; }
    Engine engine() const { return m_engine; }
    QString where() const { return m_where; }
    // A second connection to the same data, as another seat has it.
    std::shared_ptr<Workbench> another() const;

    Instant now() const { return m_clock->now(); }
    void at(const QString& time);                        // "2026-11-23 14:30"
    void later(qint64 minutes) { m_clock->set(m_clock->now().plusMs(minutes * 60'000)); }

    Actor actor(const QString& login);                   // "system" too
    Reader reader(const QString& login);

    // Fails the case when it is refused.
    Receipt done(const QString& login, const char* type, const char* action, const QString& number = {}, const QJsonObject& with = {});
    Result<Receipt> tried(const QString& login, const char* type, const char* action, const QString& number = {}, const QJsonObject& with = {});
    Record record(const char* type, const QString& number);

    // A call of 张伟 about his kitchen, registered by front_desk; `with` changes or adds.
    QString call(const QJsonObject& with = {});
    // The same, passed on to engineering.
    QString assignedCall(const QJsonObject& with = {});

    template <class Q> Result<typename Q::Answer> ask(const QString& login, const Q& question)
    {
        const Reader r = reader(login);
        return readOn(*m_bench, [&] { return question.ask(r); });
    }

private:
    void seed();

    Engine m_engine;
    QTemporaryDir m_folder;
    QString m_where;
    std::shared_ptr<Workbench> m_bench;
    SetClock* m_clock = nullptr; // the workbench owns it
};

// Fails the case on PostgreSQL when FUWUTAI_TEST_PG names no server (packaging/postgres start DIR prints what it wants).
void forEachEngine(const std::function<void(TestOffice&)>& body);
// The same for an empty data base without tables: SQLite's path or PostgreSQL's URL.
void forEachEmptyStore(const std::function<void(const QString& where, Engine engine)>& body);

} // namespace fuwutai
