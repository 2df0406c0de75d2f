// SPDX-License-Identifier: GPL-3.0-or-later
// Several homes, one cause: the new call makes one matter of them with one key.
#include "tests/support/catch.h"
#include "tests/ui/desk_fixture.h"

#include <QPushButton>

using namespace fuwutai;

namespace {

struct SeveralHomes {
    explicit SeveralHomes(const std::function<void(TestOffice&)>& before = {})
        : desk([&](TestOffice& o) {
              o.done("administrator", "home", "create", {}, {{"community", "HY"}, {"building", "HY-3"}, {"unit", "2"}, {"room", "1301"}});
              first = o.call({{"home", "HY 3-2-1202"}});
              second = o.call({{"home", "HY 3-2-1301"}});
              if (before) before(o);
          })
    {
        desk.logIn("front_desk");
        desk.press(Qt::Key_F2);
        CallDraft d = desk.panel().draft();
        d.typed = QStringLiteral("8000");
        d.caller = CallerMatch{};
        d.caller->name = QStringLiteral("张伟");
        d.caller->phone = QStringLiteral("13800138000");
        d.caller->home = QStringLiteral("HY 3-2-1201");
        d.caller->office = QStringLiteral("HB");
        d.category = QStringLiteral("leak");
        d.kind = QStringLiteral("repair");
        d.matter = QStringLiteral("天花板滴水");
        desk.panel().setDraft(d);
        desk.settle();
    }
    QPushButton* join() { return desk.panel().findChild<QPushButton*>("join"); }
    QString incidentOf(const QString& call) { return desk.office().record("call_record", call).text("incident"); }
    QString newest()
    {
        Query q(desk.office().db(), "select number from call_record order by id desc limit 1");
        return q.next() ? q.text(0) : QString();
    }

    QString first, second;
    TestDesk desk;
};

} // namespace

TEST_CASE("the third home's call makes one incident of all three with one key", "[experience.15]")
{
    SeveralHomes e;
    REQUIRE(e.desk.waitFor([&] { return e.join()->isVisible(); }));
    e.desk.startCounting();
    e.desk.press(Qt::Key_I, Qt::AltModifier);
    CHECK(e.desk.keys() == 1);
    e.desk.press(Qt::Key_Return, Qt::ControlModifier);
    e.desk.settle();
    const QString incident = e.incidentOf(e.first);
    CHECK_FALSE(incident.isEmpty());
    CHECK(e.incidentOf(e.second) == incident);
    CHECK(e.newest() != e.second);
    CHECK(e.incidentOf(e.newest()) == incident);
}

TEST_CASE("said no, or not at all, the call stands alone", "[experience.15]")
{
    SeveralHomes e;
    REQUIRE(e.desk.waitFor([&] { return e.join()->isVisible(); }));
    e.desk.press(Qt::Key_I, Qt::AltModifier);
    e.desk.press(Qt::Key_I, Qt::AltModifier);
    e.desk.press(Qt::Key_Return, Qt::ControlModifier);
    e.desk.settle();
    CHECK(e.newest() != e.second);
    CHECK(e.incidentOf(e.newest()).isEmpty());
    CHECK(e.incidentOf(e.first).isEmpty());
}
