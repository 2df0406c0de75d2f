// SPDX-License-Identifier: GPL-3.0-or-later
// Parts drawn from the store: what is refused, at both sides of each edge; and what comes back.
#include "core/records/parts_slip/parts_slip.h"
#include "core/records/repair_request/repair_request.h"
#include "tests/core/paper_step.h"

using namespace fuwutai;
using namespace fuwutai::test;

namespace {

const Actor kForeman = person("foreman", Role::Foreman, "water");
const Actor kDesk = person("desk", Role::FrontDesk);
const Actor kHead = person("head", Role::OfficeHead);

QJsonObject part(const QJsonObject& more = {})
{
    QJsonObject one{{"name", "阀芯"}, {"quantity", "2"}, {"price", "12.50"}, {"old_due", true}};
    for (auto it = more.begin(); it != more.end(); ++it) one.insert(it.key(), it.value());
    return one;
}
QJsonObject drawnFor(const QJsonArray& parts, const QJsonObject& more = {{"purpose", "库存"}})
{
    QJsonObject with{{"requested_by", "王工"}, {"parts", parts}};
    for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
    return with;
}
Paper asked(const QJsonArray& parts)
{
    Paper p(partsSlipType(), "2026-11-23 09:00");
    REQUIRE(p.act(kForeman, "draft", drawnFor(parts)));
    return p;
}
Paper handedOut(const QJsonArray& parts)
{
    Paper p = asked(parts);
    auto drawn = decode<PartsSlip>(p.record);
    for (std::size_t i = 0; i < drawn.parts.size(); ++i) drawn.parts[i].id = qint64(i) + 1; // as the store numbers them
    p.record.set("parts", Coding<std::vector<DrawnPart>>::to(drawn.parts));
    REQUIRE(p.act(kDesk, "issue"));
    return p;
}
PartsSlip slip(const Paper& p) { return decode<PartsSlip>(p.record); }
// The first part of the slip as it stands, with what comes back.
QJsonObject back(const Paper& p, const QJsonObject& more)
{
    QJsonObject one = part(more);
    one.insert("id", slip(p).parts[0].id);
    return {{"parts", QJsonArray{one}}};
}

} // namespace

TEST_CASE("a parts slip: what for, what and how much, all that is missing at once (HS-5.1.11)")
{
    Paper p(partsSlipType(), "2026-11-23 09:00");
    CHECK_FALSE(p.act(kForeman, "draft"));
    CHECK(p.codes() == QStringList{"parts:required", "purpose:required", "requested_by:required"});
    CHECK_FALSE(p.act(kForeman, "draft", drawnFor({part({{"name", ""}, {"quantity", "-1"}})})));
    CHECK(p.codes() == QStringList{"parts[0].name:required", "parts[0].quantity:number"});
    CHECK_FALSE(p.act(kForeman, "draft", drawnFor({part({{"quantity", "0"}})})));
    CHECK(p.codes() == QStringList{"parts[0].quantity:number"});
    CHECK_FALSE(p.act(kForeman, "draft", drawnFor({part()}, {{"request", "QXHQ-202611-0001"}, {"order_no", "PAHQ-202611-0001"}})));
    CHECK(p.codes() == QStringList{"order_no:both"});
    REQUIRE(p.act(kForeman, "draft", drawnFor({part(), part({{"name", "生料带"}, {"price", "1.25"}, {"quantity", "0.5"}})})));
    CHECK(slip(p).total == Money{2563}); // 25.00 + 0.625, rounded
    CHECK(p.record.number.isEmpty()); // a draft has none
}

TEST_CASE("a parts slip: none for a job that has ended, or of another office")
{
    Paper p(partsSlipType(), "2026-11-23 09:00");
    Record job = emptyRecord(repairRequestType());
    job.number = "QXHQ-202611-0001";
    job.office = "HQ";
    job.state = "filed";
    p.linked["request"] = {job};
    CHECK_FALSE(p.act(kForeman, "draft", drawnFor({part()}, {{"request", job.number}})));
    CHECK(p.codes() == QStringList{"request:ended"});
    p.linked["request"][0].state = "on_site";
    p.linked["request"][0].office = "HB";
    CHECK_FALSE(p.act(kForeman, "draft", drawnFor({part()}, {{"request", job.number}})));
    CHECK(p.codes() == QStringList{"request:office"});
    p.linked["request"][0].office = "HQ";
    CHECK(p.act(kForeman, "draft", drawnFor({part()}, {{"request", job.number}})));
}

TEST_CASE("a parts slip: nobody hands out what he asked for; the number comes with the hand-out")
{
    Paper p(partsSlipType(), "2026-11-23 09:00");
    REQUIRE(p.act(kDesk, "draft", drawnFor({part()})));
    p.record.createdBy = kDesk.user;
    CHECK_FALSE(p.act(kDesk, "issue"));
    CHECK(p.codes() == QStringList{"own"});
    REQUIRE(p.act(kHead, "issue"));
    CHECK(p.record.number == "LJHQ-202611-0001");
    CHECK(slip(p).issuedBy.number == "head");
}

TEST_CASE("a parts slip: replaced parts come back or are accounted for, no more than were drawn (HS-5.1.11)")
{
    Paper p = handedOut({part()});
    CHECK_FALSE(p.act(kDesk, "return", back(p, {{"old_returned", "3"}})));
    CHECK(p.codes() == QStringList{"parts[0].old_returned:above"});
    REQUIRE(p.act(kDesk, "return", back(p, {{"old_returned", "1"}})));
    CHECK(p.record.state == "issued");
    CHECK_FALSE(p.act(kDesk, "return", back(p, {{"old_returned", ""}})));
    CHECK(p.codes() == QStringList{"parts[0].old_returned:below"});
    // One was not needed: no old one is owed for it, and it costs nothing.
    REQUIRE(p.act(kDesk, "return", back(p, {{"old_returned", "1"}, {"unused", "1"}})));
    CHECK(p.record.state == "filed");
    CHECK(slip(p).total == Money{1250});
}

TEST_CASE("a parts slip: three working days for what is owed, none where nothing is; filed without it only with a reason")
{
    Paper owed = handedOut({part()});
    REQUIRE(owed.clocks.size() == 1);
    CHECK(owed.clocks[0].due == at("2026-11-26 17:30"));
    CHECK_FALSE(owed.act(kHead, "write_off"));
    CHECK(owed.codes() == QStringList{"missing_reason:required"});
    REQUIRE(owed.act(kHead, "write_off", {{"missing_reason", "客户留用"}}));
    Paper free = handedOut({part({{"old_due", false}})});
    CHECK(free.clocks.isEmpty());
    CHECK_FALSE(free.act(kHead, "write_off", {{"missing_reason", "无"}}));
    CHECK(free.codes() == QStringList{"missing_reason:none"});
    CHECK(free.act(kDesk, "return"));
    CHECK(free.record.state == "filed");
}
