// SPDX-License-Identifier: GPL-3.0-or-later
// Many calls that end with one incident, and the department's handler: what one step does to what hangs on it.
#include "tests/gate/walk_plan.h"

using namespace fuwutai;
using namespace fuwutai::walk;

namespace {

QStringList fields(const Result<Receipt>& r)
{
    QStringList all;
    if (!r)
        for (const Reason& one : r.error().reasons) all << one.field + ':' + one.code;
    return all;
}

QString joined(TestOffice& o, Walker& w, const char* way)
{
    w.go(way);
    w.go("joining");
    return o.record("call_record", w.newest("call_record")).number;
}

const QJsonObject kAnswer{{"cause", "立管老化"}, {"answer", "立管已更换"}, {"countermeasure", "全小区排查"}};

QJsonObject with(QJsonObject base, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it) base.insert(it.key(), it.value());
    return base;
}

} // namespace

TEST_CASE("Closing an incident ends its open calls with its answer, each with its callback; what has work under way goes on alone")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("incident opened");
        const QString incident = w.newest("incident");
        const QString waiting = joined(o, w, "call registered");
        const QString handled = joined(o, w, "call in_progress");
        const QString resolved = joined(o, w, "call resolved");
        w.go("call in_progress + joining + ordering 800");
        const QString worked = w.newest("call_record");
        const int version = o.record("call_record", resolved).version;

        const auto bare = o.tried("office_head", "incident", "close", incident, {{"cause", "立管老化"}, {"answer", "立管已更换"}, {"ends_calls", true}});
        CHECK(fields(bare) == QStringList{"countermeasure:required"});
        CHECK(o.record("incident", incident).state == "open");
        CHECK(o.record("call_record", waiting).state == "registered");

        o.done("office_head", "incident", "close", incident, with(kAnswer, {{"ends_calls", true}}));
        for (const QString& number : {waiting, handled}) {
            const Record call = o.record("call_record", number);
            CHECK(call.state == "resolved");
            CHECK(call.text("result") == "立管已更换");
            CHECK(call.text("countermeasure") == "全小区排查");
            CHECK(call.time("resolved_at") == o.now());
            Query q(o.db(), "select count(*) from callback where call = ? and state = 'due'");
            q.bind(number);
            q.next();
            CHECK(q.number(0) == 1);
        }
        CHECK(o.record("call_record", worked).state == "in_progress");
        CHECK(o.record("call_record", worked).text("result") == "立管已更换");
        CHECK(o.record("call_record", resolved).version == version);
    });
}

TEST_CASE("An incident that ends alone leaves its calls alone")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("incident opened");
        const QString incident = w.newest("incident");
        const QString call = joined(o, w, "call registered");
        o.done("office_head", "incident", "close", incident, {{"cause", "立管老化"}, {"answer", "立管已更换"}});
        CHECK(o.record("call_record", call).state == "registered");
        CHECK(o.record("call_record", call).text("result").isEmpty());
    });
}

TEST_CASE("The handler belongs to the department that is named; the one whom it named itself need not be typed")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("call assigned");
        const QString call = w.newest("call_record");
        const auto moved = [&](const QJsonObject& to) { return o.tried("office_head", "call_record", "reassign", call, with(to, {{"reassign_reason", "归物业管"}})); };
        CHECK(fields(moved({{"department", "property"}})) == QStringList{"handler:required", "department:nobody"}); // nobody is named there yet, and what to do is said
        CHECK(moved({{"department", "property"}}).error().reasons.last().text == "物业 has nobody who takes calls on: give a user the role “Handler” for it under Settings, Users");
        CHECK(fields(moved({{"department", "property"}, {"handler", "handler"}})) == QStringList{"handler:not_of_department"});
        const QJsonObject handed{{"department", "engineering"}, {"handler", "handler"}, {"tracker", "front_desk"}, {"appointment_at", "2020-01-01 10:00"}};
        CHECK(fields(o.tried("office_head", "call_record", "assign", o.call(), handed)) == QStringList{"appointment_at:too_early"});
        CHECK(o.record("call_record", call).text("department") == "engineering");
        o.done("administrator", "department", "change", "property", {{"handler", "property"}});
        CHECK(fields(moved({{"department", "property"}, {"handler", "handler"}})) == QStringList{"handler:not_of_department"});
        REQUIRE(moved({{"department", "property"}}));
        CHECK(o.record("call_record", call).text("handler") == "property");
        // And back, the field emptied as the form does it.
        CHECK(fields(moved({{"department", "engineering"}, {"handler", ""}})) == QStringList{"handler:required"});
        REQUIRE(moved({{"department", "engineering"}, {"handler", "handler"}}));
    });
}
