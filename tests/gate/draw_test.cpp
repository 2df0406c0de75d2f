// SPDX-License-Identifier: GPL-3.0-or-later
// Which free repair requests are called back: at least the share of the week's, by a lot that anybody can repeat (RR-3.7).
#include "app/wiring/duties.h"
#include "core/query/record_view.h"
#include "core/records/callback_draw/callback_draw.h"
#include "core/report/weekly.h"
#include "tests/gate/walk_plan.h"

using namespace fuwutai;
using namespace fuwutai::walk;

namespace {

const QString kWeek = QStringLiteral("2026-W48");

// So many free requests, signed as satisfied on Monday; their numbers.
QStringList finished(TestOffice& o, Walker& w, int count)
{
    QStringList numbers;
    for (int i = 0; i < count; ++i) {
        w.go("request signed");
        numbers << w.newest("repair_request");
    }
    return numbers;
}

qint64 callbacks(TestOffice& o, const QString& subject = {})
{
    Query q(o.db(), "select count(*) from callback where subject = ? or ? = ''");
    q.bind(subject.isNull() ? QStringLiteral("") : subject).bind(subject.isNull() ? QStringLiteral("") : subject);
    return q.next() ? q.number(0) : -1;
}

Result<Receipt> draws(TestOffice& o, qint64 seed)
{
    Command c = command("callback_draw", "draw", {}, {{"week", kWeek}, {"seed", seed}});
    c.office = QStringLiteral("HB");
    return o.gate().run(c, o.actor("system"));
}

CallbackDraw drawn(TestOffice& o) { return decode<CallbackDraw>(o.record("callback_draw", "CYHB-2026-W48")); }

QStringList lots(const CallbackDraw& draw)
{
    QStringList all;
    for (const DrawLine& line : draw.pool)
        if (line.drawn) all << line.request.number;
    return all;
}

} // namespace

TEST_CASE("The share is rounded up, and those called back already count")
{
    struct Row { qint64 completed, called, still; };
    for (const Row& r : {Row{0, 0, 0}, Row{1, 0, 1}, Row{3, 0, 1}, Row{4, 0, 2}, Row{10, 0, 3}, Row{11, 0, 4}, Row{10, 2, 1}, Row{10, 3, 0}, Row{10, 7, 0}, Row{4, 1, 1}})
        CHECK(stillToDraw(r.completed, r.called, 30) == r.still);
    CHECK(stillToDraw(10, 0, 100) == 10);
    CHECK(stillToDraw(10, 0, 0) == 0);
}

TEST_CASE("The same seed draws the same, another one something else; nobody twice, and everybody has his chance")
{
    CHECK(drawnPlaces(10, 3, 7) == drawnPlaces(10, 3, 7));
    CHECK(drawnPlaces(10, 3, 7) == std::vector<qint64>{5, 7, 8}); // on every machine
    CHECK(drawnPlaces(100, 30, 7) != drawnPlaces(100, 30, 8));
    CHECK(drawnPlaces(0, 3, 7).empty());
    CHECK(drawnPlaces(2, 3, 7) == std::vector<qint64>{0, 1});
    std::vector<int> times(10);
    for (qint64 seed = 0; seed < 1000; ++seed) {
        const auto places = drawnPlaces(10, 3, seed);
        CHECK(std::set<qint64>(places.begin(), places.end()).size() == 3);
        for (const qint64 place : places) ++times[std::size_t(place)];
    }
    for (const int count : times) CHECK((count > 230 && count < 370)); // 300 on average
}

TEST_CASE("On Monday the lot falls on three in ten of last week's free requests, once; the record says from what, and repeats it")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        const QStringList free = finished(o, w, 4);
        w.go("request charged"); // called back at once, and no part of the lot
        CHECK(callbacks(o) == 1);
        CHECK(runDuties(o.bench()));
        CHECK(callbacks(o) == 1); // the week is not over
        o.at("2026-11-30 08:00");
        const auto done = runDuties(o.bench());
        REQUIRE(done);
        CHECK(std::any_of(done->begin(), done->end(), [](const DutyDone& d) { return d.outcome == "CYHB-2026-W48"; }));
        const CallbackDraw draw = drawn(o);
        CHECK(draw.completed == 4);
        CHECK(draw.called == 0);
        CHECK(draw.share == 30);
        CHECK(draw.drawn == 2);
        CHECK(lots(draw).size() == 2);
        CHECK(callbacks(o) == 3);
        for (const QString& number : free) CHECK(callbacks(o, number) == (lots(draw).contains(number) ? 1 : 0));

        QStringList again;
        for (const qint64 place : drawnPlaces(qint64(draw.pool.size()), *draw.drawn, *draw.seed)) again << draw.pool[std::size_t(place)].request.number;
        CHECK(again == lots(draw));
        CHECK(o.record("repair_request", lots(draw).first()).text("callback_draw") == "CYHB-2026-W48");
        const auto view = o.ask("front_desk", RecordQuestion{"callback_draw", "CYHB-2026-W48"});
        CHECK(view);

        CHECK(runDuties(o.bench())->isEmpty());
        CHECK_FALSE(draws(o, 8)); // nor by any other way
        CHECK(callbacks(o) == 3);
    });
}

TEST_CASE("Who was drawn is to be called within a working day of the draw; the week's figures stay right")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        const QStringList free = finished(o, w, 1);
        o.at("2026-11-30 08:00");
        REQUIRE(draws(o, 7));
        const auto view = o.ask("front_desk", RecordQuestion{"callback", w.newest("callback")});
        REQUIRE(view);
        REQUIRE(view->clocks.size() == 1);
        CHECK(view->clocks.first().clock.started == o.now());
        CHECK(localDate(view->clocks.first().clock.due) == QDate(2026, 12, 1));
        CHECK(view->record.time("finished_at") < o.now());
        for (const char* week : {"2026-W48", "2026-W49"}) {
            const auto report = o.ask("office_head", WeeklyQuestion{"HB", readWeek(QLatin1String(week)), false});
            REQUIRE(report);
            CHECK(report->faults.isEmpty());
        }
    });
}

TEST_CASE("The weekly report tells what the lot of the week fell on, by which seed, and what came of it")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        finished(o, w, 4);
        o.at("2026-11-30 08:00");
        REQUIRE(draws(o, 7));
        const auto report = [&](const char* week) { return *o.ask("service_manager", WeeklyQuestion{"HB", readWeek(QLatin1String(week)), false}); };
        CHECK(report("2026-W48").draws.isEmpty()); // it was drawn on Monday, and is called this week
        WeekReport week = report("2026-W49");
        CHECK(week.draws == QList<WeekDraw>{{"CYHB-2026-W48", 30, 4, 0, 2, 7}});
        CHECK(week.value("callbacks_drawn") == 2);
        CHECK(week.value("callbacks_drawn_done") == 0);
        const QString first = week.figure("callbacks_drawn").numbers.first();
        o.at("2026-11-30 10:00");
        o.done("front_desk", "callback", "record", first, {{"overall", "dissatisfied"}, {"words", "还在漏"}, {"reached_at", "2026-11-30 09:50"}});
        week = report("2026-W49");
        CHECK(week.figure("callbacks_drawn_done").numbers == QStringList{first});
        CHECK(week.figure("callbacks_drawn_dissatisfied").numbers == QStringList{first});
        CHECK(weekOfJson(frozenWeek(week)).draws == week.draws);
        CHECK(o.ask("service_manager", WeeklyQuestion{QString(), readWeek("2026-W49"), false})->draws == week.draws);
    });
}

TEST_CASE("The dissatisfied are called back whatever the lot says, and count for the share; drawn before the signature one call is enough")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("request completed");
        const QString unhappy = w.newest("repair_request");
        o.done("front_desk", "repair_request", "sign", unhappy, {{"signed_by", "张伟"}, {"satisfaction", "dissatisfied"}});
        CHECK(callbacks(o, unhappy) == 1);
        finished(o, w, 2);
        w.go("request completed");
        const QString later = w.newest("repair_request");
        o.at("2026-11-30 08:00");
        REQUIRE(draws(o, 7));
        CHECK(drawn(o).completed == 4);
        CHECK(drawn(o).called == 1);
        CHECK(drawn(o).drawn == 1); // two of four
        CHECK(drawn(o).pool.size() == 3);
        CHECK(callbacks(o) == 2);
        CHECK(callbacks(o, unhappy) == 1);

        const bool waits = callbacks(o, later) == 1;
        o.done("front_desk", "repair_request", "sign", later, {{"signed_by", "张伟"}, {"satisfaction", "dissatisfied"}});
        CHECK(callbacks(o, later) == 1);
        CHECK(callbacks(o) == (waits ? 2 : 3));
    });
}

TEST_CASE("A week without free requests has no draw; the office's own share counts")
{
    forEachEngine([](TestOffice& o) {
        o.at("2026-11-30 08:00");
        REQUIRE(runDuties(o.bench()));
        CHECK_FALSE(o.ask("front_desk", RecordQuestion{"callback_draw", "CYHB-2026-W48"}));
    });
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        o.done("administrator", "policy_row", "create", {}, {{"key", "percent.callback_free"}, {"for_office", "HB"}, {"valid_from", "2026-11-23"}, {"value", 60}, {"unit", "percent"}});
        finished(o, w, 3);
        o.at("2026-11-30 08:00");
        REQUIRE(draws(o, 7));
        CHECK(drawn(o).drawn == 2);
    });
}

TEST_CASE("A draw leads to the requests that were drawn and to their callbacks, and to none of the others")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        finished(o, w, 4);
        o.at("2026-11-30 08:00");
        REQUIRE(draws(o, 7));
        const auto view = o.ask(QStringLiteral("office_head"), RecordQuestion{"callback_draw", "CYHB-2026-W48"});
        REQUIRE(view);
        QStringList requests, callbacks;
        for (const LinkedRecord& linked : view->linked) {
            if (linked.type == "repair_request") requests << linked.number;
            if (linked.type == "callback") callbacks << linked.number;
        }
        requests.sort();
        QStringList wanted = lots(drawn(o));
        wanted.sort();
        REQUIRE(wanted.size() == 2);
        CHECK(requests == wanted);
        REQUIRE(callbacks.size() == 2);
        for (const QString& number : callbacks) CHECK(wanted.contains(o.record("callback", number).text("subject")));
        // And from the request to its callback.
        const auto request = o.ask(QStringLiteral("office_head"), RecordQuestion{"repair_request", wanted.first()});
        CHECK(std::any_of(request->linked.begin(), request->linked.end(), [](const LinkedRecord& l) { return l.type == "callback"; }));
    });
}
