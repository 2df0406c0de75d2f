// SPDX-License-Identifier: GPL-3.0-or-later
// A new password: after a one-time code, or whenever its owner wants. Reasons stand at their field; nothing about
// composition is asked. Nobody is kept here: by choice it is cancelled, where a change is demanded one logs out. Used by the login
// page and the user's menu.
#pragma once

#include "ui/fields/parts.h"
#include "ui/session/session.h"

#include <QLineEdit>

namespace fuwutai {

class PasswordForm : public QWidget {
    Q_OBJECT

public:
    PasswordForm(Session& session, QWidget* parent = nullptr);
    // `old`: the code just used; empty: it is asked for.
    void begin(const QString& user, const QString& old);

Q_SIGNALS:
    void changed();
    void left();                             // without a new password

private:
    void save();
    void refused(const Refusal& refusal);

    Session& m_session;
    QString m_user;
    QLineEdit* m_old;
    QLineEdit* m_fresh;
    QLineEdit* m_again;
    Notice* m_notice;
    PrimaryButton* m_save;
    Button* m_leave;
};

// A field for a password with a button that shows it.
QLineEdit* passwordEdit(const QString& words, QWidget* parent);

} // namespace fuwutai
