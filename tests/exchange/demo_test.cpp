// SPDX-License-Identifier: GPL-3.0-or-later
// The demo is the same office every time, sound in itself, and holds work in many states.
#include "tests/support/catch.h"

#include "app/wiring/wiring.h"
#include "core/demo/demo.h"
#include "core/query/keeping.h"
#include "core/store/repository.h"

#include <QSet>
#include <QTemporaryDir>

using namespace fuwutai;

namespace {

struct Office {
    QTemporaryDir folder;
    std::shared_ptr<Workbench> bench;
    DemoOutcome outcome;
};

void make(Office& o, quint64 seed, const char* until = "2026-11-20T18:00", int weeks = 2, int calls = 40)
{
    const Instant end = readInstant(QLatin1String(until));
    auto clock = std::make_unique<SetClock>(end);
    SetClock& hands = *clock;
    const auto made = createWorkbench({o.folder.filePath("demo.db"), demoOrganisation(), true}, std::move(clock));
    REQUIRE(made);
    o.bench = *made;
    const auto done = makeDemo(*o.bench, hands, {weeks, calls, seed, end});
    if (!done) FAIL(done.error().text().toStdString());
    o.outcome = *done;
    CHECK(o.bench->clock->now() == end);
}

// What each call is and how it stands; numbers of entries and uuids are not the demo's to choose.
QStringList told(Office& o)
{
    QStringList all;
    const RecordType& type = *o.bench->registry->find("call_record");
    for (const QString& number : numbersOf(*o.bench->db, type)) {
        const auto r = Repository(*o.bench->db).load(type, number);
        all << number + '|' + r->state + '|' + r->text("home") + '|' + isoText(r->time("received_at")) + '|' + QString::number(r->version);
    }
    return all;
}

} // namespace

TEST_CASE("the same seed makes the same office, another seed another", "[demo]")
{
    Office one, same, other;
    make(one, 7);
    make(same, 7);
    make(other, 8);
    CHECK(one.outcome.homes == 1192);
    CHECK(one.outcome.calls >= 100);
    CHECK(told(one) == told(same));
    CHECK(told(one) != told(other));
    CHECK(recordFaults(*one.bench->db, *one.bench->registry).isEmpty());
    CHECK(EntryTable(*one.bench->db).verify().isEmpty());
    QSet<QString> states;
    for (const QString& call : told(one)) states << call.section('|', 1, 1);
    CHECK(states.size() >= 4);
    // One report is issued, the last one is still to be.
    const RecordType& report = *one.bench->registry->find("weekly_report");
    CHECK(numbersOf(*one.bench->db, report, "draft").size() == 2);
    CHECK(numbersOf(*one.bench->db, report).size() == 4);
    // A repair request and a survey in every state, and prices to quote by.
    for (const char* key : {"repair_request", "site_survey"}) {
        const RecordType& type = *one.bench->registry->find(QLatin1String(key));
        for (const StateDef& state : type.states) {
            INFO(key << " " << state.key);
            CHECK_FALSE(numbersOf(*one.bench->db, type, QLatin1String(state.key)).isEmpty());
        }
    }
    CHECK(numbersOf(*one.bench->db, *one.bench->registry->find("price_item"), "approved").size() == 20);
    const RecordType& parts = *one.bench->registry->find("parts_slip");
    for (const char* state : {"draft", "issued", "filed"}) {
        INFO(state);
        CHECK_FALSE(numbersOf(*one.bench->db, parts, QLatin1String(state)).isEmpty());
    }
}

TEST_CASE("each office of the smallest demo is left something to do in every state that people are shown", "[demo]")
{
    Office o;
    make(o, 3, "2026-11-23T14:00", 1, 5);
    const std::pair<const char*, QStringList> shown[]{
        {"call_record", {"registered", "in_progress", "closed"}},
        {"dispatch_order", {"draft", "awaiting_manager", "awaiting_review", "awaiting_deputy", "awaiting_gm", "issued", "accepted", "in_work", "waiting", "completed", "inspected", "signed"}},
        {"repair_request", {"requested", "assigned", "on_site", "quoted", "waiting", "made_safe", "completed", "signed", "returned", "filed"}},
        {"site_survey", {"scheduled", "recorded", "signed"}}, {"parts_slip", {"issued"}}, {"callback", {"due"}}};
    for (const char* office : {"HB", "HQ"})
        for (const auto& [key, states] : shown)
            for (const QString& state : states) {
                INFO(office << " " << key << " " << state.toStdString());
                const RecordType& type = *o.bench->registry->find(QLatin1String(key));
                bool found = false;
                for (const QString& number : numbersOf(*o.bench->db, type, state)) found = found || Repository(*o.bench->db).load(type, number)->office == QLatin1String(office);
                CHECK(found);
            }
}

TEST_CASE("a demo may end at any time of the years whose holidays are known", "[demo]")
{
    for (const char* until : {"2022-02-01T09:00", "2024-02-29T23:59", "2026-03-01T09:00", "2026-12-31T23:59"}) {
        INFO(until);
        Office o;
        make(o, 1, until, 1, 10);
        CHECK(o.outcome.calls >= 10);
        CHECK(recordFaults(*o.bench->db, *o.bench->registry).isEmpty());
    }
}

TEST_CASE("a real office is never filled with a demo", "[demo]")
{
    Office o;
    auto clock = std::make_unique<SetClock>(readInstant("2026-11-20T18:00"));
    SetClock& hands = *clock;
    const auto made = createWorkbench({o.folder.filePath("real.db"), "x", false}, std::move(clock));
    REQUIRE(made);
    const auto done = makeDemo(**made, hands, {1, 5, 1, hands.now()});
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == RefusalKind::Denied);
}
