// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's way through lists, records, the week and the settings.
#include "app/desktop/tour_steps.h"

#include "ui/pages/group_page.h"
#include "ui/shell/weekly_host.h"

#include <QFile>

#include <cstdio>

namespace fuwutai {

namespace {

// A record to show: the newest of a type in one of these states, seen by a user, with a step chosen. `refused`: the step is
// tried as well, with nothing filled in.
struct Shown { const char* user; const char* type; const char* state; const char* name; const char* action; bool refused = false; };
constexpr Shown kRecords[] = {
    {"front_desk", "call_record", "registered", "new", ""},
    {"front_desk", "call_record", "registered", "assign", "assign", true},
    {"office_head", "call_record", "in_progress", "in_progress", ""},
    {"front_desk", "call_record", "closed", "closed", ""},
    {"foreman", "dispatch_order", "in_work", "in_work", "complete", true},
    {"service_manager", "dispatch_order", "awaiting_manager", "to_approve", "approve"},
    {"front_desk", "dispatch_order", "signed", "signed", ""},
    {"front_desk", "repair_request", "requested", "requested", ""},
    {"foreman", "repair_request", "on_site", "on_site", "quote", true},
    {"foreman", "repair_request", "completed", "completed", "sign", true},
    {"front_desk", "repair_request", "returned", "returned", "settle"},
    {"front_desk", "repair_request", "filed", "filed", ""},
    {"front_desk", "parts_slip", "issued", "issued", "return"},
    {"foreman", "site_survey", "scheduled", "scheduled", "record", true},
    {"chief_engineer", "site_survey", "recorded", "recorded", ""},
    {"office_head", "site_survey", "signed", "signed", ""},
    {"front_desk", "callback", "due", "due", "record", true},
};
constexpr std::pair<const char*, const char*> kLists[] = {
    {"call_record", "calls"}, {"dispatch_order", "dispatch"}, {"repair_request", "requests"}, {"parts_slip", "parts"}, {"site_survey", "surveys"}, {"price_item", "prices"}, {"callback", "callbacks"}, {"customer", "customers"}, {"home", "homes"},
    {"building", "buildings"}, {"community", "communities"}, {"incident", "incidents"}};

Filter filter(const char* key, const char* value) { return {QLatin1String(key), QLatin1String(value)}; }

} // namespace

void TourGuide::lists()
{
    if (!logIn(QStringLiteral("front_desk"))) return;
    WorkArea* work = m_window.work();
    for (const auto& [type, name] : kLists) {
        work->openList(QLatin1String(type), {});
        shoot(QLatin1String(name), QStringLiteral("full"));
    }
    const QString calls = QStringLiteral("call_record");
    work->openList(calls, {filter("phase", "open"), filter("clock", "overdue")});
    shoot(QStringLiteral("calls"), QStringLiteral("overdue"));
    work->openList(calls, {filter("text", "zzzz")});
    shoot(QStringLiteral("calls"), QStringLiteral("none"));
    work->openList(calls, {filter("phase", "open")});
    settle();
    work->findChild<ListingPage*>(QStringLiteral("page.calls"))->findChild<QPushButton*>(QStringLiteral("print"))->click();
    waitUntil([work] { const auto* preview = work->findChild<PrintPage*>(); return preview && preview->isReady(); });
    shoot(QStringLiteral("calls"), QStringLiteral("preview"));
}

void TourGuide::finding()
{
    FindBox* find = m_window.work()->topBar()->find();
    for (const auto& [typed, state] : {std::pair("3-2", "found"), std::pair("zzzz", "none")}) {
        find->begin();
        find->insert(QLatin1String(typed));
        shoot(QStringLiteral("find"), QLatin1String(state));
    }
    find->clear();
}

// False where there is none in that state: a small demo has not every one.
bool TourGuide::open(const char* type, const char* state, const char* action)
{
    ListQuestion question;
    question.type = QLatin1String(type);
    question.filters = {filter("state", state)};
    question.limit = 1;
    const auto page = answer<ListPage>(m_session.ask(question));
    if (!page || page->rows.isEmpty()) {
        std::fprintf(stderr, "fuwutai: tour: no %s that is %s: no picture of it\n", type, state);
        return false;
    }
    m_window.work()->openRecord(question.type, page->rows.first().record.number, QLatin1String(action));
    return true;
}

void TourGuide::records()
{
    QString user;
    for (const Shown& one : kRecords) {
        if (user != QLatin1String(one.user) && !logIn(QLatin1String(one.user))) continue;
        user = QLatin1String(one.user);
        if (!open(one.type, one.state, one.action)) continue;
        shoot(QLatin1String(one.type), QLatin1String(one.name));
        if (!one.refused) continue;
        m_window.work()->stack()->currentWidget()->findChild<QPushButton*>(QStringLiteral("do"))->click();
        shoot(QLatin1String(one.type), QLatin1String(one.name) + QStringLiteral("_refused"));
    }
}

// An order begun from a call, and the print preview of a record.
void TourGuide::begunRecords()
{
    if (!logIn(QStringLiteral("office_head")) || !open("call_record", "in_progress", "")) return;
    settle();
    QWidget* call = m_window.work()->stack()->currentWidget();
    if (auto* begin = call->findChild<QPushButton*>(QStringLiteral("begin.dispatch_order"))) {
        begin->click();
        shoot(QStringLiteral("dispatch_order"), QStringLiteral("begun"));
        m_window.work()->back();
        settle();
    }
    call->findChild<QPushButton*>(QStringLiteral("print"))->click();
    WorkArea* work = m_window.work();
    waitUntil([work] { const auto* preview = work->findChild<PrintPage*>(); return preview && preview->isReady(); });
    shoot(QStringLiteral("call_record"), QStringLiteral("preview"));
}

void TourGuide::weekly()
{
    if (!logIn(QStringLiteral("office_head"))) return;
    WorkArea* work = m_window.work();
    work->show(QStringLiteral("weekly"));
    auto* page = qobject_cast<WeeklyHost*>(work->page(QStringLiteral("weekly")))->page();
    waitUntil([page] { return !page->isWaiting(); });
    shoot(QStringLiteral("weekly"), QStringLiteral("week"));
    work->preview(weekPrint(page->report()));
    auto* preview = work->findChild<PrintPage*>();
    waitUntil([preview] { return preview->isReady(); });
    shoot(QStringLiteral("weekly"), QStringLiteral("preview"));
    const QString paper = QStringLiteral("%1/weekly-report-%2.pdf").arg(m_album.folder(), m_look.language.left(2));
    preview->saveTo(paper);
    if (!waitUntil([&] { return QFile::exists(paper); })) m_album.fault(QStringLiteral("%1 was not written").arg(paper));
}

void TourGuide::settings()
{
    if (!logIn(QStringLiteral("administrator"))) return;
    WorkArea* work = m_window.work();
    const QString page = QStringLiteral("settings");
    work->show(page);
    auto* group = qobject_cast<GroupPage*>(work->page(page));
    for (const QString& type : group->types()) {
        group->show(type);
        shoot(page, type);
    }
    work->openNew({QStringLiteral("user"), QStringLiteral("create"), {}, {}});
    shoot(QStringLiteral("user"), QStringLiteral("new"));
    work->stack()->currentWidget()->findChild<QPushButton*>(QStringLiteral("do"))->click();
    shoot(QStringLiteral("user"), QStringLiteral("refused"));
}

} // namespace fuwutai
