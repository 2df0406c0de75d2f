// SPDX-License-Identifier: GPL-3.0-or-later
// A week without a backup is told in red as soon as somebody logs in.
#include "tests/ui/desk_fixture.h"

using namespace fuwutai;

TEST_CASE("what was entered more than seven days ago and is in no backup is told in red")
{
    TestOffice office(Engine::Sqlite);
    office.call();
    REQUIRE(setPassword(office.bench(), "front_desk", QString::fromUtf8(kTestPassword), false));
    office.later(8 * 24 * 60);
    Session session([&office](const OpenHow& how) { return openWorkbench(office.where(), std::make_unique<SetClock>(office.now()), how); }, registry());
    MainWindow window(session, [](const QString&) {}, Preferences{}, false);
    window.show();
    LoginPage* login = window.login();
    REQUIRE(QTest::qWaitFor([&] { return login->findChild<QLineEdit*>("user")->isEnabled(); }));
    login->findChild<QLineEdit*>("user")->setText("front_desk");
    login->findChild<QLineEdit*>("password")->setText(QString::fromUtf8(kTestPassword));
    login->findChild<QPushButton*>("enter")->click();
    REQUIRE(QTest::qWaitFor([&] { return window.alarm()->isVisible(); }));
    CHECK(window.alarm()->text().contains(say("There is no backup of this data base.")));
    auto* line = window.findChild<QLabel*>("backup");
    CHECK(line->property("look").toString() == "bad-note");
}
