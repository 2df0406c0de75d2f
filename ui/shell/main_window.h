// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: logging in, working, locked. Knows no page; the work area does. Used by the program and by tests.
#pragma once

#include "ui/shell/first_page.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/login_page.h"
#include "ui/shell/notices.h"
#include "ui/shell/screen_watch.h"
#include "ui/shell/work_area.h"

namespace fuwutai {

// Where the data lie, and how another place is put in force at the first start; without `use` it was said as the program was started.
struct StorePlace {
    QString where;
    std::function<void(const QString&)> use{};
};

class MainWindow : public QWidget {
    Q_OBJECT

public:
    // `speak` puts another language in force, "zh_CN" or "en". `remember`: keeps theme, language and place for the next start.
    MainWindow(Session& session, std::function<void(const QString&)> speak, const Preferences& preferences, bool remember, QWidget* parent = nullptr);

    WorkArea* work() const { return m_work; }         // nullptr before a log-in
    LoginPage* login() const { return m_login; }
    FirstPage* first() const { return m_first; }       // nullptr where there is an office
    void lieAt(const StorePlace& place);
    void useFile(const QString& file);                 // at the first start: opened if it is there, made there if not
    void present(const QRect& available);              // shows it; maximised where its frame would reach over `available`
    Notice* alarm() const { return m_alarm; }
    bool isLocked() const { return m_work && m_stack->currentWidget() == m_login; }
    IdleWatch* idleWatch() { return &m_idle; }
    ScreenWatch* screenWatch() { return &m_screen; }
    void lock();
    void logOut();
    void leave();                            // to the log-in page; what was typed is kept by now

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;     // Enter presses the button that has the focus

private:
    void open(const OpenHow& how = {});
    void opened();
    void notOpened(const Refusal& why);
    void offerFirst();
    void makeFirst();
    void choosePlace();
    void keepChosen();
    void founded(const QString& login, const QString& password);
    void checkStore();
    void checkBackup();
    void keepPlace();
    void takePlace();
    void showNote();
    void entered(const QString& user);
    void makeWork();
    void dropWork();
    void openManual(const QString& topic);
    void choosePassword();
    void chooseTheme(ThemeMode mode);
    void chooseLanguage(const QString& language);
    void nameWindow();

    Session& m_session;
    std::function<void(const QString&)> m_speak;
    Preferences m_preferences;
    bool m_remember;
    QStackedWidget* m_stack;
    LoginPage* m_login;
    FirstPage* m_first = nullptr;
    Notice* m_alarm;                                   // the data base is not sound
    WorkArea* m_work = nullptr;
    ManualPage* m_manual = nullptr;                    // as it is read before a log-in
    QWidget* m_reader = nullptr;                       // what was left for it
    StorePlace m_place;
    QString m_chosen;                                  // a place that holds nothing yet
    QString m_user;
    QString m_note;                                    // for the bottom line, as soon as there is one
    IdleWatch m_idle;
    ScreenWatch m_screen;
};

} // namespace fuwutai
