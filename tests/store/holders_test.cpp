// SPDX-License-Identifier: GPL-3.0-or-later
// Who may have the file: one host, many processes; alone for migration and restore; the dead make room, others never.
#include "core/store/holders.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QFile>
#include <QJsonDocument>

using namespace fuwutai;

namespace {

struct Place {
    QTemporaryDir folder;
    QString file = folder.filePath("office.db");
    qsizetype listed() const
    {
        QFile list(holdersFile(file));
        return list.open(QIODevice::ReadOnly) ? list.readAll().count('\n') : 0;
    }
    void write(const Holder& holder) const
    {
        QFile list(holdersFile(file));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write(QJsonDocument(holderJson(holder)).toJson(QJsonDocument::Compact) + '\n');
    }
};

Holder elsewhere()
{
    Holder h = thisProcess();
    h.host = "desk-2";
    h.machine = "another machine";
    h.boot = "another boot";
    h.user = "lina";
    return h;
}

QString codeOf(const Refusal& refusal) { return refusal.reasons.first().code; }

} // namespace

TEST_CASE("processes of one host share a file and leave no trace when they go")
{
    const Place p;
    {
        const auto one = Hold::take(p.file), two = Hold::take(p.file);
        REQUIRE(one);
        REQUIRE(two);
        CHECK(p.listed() == 2);
    }
    CHECK(p.listed() == 0);
}

TEST_CASE("another host is refused and told who has it, and may not clear the list")
{
    const Place p;
    Holder there = elsewhere();
    there.pid = 999'999'999; // dead for all we could know here
    p.write(there);
    for (int i = 0; i < 2; ++i) {
        const auto refused = Hold::take(p.file);
        REQUIRE_FALSE(refused);
        CHECK(codeOf(refused.error()) == "held");
        CHECK(refused.error().text().contains("lina"));
        CHECK(refused.error().text().contains("desk-2"));
        CHECK(p.listed() == 1);
    }
    // Seen from there it is we who are elsewhere.
    const Place q;
    const auto here = Hold::take(q.file);
    REQUIRE(here);
    CHECK_FALSE(Hold::take(q.file, false, elsewhere()));
}

TEST_CASE("an entry goes when its process is dead on this host, by number and start time")
{
    const Place p;
    Holder dead = thisProcess();
    SECTION("the number was given to another process") { dead.started -= 1; }
    SECTION("no such process") { dead.pid = 999'999'999; }
    SECTION("the host was started anew") { dead.boot = "the day before"; }
    p.write(dead);
    const auto hold = Hold::take(p.file, true);
    REQUIRE(hold);
    CHECK((*hold)->foundDead());
    CHECK(p.listed() == 1);
}

TEST_CASE("a process in another container of this host is not taken for dead")
{
    const Place p;
    Holder hidden = thisProcess();
    hidden.space = "pid:[1]";
    hidden.pid = 999'999'999;
    p.write(hidden);
    CHECK(Hold::take(p.file));
    const auto alone = Hold::take(p.file, true);
    REQUIRE_FALSE(alone);
    CHECK(codeOf(alone.error()) == "held");
}

TEST_CASE("alone means alone, in both directions")
{
    const Place p;
    auto first = Hold::take(p.file);
    REQUIRE(first);
    CHECK_FALSE(Hold::take(p.file, true));
    {
        const auto second = Hold::take(p.file);
        REQUIRE(second);
        CHECK_FALSE((*first)->makeAlone());
    }
    CHECK((*first)->makeAlone());
    const auto third = Hold::take(p.file);
    REQUIRE_FALSE(third);
    CHECK(codeOf(third.error()) == "held");
    CHECK((*first)->share());
    CHECK(Hold::take(p.file));
}

TEST_CASE("a list that cannot be written, or was scribbled upon, is no way in and no crash")
{
    const Place p;
    SECTION("scribbled upon")
    {
        QFile list(holdersFile(p.file));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write("{\"pid\":\n\xff\xfe not json\n{}\n");
        list.close();
        CHECK(Hold::take(p.file));
    }
    SECTION("a folder stands in its place")
    {
        REQUIRE(QDir().mkpath(holdersFile(p.file)));
        const auto refused = Hold::take(p.file);
        REQUIRE_FALSE(refused);
        CHECK(codeOf(refused.error()) == "lock");
    }
}

TEST_CASE("an office that is open elsewhere does not open here")
{
    TestOffice o(Engine::Sqlite);
    QFile list(holdersFile(o.where()));
    REQUIRE(list.open(QIODevice::WriteOnly | QIODevice::Append));
    list.write(QJsonDocument(holderJson(elsewhere())).toJson(QJsonDocument::Compact) + '\n');
    list.close();
    const auto refused = openWorkbench(o.where());
    REQUIRE_FALSE(refused);
    CHECK(codeOf(refused.error()) == "held");
    CHECK(refused.error().text().contains("desk-2"));
}
