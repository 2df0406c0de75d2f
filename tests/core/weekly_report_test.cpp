// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report: written while the week runs, issued when it is over and frozen then, never while something does not add up.
#include "core/records/weekly_report/weekly_report.h"
#include "tests/core/paper_step.h"

using namespace fuwutai;
using namespace fuwutai::test;

namespace {

const Actor kHead = person("head", Role::OfficeHead);
const Actor kManager = person("manager", Role::ServiceManager);
const QJsonObject kNotes{{"trend_notes", "渗漏增多"}, {"next_week_plan", "复查三单元"}};

// ISO week 2026-W46: Monday 2026-11-09 to Sunday 2026-11-15.
Paper draft(const char* when = "2026-11-16 00:05")
{
    Paper p(weeklyReportType(), when);
    REQUIRE(p.act(systemActor(), "draft", {{"week", "2026-W46"}}));
    p.facts["week_content"] = QStringLiteral("{\"week\":\"2026-W46\"}");
    p.facts["chain_entries"] = qint64(4711);
    p.facts["chain_head"] = QStringLiteral("ab12");
    return p;
}
WeeklyReport report(const Paper& p) { return decode<WeeklyReport>(p.record); }

} // namespace

TEST_CASE("a weekly report: its tables are sound")
{
    static const RecordType user = [] { RecordType t; t.key = "user"; return t; }();
    Registry registry;
    registry.add(weeklyReportType());
    registry.add(user);
    CHECK(tableFaults(registry).isEmpty());
}

TEST_CASE("a weekly report: only of a week that has begun")
{
    Paper early(weeklyReportType(), "2026-11-08 23:59");
    CHECK_FALSE(early.act(kHead, "draft", {{"week", "2026-W46"}}));
    CHECK(early.codes() == QStringList{"week:not_begun"});
    Paper p(weeklyReportType(), "2026-11-09 00:00");
    for (const char* none : {"2026-W54", "2026-46", "x"}) {
        CHECK_FALSE(p.act(kHead, "draft", {{"week", none}}));
        CHECK(p.codes() == QStringList{"week:week"});
    }
    CHECK_FALSE(p.act(kManager, "draft", {{"week", "2026-W46"}}));
    REQUIRE(p.act(kHead, "draft", {{"week", "2026-W46"}}));
    CHECK(p.record.number == "ZBHQ-2026-W46");
    CHECK(report(p).periodFrom == QDate(2026, 11, 9));
    CHECK(report(p).periodTo == QDate(2026, 11, 15));
    CHECK(report(p).preparedBy.number == "head");
}

TEST_CASE("a weekly report: is to be issued by Monday's end of business, whenever it was drawn up")
{
    CHECK(draft("2026-11-16 00:05").clock("issue")->due == at("2026-11-16 17:30"));
    CHECK(draft("2026-11-18 10:00").clock("issue")->due == at("2026-11-16 17:30"));
    CHECK(draft("2026-11-12 10:00").clock("issue")->due == at("2026-11-16 17:30"));
}

TEST_CASE("a weekly report: begun in its week it is written on, and issued only when that is over")
{
    Paper p = draft("2026-11-12 10:00");
    REQUIRE(p.act(kHead, "note", {{"next_week_plan", "复查三单元"}}));
    p.setNow("2026-11-15 23:59");
    CHECK_FALSE(p.act(kHead, "issue", kNotes));
    CHECK(p.codes() == QStringList{"week:not_over"});
    p.setNow("2026-11-16 00:00");
    CHECK(p.act(kHead, "issue", kNotes));
}

TEST_CASE("a weekly report: notes may be written until it is issued")
{
    Paper p = draft();
    CHECK(report(p).preparedBy.isEmpty()); // the program drew it up
    REQUIRE(p.act(kHead, "note", {{"trend_notes", "渗漏增多"}}));
    CHECK(p.record.state == "draft");
    CHECK(report(p).preparedBy.number == "head");
    REQUIRE(p.act(kHead, "issue", {{"next_week_plan", "复查"}}));
    CHECK_FALSE(p.act(kHead, "note", {{"trend_notes", "改"}}));
}

TEST_CASE("a weekly report: refuses to be issued with everything that stands against it")
{
    Paper p = draft();
    p.facts["week_faults"] = QStringLiteral("LFHQ-202611-0003");
    p.facts["overdue_unexplained"] = QStringLiteral("LFHQ-202611-0001\nLFHQ-202611-0002");
    CHECK_FALSE(p.act(kHead, "issue"));
    CHECK(p.codes() == QStringList{"does_not_reconcile", "next_week_plan:required", "overdue_unexplained", "overdue_unexplained", "trend_notes:required"});
    QString said;
    for (const Reason& r : p.reasons) said += r.text;
    for (const char* number : {"LFHQ-202611-0001", "LFHQ-202611-0002", "LFHQ-202611-0003"}) CHECK(said.contains(QLatin1String(number)));
    p.facts.clear();
    CHECK_FALSE(p.act(kHead, "issue", kNotes));
    CHECK(p.codes() == QStringList{"no_content"});
}

TEST_CASE("a weekly report: issued, it holds its figures and the head of the chain")
{
    Paper p = draft();
    p.setNow("2026-11-16 17:30");
    REQUIRE(p.act(kHead, "issue", kNotes));
    CHECK(p.record.state == "issued");
    CHECK(report(p).content == "{\"week\":\"2026-W46\"}");
    CHECK(report(p).chainEntries == 4711);
    CHECK(report(p).chainHead == "ab12");
    CHECK(report(p).head.number == "head");
    CHECK(report(p).issuedAt == p.now);
    CHECK(p.clockState("issue") == "met");
    Paper late = draft();
    late.setNow("2026-11-16 17:31");
    REQUIRE(late.act(kHead, "issue", kNotes));
    CHECK(late.clockState("issue") == "missed");
}

TEST_CASE("a weekly report: is received by the service manager, not before it was issued")
{
    Paper p = draft();
    REQUIRE(p.act(kHead, "issue", kNotes));
    CHECK_FALSE(p.act(kHead, "receive"));
    CHECK_FALSE(p.act(kManager, "receive", {{"received_at", "2026-11-16 00:04"}}));
    CHECK(p.codes() == QStringList{"received_at:too_early"});
    CHECK_FALSE(p.act(kManager, "receive", {{"received_at", "2026-11-16 00:06"}}));
    CHECK(p.codes() == QStringList{"received_at:future"});
    REQUIRE(p.act(kManager, "receive"));
    CHECK(report(p).receivedBy.number == "manager");
    CHECK(report(p).receivedAt == p.now);
}
