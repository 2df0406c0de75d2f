// SPDX-License-Identifier: GPL-3.0-or-later
// A record's page as it is read: keys in sight, what is chosen on the sheet at once and in its language, the way of Tab.
#include "app/desktop/drawn_words.h"
#include "tests/ui/seat.h"
#include "ui/fields/parts.h"
#include "ui/forms/paper_view.h"
#include "ui/pages/record_page.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace fuwutai;

namespace {

struct OpenPage {
    OpenPage(Seat& seat, const QString& type, const QString& number) : page(seat.session(), type, number)
    {
        page.resize(1180, 720);
        page.show();
        page.arrive();
        REQUIRE(QTest::qWaitFor([&] { return !drawnWords(page).filter("Print").isEmpty(); }, 5000));
    }
    RecordPage page;
};

QString issuedOrder(TestOffice& o)
{
    const QString drafted = o.done("front_desk", "dispatch_order", "draft", {},
        {{"call", o.call()}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"}, {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}, {"estimate", "300"}}).number;
    const QString number = o.done("front_desk", "dispatch_order", "submit", drafted).number;
    o.done("service_manager", "dispatch_order", "approve", number);
    return number;
}

void click(FieldEditor* editor, const char* chip)
{
    for (QPushButton* one : editor->findChildren<QPushButton*>())
        if (one->text().endsWith(QLatin1String(chip))) one->click(); // its digit stands before its word
}

} // namespace

TEST_CASE("each step that is not the usual one says its key beside its word, and the key begins it")
{
    Seat seat("office_head");
    const QString number = seat.office().assignedCall();
    OpenPage open(seat, "call_record", number);
    REQUIRE(QTest::qWaitFor([&] { return drawnWords(open.page).contains("Alt+1"); }, 5000));
    QTest::keyClick(&open.page, Qt::Key_1, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return open.page.form()->isFilling(); }, 5000));
}

TEST_CASE("each refusal stands in the cell it is about, covers no other, and goes with the next key")
{
    Seat seat("front_desk");
    RecordPage page(seat.session(), NewRecord{"dispatch_order", "draft", {}, {}});
    page.resize(1180, 900);
    page.show();
    page.arrive();
    REQUIRE(QTest::qWaitFor([&] { return page.form() && page.form()->editor("work") && page.findChild<PrimaryButton*>("do"); }, 5000));
    const auto* paper = page.findChild<PaperView*>();
    const auto refusals = [&] { return paper->findChildren<QLabel*>(QStringLiteral("why")); };
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return refusals().size() >= 4; }, 5000));
    for (const QLabel* why : refusals()) {
        CAPTURE(why->text().toStdString());
        CHECK(why->height() >= why->heightForWidth(why->width()));
        for (const FieldEditor* other : paper->findChildren<FieldEditor*>())
            CHECK_FALSE(why->geometry().adjusted(0, 2, 0, -2).intersects(other->geometry()));
    }
    const auto before = refusals().size();
    page.form()->editor("work")->putTyped("补漏");
    CHECK(refusals().size() == before - 1);
}

TEST_CASE("what is half typed at a list is left by Escape: first the list, then the step")
{
    Seat seat("front_desk");
    const QString number = seat.office().call();
    OpenPage open(seat, "call_record", number);
    REQUIRE(QTest::qWaitFor([&] { return open.page.findChild<QPushButton*>(QStringLiteral("action.assign")); }, 5000));
    open.page.findChild<QPushButton*>(QStringLiteral("action.assign"))->click();
    REQUIRE(QTest::qWaitFor([&] { return open.page.form()->editor("department"); }, 5000));
    QWidget* line = open.page.form()->editor("department")->focusProxy();
    line->setFocus();
    QTest::keyClicks(line, "eng");
    QTest::qWait(600); // what fits is listed
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : line, Qt::Key_Escape);
    QTest::keyClick(&open.page, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !open.page.form()->isFilling(); }, 5000));
    QTest::qWait(200);
}

TEST_CASE("what is chosen in the block stands on the sheet at once, in the sheet's words")
{
    Seat seat("front_desk");
    const QString number = seat.office().assignedCall();
    RecordPage page(seat.session(), NewRecord{"dispatch_order", "draft", {{"call", number}}, {}});
    page.resize(1180, 720);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.form()->isFilling(); }, 5000));
    auto* trades = page.form()->editor("trades");
    REQUIRE(trades);
    auto* paper = page.findChild<PaperView*>();
    CHECK_FALSE(drawnWords(*paper).contains("水"));
    click(trades, "Plumbing");
    CHECK(QTest::qWaitFor([&] { return drawnWords(*paper).contains("水"); }, 2000));
    click(trades, "Plumbing");
    CHECK(QTest::qWaitFor([&] { return !drawnWords(*paper).contains("水"); }, 2000));
}

TEST_CASE("a sheet says its labels and its choices in one language, read and filled")
{
    Seat seat("front_desk");
    TestOffice& o = seat.office();
    const QString number = o.call();
    o.done("front_desk", "call_record", "assign", number, {{"department", "engineering"}, {"handler", "handler"}, {"kind", "complaint"}, {"category", "manners"}});
    OpenPage open(seat, "call_record", number);
    auto* paper = open.page.findChild<PaperView*>();
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}"));
    QTest::qWait(200);
    for (const QString& text : drawnWords(*paper)) {
        if (text.contains(number)) continue;
        INFO(text);
        CHECK_FALSE(text.contains(words));
    }
}

TEST_CASE("what a step needs is in sight when it is opened, on the sheet and besides it; Ctrl+Enter does it or leads to what is missing")
{
    Seat seat("foreman");
    TestOffice& o = seat.office();
    const QString order = issuedOrder(o);
    OpenPage open(seat, "dispatch_order", order);
    open.page.resize(1100, 560); // as on a small screen
    open.page.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return open.page.isActiveWindow(); }, 5000));
    open.page.choose("accept");
    RecordForm* form = open.page.form();
    REQUIRE(QTest::qWaitFor([&] { return form->isFilling(); }, 5000));
    QTest::qWait(200);
    const auto inSight = [&](const char* key) {
        const QWidget* e = form->editor(key);
        return e->visibleRegion().boundingRect().height() >= std::min(e->height(), 20);
    };
    for (const char* key : {"technicians", "planned_start", "planned_end"}) {
        INFO(key);
        CHECK(inSight(key));
    }
    CHECK(form->editor("technicians")->isAncestorOf(QApplication::focusWidget()));
    const auto doIt = [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); };
    form->editor("technicians")->putTyped(QJsonArray{QJsonObject{{"technician", "handler"}}});
    doIt();
    REQUIRE(QTest::qWaitFor([&] { return form->editor("planned_start")->isAncestorOf(QApplication::focusWidget()); }, 5000));
    CHECK(inSight("planned_start"));
    form->editor("planned_start")->putTyped("2026-11-24 09:00");
    form->editor("planned_end")->putTyped("2026-11-24 11:00");
    doIt();
    CHECK(QTest::qWaitFor([&] { return o.record("dispatch_order", order).state == "accepted"; }, 5000));
}

TEST_CASE("Tab goes through a step as it is read: the block, down the sheet, then the cards, and on from a line that was added")
{
    Seat seat("front_desk");
    const QString number = seat.office().assignedCall();
    RecordPage page(seat.session(), NewRecord{"dispatch_order", "draft", {{"call", number}}, {}});
    page.resize(1180, 720);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return page.form()->isFilling() && page.isActiveWindow(); }, 5000));
    QTest::qWait(100);
    QList<QWidget*> seen;
    page.form()->editor("order_class")->setFocus();
    for (int i = 0; i < 100 && (seen.isEmpty() || QApplication::focusWidget() != seen.first()); ++i) {
        QWidget* at = QApplication::focusWidget();
        REQUIRE(at);
        REQUIRE_FALSE(seen.contains(at)); // no trap
        seen << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    // On the sheet from top to bottom, then what stands right of it.
    auto* paper = page.findChild<PaperView*>();
    int lowest = -1;
    for (QWidget* at : seen) {
        if (!paper->isAncestorOf(at)) continue;
        const int top = at->mapTo(paper, QPoint()).y();
        INFO(at->objectName());
        CHECK(top >= lowest - 8); // the frames of one row differ by some pixels
        lowest = std::max(lowest, top);
    }
    CHECK(lowest > 0);
    auto* doIt = page.findChild<Button*>("do");
    REQUIRE(seen.contains(doIt));
    QWidget* lastTyped = nullptr;
    for (QWidget* at : seen.mid(0, seen.indexOf(doIt)))
        if (page.form()->isAncestorOf(at)) lastTyped = at;
    CHECK(lastTyped == seen[seen.indexOf(doIt) - 1]);
}
