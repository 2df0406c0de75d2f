// SPDX-License-Identifier: GPL-3.0-or-later
// A dispatch order at each of its stages, for the tests of its flow. Monday 2026-11-23, 09:00 is when it is drawn up.
#pragma once

#include "core/records/callback/callback.h"
#include "core/records/dispatch_order/dispatch_order.h"
#include "tests/core/paper_step.h"

namespace fuwutai::test {


inline const Actor kDesk = person("desk", Role::FrontDesk);
inline const Actor kHead = person("head", Role::OfficeHead);
inline const Actor kManager = person("manager", Role::ServiceManager);
inline const Actor kChief = person("chief", Role::ChiefEngineer);
inline const Actor kDeputy = person("deputy", Role::DeputyGm);
inline const Actor kGm = person("gm", Role::GeneralManager);
inline const Actor kForeman = person("foreman", Role::Foreman, "water");
inline const Actor kEngineer = person("engineer", Role::Engineering);
inline const Actor kProperty = person("property", Role::Property);

// A call as the order sees it, without its room.
inline const RecordType& callStub()
{
    static const RecordType type = [] {
        RecordType t;
        t.key = "call_record";
        Field urgency;
        urgency.key = "urgency";
        t.fields = {urgency};
        for (const char* key : {"received_at", "feedback_at", "work_begun_at"}) {
            Field time;
            time.key = key;
            time.kind = Kind::Time;
            t.fields.push_back(time);
        }
        return t;
    }();
    return type;
}

inline Record call(const char* state, const char* urgency = "general")
{
    Record r = emptyRecord(callStub());
    r.number = "LFHQ-202611-0001";
    r.state = QLatin1String(state);
    r.set("urgency", QString::fromLatin1(urgency));
    r.set("received_at", at("2026-11-23 08:00"));
    return r;
}

inline QJsonArray trades(const QStringList& keys)
{
    QJsonArray all;
    for (const QString& key : keys) all.append(QJsonObject{{"trade", key}});
    return all;
}

inline QJsonObject content(const char* estimate = "800", const QStringList& trade = {"plumbing"})
{
    return {{"order_class", "b"}, {"call", "LFHQ-202611-0001"}, {"location", "3-2-1201"}, {"work", "换水管"},
            {"owner_name", "张三"}, {"owner_phone", "13800138000"}, {"trades", trades(trade)}, {"estimate", estimate}};
}

// Monday 2026-11-23, 09:00: a draft on an open call.
inline Paper draft(const char* estimate = "800", const QStringList& trade = {"plumbing"})
{
    Paper p(dispatchOrderType(), "2026-11-23 09:00");
    p.linked["call"] = {call("assigned")};
    REQUIRE(p.act(kDesk, "draft", content(estimate, trade)));
    return p;
}
inline QJsonObject yes() { return {{"opinion", "同意"}}; }

inline Paper issued(const QStringList& trade = {"plumbing"})
{
    Paper p = draft("800", trade);
    REQUIRE(p.act(kDesk, "submit"));
    REQUIRE(p.act(kManager, "approve", yes()));
    return p;
}
inline QJsonObject plan()
{
    return {{"technicians", QJsonArray{QJsonObject{{"technician", "王工"}}}}, {"planned_start", "2026-11-23 14:00"}, {"planned_end", "2026-11-24 12:00"}};
}
inline Paper inWork(const QStringList& trade = {"plumbing"})
{
    Paper p = issued(trade);
    REQUIRE(p.act(kForeman, "accept", plan()));
    p.setNow("2026-11-23 14:00");
    REQUIRE(p.act(kForeman, "start"));
    return p;
}
inline Paper completed()
{
    Paper p = inWork();
    p.setNow("2026-11-24 11:00");
    REQUIRE(p.act(kForeman, "complete", {{"work_done", "已换"}}));
    return p;
}
inline QJsonObject passed() { return {{"inspection_result", "passed"}}; }
inline Paper inspected()
{
    Paper p = completed();
    REQUIRE(p.act(kHead, "inspect", passed()));
    REQUIRE(p.act(kEngineer, "inspect", passed()));
    REQUIRE(p.act(kForeman, "inspect", passed()));
    return p;
}

inline QJsonObject wish(const char* reason)
{
    return {{"wait_reason", reason}, {"wait_told_at", "2026-11-23 14:00"}, {"wait_expected", "2026-11-25"}};
}

inline DispatchOrder order(const Paper& p) { return decode<DispatchOrder>(p.record); }
inline const Command* effect(const Paper& p, const QString& type)
{
    for (const Command& c : p.effects)
        if (c.type == type) return &c;
    return nullptr;
}

inline RecordType named(const char* key)
{
    RecordType t;
    t.key = QLatin1String(key);
    return t;
}

} // namespace fuwutai::test
