// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input gets every reason at once, by field, and changes nothing.
#include "tests/support/catch.h"

#include "core/store/entry_table.h"
#include "tests/support/store_fixture.h"

using namespace fuwutai;

namespace {

QStringList codes(const Result<Receipt>& r)
{
    QStringList all;
    if (!r)
        for (const Reason& one : r.error().reasons) all << one.field + ':' + one.code;
    all.sort();
    return all;
}

qint64 entries(TestOffice& o) { return EntryTable(o.db()).head().entries; }

} // namespace

TEST_CASE("A call with many faults is refused with all of them, and nothing is written")
{
    forEachEngine([](TestOffice& o) {
        const qint64 before = entries(o);
        const auto r = o.tried("front_desk", "call_record", "register", {},
                               {{"phone", "13800138000"}, {"colour", "red"}, {"kind", "wish"}, {"received_at", "2026-02-30 10:00"},
                                {"urgency", 7}, {"closed_at", "2026-11-23 08:00"}, {"home", "nowhere"}});
        CHECK(codes(r) == QStringList{"closed_at:not_filled", "colour:unknown_field", "home:reference", "kind:choice", "matter:required",
                                      "received_at:time", "urgency:type"});
        CHECK(entries(o) == before);
        Query q(o.db(), "select count(*) from call_record");
        q.next();
        CHECK(q.number(0) == 0);
    });
}

TEST_CASE("Too long a text, half a character and too many digits are told before anything is lost")
{
    forEachEngine([](TestOffice& o) {
        CHECK(codes(o.tried("front_desk", "call_record", "register", {}, {{"phone", "13800138000"}, {"matter", QString(20'001, QChar(u'水'))}}))
              == QStringList{"matter:too_long"});
        CHECK(o.tried("front_desk", "call_record", "register", {}, {{"phone", "13800138000"}, {"matter", QString(20'000, QChar(u'水'))}}));
        CHECK(codes(o.tried("front_desk", "call_record", "register", {}, {{"phone", "13800138000"}, {"matter", QString(QChar(0xD840))}}))
              == QStringList{"matter:text"});
    });
}

TEST_CASE("What does not exist is said to be missing")
{
    forEachEngine([](TestOffice& o) {
        CHECK(o.tried("front_desk", "call_card", "register").error().reasons.first().code == "unknown_type");
        CHECK(o.tried("front_desk", "call_record", "explode").error().reasons.first().code == "unknown_action");
        CHECK(o.tried("front_desk", "call_record", "answer", "LFHB-202611-9999").error().kind == RefusalKind::NotFound);
        CHECK(o.tried("front_desk", "call_record", "answer").error().reasons.first().code == "number");
    });
}

TEST_CASE("A wrong state, a wrong role and a wrong office are refused, each saying why")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        CHECK(o.tried("handler", "call_record", "feed_back", number).error().reasons.first().code == "state");
        CHECK(o.tried("finance", "call_record", "assign", number).error().kind == RefusalKind::Denied);
        CHECK(o.tried("front_desk2", "call_record", "assign", number).error().kind == RefusalKind::Denied);
        CHECK(o.record("call_record", number).version == 1);
    });
}

TEST_CASE("Who has no one office says which; a made-up office is refused")
{
    forEachEngine([](TestOffice& o) {
        const QJsonObject call{{"phone", "13800138000"}, {"matter", "水压低"}};
        CHECK(codes(o.tried("service_manager", "call_record", "register", {}, call)) == QStringList{"office:required"});
        Command c = command("call_record", "register", {}, call);
        c.office = "XX";
        CHECK(codes(o.gate().run(c, o.actor("service_manager"))) == QStringList{"office:reference"});
        c.office = "HQ";
        CHECK(o.gate().run(c, o.actor("service_manager")).value().number == "LFHQ-202611-0001");
    });
}

TEST_CASE("Who may not do it anywhere is denied, and not asked at which office")
{
    forEachEngine([](TestOffice& o) {
        const QJsonObject call{{"phone", "13800138000"}, {"matter", "水压低"}};
        for (const char* login : {"general_manager", "finance", "administrator", "handler"}) {
            INFO(login);
            const auto r = o.tried(login, "call_record", "register", {}, call);
            REQUIRE_FALSE(r);
            CHECK(r.error().kind == RefusalKind::Denied);
            CHECK(codes(r) == QStringList{":denied"});
        }
    });
}

TEST_CASE("A stale version is refused only where the state or the same field was changed, and names who and when")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        const auto based = [&](const char* action, const QJsonObject& with) {
            Command c = command("call_record", action, number, with);
            c.version = 1;
            return o.gate().run(c, o.actor("office_head"));
        };
        o.done("front_desk", "call_record", "amend", number, {{"wanted", "周末来"}});
        CHECK(based("amend", {{"place_part", "厨房"}}));
        const auto same = based("amend", {{"wanted", "马上来"}});
        REQUIRE_FALSE(same);
        CHECK(same.error().kind == RefusalKind::Conflict);
        CHECK(same.error().reasons.first().field == "wanted");
        CHECK(same.error().reasons.first().text.contains(QStringLiteral("王芳")));
        o.done("front_desk", "call_record", "assign", number, {{"kind", "complaint"}, {"category", "leak"}, {"department", "engineering"}, {"handler", "handler"}});
        CHECK(based("link", {}).error().kind == RefusalKind::Conflict);
        Command c = command("call_record", "link", number);
        c.version = 99;
        CHECK(o.gate().run(c, o.actor("office_head")).error().reasons.first().code == "version");
    });
}

TEST_CASE("A disabled user can do nothing more")
{
    forEachEngine([](TestOffice& o) {
        const Actor clerk = o.actor("front_desk");
        o.done("administrator", "user", "retire", "front_desk");
        CHECK(o.gate().run(command("call_record", "register", {}, {{"phone", "1"}, {"matter", "x"}}), clerk).error().kind == RefusalKind::Denied);
    });
}

TEST_CASE("A step of several that is refused takes the others back")
{
    forEachEngine([](TestOffice& o) {
        const qint64 before = entries(o);
        const auto r = o.gate().runAll({command("call_record", "register", {}, {{"phone", "13800138000"}, {"matter", "一"}}),
                                        command("call_record", "register", {}, {{"phone", "13800138000"}})}, o.actor("front_desk"));
        CHECK_FALSE(r);
        CHECK(entries(o) == before);
        CHECK(o.call().endsWith("-0001"));
    });
}

TEST_CASE("A step that is not possible yet names the one that leads to it, and no other does")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        const auto why = [&](const QString& action) {
            for (const ActionOffer& a : o.gate().offers(o.record("call_record", call), o.actor("service_manager")))
                if (a.action == action) return a.why;
            return QStringList();
        };
        CHECK(why("downgrade") == QStringList{say("First: %1").arg(say("“%1”").arg(say("Report as major")))}); // which says why, too
        CHECK(why("escalate").isEmpty());
        o.done("service_manager", "call_record", "escalate", call, {{"escalation_grounds", "媒体来电"}});
        CHECK(why("downgrade").isEmpty());
        CHECK(why("escalate").size() == 1); // it is reported already: no step leads there
    });
}
