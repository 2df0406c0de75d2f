// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in one field stands in those beside it at once: who lives at a home, what a price says, what a line comes to.
#include "tests/gate/walk_plan.h"
#include "tests/ui/seat.h"
#include "ui/pages/record_page.h"

#include <QLabel>
#include <QLineEdit>

using namespace fuwutai;

namespace {

const char* const kRequest = "repair_request";

QLineEdit* lineOf(const FieldEditor* editor) { return editor->findChild<QLineEdit*>(); }

// As typed by a hand: the first that is found is taken.
void choose(FieldEditor* reference, const char* words)
{
    lineOf(reference)->setFocus();
    lineOf(reference)->selectAll();
    QTest::keyClicks(lineOf(reference), QString::fromLatin1(words));
    QTest::keyClick(lineOf(reference), Qt::Key_Return);
}

bool filling(RecordPage& page)
{
    page.resize(1180, 720);
    page.show();
    page.activateWindow();
    page.arrive();
    return QTest::qWaitFor([&] { return page.form()->isFilling() && page.isActiveWindow(); }, 5000);
}

QString price(TestOffice& o, const char* code, const char* name, const char* labour)
{
    const QString number = o.done("front_desk", "price_item", "draft", {}, {{"item_code", code}, {"name", QString::fromUtf8(name)}, {"unit", "个"}, {"labour_price", labour},
                                                                            {"material_price", "60"}, {"pricing_mode", "extra"}, {"effective_from", "2026-01-01"}}).number;
    o.done("service_manager", "price_item", "approve", number);
    return number;
}

} // namespace

TEST_CASE("choosing a home presets the only person who lives there, and takes nothing from what was typed")
{
    Seat seat("front_desk");
    RecordPage page(seat.session(), NewRecord{kRequest, "request", {}, {}});
    REQUIRE(filling(page));
    RecordForm* form = page.form();
    form->editor("phone")->putTyped("13900139000");
    choose(form->editor("home"), "HY 3-2-1201");
    REQUIRE(QTest::qWaitFor([&] { return form->editor("customer_name")->json().toString() == "张伟"; }, 5000));
    CHECK(form->editor("phone")->json().toString() == "13900139000");
    CHECK(form->editor("location")->json().toString() == "湖滨花园 3-2-1201"); // printed as the address
    // Another home, where nobody is known: what came with the first goes.
    choose(form->editor("home"), "HY 3-2-1202");
    CHECK(QTest::qWaitFor([&] { return form->editor("customer_name")->isBlank(); }, 5000));
    CHECK(form->editor("phone")->json().toString() == "13900139000");
}

TEST_CASE("a price that is picked fills its line, the amount follows what is typed, and the total stands below")
{
    QString number, tap;
    Seat seat("foreman", [&](TestOffice& o) {
        tap = price(o, "T1", "更换龙头", "40");
        price(o, "T2", "疏通下水", "80");
        walk::Walker w(o);
        w.go("request on_site");
        number = w.newest(kRequest);
    });
    RecordPage page(seat.session(), kRequest, number);
    page.choose("quote");
    REQUIRE(filling(page));
    FieldEditor* quote = page.form()->editor("quote");
    const auto cell = [&](const char* key, int row = 0) { return quote->findChildren<FieldEditor*>(QLatin1String(key)).value(row); };
    lineOf(cell("unit"))->setText("只");
    choose(cell("item"), "T1");
    REQUIRE(QTest::qWaitFor([&] { return !cell("labour")->isBlank(); }, 5000));
    CHECK(cell("item")->json().toString() == tap);
    CHECK(cell("name")->json().toString() == "更换龙头");
    CHECK(cell("labour")->json().toString() == "40.00");
    CHECK(cell("material")->json().toString() == "60.00");
    CHECK(cell("unit")->json().toString() == "只"); // what was typed stays
    QTest::keyClicks(lineOf(cell("quantity")), "2");
    CHECK(lineOf(cell("amount"))->text() == "200.00");
    auto* total = quote->findChild<QLabel*>("total");
    CHECK(total->text().contains("200.00"));
    CHECK(lineOf(cell("amount"))->isReadOnly());
    // Another price takes the place of the first one's words.
    choose(cell("item"), "T2");
    REQUIRE(QTest::qWaitFor([&] { return cell("labour")->json().toString() == "80.00"; }, 5000));
    CHECK(cell("name")->json().toString() == "疏通下水");
    CHECK(total->text().contains("280.00"));
    QTest::keyClicks(lineOf(cell("quantity")), "x");
    CHECK(lineOf(cell("amount"))->text().isEmpty());
    CHECK(total->isHidden());
}
