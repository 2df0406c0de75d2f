// SPDX-License-Identifier: GPL-3.0-or-later
// Filling in by keys: where Enter leads, what is doubted and what is not taken, and rows of choices as one stop of the Tab key.
#include "core/records/call_record/call_record.h"
#include "core/records/dispatch_order/dispatch_order.h"
#include "tests/ui/seat.h"
#include "ui/fields/reading_order.h"
#include "ui/fields/typed.h"
#include "ui/forms/actions_card.h"
#include "ui/pages/choice_row.h"
#include "ui/pages/record_page.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace fuwutai;

namespace {

constexpr int kPatience = 20'000;

// Editors in a window of their own, one under another.
struct Typing {
    Typing()
    {
        world.sight = Sight::Clear;
        world.now = [] { return readInstant("2026-11-23 09:00"); };
    }
    FieldEditor* add(const Field& field)
    {
        auto* made = makeEditor(field, world, &window);
        made->setValue(emptyValue(field));
        column->addWidget(made);
        return made;
    }
    void open()
    {
        window.resize(700, 400);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    FieldWorld world;
    QWidget window;
    QVBoxLayout* column = new QVBoxLayout(&window);
};

const Field& callField(const char* key) { return *callRecordType().field(QLatin1String(key)); }
const Field& orderField(const char* key) { return *dispatchOrderType().field(QLatin1String(key)); }

QWidget* inputOf(const FieldEditor* editor) { return editor->findChild<QLineEdit*>(); }
bool holdsFocus(const FieldEditor* editor) { return editor->isAncestorOf(QApplication::focusWidget()); }

struct OpenStep {
    OpenStep(Seat& seat, const char* type, const QString& number, const char* action) : page(seat.session(), type, number)
    {
        page.resize(1180, 720);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.choose(action);
        REQUIRE(QTest::qWaitFor([&] { return page.form()->isFilling(); }, kPatience));
    }
    RecordPage page;
};

} // namespace

TEST_CASE("a step begins at the first field that it needs; Enter leads on to the next one that is empty, past what may stay empty", "[experience.8]")
{
    Seat seat("front_desk");
    OpenStep open(seat, "call_record", seat.office().call(), "assign");
    RecordForm& form = *open.page.form();
    const auto atFocus = [&] {
        for (FieldEditor* e : form.findChildren<FieldEditor*>())
            if (holdsFocus(e)) return say(e->field().label);
        return QString();
    };
    const QStringList before = form.missing();
    REQUIRE_FALSE(before.isEmpty());
    CHECK(atFocus() == before.first());
    FieldEditor* department = form.editor("department");
    department->putTyped("engineering");
    department->setFocus();
    const QString next = before.value(before.indexOf(say(department->field().label)) + 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(holdsFocus(department));
    if (!next.isEmpty()) CHECK(atFocus() == next);
    CHECK(open.page.form()->isFilling()); // nothing was sent
}

TEST_CASE("Enter at the last field that is needed goes on as Tab does and sends nothing")
{
    Seat seat("foreman");
    const QString number = seat.office().done("front_desk", "repair_request", "request", {},
        {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "龙头漏水"}, {"inspect_at", "2026-11-23 14:00"}}).number;
    OpenStep open(seat, "repair_request", number, "assign");
    RecordForm& form = *open.page.form();
    REQUIRE(form.editor("planned_at"));
    QSignalSpy saved(&open.page, &RecordPage::saved);
    auto* line = form.editor("planned_at")->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, "1430");
    QTest::keyClick(line, Qt::Key_Return);
    CHECK_FALSE(line->hasFocus());
    QTest::qWait(100);
    CHECK(saved.isEmpty());
    CHECK(form.isFilling());
}

TEST_CASE("while an input method composes, Enter is its own")
{
    Typing sheet;
    FieldEditor* name = sheet.add(callField("caller_name"));
    sheet.add(callField("phone"));
    sheet.open();
    QWidget* line = inputOf(name);
    line->setFocus();
    QSignalSpy left(name, &FieldEditor::left);
    QInputMethodEvent composing("zhang", {});
    QApplication::sendEvent(line, &composing);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(left.isEmpty());
    CHECK(line->hasFocus());
    QInputMethodEvent composed;
    composed.setCommitString("张");
    QApplication::sendEvent(line, &composed);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(left.size() == 1);
    CHECK_FALSE(line->hasFocus());
}

TEST_CASE("an odd telephone number is doubted as it is left, and not refused", "[experience.6]")
{
    for (const char* good : {"13800138000", "0755-88886666", "88886666", "400-800-1234", "+852 2345 6789", "0755-88886666-8001", "95588", ""}) {
        INFO(good);
        CHECK(phoneDoubt(good).isEmpty());
    }
    for (const char* odd : {"138001", "138001380001", "138x0138000", "张伟 13800138000", "1380013800"}) {
        INFO(odd);
        CHECK_FALSE(phoneDoubt(odd).isEmpty());
    }
    Typing sheet;
    FieldEditor* phone = sheet.add(callField("phone"));
    FieldEditor* place = sheet.add(callField("place"));
    sheet.open();
    inputOf(phone)->setFocus();
    QTest::keyClicks(inputOf(phone), "138001");
    CHECK(phone->doubt().isEmpty()); // still being typed
    inputOf(place)->setFocus();
    CHECK(phone->doubt().contains("6"));
    CHECK(phone->reasons().isEmpty());
    CHECK(phone->json().toString() == "138001");
    CHECK(inputOf(phone)->property("doubted").toBool());
    inputOf(phone)->setFocus();
    QTest::keyClicks(inputOf(phone), "38000");
    CHECK(phone->doubt().isEmpty());
    inputOf(place)->setFocus();
    CHECK(phone->doubt().isEmpty());
}

TEST_CASE("a step tells what is doubted beside what it still needs, and is done all the same")
{
    Seat seat("front_desk");
    NewRecord fresh;
    fresh.type = "repair_request";
    RecordPage page(seat.session(), fresh);
    page.resize(1180, 720);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return page.form()->isFilling(); }, kPatience));
    page.form()->putTyped({{"customer_name", "张伟"}, {"home", "HY 3-2-1201"}, {"content", "龙头漏水"}, {"at_once", true}});
    auto* phone = page.form()->editor("phone")->findChild<QLineEdit*>();
    phone->setFocus();
    QTest::keyClicks(phone, "1380013");
    QTest::keyClick(phone, Qt::Key_Return);
    REQUIRE(page.form()->doubts().size() == 1);
    const QString told = page.form()->doubts().first();
    const auto labels = page.findChild<ActionsCard*>()->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text().contains(told) && l->isVisible(); }));
    QSignalSpy saved(&page, &RecordPage::saved);
    page.findChild<Button*>("do")->click();
    CHECK(saved.wait(kPatience));
}

TEST_CASE("what was typed at a reference and not found is said when it is left, and counts as missing; the only one that fits is taken")
{
    Typing sheet;
    FieldWorld::Items found;
    sheet.world.find = [&](const Field&, const QString&, QObject*, auto then) { then(found); };
    FieldEditor* contractor = sheet.add(orderField("contractor"));
    FieldEditor* other = sheet.add(orderField("location"));
    sheet.open();
    CHECK_FALSE(contractor->isMissing());
    auto* line = contractor->findChild<QLineEdit*>();
    const auto typeAndLeave = [&](const char* letters) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(letters));
        inputOf(other)->setFocus();
    };
    found = {};
    typeAndLeave("zz");
    CHECK(QTest::qWaitFor([&] { return !contractor->reasons().isEmpty(); }, 2000));
    CHECK(contractor->reasons() == QStringList{say("Choose from the list")});
    CHECK(contractor->isMissing());
    CHECK(contractor->json().toString() == "zz"); // not dropped
    found = {{"JZ", "建筑一公司"}, {"JZ2", "建筑二公司"}};
    typeAndLeave("j");
    CHECK(QTest::qWaitFor([&] { return !contractor->reasons().isEmpty(); }, 2000));
    CHECK(contractor->isMissing());
    found = {{"JZ", "建筑一公司"}};
    typeAndLeave("j");
    CHECK(QTest::qWaitFor([&] { return contractor->json().toString() == "JZ"; }, 2000));
    CHECK(contractor->reasons().isEmpty());
    CHECK_FALSE(contractor->isMissing());
}

TEST_CASE("choices in a row are one stop of the Tab key: arrows go within, digits and space choose, Tab leaves", "[experience.11]")
{
    Typing sheet;
    FieldEditor* before = sheet.add(callField("place"));
    FieldEditor* urgency = sheet.add(callField("urgency"));
    FieldEditor* trades = sheet.add(orderField("trades"));
    FieldEditor* after = sheet.add(callField("phone"));
    auto* row = new ChoiceRow(callField("kind"), "1234567", 342, &sheet.window);
    sheet.column->addWidget(row);
    sheet.open();
    const auto stopsIn = [&](QWidget* part) {
        int stops = 0;
        for (const QWidget* stop : inReadingOrder(QList<QWidget*>{&sheet.window})) stops += part->isAncestorOf(stop) ? 1 : 0;
        return stops;
    };
    CHECK(stopsIn(urgency) == 1);
    CHECK(stopsIn(trades) == 1);
    CHECK(stopsIn(row) == 1);
    inputOf(before)->setFocus();
    QTest::keyClick(inputOf(before), Qt::Key_Tab);
    REQUIRE(holdsFocus(urgency));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(urgency->json().toString() == QLatin1String((*callField("urgency").choices)[1].key));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(holdsFocus(trades));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    CHECK(trades->json().toArray().size() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(holdsFocus(after));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(row->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    CHECK(row->value() == QLatin1String((*callField("kind").choices)[2].key));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(holdsFocus(after));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(holdsFocus(urgency));
    CHECK(static_cast<QPushButton*>(QApplication::focusWidget())->isChecked()); // back at what is chosen
}
