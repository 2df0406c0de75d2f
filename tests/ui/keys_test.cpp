// SPDX-License-Identifier: GPL-3.0-or-later
// What the commonest steps of a day cost in keys, counted in the window; words that people write are not counted.
#include "tests/ui/desk_fixture.h"

#include "ui/fields/reading_order.h"
#include "ui/forms/record_form.h"

#include <QJsonArray>
#include <QPlainTextEdit>

using namespace fuwutai;

namespace {

// At the desk's list, with its first row chosen and counting begun.
void atList(TestDesk& desk, const char* user)
{
    desk.logIn(QLatin1String(user));
    DeskList* list = desk.work().desk()->list();
    list->setFocus();
    list->goToFirst();
    desk.settle();
    desk.startCounting();
}

bool finish(TestDesk& desk, const char* type, const QString& number, const char* state)
{
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const bool done = desk.waitFor([&] { return desk.office().record(type, number).state == QLatin1String(state); });
    for (const Notice* notice : desk.work().stack()->currentWidget()->findChildren<Notice*>()) UNSCOPED_INFO(notice->text().toStdString());
    return done;
}

// The key of the field that a widget belongs to.
QString fieldAt(const QWidget* widget)
{
    for (const QWidget* at = widget; at; at = at->parentWidget())
        if (const auto* editor = qobject_cast<const FieldEditor*>(at)) return editor->key();
    return {};
}
QString fieldAtFocus() { return fieldAt(QApplication::focusWidget()); }

// Whether a field stands before the focus, as the page is read.
bool isBefore(TestDesk& desk, const QString& field)
{
    const auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page);
    for (QWidget* one : inReadingOrder(page->columns())) {
        if (one == QApplication::focusWidget()) return false;
        if (fieldAt(one) == field) return true;
    }
    return false;
}

// By Tab there or back, as often as it takes: each is counted.
void goOnTo(TestDesk& desk, const QString& field)
{
    constexpr int kFar = 12;
    const bool back = isBefore(desk, field);
    QStringList way;
    for (int i = 0; i < kFar && fieldAtFocus() != field; ++i) {
        desk.press(back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
        way << fieldAtFocus() + QLatin1Char(' ') + QLatin1String(QApplication::focusWidget()->metaObject()->className());
    }
    INFO("to " << field.toStdString() << " by " << way.join(", ").toStdString());
    REQUIRE(fieldAtFocus() == field);
}

QString orderAt(TestOffice& o, const char* state)
{
    const QString drafted = o.done("front_desk", "dispatch_order", "draft", {},
                                   {{"call", o.call()}, {"order_class", "b"}, {"location", "厨房"}, {"owner_name", "张伟"}, {"work", "补漏"}, {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}}, {"estimate", "800"}}).number;
    const QString order = o.done("office_head", "dispatch_order", "submit", drafted).number;
    o.done("service_manager", "dispatch_order", "approve", order, {{"opinion", "同意"}});
    const auto is = [&] { return o.record("dispatch_order", order).state == QLatin1String(state); };
    if (is()) return order;
    o.done("foreman", "dispatch_order", "accept", order,
           {{"team", "T1"}, {"technicians", QJsonArray{QJsonObject{{"technician", "小刘"}}}}, {"planned_start", "2026-11-23 14:00"}, {"planned_end", "2026-11-23 16:00"}});
    if (is()) return order;
    o.done("foreman", "dispatch_order", "start", order);
    if (!is()) o.done("foreman", "dispatch_order", "complete", order, {{"work_done", "换了管子"}});
    return order;
}

} // namespace

TEST_CASE("a new caller: 4 keys besides his number, the category's letters and the words", "[experience.2]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.startCounting();
    desk.write("13900000009");
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.settle();
    desk.panel().findChild<QPlainTextEdit*>("matter")->setFocus();
    desk.write("厨房水龙头漏水");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.waitFor([&] { return desk.panel().findChild<SavedCard*>()->isVisible(); }));
    CHECK(desk.keys() <= 4);
}

TEST_CASE("a call is assigned with at most 6 keys from the desk")
{
    TestDesk desk;
    const QString call = desk.office().call();
    atList(desk, "front_desk");
    desk.press(Qt::Key_A);
    desk.settle();
    desk.type("gc");
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(finish(desk, "call_record", call, "assigned"));
    CHECK(desk.keys() <= 6);
}

TEST_CASE("an order is accepted with at most 12 keys from the foreman's desk, besides the technician's name")
{
    TestDesk desk;
    const QString order = orderAt(desk.office(), "issued");
    atList(desk, "foreman");
    desk.press(Qt::Key_A);
    desk.settle();
    goOnTo(desk, "technician");
    desk.write("小刘");
    goOnTo(desk, "planned_start");
    desk.type("14");
    goOnTo(desk, "planned_end");
    desk.type("16");
    CHECK(finish(desk, "dispatch_order", order, "accepted"));
    INFO(desk.keys());
    CHECK(desk.keys() <= 12);
    CHECK(desk.office().record("dispatch_order", order).value("planned_end") == Value(readInstant("2026-11-23 16:00")));
}

TEST_CASE("a repair is reported as done with 2 keys besides the words")
{
    TestDesk desk;
    const QString order = orderAt(desk.office(), "in_work");
    atList(desk, "foreman");
    desk.press(Qt::Key_D);
    desk.settle();
    REQUIRE(fieldAtFocus() == "work_done");
    desk.write("换了三角阀");
    CHECK(finish(desk, "dispatch_order", order, "completed"));
    CHECK(desk.keys() <= 2);
}

TEST_CASE("a callback is written down with at most 6 keys from the desk")
{
    TestDesk desk;
    orderAt(desk.office(), "completed");
    const QString callback = desk.office().ask("front_desk", ListQuestion{"callback"})->rows.first().record.number;
    atList(desk, "front_desk");
    DeskList* list = desk.work().desk()->list();
    list->setCurrentIndex(list->model()->index(static_cast<DeskModel*>(list->model())->rowOf(callback), 0)); // the call itself stands above it
    desk.press(Qt::Key_C);
    desk.settle();
    goOnTo(desk, "overall");
    desk.press(Qt::Key_2); // satisfied
    CHECK(finish(desk, "callback", callback, "done"));
    INFO(desk.keys());
    CHECK(desk.keys() <= 6);
    CHECK(desk.office().record("callback", callback).text("overall") == "satisfied");
}

TEST_CASE("the weekly report: three keys from anywhere to its sheet on paper, three to issue it", "[experience.21]")
{
    QString call, report;
    TestDesk desk([&](TestOffice& o) {
        call = o.call({{"kind", "inquiry"}, {"category", ""}});
        o.done("front_desk", "call_record", "answer", call, {{"first_answer", "可在网上交"}});
        o.at("2026-11-30 08:00");
        report = o.done("office_head", "weekly_report", "draft", {}, {{"week", "2026-W48"}}).number;
        o.done("office_head", "weekly_report", "note", report, {{"trend_notes", "平稳"}, {"next_week_plan", "检查同户型"}});
    });
    desk.logIn("office_head");
    desk.work().openRecord("call_record", call); // anywhere
    desk.settle();
    desk.startCounting();
    int digit = 0;
    for (const PageDef* def : pagesFor(desk.session().registry(), desk.session().actor())) {
        ++digit;
        if (QLatin1String(def->key) == QLatin1String("weekly")) break;
    }
    desk.press(Qt::Key(Qt::Key_0 + digit), Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.work().key() == "weekly");
    SECTION("on paper")
    {
        desk.press(Qt::Key_P, Qt::ControlModifier);
        const auto preview = [&] { return desk.work().findChild<PrintPage*>(); };
        REQUIRE(desk.waitFor([&] { return preview() && preview()->isReady(); }, 20'000));
        CHECK(preview()->layouts().size() == 1);
        CHECK(desk.keys() == 2); // the third prints it, or saves it
        CHECK((preview()->findChild<Button*>("preview.print")->isEnabled() || preview()->findChild<Button*>("preview.save")->isEnabled()));
    }
    SECTION("issued")
    {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(desk.waitFor([&] { return desk.office().record("weekly_report", report).state == "issued"; }, 20'000));
        CHECK(desk.keys() == 3);
    }
}

TEST_CASE("a window that goes while a step is filled in keeps what was typed")
{
    QString kept;
    {
        TestDesk desk;
        desk.office().call();
        atList(desk, "front_desk");
        desk.press(Qt::Key_A);
        desk.settle();
        desk.type("gc");
        delete desk.window().work();
        kept = desk.session().drafts().all().value(0).type;
    }
    CHECK(kept == "call_record");
}

TEST_CASE("Enter presses the button that has the focus")
{
    TestDesk desk;
    desk.logIn("front_desk");
    auto* button = desk.find<QPushButton>("newCallButton");
    desk.work().show("calls");
    desk.settle();
    button->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.work().key() == "desk");
}

TEST_CASE("Enter leads a new caller's fields on, from the name to the category", "[experience.8]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.write("13900000009");
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.settle();
    REQUIRE(QApplication::focusWidget() == desk.find<QLineEdit>("caller_name"));
    for (const char* next : {"phone", "place", "category"}) {
        desk.press(Qt::Key_Return);
        CHECK(QApplication::focusWidget() == desk.find<QLineEdit>(next));
    }
}
