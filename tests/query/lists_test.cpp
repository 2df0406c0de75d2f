// SPDX-License-Identifier: GPL-3.0-or-later
// Lists are read page by page; every record comes once and in order, whatever the sort.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/query/lists.h"

using namespace fuwutai;

namespace {

const QString kCall = QStringLiteral("call_record");
const QString kDesk = QStringLiteral("front_desk");

QStringList pagewise(TestOffice& o, const QString& sort, const QList<Filter>& filters = {}, int limit = 2)
{
    QStringList all;
    QString after;
    for (int pages = 0; pages < 50; ++pages) {
        const auto page = o.ask(kDesk, ListQuestion{kCall, filters, sort, after, limit});
        if (!page) FAIL(page.error().text());
        CHECK(page->rows.size() <= limit);
        for (const ListRow& row : page->rows) all << row.record.number;
        after = page->next;
        if (after.isEmpty()) return all;
    }
    FAIL("the list has no end");
    return all;
}

qint64 counted(TestOffice& o, const QList<Filter>& filters)
{
    const auto count = o.ask(kDesk, CountQuestion{kCall, filters, 1000});
    if (!count) FAIL(count.error().text());
    return count->count;
}

QString codeOf(TestOffice& o, const ListQuestion& q)
{
    const auto page = o.ask(kDesk, q);
    return page ? QString() : page.error().reasons.first().code + QLatin1Char(':') + page.error().reasons.first().field;
}

} // namespace

TEST_CASE("The newest call comes first, and five calls make three pages of two", "[experience.27]")
{
    forEachEngine([](TestOffice& o) {
        QStringList calls;
        for (int i = 0; i < 5; ++i) {
            calls.prepend(o.call());
            o.later(i == 2 ? 0 : 5); // two of them in the same minute
        }
        CHECK(pagewise(o, {}) == calls);
        CHECK(pagewise(o, QStringLiteral("-number")) == calls);
        CHECK(pagewise(o, QStringLiteral("received_at")) == QStringList(calls.rbegin(), calls.rend()));
        const auto exact = o.ask(kDesk, ListQuestion{kCall, {}, {}, {}, 5});
        REQUIRE(exact);
        CHECK(exact->rows.size() == 5);
        CHECK(exact->next.isEmpty());
    });
}

TEST_CASE("A sort by a field keeps every record once, also where the field is empty")
{
    forEachEngine([](TestOffice& o) {
        for (const char* kind : {"repair", "complaint", "repair", "inquiry"}) o.call({{"kind", kind}, {"category", ""}});
        QStringList byKind = pagewise(o, QStringLiteral("kind"));
        REQUIRE(byKind.size() == 4);
        CHECK(o.record("call_record", byKind.first()).text(QStringLiteral("kind")) == QStringLiteral("complaint"));
        CHECK(o.record("call_record", byKind.last()).text(QStringLiteral("kind")) == QStringLiteral("repair"));
        byKind.removeDuplicates();
        CHECK(byKind.size() == 4);
    });
}

TEST_CASE("Sorted by clock the most urgent call is on top and praise, which has no limit, at the end")
{
    forEachEngine([](TestOffice& o) {
        const QString praise = o.call({{"kind", "praise"}, {"category", ""}});
        const QString general = o.call();
        const QString urgent = o.call({{"urgency", "urgent"}});
        CHECK(pagewise(o, QStringLiteral("due"), {}, 1) == QStringList{urgent, general, praise});
        const auto page = o.ask(kDesk, ListQuestion{kCall, {}, QStringLiteral("due"), {}, 50});
        REQUIRE(page);
        REQUIRE(page->rows.first().clock);
        CHECK(page->rows.first().clock->kind == QStringLiteral("work_begun"));
        CHECK(page->rows.first().clock->due == readInstant(QStringLiteral("2026-11-23 11:00")));
        CHECK_FALSE(page->rows.last().clock);
    });
}

TEST_CASE("Filters narrow a list, and the count agrees with it", "[experience.38]")
{
    forEachEngine([](TestOffice& o) {
        const QString leak = o.call();
        const QString assigned = o.assignedCall({{"urgency", "urgent"}});
        const QString noise = o.call({{"kind", "complaint"}, {"category", "manners"}, {"matter", "装修噪音"}, {"home", "HY 3-2-1202"}});
        const auto only = [&](const char* key, const char* value) { return pagewise(o, QStringLiteral("number"), {{QLatin1String(key), QString::fromUtf8(value)}}); };
        CHECK(only("state", "assigned") == QStringList{assigned});
        CHECK(only("state", "registered,assigned").size() == 3);
        CHECK(only("phase", "open").size() == 3);
        CHECK(only("phase", "done").isEmpty());
        CHECK(only("kind", "complaint") == QStringList{noise});
        CHECK(only("home", "HY 3-2-1202") == QStringList{noise});
        CHECK(only("department", "engineering") == QStringList{assigned});
        CHECK(only("major", "0").size() == 3);
        CHECK(only("office", "HB").size() == 3);
        CHECK(only("office", "HQ").isEmpty());
        CHECK(only("text", "噪音") == QStringList{noise});
        CHECK(only("text", "8000").size() == 3);
        CHECK(pagewise(o, {}, {{QStringLiteral("kind"), QStringLiteral("repair")}, {QStringLiteral("state"), QStringLiteral("registered")}}) == QStringList{leak});
        CHECK(counted(o, {{QStringLiteral("kind"), QStringLiteral("repair")}}) == 2);
        CHECK(counted(o, {}) == 3);
        const auto many = o.ask(kDesk, CountQuestion{kCall, {}, 2});
        REQUIRE(many);
        CHECK(many->count == 2);
        CHECK(many->more);
    });
}

TEST_CASE("Days bound a list from midnight to midnight of the office")
{
    forEachEngine([](TestOffice& o) {
        o.at(QStringLiteral("2026-11-23 23:59"));
        const QString monday = o.call();
        o.at(QStringLiteral("2026-11-24 00:00"));
        const QString tuesday = o.call();
        const QString day = QStringLiteral("2026-11-24");
        CHECK(pagewise(o, {}, {{QStringLiteral("from"), day}}) == QStringList{tuesday});
        CHECK(pagewise(o, {}, {{QStringLiteral("to"), QStringLiteral("2026-11-23")}}) == QStringList{monday});
        CHECK(pagewise(o, {}, {{QStringLiteral("from"), day}, {QStringLiteral("to"), day}}) == QStringList{tuesday});
    });
}

TEST_CASE("Overdue begins after the limit, due today ends with the day")
{
    forEachEngine([](TestOffice& o) {
        o.call({{"urgency", "urgent"}}); // work is to begin by 11:00
        const auto clock = [&](const char* value) { return counted(o, {{QStringLiteral("clock"), QLatin1String(value)}}); };
        CHECK(clock("due_today") == 1);
        o.at(QStringLiteral("2026-11-23 11:00"));
        CHECK(clock("overdue") == 0);
        CHECK(clock("due_today") == 1);
        o.later(1);
        CHECK(clock("overdue") == 1);
        CHECK(clock("due_today") == 0);
        CHECK(clock("paused") == 0);
    });
}

TEST_CASE("What a list cannot do is refused with the name of the filter")
{
    forEachEngine([](TestOffice& o) {
        const auto filter = [&](const char* key, const char* value) { return codeOf(o, ListQuestion{kCall, {{QLatin1String(key), QLatin1String(value)}}, {}, {}, 50}); };
        CHECK(filter("matter", "x") == QStringLiteral("filter:matter"));
        CHECK(filter("nonsense", "x") == QStringLiteral("filter:nonsense"));
        CHECK(filter("t.phone = '' or 1", "1") == QStringLiteral("filter:t.phone = '' or 1"));
        CHECK(filter("state", "sleeping") == QStringLiteral("filter:state"));
        CHECK(filter("kind", "sleeping") == QStringLiteral("filter:kind"));
        CHECK(filter("from", "2026-02-30") == QStringLiteral("filter:from"));
        CHECK(filter("clock", "late") == QStringLiteral("filter:clock"));
        CHECK(filter("phase", "late") == QStringLiteral("filter:phase"));
        CHECK(filter("major", "maybe") == QStringLiteral("filter:major"));
        CHECK(codeOf(o, ListQuestion{kCall, {}, QStringLiteral("phone"), {}, 50}) == QStringLiteral("sort:sort"));
        CHECK(codeOf(o, ListQuestion{kCall, {}, {}, QStringLiteral("rubbish"), 50}) == QStringLiteral("cursor:after"));
        CHECK(filter("home", "' or '1'='1").isEmpty());
    });
}

TEST_CASE("A list without its own date goes by entry, newest first")
{
    forEachEngine([](TestOffice& o) {
        const auto page = o.ask(kDesk, ListQuestion{QStringLiteral("department"), {}, {}, {}, 2});
        REQUIRE(page);
        REQUIRE(page->rows.size() == 2);
        CHECK(page->rows.first().record.number == QStringLiteral("property"));
        const auto rest = o.ask(kDesk, ListQuestion{QStringLiteral("department"), {}, {}, page->next, 2});
        REQUIRE(rest);
        REQUIRE(rest->rows.size() == 1);
        CHECK(rest->rows.first().record.number == QStringLiteral("engineering"));
    });
}
