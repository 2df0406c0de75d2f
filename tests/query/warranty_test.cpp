// SPDX-License-Identifier: GPL-3.0-or-later
// The warranty that stands beside a call: by its home's dates and its category's part (CS-3.5.1).
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/query/record_view.h"

#include <QJsonArray>

using namespace fuwutai;

namespace {

void knowWetRoom(TestOffice& o)
{
    o.done("system", "warranty_item", "create", {},
           {{"item", "wet_room"}, {"name", "防渗漏"}, {"valid_from", "2000-01-30"}, {"contractor_period", 5}, {"contractor_unit", "years"}, {"contractor_clause", "条例 40(二)"},
            {"owner_period", 1}, {"owner_unit", "years"}});
    o.done("administrator", "category", "change", "leak", {{"warranty_item", "wet_room@2000-01-30"}});
}

std::optional<WarrantyView> warrantyOf(TestOffice& o, const char* type, const QString& number)
{
    const auto view = o.ask(QStringLiteral("front_desk"), RecordQuestion{QLatin1String(type), number});
    REQUIRE(view);
    return view->warranty;
}

} // namespace

TEST_CASE("A call shows both periods and the class that follows; without dates or a part it shows none")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        CHECK_FALSE(warrantyOf(o, "call_record", call));
        knowWetRoom(o);
        REQUIRE(warrantyOf(o, "call_record", call));
        CHECK(warrantyOf(o, "call_record", call)->bears == Bears::NotKnown);
        o.done("front_desk", "building", "change", "HY-3", {{"acceptance_date", "2021-11-23"}}); // stands for all its homes
        CHECK(warrantyOf(o, "call_record", call)->bears == Bears::ContractorA);
        CHECK(warrantyOf(o, "call_record", call)->ends.contractor == QDate(2026, 11, 23));
        o.done("front_desk", "home", "change", "HY 3-2-1201", {{"acceptance_date", "2021-11-22"}, {"handover_date", "2026-03-01"}}); // its own comes before
        const auto view = warrantyOf(o, "call_record", call);
        CHECK(view->bears == Bears::CompanyB);
        CHECK(view->ends.owner == QDate(2027, 3, 1));
        CHECK(warrantyLines(*view) == QStringList{"防渗漏", "Contractor: warranty ended 2026-11-22 (条例 40(二))", "Owner: in warranty until 2027-03-01", "Proposed: class B, borne by the company"});
        CHECK_FALSE(warrantyOf(o, "call_record", o.call({{"category", "manners"}, {"kind", "complaint"}})));
    });
}

TEST_CASE("An order shows the warranty of its call, and a community's own period comes before that of all")
{
    forEachEngine([](TestOffice& o) {
        knowWetRoom(o);
        o.done("front_desk", "home", "change", "HY 3-2-1201", {{"acceptance_date", "2020-01-01"}, {"handover_date", "2020-03-01"}});
        const QString call = o.call();
        const QString order = o.done("front_desk", "dispatch_order", "draft", {}, {{"call", call}, {"order_class", "b"}, {"class_reason", "公司承诺"}, {"location", "厨房"}, {"work", "补漏"}, {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}}, {"estimate", "800"}}).number;
        CHECK(warrantyOf(o, "dispatch_order", order)->bears == Bears::CustomerPays);
        o.done("system", "warranty_item", "create", {}, {{"item", "wet_room"}, {"community", "HY"}, {"name", "防渗漏"}, {"valid_from", "2020-01-01"}, {"contractor_period", 8}, {"contractor_unit", "years"}});
        CHECK(warrantyOf(o, "dispatch_order", order)->bears == Bears::ContractorA);
    });
}

TEST_CASE("Who is at fault decides: what was found before who is liable, and both before what the call says")
{
    forEachEngine([](TestOffice& o) {
        knowWetRoom(o);
        o.done("front_desk", "home", "change", "HY 3-2-1201", {{"acceptance_date", "2026-01-01"}, {"handover_date", "2026-03-01"}});
        const QString call = o.call();
        const QString survey = o.done("front_desk", "site_survey", "schedule", {}, {{"call", call}, {"location", "厨房"}, {"appointment_at", "2026-11-23 10:00"},
                                      {"invited", QJsonArray{QJsonObject{{"party", "engineering"}, {"how", "电话"}}}}}).number;
        const auto found = [&](const char* cause, const char* party) {
            Record paper = o.record("site_survey", survey);
            paper.set("cause", QString::fromLatin1(cause));
            paper.set("responsible_party", QString::fromLatin1(party));
            const Reader reader = o.reader(QStringLiteral("front_desk"));
            return *readOn(o.bench(), [&]() -> Result<Bears> { return warrantyOfRecord(reader, paper)->bears; });
        };
        CHECK(found("", "") == Bears::ContractorA);
        CHECK(found("construction", "") == Bears::ContractorA);
        CHECK(found("material", "contractor") == Bears::ContractorA);  // what the contractor bought himself
        CHECK(found("material", "supplier") == Bears::CompanyB);
        CHECK(found("developer_material", "") == Bears::CompanyB);
        CHECK(found("developer_material", "contractor") == Bears::CompanyB);
        CHECK(found("design", "") == Bears::CompanyB);
        CHECK(found("ageing", "company") == Bears::CompanyB);
        CHECK(found("misuse", "contractor") == Bears::CustomerPays);
        CHECK(found("", "customer") == Bears::CustomerPays);
    });
}

TEST_CASE("A period in force is not rewritten; a new one begins on a day to come, and says how much of what")
{
    forEachEngine([](TestOffice& o) {
        knowWetRoom(o);
        const auto codes = [](const Result<Receipt>& r) {
            QStringList all;
            if (!r) for (const Reason& reason : r.error().reasons) all << reason.field + QLatin1Char(':') + reason.code;
            return all;
        };
        const QString number = QStringLiteral("wet_room@2000-01-30");
        CHECK(codes(o.tried("administrator", "warranty_item", "change", number, {{"contractor_period", 8}})) == QStringList{"valid_from:in_force"});
        CHECK(codes(o.tried("administrator", "warranty_item", "retire", number)) == QStringList{"valid_from:in_force"});
        QJsonObject later{{"item", "wet_room"}, {"name", "防渗漏"}, {"valid_from", "2026-11-22"}, {"contractor_period", 0}, {"contractor_unit", "years"}, {"owner_period", 1}};
        CHECK(codes(o.tried("administrator", "warranty_item", "create", {}, later)) == QStringList{"valid_from:in_force", "contractor_period:positive", "owner_unit:required"});
        later.insert(QStringLiteral("valid_from"), QStringLiteral("2026-11-23"));
        later.insert(QStringLiteral("contractor_period"), 8);
        later.insert(QStringLiteral("owner_unit"), QStringLiteral("years"));
        CHECK(o.tried("administrator", "warranty_item", "create", {}, later));
        CHECK(codes(o.tried("front_desk", "warranty_item", "create", {}, later)).size() == 1);
    });
}
