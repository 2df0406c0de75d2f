// SPDX-License-Identifier: GPL-3.0-or-later
// The words records are found by stay true to the records, whatever was done to them and by whichever version.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/query/caller.h"
#include "core/store/migrator.h"

using namespace fuwutai;

namespace {

bool finds(TestOffice& o, const char* typed, const QString& number)
{
    const auto found = o.ask(QStringLiteral("front_desk"), FindQuestion{QString::fromUtf8(typed)});
    if (!found) FAIL(found.error().text());
    return std::any_of(found->begin(), found->end(), [&](const Found& f) { return f.number == number; });
}

// Throws when the index tells otherwise than the rows.
void compareIndex(TestOffice& o)
{
    if (o.engine() == Engine::Sqlite) o.db().exec(QStringLiteral("insert into search_fts (search_fts, rank) values ('integrity-check', 1)"));
}

// As a version wrote it that knew no pinyin of departments.
void forgetPinyin(TestOffice& o)
{
    o.db().exec(QStringLiteral("update search_row set tokens = 'kinddepartment repair 维 修' where record_type = 'department' and tokens like '%weixiu%'"));
    if (o.engine() == Engine::Sqlite) o.db().exec(QStringLiteral("insert into search_fts (search_fts) values ('rebuild')"));
}

} // namespace

TEST_CASE("What was saved by older rules of words is found by the new ones once a migration asked for it")
{
    forEachEngine([](TestOffice& o) {
        CHECK(finds(o, "weixiu", QStringLiteral("repair")));
        forgetPinyin(o);
        CHECK_FALSE(finds(o, "weixiu", QStringLiteral("repair")));
        (void)o.another();
        CHECK_FALSE(finds(o, "weixiu", QStringLiteral("repair")));
        o.db().exec(QStringLiteral("delete from meta where key = 'search_words'"));
        (void)o.another();
        CHECK(finds(o, "weixiu", QStringLiteral("repair")));
        CHECK_FALSE(metaValue(o.db(), QStringLiteral("search_words")).isEmpty());
        compareIndex(o);
    });
}

TEST_CASE("A record is found under its new words, and no longer under the old ones; undoing turns that back")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        CHECK(finds(o, "zhangwei", call));
        const Receipt changed = o.done("front_desk", "call_record", "amend", call, {{"caller_name", "李娜"}});
        CHECK_FALSE(finds(o, "zhangwei", call));
        CHECK(finds(o, "lina", call));
        CHECK(finds(o, "漏水", call));
        compareIndex(o);
        REQUIRE(o.gate().undo(changed.entry, o.actor(QStringLiteral("front_desk"))));
        CHECK(finds(o, "zhangwei", call));
        CHECK_FALSE(finds(o, "lina", call));
        compareIndex(o);
    });
}

TEST_CASE("An index that tells otherwise than the rows is noticed by the test's own means")
{
    TestOffice o(Engine::Sqlite);
    compareIndex(o);
    o.db().exec(QStringLiteral("update search_row set tokens = tokens || ' more' where record_type = 'department'"));
    CHECK_THROWS_AS(compareIndex(o), StoreError);
}

TEST_CASE("A single letter or digit already finds, as a beginning")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"caller_name", "吕岚"}, {"phone", "13900009999"}, {"home", ""}});
        for (const char* typed : {"l", "lv", "lvl", "lvlan", "1", "13", "139", "1390", "9999"}) {
            INFO(typed);
            CHECK(finds(o, typed, call));
        }
    });
}
