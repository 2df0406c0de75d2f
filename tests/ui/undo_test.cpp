// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z in the window: step by step back, from wherever one is, told in a bar for ten seconds.
#include "tests/support/catch.h"
#include "tests/ui/desk_fixture.h"
#include "ui/pages/record_page.h"
#include "ui/pages/undo_bar.h"

#include <QLineEdit>

using namespace fuwutai;

namespace {

constexpr int kPatience = 20'000;

Command assign(const QString& number)
{
    return command("call_record", "assign", number, {{"kind", "repair"}, {"category", "leak"}, {"department", "engineering"}, {"handler", "handler"}, {"tracker", "front_desk"}});
}

QString state(TestDesk& desk, const QString& number) { return desk.office().record("call_record", number).state; }

bool send(TestDesk& desk, const Command& command)
{
    bool saved = false;
    desk.session().send({command}).then(&desk.window(), [&](const Result<QList<Receipt>>& done) { saved = bool(done); });
    return desk.waitFor([&] { return saved; }, kPatience);
}

int rowsOf(TestDesk& desk, const char* state)
{
    int count = 0;
    auto* model = static_cast<DeskModel*>(desk.work().desk()->list()->model());
    for (int i = 0; i < model->rowCount(); ++i)
        if (const DeskRow* row = model->line(i).row; row && row->row.record.state == QLatin1String(state)) ++count;
    return count;
}

UndoBar& bar(TestDesk& desk) { return *desk.find<UndoBar>("undo"); }

} // namespace

TEST_CASE("twenty steps are taken back by Ctrl+Z at the desk; done rows leave it at once and come back", "[experience.13]")
{
    TestDesk desk;
    QStringList calls;
    for (int i = 0; i < 20; ++i) calls << desk.office().call();
    desk.logIn("front_desk");
    REQUIRE(desk.waitFor([&] { return rowsOf(desk, "registered") == 20; }, kPatience));
    const QRect page = desk.work().stack()->geometry();
    for (const QString& call : calls) REQUIRE(send(desk, assign(call)));
    CHECK(desk.waitFor([&] { return rowsOf(desk, "registered") == 0; }, kPatience));
    CHECK(bar(desk).isVisible());
    CHECK(desk.work().stack()->geometry().topLeft() == page.topLeft()); // it moves nothing
    CHECK_FALSE(desk.work().stack()->geometry().intersects(bar(desk).geometry())); // and covers nothing
    CHECK(desk.work().rect().contains(bar(desk).geometry()));
    CHECK(bar(desk).text().contains(calls.last()));
    CHECK(QApplication::focusWidget()->inherits("QLineEdit")); // the empty field of the new call
    for (int i = 0; i < 20; ++i) desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.waitFor([&] { return rowsOf(desk, "registered") == 20; }, kPatience));
    for (const QString& call : calls) {
        CHECK(state(desk, call) == "registered");
        const qint64 id = desk.office().record("call_record", call).id;
        QStringList actions;
        for (const HistoryItem& item : EntryTable(desk.office().db()).history("call_record", id)) actions << item.action;
        CHECK(actions == QStringList{"register", "assign", "undo"});
    }
    CHECK(bar(desk).text().contains("Taken back"));
}

TEST_CASE("what is typed in a field is taken back by its own Ctrl+Z first", "[experience.13]")
{
    TestDesk desk;
    const QString call = desk.office().call();
    desk.logIn("front_desk");
    REQUIRE(send(desk, assign(call)));
    desk.type("138");
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    REQUIRE_FALSE(field->text().isEmpty());
    while (field->isUndoAvailable()) desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(field->text().isEmpty());
    CHECK(state(desk, call) == "assigned");
}

TEST_CASE("what cannot be taken back says so and changes nothing; the next Ctrl+Z reaches the step before it", "[experience.13]")
{
    TestDesk desk;
    const QString first = desk.office().call(), second = desk.office().call();
    desk.logIn("front_desk");
    REQUIRE(send(desk, assign(first)));
    REQUIRE(send(desk, command("call_record", "escalate", second, {{"escalation_grounds", "television came"}})));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.waitFor([&] { return bar(desk).text().contains("cannot be taken back"); }, kPatience));
    CHECK(bar(desk).text().contains(second));
    CHECK(state(desk, first) == "assigned");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.waitFor([&] { return state(desk, first) == "registered"; }, kPatience));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.waitFor([&] { return bar(desk).text().contains("nothing to take back"); }, kPatience));
}

TEST_CASE("the next user takes nothing back of the one before", "[experience.13]")
{
    TestDesk desk;
    const QString call = desk.office().call();
    desk.logIn("front_desk");
    REQUIRE(send(desk, assign(call)));
    desk.window().logOut();
    desk.logIn("office_head");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(state(desk, call) == "assigned");
}
