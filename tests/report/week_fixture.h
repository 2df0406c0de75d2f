// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the weekly report do with an office again and again. The office begins on Monday of 2026-W48.
#pragma once

#include "core/report/week_words.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

namespace fuwutai {

inline const char* const kWeek = "2026-W48";
inline const char* const kNextWeek = "2026-W49";

inline WeekReport weekOf(TestOffice& o, const QString& week, const QString& office = QStringLiteral("HB"), const QString& login = QStringLiteral("service_manager"), bool fresh = false)
{
    const auto report = o.ask(login, WeeklyQuestion{office, readWeek(week), fresh});
    if (!report) FAIL(report.error().text().toStdString());
    return *report;
}

// A question, answered at once: the shortest way from registered to closed.
inline QString answeredCall(TestOffice& o)
{
    const QString number = o.call({{"kind", "inquiry"}, {"category", ""}, {"matter", "物业费怎么交"}});
    o.done("front_desk", "call_record", "answer", number, {{"first_answer", "可在前台或网上交"}});
    return number;
}

inline QString lateCall(TestOffice& o, const QString& receivedAt)
{
    return o.call({{"received_at", receivedAt}, {"taken_by", "front_desk"}, {"late_reason", "停电，先记在纸上"}});
}

inline QString draftWeek(TestOffice& o, const QString& week) { return o.done("office_head", "weekly_report", "draft", {}, {{"week", week}}).number; }

inline Result<Receipt> tryIssue(TestOffice& o, const QString& number)
{
    return o.tried("office_head", "weekly_report", "issue", number, {{"trend_notes", "3 栋渗漏上升"}, {"next_week_plan", "检查同户型"}});
}

inline QString issueWeek(TestOffice& o, const QString& week)
{
    const QString number = draftWeek(o, week);
    const auto issued = tryIssue(o, number);
    if (!issued) FAIL(issued.error().text().toStdString());
    return number;
}

inline QString imported(TestOffice& o, const QString& receivedAt, const QString& closedAt)
{
    QJsonObject with{{"received_at", receivedAt}, {"matter", "Loud Music"}, {"kind", "complaint"}, {"category", "manners"}, {"department", "engineering"}};
    if (!closedAt.isEmpty()) with.insert("closed_at", closedAt);
    Command c = command("call_record", "import", {}, with);
    c.office = QStringLiteral("HB");
    const auto done = o.gate().run(c, o.actor("service_manager"));
    if (!done) FAIL(done.error().text().toStdString());
    return done->number;
}

// new, done ... as one line, so that a failed test shows the whole week.
inline std::string line(const WeekReport& r)
{
    QStringList all;
    for (const char* key : {"carried_over", "new", "late", "reopened", "moved_in", "moved_out", "voided", "to_follow", "done", "open_at_end"})
        all << QStringLiteral("%1 %2").arg(QLatin1String(key)).arg(r.value(QLatin1String(key)));
    return all.join(QStringLiteral(", ")).toStdString();
}

inline std::string flow(int carried, int fresh, int late, int reopened, int in, int out, int voided, int follow, int done, int open)
{
    return QStringLiteral("carried_over %1, new %2, late %3, reopened %4, moved_in %5, moved_out %6, voided %7, to_follow %8, done %9, open_at_end %10")
        .arg(carried).arg(fresh).arg(late).arg(reopened).arg(in).arg(out).arg(voided).arg(follow).arg(done).arg(open).toStdString();
}

} // namespace fuwutai
