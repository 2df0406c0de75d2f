// SPDX-License-Identifier: GPL-3.0-or-later
// A site survey's page: what was answered stays answered on its sheet.
#include "tests/gate/walk_plan.h"
#include "tests/ui/seat.h"
#include "ui/pages/record_page.h"
#include "ui/paper/record_sheet.h"

using namespace fuwutai;

namespace {

const char* const kSurvey = "site_survey";

struct OpenSurvey {
    OpenSurvey(Seat& seat, const QString& number) : page(seat.session(), kSurvey, number)
    {
        page.resize(1180, 720);
        page.show();
        page.arrive();
        REQUIRE(QTest::qWaitFor([&] { return page.form()->view().record.id != 0; }, 5000));
    }
    QStringList ticked(Seat& seat, const char* key) const { return recordSheetData(page.form()->view(), seat.session().registry()).chosen.value(QLatin1String(key)); }
    RecordPage page;
};

// A survey in the state such a way of tests/data/walk.json leads to.
QString surveyed(TestOffice& o, const char* way)
{
    walk::Walker w(o);
    w.go(QString::fromLatin1(way));
    return w.newest(kSurvey);
}

} // namespace

TEST_CASE("a box that a step answered with no stands as no on the sheet and in the forms of later steps; what nobody was asked stays open")
{
    QString early, late;
    Seat seat("engineering", [&](TestOffice& o) {
        early = surveyed(o, "survey scheduled");
        late = surveyed(o, "survey signed");
    });
    {
        OpenSurvey before(seat, early);
        CHECK(before.ticked(seat, "customer_present").isEmpty());
        before.page.choose("record");
        REQUIRE(QTest::qWaitFor([&] { return before.page.form()->isFilling(); }, 5000));
        CHECK(before.page.form()->editor("customer_present")->isBlank());
    }
    OpenSurvey after(seat, late);
    CHECK(after.ticked(seat, "customer_present") == QStringList{"no"});
    after.page.choose("revise");
    REQUIRE(QTest::qWaitFor([&] { return after.page.form()->isFilling(); }, 5000));
    CHECK_FALSE(after.page.form()->editor("customer_present")->isBlank());
    CHECK_FALSE(after.page.form()->editor("customer_present")->isChanged());
}
