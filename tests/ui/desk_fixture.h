// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over a small office, worked by keys only: what a clerk does, counted. Used by the tests of shell and pages.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTest>

namespace fuwutai {

constexpr const char* kTestPassword = "湖滨花园的早晨真好";

class TestDesk {
public:
    // `before`: done in the office before the window opens.
    explicit TestDesk(const std::function<void(TestOffice&)>& before = {});

    TestOffice& office() { return m_office; }
    MainWindow& window() { return *m_window; }
    WorkArea& work() { return *m_window->work(); }
    NewCallPanel& panel() { return *work().desk()->panel(); }
    Session& session() { return *m_session; }
    QString drafts() const { return m_drafts.path(); } // where they are kept

    // Through the login page. Users get their password at the first call.
    void logIn(const QString& user);
    // Until all that was asked is answered and shown.
    void settle();
    bool waitFor(const std::function<bool()>& holds, int ms = 5000);

    // One key on whatever has the focus; counted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char* keys);
    // Words as an input method commits them: free text, not counted as keys.
    void write(const QString& words);
    int keys() const { return m_keys; }
    void startCounting() { m_keys = 0; }
    template <class W> W* find(const char* name) { return m_window->findChild<W*>(QLatin1String(name)); }

private:
    TestOffice m_office;
    QTemporaryDir m_drafts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_known;
    int m_keys = 0;
};

} // namespace fuwutai
