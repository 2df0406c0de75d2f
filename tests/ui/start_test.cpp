// SPDX-License-Identifier: GPL-3.0-or-later
// From the start to the first field that takes letters: what the data base has to do until then is the same, however many records
// it holds. The seconds are the bench's (tests/bench/window_bench.cpp).
#include "core/store/backup.h"
#include "tests/bench/bulk.h"
#include "tests/ui/desk_fixture.h"

#include <sqlite3.h>

#include <atomic>

using namespace fuwutai;

namespace {

// All that the engine does for any connection of this process while it stands: statements, rows, steps of its own machine, which
// are more the more it looks through.
struct Work {
    qint64 statements = 0, rows = 0, steps = 0;
    bool operator==(const Work&) const = default;
};
std::atomic<qint64> g_statements, g_rows, g_steps;

int note(unsigned what, void*, void* statement, void*)
{
    if (what == SQLITE_TRACE_ROW) return ++g_rows, 0;
    ++g_statements;
    g_steps += sqlite3_stmt_status(static_cast<sqlite3_stmt*>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
    return 0;
}

int follow(sqlite3* db, char**, const void*) { return sqlite3_trace_v2(db, SQLITE_TRACE_PROFILE | SQLITE_TRACE_ROW, note, nullptr); }

class Counting {
public:
    Counting()
    {
        g_statements = g_rows = g_steps = 0;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(follow));
    }
    ~Counting() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(follow)); }
    Work work() const { return {g_statements, g_rows, g_steps}; }
};

// Takes the count the moment that the field takes letters: what the worker does after that, nobody waits for.
class AtTyping : public QObject {
public:
    AtTyping(const Counting& counting, QLineEdit* field) : m_counting(counting), m_field(field) { field->installEventFilter(this); }
    bool isReached() const { return m_work.has_value(); }
    Work work() const { return *m_work; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::EnabledChange && m_field->isEnabled() && !m_work) m_work = m_counting.work();
        return QObject::eventFilter(watched, event);
    }

private:
    const Counting& m_counting;
    QLineEdit* m_field;
    std::optional<Work> m_work;
};

Work untilTyping(const QString& file)
{
    const Counting counting;
    Session session([file](const OpenHow& how) { return openWorkbench(file, std::make_unique<SetClock>(readInstant(QStringLiteral("2026-11-23 09:00"))), how); }, registry());
    MainWindow window(session, [](const QString&) {}, Preferences{}, false);
    auto* field = window.login()->findChild<QLineEdit*>(QStringLiteral("user"));
    AtTyping typing(counting, field);
    window.show();
    REQUIRE(QTest::qWaitFor([&] { return typing.isReached(); }, 20'000));
    INFO((QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QStringLiteral("no focus")).toStdString() << (window.isActiveWindow() ? " active" : " not active"));
    REQUIRE(QTest::qWaitFor([&] { return typing.isReached() && QApplication::focusWidget() == field; }, 20'000));
    return typing.work();
}

} // namespace

TEST_CASE("until the first field takes letters the data base does the same with 1,000 records and with 6,000", "[experience.31]")
{
    applyTheme(ThemeMode::Light);
    QTemporaryDir folder;
    QList<Work> works;
    for (const int calls : {1'000, 6'000}) {
        TestOffice office(Engine::Sqlite);
        office.call();
        fillWithCalls(office.where(), calls);
        const QString file = folder.filePath(QStringLiteral("%1.db").arg(calls));
        REQUIRE(makeBackup(office.db(), file));
        works << untilTyping(file);
        INFO(calls << " records: " << works.last().statements << " statements, " << works.last().rows << " rows, " << works.last().steps << " steps");
        CHECK(works.last().statements > 0);
        CHECK(works.last().steps < 20'000);
    }
    CHECK(works[0].statements == works[1].statements);
    CHECK(works[0].rows == works[1].rows);
    CHECK(works[0].steps == works[1].steps);
}
