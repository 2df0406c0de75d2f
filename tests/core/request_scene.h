// SPDX-License-Identifier: GPL-3.0-or-later
// A repair request at each of its stages, for the tests of its flow. Monday 2026-11-23, 09:00 is when it is reported.
#pragma once

#include "core/records/callback/callback.h"
#include "core/records/price_item/price_item.h"
#include "core/records/repair_request/repair_request.h"
#include "tests/core/paper_step.h"

namespace fuwutai::test {

inline const Actor kDesk = person("desk", Role::FrontDesk);
inline const Actor kHead = person("head", Role::OfficeHead);
inline const Actor kManager = person("manager", Role::ServiceManager);
inline const Actor kForeman = person("foreman", Role::Foreman, "water");

inline QJsonObject asked(const QJsonObject& more = {})
{
    QJsonObject with{{"customer_name", "张三"}, {"phone", "13800138000"}, {"home", "HY-1"}, {"content", "龙头漏水"}, {"at_once", true}};
    for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
    return with;
}
inline Paper requestedPaper(const QJsonObject& more = {})
{
    Paper p(repairRequestType(), "2026-11-23 09:00");
    REQUIRE(p.act(kDesk, "request", asked(more)));
    return p;
}
inline QJsonObject going() { return {{"technicians", QJsonArray{QJsonObject{{"technician", "王工"}}}}, {"planned_at", "2026-11-23 09:05"}, {"trade", "plumbing"}}; }
inline Paper onSite()
{
    Paper p = requestedPaper();
    REQUIRE(p.act(kForeman, "assign", going()));
    p.setNow("2026-11-23 09:10");
    REQUIRE(p.act(kForeman, "arrive"));
    return p;
}
inline QJsonObject line(const char* name, const char* quantity, const char* labour, const char* material = "")
{
    QJsonObject one{{"name", name}, {"quantity", quantity}, {"labour", labour}};
    if (*material) one.insert("material", material);
    return one;
}
inline QJsonObject quoteOf(const QJsonArray& lines) { return {{"quote", lines}}; }
inline Paper quotedPaper()
{
    Paper p = onSite();
    p.setNow("2026-11-23 09:20");
    REQUIRE(p.act(kForeman, "quote", quoteOf({line("更换龙头", "1", "40", "60")})));
    return p;
}
inline QJsonObject consent() { return {{"agreed_by", "张三"}, {"agreed_how", "当面"}}; }
inline QJsonObject finish(const QJsonObject& more = {})
{
    QJsonObject with{{"item_spec", "DN15"}, {"diagnosis", "阀芯磨损"}, {"fault_cause", "老化"}, {"result", "repaired"}};
    for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
    return with;
}
inline Paper chargedDone()
{
    Paper p = quotedPaper();
    REQUIRE(p.act(kDesk, "agree", consent()));
    p.setNow("2026-11-23 10:00");
    REQUIRE(p.act(kForeman, "complete", finish()));
    return p;
}
inline QJsonObject signature(const char* collected, const char* satisfaction = "satisfied")
{
    return {{"signed_by", "张三"}, {"satisfaction", satisfaction}, {"fee_confirmed", true}, {"collected", collected}, {"collect_method", "cash"}, {"collected_by", "王工"}};
}
inline Paper chargedReturned(const char* collected = "100")
{
    Paper p = chargedDone();
    REQUIRE(p.act(kForeman, "sign", signature(collected)));
    REQUIRE(p.act(kForeman, "return"));
    return p;
}
inline QJsonObject payment(const char* amount) { return {{"pay_amount", amount}, {"pay_method", "cash"}, {"receipt_no", "SJ-1"}}; }
inline QJsonObject movement(const char* amount) { return {{"move_amount", amount}, {"move_reason", "多收"}}; }
inline RepairRequest request(const Paper& p) { return decode<RepairRequest>(p.record); }

// A price as a quotation sees it.
inline Record price(const char* mode, const char* labour, const char* material, const char* from = "2026-01-01", const char* to = "", const char* state = "approved")
{
    Record r = emptyRecord(priceItemType());
    r.number = "SFHQ-202601-0001";
    r.office = "HQ";
    r.state = QLatin1String(state);
    r.set("name", QStringLiteral("更换龙头"));
    r.set("unit", QStringLiteral("个"));
    r.set("pricing_mode", QString::fromLatin1(mode));
    if (*labour) r.set("labour_price", *readMoney(QLatin1String(labour)));
    if (*material) r.set("material_price", *readMoney(QLatin1String(material)));
    r.set("effective_from", QDate::fromString(QLatin1String(from), Qt::ISODate));
    if (*to) r.set("effective_to", QDate::fromString(QLatin1String(to), Qt::ISODate));
    return r;
}

} // namespace fuwutai::test
