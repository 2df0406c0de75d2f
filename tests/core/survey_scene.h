// SPDX-License-Identifier: GPL-3.0-or-later
// A site survey at each of its stages, for the tests of its flow. The call came on Monday 2026-11-23 at 08:00.
#pragma once

#include "core/records/site_survey/site_survey.h"
#include "tests/core/order_scene.h"

namespace fuwutai::test {

inline QJsonArray told(const char* party, const char* how = "电话") { return {QJsonObject{{"party", party}, {"how", how}}}; }

inline QJsonObject merged(QJsonObject base, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it) base.insert(it.key(), it.value());
    return base;
}

inline QJsonObject arranged(const QJsonObject& more = {})
{
    return merged({{"call", "LFHQ-202611-0001"}, {"location", "3-2-1201"}, {"appointment_at", "2026-11-23 15:00"}, {"invited", told("engineering")}}, more);
}
inline Paper scheduledSurvey(const char* now = "2026-11-23 09:00")
{
    Paper p(siteSurveyType(), now);
    p.linked["call"] = {call("registered")};
    REQUIRE(p.act(kDesk, "schedule", arranged()));
    return p;
}
inline QJsonObject judged(const char* estimate = "500", const QJsonObject& more = {})
{
    return merged({{"findings", "立管渗水"}, {"cause", "ageing"}, {"responsible_party", "company"}, {"trades", trades({"plumbing"})}, {"estimate", estimate},
                   {"repair_plan", "换接口"}, {"executor", "team"}, {"planned_finish", "2026-11-26"}, {"repair_class", "b"}}, more);
}
inline QJsonObject notice(const char* at = "2026-11-23 10:00") { return {{"contractor", "JZ"}, {"notice_no", "TZ-1"}, {"notice_at", at}}; }

// Surveyed on Monday at 15:00.
inline Paper recordedSurvey(const char* estimate = "500", const QJsonObject& more = {})
{
    Paper p = scheduledSurvey();
    p.setNow("2026-11-23 15:00");
    REQUIRE(p.act(kEngineer, "record", judged(estimate, more)));
    return p;
}
inline QJsonObject word(const char* result, const char* opinion = "", const char* party = "")
{
    QJsonObject with{{"sign_result", result}};
    if (*opinion) with.insert("sign_opinion", opinion);
    if (*party) with.insert("sign_party", party);
    return with;
}
inline QJsonObject ofContractor(const char* result, const QJsonObject& more = {}) { return merged(word(result, "", "contractor"), more); }
inline void staffAgrees(Paper& p)
{
    REQUIRE(p.act(kHead, "countersign", word("agree")));
    REQUIRE(p.act(kProperty, "countersign", word("agree")));
    REQUIRE(p.act(kForeman, "countersign", word("agree")));
}
inline SiteSurvey survey(const Paper& p) { return decode<SiteSurvey>(p.record); }

} // namespace fuwutai::test
