// SPDX-License-Identifier: GPL-3.0-or-later
// Who bears a repair: by the part, the dates of the home and the day of the fault, at both sides of each limit.
#include "tests/support/catch.h"

#include "core/policy/warranty.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fuwutai;

namespace {

QDate day(const char* text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

WarrantyPeriod period(const QJsonObject& o, const char* count, const char* unit)
{
    const QString said = o.value(QLatin1String(unit)).toString();
    return {o.value(QLatin1String(count)).toInt(), said == QLatin1String("months") ? WarrantyUnit::Months : said == QLatin1String("seasons") ? WarrantyUnit::Seasons : WarrantyUnit::Years};
}

// What the program ships.
QList<WarrantyLine> shipped()
{
    QFile file(QStringLiteral(FUWUTAI_SOURCE_DIR "/resources/policy/warranty.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<WarrantyLine> lines;
    for (const QJsonValue& v : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject o = v.toObject();
        const auto text = [&](const char* key) { return o.value(QLatin1String(key)).toString(); };
        lines << WarrantyLine{text("item"), {}, QDate::fromString(text("valid_from"), Qt::ISODate), text("name"), period(o, "contractor_period", "contractor_unit"),
                              text("contractor_clause"), period(o, "owner_period", "owner_unit"), text("owner_clause")};
    }
    return lines;
}

struct Case {
    const char* item;
    const char* accepted;
    const char* handedOver;
    const char* fault;
    Bears bears;
};

} // namespace

TEST_CASE("the bearer of a repair at both sides of every limit")
{
    // Accepted, handed over, fault. The contractor's end, and the owner's: the longest of the floor and what is left of the contractor's.
    const Case cases[] = {
        {"structure", "2001-06-01", "2002-01-01", "2051-06-01", Bears::ContractorA},
        {"structure", "2001-06-01", "2002-01-01", "2051-06-02", Bears::CustomerPays},
        {"roof", "2020-06-01", "2020-09-01", "2025-06-01", Bears::ContractorA},
        {"roof", "2020-06-01", "2020-09-01", "2025-06-02", Bears::CustomerPays},
        {"roof", "2020-06-01", "2024-01-10", "2025-06-02", Bears::CompanyB}, // sold late: three years from the hand-over
        {"roof", "2020-06-01", "2024-01-10", "2027-01-10", Bears::CompanyB},
        {"roof", "2020-06-01", "2024-01-10", "2027-01-11", Bears::CustomerPays},
        {"wet_room", "2020-02-29", "2020-09-01", "2025-02-28", Bears::ContractorA}, // no 29th: the month's last day
        {"wet_room", "2020-02-29", "2020-09-01", "2025-03-01", Bears::CustomerPays},
        {"electrical", "2024-05-01", "2024-08-01", "2026-05-01", Bears::ContractorA},
        {"electrical", "2024-05-01", "2024-08-01", "2026-05-02", Bears::CustomerPays},
        {"plumbing", "2024-05-01", "2026-01-01", "2026-05-02", Bears::CompanyB},
        {"plumbing", "2024-05-01", "2026-01-01", "2027-01-01", Bears::CompanyB},
        {"plumbing", "2024-05-01", "2026-01-01", "2027-01-02", Bears::CustomerPays},
        {"equipment", "2024-05-01", "2024-08-01", "2026-05-02", Bears::CustomerPays},
        {"finishing", "2024-05-01", "2024-08-01", "2026-05-01", Bears::ContractorA},
        {"insulation", "2021-11-30", "2022-01-01", "2026-11-30", Bears::ContractorA},
        {"insulation", "2021-11-30", "2022-01-01", "2026-12-01", Bears::CustomerPays},
        {"doors_windows", "2025-05-01", "2025-11-22", "2026-11-22", Bears::CompanyB},
        {"doors_windows", "2025-05-01", "2025-11-22", "2026-11-23", Bears::CustomerPays},
        {"drains", "2026-05-01", "2026-09-22", "2026-11-22", Bears::CompanyB},
        {"drains", "2026-05-01", "2026-09-22", "2026-11-23", Bears::CustomerPays},
        {"sanitary", "2025-05-01", "2025-11-21", "2026-11-22", Bears::CustomerPays},
        {"lamps", "2026-05-01", "2026-05-22", "2026-11-22", Bears::CompanyB},
        {"lamps", "2026-05-01", "2026-05-22", "2026-11-23", Bears::CustomerPays},
        {"doors_windows", "2025-05-01", "", "2026-11-22", Bears::NotKnown}, // nobody knows when it was handed over
    };
    const QList<WarrantyLine> lines = shipped();
    for (const Case& c : cases) {
        INFO(c.item << " " << c.accepted << " " << c.handedOver << " " << c.fault);
        const WarrantyLine* line = warrantyLine(lines, QLatin1String(c.item), {}, day(c.fault));
        REQUIRE(line);
        CHECK(proposedBearer(warrantyEnds(*line, {day(c.accepted), day(c.handedOver), {}, false}), day(c.fault), FaultOf::NotKnown) == c.bears);
    }
}

TEST_CASE("heating and cooling are counted in whole seasons, not in years")
{
    const WarrantyPeriod two{2, WarrantyUnit::Seasons};
    CHECK(endOfPeriod(two, day("2024-05-01")) == day("2026-03-15")); // winters 24/25 and 25/26, summers 24 and 25
    CHECK(endOfPeriod(two, day("2024-06-15")) == day("2026-03-15"));
    CHECK(endOfPeriod(two, day("2024-06-16")) == day("2026-09-15")); // that summer had begun
    CHECK(endOfPeriod(two, day("2024-11-15")) == day("2026-09-15"));
    CHECK(endOfPeriod(two, day("2024-11-16")) == day("2027-03-15")); // and now that winter
    CHECK(endOfPeriod({1, WarrantyUnit::Seasons}, day("2025-01-10")) == day("2026-03-15"));
}

TEST_CASE("who is at fault changes who bears it; outside every period nothing does")
{
    const WarrantyEnds both{day("2026-12-01"), day("2027-12-01")};
    const QDate in = day("2026-11-22");
    CHECK(proposedBearer(both, in, FaultOf::NotKnown) == Bears::ContractorA);
    CHECK(proposedBearer(both, in, FaultOf::Contractor) == Bears::ContractorA);
    CHECK(proposedBearer(both, in, FaultOf::Developer) == Bears::CompanyB); // design, or material that the developer supplied
    CHECK(proposedBearer(both, in, FaultOf::Customer) == Bears::CustomerPays);
    CHECK(proposedBearer(both, day("2027-06-01"), FaultOf::Contractor) == Bears::CompanyB);
    CHECK(proposedBearer(both, day("2027-12-02"), FaultOf::Contractor) == Bears::CustomerPays);
    CHECK(proposedBearer({}, in, FaultOf::Customer) == Bears::NotKnown);
}

TEST_CASE("a repaired part begins anew only where the project says so")
{
    const WarrantyLine line{"wet_room", {}, day("2000-01-30"), "防渗漏", {5, WarrantyUnit::Years}, {}, {1, WarrantyUnit::Years}, {}};
    const WarrantyDates dates{day("2018-01-01"), day("2018-06-01"), day("2025-01-01"), false};
    CHECK(warrantyEnds(line, dates).contractor == day("2023-01-01"));
    CHECK(warrantyEnds(line, dates).owner == day("2023-01-01"));
    WarrantyDates anew = dates;
    anew.restarts = true;
    CHECK(warrantyEnds(line, anew).contractor == day("2030-01-01"));
    CHECK(warrantyEnds(line, anew).owner == day("2030-01-01"));
}

TEST_CASE("a community's own line comes before that of all, a later day before an earlier, and none before its day")
{
    const auto line = [](const char* community, const char* from, int years) {
        return WarrantyLine{"roof", QLatin1String(community), QDate::fromString(QLatin1String(from), Qt::ISODate), {}, {years, WarrantyUnit::Years}, {}, {}, {}};
    };
    const QList<WarrantyLine> lines{line("", "2000-01-30", 5), line("HY", "2020-01-01", 8), line("", "2024-01-01", 6)};
    const auto years = [&](const char* community, const char* on) {
        const WarrantyLine* found = warrantyLine(lines, QStringLiteral("roof"), QLatin1String(community), day(on));
        return found ? found->contractor.count : 0;
    };
    CHECK(years("HY", "2019-12-31") == 5);
    CHECK(years("HY", "2020-01-01") == 8);
    CHECK(years("HY", "2025-01-01") == 8);
    CHECK(years("YX", "2023-12-31") == 5);
    CHECK(years("YX", "2024-01-01") == 6);
    CHECK(years("YX", "2000-01-29") == 0);
    CHECK(warrantyLine(lines, QStringLiteral("lamps"), {}, day("2025-01-01")) == nullptr);
}
