// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in, and unlocking after a while without a key: name and password; a one-time code leads to a new password first.
// Users are never listed, and a wrong name is told like a wrong password. Used by the main window.
#pragma once

#include "ui/shell/password_form.h"

namespace fuwutai {

class LoginPage : public QWidget {
    Q_OBJECT

public:
    explicit LoginPage(Session& session, QWidget* parent = nullptr);

    void begin(const QString& user);          // a fresh log-in, the name filled where known
    void lock(const QString& user, const QString& name);
    void beginPractice();                     // filled for the front desk, and who else there is
    void tell(Tone tone, const QString& text) { m_notice->tell(tone, text); }
    // What went wrong, and what may be done about it by a press.
    void offer(const QString& text, const QString& what, std::function<void()> then);
    void setReady(bool ready);                // the data base is open
    void retell();                            // organisation and practice mark

Q_SIGNALS:
    void entered(const QString& user);        // logged in, with a password of his own
    void left();                              // logged in, and out again without one

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameParts();
    QWidget* makeCard();
    void tryIt();
    void show(QWidget* step);
    void answered(const Result<LoginAnswer>& answer);

    Session& m_session;
    QWidget* m_first;                         // name and password
    QWidget* m_second;                        // a new password
    QLabel* m_title;
    QLabel* m_where;
    Badge* m_practice;
    QLineEdit* m_user;
    QLineEdit* m_password;
    Notice* m_notice;
    Button* m_offer;
    std::function<void()> m_offered;
    PrimaryButton* m_enter;
    PasswordForm* m_form;
    QLabel* m_formTitle;
};

} // namespace fuwutai
