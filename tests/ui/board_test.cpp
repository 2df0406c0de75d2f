// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatch board in the window: a job is given away by keys alone, by hand, and never twice; what others do is seen.
#include "tests/support/catch.h"
#include "tests/ui/desk_fixture.h"
#include "ui/pages/board_page.h"
#include "ui/pages/empty_note.h"

#include <QJsonArray>
#include <QMimeData>

using namespace fuwutai;

namespace {

const char* const kRequest = "repair_request";

QString requested(TestOffice& o, const char* matter = "龙头漏水")
{
    return o.done("front_desk", kRequest, "request", {}, {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", QString::fromUtf8(matter)}, {"inspect_at", "2026-11-23 10:00"}}).number;
}

QJsonObject sent(const char* who, const char* at = "2026-11-23 14:00")
{
    return {{"technicians", QJsonArray{QJsonObject{{"technician", QString::fromUtf8(who)}}}}, {"planned_at", at}};
}

// An office in which three people have gone out before, and two jobs are nobody's.
struct BoardDesk {
    explicit BoardDesk(const char* user = "foreman")
        : desk([this](TestOffice& o) {
              for (const char* who : {"老秦", "小郝", "小段"}) o.done("foreman", kRequest, "assign", requested(o), sent(who));
              first = requested(o, "水管爆裂");
              second = requested(o, "插座没电");
          })
    {
        desk.logIn(QString::fromLatin1(user));
        desk.work().show(QStringLiteral("board"));
        desk.settle();
    }
    BoardPage& page() { return *static_cast<BoardPage*>(desk.work().page(QStringLiteral("board"))); }
    BoardLanes& lanes() { return *page().lanes(); }
    QString chosen() { return lanes().card() ? lanes().card()->row.record.number : QString(); }
    QString laneNow() { return lanes().lane() ? lanes().lane()->name : QStringLiteral("none"); }
    QStringList sentTo(const QString& number) { return techniciansOf(desk.office().record(kRequest, number)); }
    LaneModel& model(const QString& name)
    {
        for (LaneList* list : lanes().lists())
            if (list->cards().lane().name == name) return list->cards();
        FAIL("no lane " << name);
        throw 0;
    }
    QString notice() { return page().findChild<Notice*>()->text(); }

    QString first, second;
    TestDesk desk;
};

} // namespace

TEST_CASE("a job is given away with three keys and the initials of a name, and taken back with one", "[experience.17][experience.11][experience.13]")
{
    BoardDesk b;
    REQUIRE(b.chosen() == b.first);
    b.desk.startCounting();
    b.desk.press(Qt::Key_A);
    b.desk.type("lq");
    b.desk.press(Qt::Key_Return);
    CHECK(b.desk.keys() == 4);
    b.desk.settle();
    CHECK(b.sentTo(b.first) == QStringList{"老秦"});
    CHECK(b.desk.office().record(kRequest, b.first).time("planned_at") == readInstant("2026-11-23 10:00")); // as agreed
    CHECK(b.chosen() == b.second); // what is next
    CHECK(b.laneNow().isEmpty());
    CHECK(b.model("老秦").rowCount() == 2);
    b.desk.press(Qt::Key_Z, Qt::ControlModifier);
    b.desk.settle();
    CHECK(b.desk.office().record(kRequest, b.first).state == "requested");
    CHECK(b.model("老秦").rowCount() == 1);
    CHECK(b.chosen() == b.second);
}

TEST_CASE("arrows lead between jobs and lanes that have any; Enter opens the job", "[experience.11]")
{
    BoardDesk b;
    b.desk.press(Qt::Key_Down);
    CHECK(b.chosen() == b.second);
    b.desk.press(Qt::Key_Right);
    const QString lane = b.laneNow();
    CHECK_FALSE(lane.isEmpty());
    CHECK(b.lanes().lane()->cards.size() == 1);
    b.desk.press(Qt::Key_Right);
    CHECK(b.laneNow() != lane);
    b.desk.press(Qt::Key_Left);
    CHECK(b.laneNow() == lane);
    const QString number = b.chosen();
    b.desk.press(Qt::Key_Return);
    b.desk.settle();
    CHECK(b.desk.work().stack()->currentWidget() != &b.page());
    b.desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(b.desk.work().stack()->currentWidget() == &b.page());
    CHECK(b.chosen() == number);
    CHECK(QApplication::focusWidget()->inherits("fuwutai::LaneList"));
}

TEST_CASE("from lane to lane whoever is named is replaced, by keys and by hand alike", "[experience.17]")
{
    BoardDesk b;
    const QString number = b.model("老秦").ref(0).number;
    QMimeData* data = b.model("老秦").mimeData({b.model("老秦").index(0)});
    CHECK_FALSE(b.model(QString()).canDropMimeData(data, Qt::CopyAction, -1, -1, {})); // nobody takes it back
    REQUIRE(b.model("小郝").dropMimeData(data, Qt::CopyAction, -1, -1, {}));
    b.desk.settle();
    // At two he has another job already: told, and one more key passes it.
    CHECK(b.sentTo(number) == QStringList{"老秦"});
    CHECK(b.notice().contains("小郝"));
    b.desk.press(Qt::Key_Return);
    b.desk.settle();
    CHECK(b.sentTo(number) == QStringList{"小郝"});
    CHECK(b.notice().isEmpty());
    CHECK(std::get<bool>(b.desk.office().record(kRequest, number).value("overlap_agreed")));
    delete data;
}

TEST_CASE("whoever comes second is told who was first; the card stands where it is now", "[experience.17][experience.20]")
{
    BoardDesk b;
    b.desk.press(Qt::Key_A);
    b.desk.type("xh");
    // Another seat was faster, and this one has not heard of it yet.
    b.desk.office().done("foreman", kRequest, "assign", b.first, sent("小段", "2026-11-23 16:00"));
    b.desk.press(Qt::Key_Return);
    b.desk.settle();
    CHECK(b.sentTo(b.first) == QStringList{"小段"});
    CHECK(b.notice().contains(b.desk.office().actor("foreman").name));
    CHECK(b.notice().contains("2026-11-23 09:"));
    CHECK(b.desk.waitFor([&] { return b.model("小段").rowCount() == 2; }));
    CHECK(b.page().sendRow()->isHidden());
    CHECK(b.chosen() == b.first);
    CHECK(b.laneNow() == "小段");
}

TEST_CASE("what others do appears and leaves the chosen card and what is typed alone", "[experience.19]")
{
    BoardDesk b;
    b.desk.press(Qt::Key_Down);
    REQUIRE(b.chosen() == b.second);
    b.desk.press(Qt::Key_A);
    b.desk.type("l");
    const QString fresh = requested(b.desk.office(), "门锁坏");
    CHECK(b.desk.waitFor([&] { return b.model(QString()).rowCount() == 3; }));
    CHECK(b.chosen() == b.second);
    CHECK(b.desk.find<QLineEdit>("who")->text() == "l");
    CHECK(b.desk.find<QLineEdit>("who")->hasFocus());
}

TEST_CASE("a name that nobody bears is not taken for somebody; a written one is somebody new; the desk sends nobody")
{
    BoardDesk b;
    b.desk.press(Qt::Key_A);
    b.desk.type("zz");
    b.desk.press(Qt::Key_Return);
    b.desk.settle();
    CHECK(b.desk.office().record(kRequest, b.first).state == "requested");
    b.desk.find<QLineEdit>("who")->clear();
    b.desk.write("雷师傅");
    b.desk.press(Qt::Key_Return);
    b.desk.settle();
    CHECK(b.sentTo(b.first) == QStringList{"雷师傅"});

    BoardDesk front("front_desk");
    front.desk.press(Qt::Key_A);
    CHECK(front.page().sendRow()->isHidden());
    CHECK_FALSE(front.notice().isEmpty());
}

TEST_CASE("every lane and every card has words for a screen reader; an empty board says why", "[experience.36][experience.37][experience.18]")
{
    BoardDesk b;
    for (LaneList* list : b.lanes().lists()) {
        CHECK_FALSE(list->accessibleName().isEmpty());
        for (int row = 0; row < list->cards().rowCount(); ++row) CHECK(list->cards().index(row).data(Qt::AccessibleTextRole).toString().contains("HY 3-2-1201"));
    }
    TestDesk empty;
    empty.logIn("foreman");
    empty.work().show(QStringLiteral("board"));
    empty.settle();
    CHECK_FALSE(empty.work().page(QStringLiteral("board"))->findChild<BoardLanes*>()->isVisible());
    CHECK(empty.work().page(QStringLiteral("board"))->findChild<EmptyNote*>()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Tab goes through who is sent as it is read, and then to the lanes", "[experience.11]")
{
    BoardDesk b;
    b.desk.press(Qt::Key_A);
    b.desk.type("lq");
    QStringList seen;
    for (int i = 0; i < 8 && !QApplication::focusWidget()->inherits("fuwutai::LaneList"); ++i) {
        const QWidget* at = QApplication::focusWidget();
        seen << (at->objectName().isEmpty() ? at->parentWidget()->objectName() : at->objectName());
        b.desk.press(Qt::Key_Tab);
    }
    CHECK(seen == QStringList{"who", "planned_at", "send"});
    CHECK(QApplication::focusWidget()->inherits("fuwutai::LaneList"));
}
