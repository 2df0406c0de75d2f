// SPDX-License-Identifier: GPL-3.0-or-later
// Through all pages, full, empty and refused, in both languages at 1366 x 768: what must hold everywhere holds there.
#include "app/wiring/language.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/speaking.h"
#include "ui/pages/group_page.h"
#include "ui/shell/weekly_host.h"

#include <QPlainTextEdit>

using namespace fuwutai;

namespace {

class Walk {
public:
    Walk(const char* language, bool full) : m_speaking(language), m_chinese(qstrcmp(language, "zh_CN") == 0)
    {
        m_desk.office().at("2026-11-02 09:00");
        if (full) fill();
    }

    TestDesk& desk() { return m_desk; }
    QString call() const { return m_call; }
    QString assigned() const { return m_assigned; }

    void look(const QString& place) { look(place, *m_desk.work().stack()->currentWidget()); }
    void look(const QString& place, QWidget& page)
    {
        m_desk.settle();
        const QStringList freeText{QString::fromUtf8("厨房"), QStringLiteral("Past a limit")};
        QStringList faults = cutFaults(page, freeText) + nameFaults(m_desk.window()) + keyFaults(m_desk.window()) + wheelFaults(page) + tabFaults(page);
        if (m_chinese) faults += latinFaults(page, codes());
        faults.removeDuplicates();
        if (!faults.isEmpty() && qEnvironmentVariableIsSet("FUWUTAI_PICTURES")) m_desk.window().grab().save(qEnvironmentVariable("FUWUTAI_PICTURES") + QLatin1Char('/') + place + QStringLiteral(".png"));
        INFO(place << ": " << faults.join("\n  "));
        CHECK(faults.isEmpty());
    }

    void pages(const char* user)
    {
        m_desk.logIn(QLatin1String(user));
        for (const QString& key : m_desk.work().navigation()->keys()) {
            m_desk.work().show(key);
            m_desk.settle();
            auto* group = qobject_cast<GroupPage*>(m_desk.work().page(key));
            for (const QString& type : group ? group->types() : QStringList{QString()}) {
                if (group) group->show(type);
                look(QStringLiteral("%1 %2 %3").arg(QLatin1String(user), key, type));
            }
        }
    }

    // A record with each of its steps chosen, and tried with nothing filled in where something is needed.
    void record(const char* user, const char* type, const QString& number)
    {
        m_desk.logIn(QLatin1String(user));
        m_desk.work().openRecord(QLatin1String(type), number);
        look(number);
        QStringList steps;
        for (const QPushButton* button : m_desk.work().stack()->currentWidget()->findChildren<QPushButton*>())
            if (button->objectName().startsWith(QLatin1String("action.")) && button->isEnabled()) steps << button->objectName().section(QLatin1Char('.'), 1);
        CHECK_FALSE(steps.isEmpty());
        for (const QString& step : steps) {
            m_desk.work().openRecord(QLatin1String(type), number, step);
            look(QStringLiteral("%1 %2").arg(number, step));
            QWidget& page = *m_desk.work().stack()->currentWidget();
            if (auto* leave = page.findChild<QPushButton*>(QStringLiteral("leave"))) leave->click();
            m_desk.settle();
        }
    }

    void refused(const char* type, const QString& number, const char* action)
    {
        m_desk.work().openRecord(QLatin1String(type), number, QLatin1String(action));
        m_desk.settle();
        m_desk.work().stack()->currentWidget()->findChild<QPushButton*>(QStringLiteral("do"))->click();
        look(QStringLiteral("%1 %2 refused").arg(number, QLatin1String(action)));
    }

private:
    // What the small office calls its departments, categories and users.
    QStringList codes() const
    {
        QStringList all{QStringLiteral("engineering"), QStringLiteral("repair"), QStringLiteral("property"), QStringLiteral("leak"), QStringLiteral("manners")};
        for (int role = 0; role < kRoleCount; ++role) all << roleKey(Role(role));
        return all;
    }

    void fill()
    {
        m_call = m_desk.office().call();
        m_assigned = m_desk.office().assignedCall();
    }

    Speaking m_speaking;
    bool m_chinese;
    TestDesk m_desk;
    QString m_call, m_assigned;
};

const char* language() { return GENERATE("zh_CN", "en"); }

} // namespace

TEST_CASE("every page, full: nothing cut or nameless, one meaning a key, no trap", "[experience.10][experience.11][experience.12][experience.28][experience.35][experience.36]")
{
    Walk walk(language(), true);
    for (const char* user : {"front_desk", "office_head", "service_manager", "foreman", "handler", "administrator"}) {
        walk.pages(user);
        walk.desk().window().logOut();
    }
}

TEST_CASE("every page of an empty office: nothing cut or nameless, one meaning a key, no trap", "[experience.35][experience.36]")
{
    Walk walk(language(), false);
    for (const char* user : {"front_desk", "office_head"}) {
        walk.pages(user);
        walk.desk().window().logOut();
    }
}

TEST_CASE("a record with each of its steps, done and refused: nothing cut or nameless, one meaning a key, no trap", "[experience.11][experience.12][experience.35][experience.36]")
{
    Walk walk(language(), true);
    walk.record("office_head", "call_record", walk.call());
    walk.refused("call_record", walk.call(), "assign");
    walk.record("office_head", "call_record", walk.assigned());
}

TEST_CASE("the new call in every state, the log-in and the helps: nothing cut or nameless, one meaning a key, no trap", "[experience.11][experience.12][experience.35][experience.36]")
{
    Walk walk(language(), true);
    TestDesk& desk = walk.desk();
    desk.settle();
    desk.window().login()->findChild<QLineEdit*>("user")->setFocus();
    walk.look("login", *desk.window().login());
    desk.window().login()->tell(Tone::Bad, say("The name or the password is wrong"));
    walk.look("login refused", *desk.window().login());
    desk.logIn("front_desk");
    desk.press(Qt::Key_F2);
    desk.type("8000");
    walk.look("matches");
    desk.press(Qt::Key_F2);
    desk.panel().save();
    walk.look("new call refused");
    desk.press(Qt::Key_F1);
    walk.look("manual");
    desk.press(Qt::Key_Escape);
    desk.work().openNew({QStringLiteral("text_block"), QStringLiteral("create"), {}, {}});
    walk.look("new text block");
}

TEST_CASE("a print preview: nothing cut or nameless, one meaning a key, no trap", "[experience.35][experience.36]")
{
    Walk walk(language(), true);
    TestDesk& desk = walk.desk();
    desk.logIn("office_head");
    desk.work().openRecord("call_record", walk.call());
    desk.settle();
    desk.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&] { const auto* preview = desk.find<PrintPage>("preview"); return preview && preview->isReady(); }));
    walk.look("preview");
}
