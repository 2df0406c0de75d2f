// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_steps.h"

#include "ui/pages/group_page.h"
#include "ui/shell/weekly_host.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>

namespace fuwutai {

namespace {

void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(widget, &event);
    }
}

constexpr int kWeekSteps = 500; // of 20 ms

constexpr const char* kDesks[] = {"front_desk", "office_head", "service_manager", "foreman", "handler", "general_manager"};

// A record to show: the newest of a type in one of these states, seen by a user.
struct Shown { const char* user; const char* type; const char* state; const char* name; const char* action; };
constexpr Shown kRecords[] = {
    {"front_desk", "call_record", "registered", "new", "assign"},
    {"office_head", "call_record", "in_progress", "in_progress", ""},
    {"front_desk", "call_record", "closed", "closed", ""},
    {"foreman", "dispatch_order", "in_work", "in_work", "complete"},
    {"service_manager", "dispatch_order", "awaiting_manager", "to_approve", "approve"},
    {"front_desk", "dispatch_order", "signed", "signed", ""},
    {"front_desk", "callback", "due", "due", "record"},
};

} // namespace

void TourGuide::walk()
{
    settle();
    shoot(QStringLiteral("login"), QStringLiteral("empty"));
    if (!m_window.login()->findChild<QLineEdit*>(QStringLiteral("password"))->isEnabled()) {
        m_failed << m_window.login()->findChild<Notice*>()->text(); // the data base is not open: why, and what to do
        return;
    }
    m_window.login()->tell(Tone::Bad, say("The name or the password is wrong"));
    shoot(QStringLiteral("login"), QStringLiteral("refused"));
    if (!logIn(QStringLiteral("front_desk"))) return;
    desks();
    newCall();
    lists();
    records();
    others();
}

void TourGuide::desks()
{
    for (const char* user : kDesks)
        if (logIn(QLatin1String(user))) shoot(QStringLiteral("desk"), QLatin1String(user));
}

QString TourGuide::tailOfACaller()
{
    ListQuestion question;
    question.type = QStringLiteral("call_record");
    const auto page = answer<ListPage>(m_session.ask(question));
    if (!page) return {};
    for (const ListRow& row : page->rows) {
        const auto& phone = std::get<Personal>(row.record.value(QStringLiteral("phone")));
        if (!phone.isEmpty() && !row.record.text(QStringLiteral("home")).isEmpty()) return reveal(m_session.actor(), scopeOf(row.record), phone, Mask::Phone).right(4);
    }
    return {};
}

void TourGuide::newCall()
{
    if (!logIn(QStringLiteral("front_desk"))) return;
    const QString page = QStringLiteral("newcall");
    m_window.work()->newCall();
    NewCallPanel* panel = m_window.work()->desk()->panel();
    auto* big = panel->findChild<QLineEdit*>(QStringLiteral("caller"));
    auto* matter = panel->findChild<QPlainTextEdit*>(QStringLiteral("matter"));
    shoot(page, QStringLiteral("empty"));
    big->insert(tailOfACaller());
    shoot(page, QStringLiteral("match"));
    press(big, Qt::Key_Return);
    shoot(page, QStringLiteral("category"));
    panel->findChild<QLineEdit*>(QStringLiteral("category"))->clearFocus();
    matter->setFocus();
    panel->save();
    shoot(page, QStringLiteral("refused"));
    matter->setPlainText(QString::fromUtf8("\u536b\u751f\u95f4\u95e8\u53e3\u5730\u677f\u53c8\u53d1\u6f6e\uff0c\u6628\u5929\u8bd5\u6c34\u540e\u51fa\u73b0"));
    shoot(page, QStringLiteral("filled"));
    panel->save();
    shoot(page, QStringLiteral("saved"));
    big->insert(QStringLiteral("13900000001"));
    settle();
    press(big, Qt::Key_Return);
    panel->findChild<QLineEdit*>(QStringLiteral("category"))->clearFocus();
    shoot(page, QStringLiteral("new_caller"));
    panel->setDraft({});
}

void TourGuide::lists()
{
    if (!logIn(QStringLiteral("front_desk"))) return;
    const QList<std::pair<QString, QString>> types{{QStringLiteral("call_record"), QStringLiteral("calls")},
                                                   {QStringLiteral("dispatch_order"), QStringLiteral("dispatch")},
                                                   {QStringLiteral("callback"), QStringLiteral("callbacks")},
                                                   {QStringLiteral("customer"), QStringLiteral("customers")},
                                                   {QStringLiteral("home"), QStringLiteral("homes")}};
    for (const auto& [type, name] : types) {
        m_window.work()->openList(type, {});
        shoot(name, QStringLiteral("full"));
    }
    m_window.work()->openList(QStringLiteral("call_record"), {Filter{QStringLiteral("phase"), QStringLiteral("open")}, Filter{QStringLiteral("clock"), QStringLiteral("overdue")}});
    shoot(QStringLiteral("calls"), QStringLiteral("overdue"));
    m_window.work()->openList(QStringLiteral("call_record"), {Filter{QStringLiteral("text"), QStringLiteral("zzzz")}});
    shoot(QStringLiteral("calls"), QStringLiteral("none"));
    FindBox* find = m_window.work()->topBar()->find();
    find->begin();
    find->insert(QStringLiteral("3-2"));
    shoot(QStringLiteral("find"), QStringLiteral("found"));
}

void TourGuide::records()
{
    QString user;
    for (const Shown& one : kRecords) {
        if (user != QLatin1String(one.user) && !logIn(QLatin1String(one.user))) continue;
        user = QLatin1String(one.user);
        ListQuestion question;
        question.type = QLatin1String(one.type);
        question.filters = {Filter{QStringLiteral("state"), QLatin1String(one.state)}};
        question.limit = 1;
        const auto page = answer<ListPage>(m_session.ask(question));
        if (!page || page->rows.isEmpty()) continue; // a small demo has not every state
        m_window.work()->openRecord(QLatin1String(one.type), page->rows.first().record.number, QLatin1String(one.action));
        shoot(QLatin1String(one.type), QLatin1String(one.name));
    }
}

void TourGuide::others()
{
    if (logIn(QStringLiteral("office_head"))) {
        m_window.work()->show(QStringLiteral("weekly"));
        auto* weekly = qobject_cast<WeeklyHost*>(m_window.work()->page(QStringLiteral("weekly")))->page();
        for (int i = 0; i < kWeekSteps && weekly->isWaiting(); ++i) turn(20);
        shoot(QStringLiteral("weekly"), QStringLiteral("week"));
        const QString paper = QStringLiteral("%1/weekly-report-%2.pdf").arg(m_folder, m_language.left(2));
        m_window.work()->preview(weekPrint(weekly->report()));
        auto* preview = m_window.work()->findChild<PrintPage*>();
        for (int i = 0; i < kWeekSteps && !preview->isReady(); ++i) turn(20);
        shoot(QStringLiteral("weekly"), QStringLiteral("preview"));
        preview->saveTo(paper);
        for (int i = 0; i < kWeekSteps && !QFile::exists(paper); ++i) turn(20);
        if (!QFile::exists(paper)) m_failed << paper;
        m_window.lock();
        shoot(QStringLiteral("login"), QStringLiteral("locked"));
    }
    if (!logIn(QStringLiteral("administrator"))) return;
    m_window.work()->show(QStringLiteral("settings"));
    auto* settings = qobject_cast<GroupPage*>(m_window.work()->page(QStringLiteral("settings")));
    for (const QString& type : settings->types()) {
        settings->show(type);
        shoot(QStringLiteral("settings"), type);
    }
    m_window.work()->openNew({QStringLiteral("user"), QStringLiteral("create"), {}, {}});
    shoot(QStringLiteral("user"), QStringLiteral("new"));
}

} // namespace fuwutai
