// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden: pictures of a record's page in both themes, where FUWUTAI_PICTURES says, to be looked at.
#include "tests/support/catch.h"
#include "tests/ui/seat.h"
#include "ui/pages/record_page.h"

#include "ui/paper/fonts.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace fuwutai;

namespace {

void take(RecordPage& page, const QString& name)
{
    const QDir folder(qEnvironmentVariable("FUWUTAI_PICTURES", QDir::tempPath()));
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(mode);
        QTest::qWait(200);
        CHECK(page.grab().save(folder.filePath(name + (mode == ThemeMode::Dark ? "-dark.png" : "-light.png"))));
    }
}

} // namespace

TEST_CASE("a record's page to look at", "[.pictures]")
{
    QApplication::setFont(QFont(installFonts()));
    Seat seat("front_desk");
    const QString number = seat.office().assignedCall();
    seat.office().done("front_desk", "call_record", "note", number, {{"notes", QJsonArray{QJsonObject{{"text", "现场勘察，会签完成，判定施工原因"}}}}});
    RecordPage page(seat.session(), "call_record", number);
    page.resize(1178, 700);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.form()->view().record.version > 0; }, 5000));
    take(page, "record-read");
    page.choose("note");
    QTest::qWait(100);
    take(page, "record-note");
    RecordPage fresh(seat.session(), "call_record", seat.office().call());
    fresh.resize(1178, 700);
    fresh.show();
    REQUIRE(QTest::qWaitFor([&] { return fresh.form()->view().record.version > 0; }, 5000));
    QTest::qWait(300);
    fresh.arrive();
    take(fresh, "call-read");
    fresh.choose("assign");
    QTest::qWait(100);
    take(fresh, "call-fill");
    RecordPage order(seat.session(), NewRecord{"dispatch_order", "draft", {{"call", number}}, {}});
    order.resize(1178, 700);
    order.show();
    REQUIRE(QTest::qWaitFor([&] { return order.form()->isFilling(); }, 5000));
    take(order, "order-new");
    order.findChild<QPushButton*>("do")->click();
    QTest::qWait(1500);
    take(order, "order-refused");
    RecordPage home(seat.session(), "home", "HY 3-2-1201");
    home.resize(1178, 700);
    home.show();
    REQUIRE(QTest::qWaitFor([&] { return home.form()->view().record.version > 0; }, 5000));
    take(home, "home-read");
}
