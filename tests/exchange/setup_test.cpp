// SPDX-License-Identifier: GPL-3.0-or-later
// A new office becomes ready: founded with every reason told, the standard set, homes by pattern, people with their codes.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "app/wiring/facts.h"
#include "core/exchange/form_codes.h"
#include "core/exchange/homes_plan.h"
#include "core/exchange/office_seed.h"
#include "core/exchange/people.h"
#include "core/exchange/standard_set.h"
#include "core/gate/login.h"
#include "core/query/keeping.h"
#include "core/query/record_view.h"
#include "core/query/sheets.h"

#include <QDir>
#include <QFileInfo>

using namespace fuwutai;

namespace {

Founding lakeside()
{
    return {QStringLiteral("湖畔物业"), "HB", QStringLiteral("湖滨服务处"), "wangfang", QStringLiteral("王芳"), QStringLiteral("湖滨花园的早晨真好"), true};
}

QStringList fieldsOf(const Refusal& refusal)
{
    QStringList all;
    for (const Reason& r : refusal.reasons) all << r.field;
    all.sort();
    return all;
}

QStringList numbers(TestOffice& o, const char* type) { return numbersOf(o.db(), *o.bench().registry->find(QLatin1String(type))); }

HomesPlan plan(const QString& community, int buildings, int units, int floors, int flats) { return {community, 1, buildings, units, floors, flats}; }

} // namespace

TEST_CASE("an office is founded with its administrator, who logs in with his own password and takes calls", "[setup]")
{
    forEachEmptyStore([](const QString& where, Engine) {
        const auto bench = foundWorkbench(where, lakeside());
        REQUIRE(bench);
        CHECK((*bench)->organisation == QStringLiteral("湖畔物业"));
        CHECK_FALSE((*bench)->practice);
        const auto in = logIn(**bench, "wangfang", QStringLiteral("湖滨花园的早晨真好"));
        REQUIRE(in);
        CHECK_FALSE(in->mustChange);
        CHECK(in->actor.has(Role::Administrator));
        CHECK(in->actor.has(Role::FrontDesk));
        CHECK((*bench)->gate->run(command("call_record", "register", {}, {{"phone", "13800138000"}, {"matter", "x"}}), in->actor));
    });
}

TEST_CASE("what is wrong with a founding is told at once, and nothing is left of it", "[setup]")
{
    forEachEmptyStore([](const QString& where, Engine engine) {
        Founding wrong = lakeside();
        wrong.office = "H B";
        wrong.officeName.clear();
        wrong.login = "wang fang";
        wrong.person.clear();
        wrong.password = "short";
        const auto refused = foundWorkbench(where, wrong);
        REQUIRE_FALSE(refused);
        CHECK(fieldsOf(refused.error()) == QStringList{"login", "office", "office_name", "password", "person"});
        if (engine == Engine::Sqlite) CHECK_FALSE(QFileInfo::exists(where));
        // The same place still takes a right one.
        CHECK(foundWorkbench(where, lakeside()));
        const auto twice = foundWorkbench(where, lakeside());
        REQUIRE_FALSE(twice);
        CHECK(twice.error().reasons.first().code == "exists");
        CHECK(openWorkbench(where));
    });
}

TEST_CASE("where there is no office, opening says so by a code of its own", "[setup]")
{
    forEachEmptyStore([](const QString& where, Engine engine) {
        const auto none = openWorkbench(where);
        REQUIRE_FALSE(none);
        CHECK(none.error().reasons.first().code == (engine == Engine::Sqlite ? "absent" : "empty"));
        OpenHow how;
        how.found = lakeside();
        CHECK(openWorkbench(where, {}, how));
    });
}

TEST_CASE("a standard category names its warranty period where the office has it, and none where it has not", "[setup]")
{
    forEachEngine([](TestOffice& o) {
        o.done("system", "warranty_item", "create", {}, {{"item", "wet_room"}, {"name", "防渗漏"}, {"valid_from", "2000-01-30"}});
        REQUIRE(takeStandard(o.bench(), "HB", {"11", "13"}, o.actor("administrator")));
        CHECK(o.record("category", "11").text("warranty_item") == "wet_room@2000-01-30");
        CHECK(o.record("category", "13").text("warranty_item").isEmpty());
    });
}

TEST_CASE("the standard set comes in once; a part brings what it belongs to", "[setup]")
{
    forEachEngine([](TestOffice& o) {
        const int before = int(numbers(o, "category").size());
        const auto part = takeStandard(o.bench(), "HB", {"22A"}, o.actor("administrator"));
        REQUIRE(part);
        CHECK(*part == 2); // 服务态度 and 物业服务, which it is part of
        CHECK(o.record("category", "22A").text("parent") == "22");
        const auto set = standardSet(o.bench(), "HB");
        REQUIRE(set);
        const auto all = takeStandard(o.bench(), "HB", o.actor("administrator"));
        REQUIRE(all);
        // Of engineering, property and 22, 22A there were already, and a repair team of that name under another number.
        CHECK(*all == int(set->size()) - 5);
        CHECK(*takeStandard(o.bench(), "HB", o.actor("administrator")) == 0);
        CHECK(int(numbers(o, "category").size()) > before + 20);
        CHECK(numbers(o, "team") == QStringList{"T1"});
        CHECK_FALSE(takeStandard(o.bench(), "HQ", o.actor("front_desk")));
        CHECK(*takeStandard(o.bench(), "HQ", o.actor("administrator")) == 1); // its own team
        CHECK(o.record("team", "HQ-1").office == "HQ");
    });
}

TEST_CASE("departments are offered in the order in which the set-up lists them", "[setup]")
{
    forEachEmptyStore([](const QString& where, Engine) {
        const auto bench = foundWorkbench(where, lakeside());
        REQUIRE(bench);
        REQUIRE(takeStandard(**bench, "HB", systemActor()));
        const auto offered = readOn(**bench, [&] { return ReferenceQuestion{"department", {}, {}, {}, 20}.ask(readerOf(**bench, systemActor(), (*bench)->clock->now())); });
        REQUIRE(offered);
        const auto set = standardSet(**bench, "HB");
        REQUIRE(set);
        QStringList listed, known;
        for (const StandardItem& item : *set)
            if (item.type == QLatin1String("department")) listed << item.number;
        for (const auto& item : offered->items) known << item.number;
        CHECK(known == listed);
    });
}

TEST_CASE("homes are made by their pattern, and twice adds nothing twice", "[setup]")
{
    forEachEngine([](TestOffice& o) {
        const HomesPlan three = plan(QStringLiteral("云栖雅苑"), 3, 2, 12, 2);
        CHECK(firstHome(three) == "1-1-101");
        CHECK(lastHome(three) == "3-2-1202");
        const auto made = makeHomes(o.bench(), three, "HB", o.actor("administrator"));
        REQUIRE(made);
        CHECK(made->made == 144);
        CHECK(made->there == 0);
        const Record home = o.record("home", QStringLiteral("云栖雅苑 3-2-1202"));
        CHECK(home.office == "HB");
        CHECK(home.text("building") == QStringLiteral("云栖雅苑-3"));
        CHECK(home.text("floor") == "12");
        CHECK(std::get<qint64>(o.record("community", QStringLiteral("云栖雅苑")).value("homes_total")) == 144);
        const auto again = makeHomes(o.bench(), plan(QStringLiteral("云栖雅苑"), 4, 2, 12, 2), "HB", o.actor("administrator"));
        REQUIRE(again);
        CHECK(again->made == 48);
        CHECK(again->there == 144);
        CHECK(std::get<qint64>(o.record("community", QStringLiteral("云栖雅苑")).value("homes_total")) == 192);
        // A community that is known by a code already, and one without units.
        CHECK(makeHomes(o.bench(), plan(QStringLiteral("湖滨花园"), 1, 0, 2, 1), "HB", o.actor("front_desk")));
        CHECK(o.record("home", "HY 1-201").text("unit").isEmpty());
    });
}

TEST_CASE("a pattern is refused with every reason, and stopped half way nothing stays", "[setup]")
{
    forEachEngine([](TestOffice& o) {
        const auto refused = makeHomes(o.bench(), {{}, 0, 0, 21, 0, 100}, "HB", o.actor("administrator"));
        REQUIRE_FALSE(refused);
        CHECK(fieldsOf(refused.error()) == QStringList{"buildings", "community", "first", "flats", "floors", "units"});
        CHECK(faultsOf(plan("x", 200, 1, 50, 2)).isEmpty());               // 20,000
        CHECK(faultsOf(plan("x", 101, 2, 99, 1)).isEmpty());               // 19,998
        CHECK(faultsOf(plan("x", 103, 2, 99, 1)).size() == 1);             // 20,394
        const int before = int(numbers(o, "home").size());
        CHECK_FALSE(makeHomes(o.bench(), plan("x", 2, 2, 10, 2), "HB", o.actor("administrator"), [](qint64 done, qint64 of) {
            CHECK(of == 80);
            return done < 50;
        }));
        CHECK(int(numbers(o, "home").size()) == before);
        CHECK_FALSE(numbers(o, "community").contains("x"));
        CHECK_FALSE(makeHomes(o.bench(), plan("x", 1, 1, 1, 1), "HB", o.actor("foreman")));
    });
}

TEST_CASE("people are added all or none, each with a code for one log-in", "[setup]")
{
    forEachEngine([](TestOffice& o) {
        REQUIRE(takeStandard(o.bench(), "HB", o.actor("administrator")));
        Command second = command("team", "create", {}, {{"code", "HB-1"}, {"name", "维修二队"}});
        second.office = "HB";
        REQUIRE(o.bench().gate->run(second, o.actor("administrator")));
        const QList<NewPerson> people{{QStringLiteral("张伟"), "zhangwei", {"front_desk", "tracker"}, {}, "13900000001"},
                                      {QStringLiteral("林工"), "lingong", {"handler"}, "design", {}},
                                      {QStringLiteral("赵队"), "zhaodui", {"foreman"}, {}, {}}};
        QList<NewPerson> wrong = people;
        wrong[0].login = "a b";
        wrong[1].department.clear();
        wrong[2].login = "front_desk";
        wrong << NewPerson{QStringLiteral("无职"), "wuzhi", {}, {}, {}};
        const auto refused = addPeople(o.bench(), "HB", wrong, o.actor("administrator"));
        REQUIRE_FALSE(refused);
        CHECK(fieldsOf(refused.error()) == QStringList{"0.login", "1.department", "2.login", "3.roles"});
        CHECK_FALSE(numbers(o, "user").contains("zhangwei"));
        CHECK_FALSE(addPeople(o.bench(), "HB", people, o.actor("front_desk")));

        const auto slips = addPeople(o.bench(), "HB", people, o.actor("administrator"));
        REQUIRE(slips);
        REQUIRE(slips->size() == 3);
        const auto in = logIn(o.bench(), "zhangwei", slips->first().code);
        REQUIRE(in);
        CHECK(in->mustChange);
        REQUIRE(in->actor.bindings.size() == 2);
        CHECK(in->actor.bindings.first().office == "HB");
        // Who stands for a department or leads a team, where nobody did; the others keep theirs.
        CHECK(o.record("department", "design").text("handler") == "lingong");
        CHECK(o.record("team", "T1").text("leader") == "zhaodui");
        CHECK(o.record("team", "HB-1").text("leader").isEmpty());
        REQUIRE(addPeople(o.bench(), "HB", {{QStringLiteral("第二人"), "second", {"handler"}, "design", {}}}, o.actor("administrator")));
        CHECK(o.record("department", "design").text("handler") == "lingong");
        CHECK(loginFor(QStringLiteral("张伟")) == "zhangwei");
    });
}

TEST_CASE("who is there already is given a further role, once, keeps what he has, and gets no new code", "[setup]")
{
    forEachEngine([](TestOffice& o) {
        NewPerson again{QStringLiteral("某某"), "front_desk", {"office_head", "handler"}, "engineering", {}};
        const auto refused = addPeople(o.bench(), "HB", {again}, o.actor("administrator"));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().reasons.first().code == "exists");
        again.there = true;
        const auto slips = addPeople(o.bench(), "HB", {again, {QStringLiteral("张伟"), "zhangwei", {"front_desk"}, {}, {}}}, o.actor("administrator"));
        REQUIRE(slips);
        REQUIRE(slips->size() == 1);
        CHECK(slips->first().login == "zhangwei");
        const Actor actor = o.actor("front_desk");
        for (const Role role : {Role::FrontDesk, Role::OfficeHead, Role::Handler}) CHECK(actor.has(role));
        CHECK(o.record("user", "front_desk").text("name") == QStringLiteral("王芳"));
        const auto twice = addPeople(o.bench(), "HB", {again}, o.actor("administrator"));
        REQUIRE_FALSE(twice);
        CHECK(fieldsOf(twice.error()) == QStringList{"0.roles"});
    });
}

TEST_CASE("a person named in several lines is one with several roles, and who adds them may be among them", "[setup]")
{
    forEachEngine([](TestOffice& o) {
        const QString self = QStringLiteral("administrator");
        const QString own = o.record("user", self).text("name");
        const NewPerson head{QStringLiteral("张伟"), "zhangwei", {"office_head"}, {}, {}};
        NewPerson handler = head;
        handler.roles = QStringList{"handler"};
        handler.department = QStringLiteral("property");
        const auto slips = addPeople(o.bench(), "HB", {head, handler, {own, self, {"foreman"}, {}, {}}}, o.actor("administrator"));
        REQUIRE(slips);
        CHECK(slips->size() == 1);
        const auto in = logIn(o.bench(), "zhangwei", slips->first().code);
        REQUIRE(in);
        for (const Role role : {Role::OfficeHead, Role::Handler}) CHECK(in->actor.has(role));
        for (const Role role : {Role::Administrator, Role::Foreman}) CHECK(o.actor("administrator").has(role));
        // Another of the same login is told, not taken for the same.
        CHECK_FALSE(addPeople(o.bench(), "HB", {{QStringLiteral("章薇"), "zhangwei", {"foreman"}, {}, {}}}, o.actor("administrator")));
    });
}

TEST_CASE("an office's own form codes count from today on, for it alone, and only where they differ", "[setup]")
{
    forEachEngine([](TestOffice& o) {
        const auto before = formCodes(o.bench(), "HB");
        REQUIRE(before);
        REQUIRE(before->size() >= 6);
        CHECK(*setFormCodes(o.bench(), "HB", *before, o.actor("administrator")) == 0);
        QList<FormCode> own = *before;
        own[0].code = "HP/KF-01";
        own[0].version = "B/1";
        REQUIRE_FALSE(setFormCodes(o.bench(), "HB", own, o.actor("front_desk")));
        const auto made = setFormCodes(o.bench(), "HB", own, o.actor("administrator"));
        REQUIRE(made);
        CHECK(*made == 1);
        CHECK(*formCodes(o.bench(), "HB") == own);
        CHECK(*formCodes(o.bench(), "HQ") == *before);
        const QDate today = localDate(o.now());
        CHECK(sheetInForce(o.db(), own[0].sheet, "HB", today).layout == sheetInForce(o.db(), own[0].sheet, "HQ", today).layout);
        CHECK(sheetInForce(o.db(), own[0].sheet, "HB", today.addDays(-1)).formCode == (*before)[0].code);
        // What began today cannot be rewritten, only followed by another version.
        own[0].code = "HP/KF-02";
        const auto again = setFormCodes(o.bench(), "HB", own, o.actor("administrator"));
        REQUIRE_FALSE(again);
        CHECK(fieldsOf(again.error()) == QStringList{own[0].sheet + ".form_version"});
        own[0].version.clear();
        CHECK_FALSE(setFormCodes(o.bench(), "HB", own, o.actor("administrator")));
    });
}

TEST_CASE("a practice office that is stopped while it is made leaves nothing behind", "[setup]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("deep/practice.db");
    int told = 0;
    const auto stopped = openPractice(file, [&](qint64, qint64 of) {
        CHECK(of > 80); // days
        return ++told < 2;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().reasons.first().code == "stopped");
    CHECK(QDir(folder.filePath("deep")).isEmpty());
}

TEST_CASE("a limit that an earlier program did not bring is written down at the next opening, and counts", "[setup]")
{
    forEachEngine([](TestOffice& o) {
        REQUIRE(seedRules(o.bench()));
        const auto limits = [&] { return numbers(o, "policy_row"); };
        const QStringList all = limits();
        const QString arrival = QStringLiteral("limit.arrival@2000-01-01");
        REQUIRE(all.contains(arrival));
        Query(o.db(), "delete from policy_row where number = ?").bind(arrival).run();
        const auto again = o.another();
        CHECK(limits().contains(arrival));
        CHECK(limits().size() == all.size());
    });
}
