// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>

namespace fuwutai {

TestDesk::TestDesk(const std::function<void(TestOffice&)>& before) : m_office(Engine::Sqlite)
{
    if (before) before(m_office);
    QApplication::setOrganizationName(QStringLiteral("fuwutai-tests"));
    QApplication::setApplicationName(QStringLiteral("ui"));
    applyTheme(ThemeMode::Light);
    const QString where = m_office.where();
    const Instant now = m_office.now();
    m_session = std::make_unique<Session>([where, now](const OpenHow& how) { return openWorkbench(where, std::make_unique<SetClock>(now), how); }, registry());
    m_session->keepDraftsIn(m_drafts.path());
    m_window = std::make_unique<MainWindow>(*m_session, [](const QString&) {}, Preferences{}, false);
    m_window->show();
    REQUIRE(waitFor([&] { return find<QLineEdit>("user")->isEnabled(); }));
}

bool TestDesk::waitFor(const std::function<bool()>& holds, int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (!holds()) {
        if (clock.elapsed() > ms) return false;
        QTest::qWait(5);
    }
    return true;
}

void TestDesk::settle()
{
    for (int round = 0; round < 3; ++round) {
        bool answered = false;
        m_session->run<Nothing>([](Workbench&, const Reader&) { return Result<Nothing>(Nothing{}); }).then(m_window.get(), [&answered](const Result<Nothing>&) { answered = true; });
        REQUIRE(waitFor([&] { return answered; }, 30'000)); // a disk may stand still for seconds
        QTest::qWait(round == 0 ? 300 : 20);
    }
}

void TestDesk::logIn(const QString& user)
{
    if (!m_known.contains(user)) {
        REQUIRE(setPassword(m_office.bench(), user, QString::fromUtf8(kTestPassword), false));
        m_known << user;
    }
    LoginPage* login = m_window->login();
    login->findChild<QLineEdit*>(QStringLiteral("user"))->setText(user);
    login->findChild<QLineEdit*>(QStringLiteral("password"))->setText(QString::fromUtf8(kTestPassword));
    login->findChild<QPushButton*>(QStringLiteral("enter"))->click();
    REQUIRE(waitFor([&] { return m_window->work() && m_window->work()->isVisible(); }));
    settle();
}

void TestDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QWidget* at = QApplication::focusWidget();
    QTest::keyClick(at ? at : m_window.get(), key, modifiers);
}

void TestDesk::type(const char* keys)
{
    for (const char* c = keys; *c; ++c) {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), *c);
    }
}

void TestDesk::write(const QString& words)
{
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

} // namespace fuwutai
