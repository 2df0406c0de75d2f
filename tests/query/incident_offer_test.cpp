// SPDX-License-Identifier: GPL-3.0-or-later
// Several homes, one cause: seen at entry, offered as one incident, joined to the one that is open.
#include "core/query/incident_offer.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace fuwutai;

namespace {

const char* const kDesk = "front_desk";

QString home(TestOffice& o, const char* room, const char* building = "HY-3")
{
    return o.done("administrator", "home", "create", {}, {{"community", "HY"}, {"building", building}, {"unit", "2"}, {"room", QString::fromLatin1(room)}}).number;
}

QString calls(TestOffice& o, const QString& from, const char* category = "leak") { return o.call({{"home", from}, {"category", category}}); }

std::optional<IncidentOffer> offer(TestOffice& o, const QString& from, const char* category = "leak")
{
    const auto answer = o.ask(kDesk, IncidentQuestion{from, QString::fromLatin1(category)});
    if (!answer) FAIL(answer.error().text());
    return *answer;
}

} // namespace

TEST_CASE("The third home with one cause is offered one incident; the second is not, nor a home twice, another cause or what is long past", "[experience.15]")
{
    forEachEngine([](TestOffice& o) {
        const QString first = QStringLiteral("HY 3-2-1201"), second = QStringLiteral("HY 3-2-1202"), third = home(o, "1301");
        const QString one = calls(o, first);
        CHECK_FALSE(offer(o, second));
        calls(o, first); // the same home again is a repeat, not an incident
        CHECK_FALSE(offer(o, first));
        const QString two = calls(o, second);
        CHECK_FALSE(offer(o, first)); // two homes
        const auto seen = offer(o, third);
        REQUIRE(seen);
        CHECK(seen->homes == 3);
        CHECK(seen->days == 30);
        CHECK(seen->incident.isEmpty());
        CHECK(seen->calls.size() == 3);
        CHECK(seen->calls.first() == one);
        CHECK(seen->calls.contains(two));
        CHECK(seen->building == "HY-3");
        CHECK(seen->title.contains("渗漏"));
        CHECK_FALSE(offer(o, third, "manners"));
        CHECK_FALSE(offer(o, third, ""));
        o.later(30LL * 24 * 60 + 1);
        CHECK_FALSE(offer(o, third));
    });
}

TEST_CASE("Where an incident is open the next home is offered to join it, and the office's own numbers count", "[experience.15]")
{
    forEachEngine([](TestOffice& o) {
        const QString call = calls(o, QStringLiteral("HY 3-2-1201"));
        Command make = command("incident", "create", {}, {{"title", "三栋漏水"}, {"community", "HY"}, {"category", "leak"}});
        make.office = QStringLiteral("HB");
        const auto incident = o.gate().run(make, o.actor(kDesk));
        REQUIRE(incident);
        o.done(kDesk, "call_record", "link", call, {{"incident", incident->number}});
        const auto joined = offer(o, QStringLiteral("HY 3-2-1202"));
        REQUIRE(joined);
        CHECK(joined->incident == incident->number);
        CHECK(joined->title == "三栋漏水");
        CHECK(joined->calls.isEmpty());
        o.done("office_head", "incident", "close", incident->number, {{"cause", "立管老化"}, {"answer", "立管已更换"}});
        CHECK_FALSE(offer(o, QStringLiteral("HY 3-2-1202")));

        o.done("administrator", "policy_row", "create", {}, {{"key", "homes.incident"}, {"for_office", "HB"}, {"valid_from", "2026-11-23"}, {"value", 2}, {"unit", "count"}});
        CHECK(offer(o, QStringLiteral("HY 3-2-1202")));
    });
}
