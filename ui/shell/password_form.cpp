// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/password_form.h"

#include "ui/fields/icons.h"
#include "ui/session/answer.h"

#include <QAction>
#include <QShortcut>

namespace fuwutai {

QLineEdit* passwordEdit(const QString& words, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setPlaceholderText(words);
    edit->setAccessibleName(words);
    QAction* reveal = edit->addAction(QIcon(lineIcon(QStringLiteral("eye"), tokens().muted, 18, 2)), QLineEdit::TrailingPosition);
    reveal->setToolTip(say("Show or hide"));
    QObject::connect(reveal, &QAction::triggered, edit, [edit] { edit->setEchoMode(edit->echoMode() == QLineEdit::Password ? QLineEdit::Normal : QLineEdit::Password); });
    return edit;
}

PasswordForm::PasswordForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_old(passwordEdit(say("Current password"), this)), m_fresh(passwordEdit(say("New password"), this)),
      m_again(passwordEdit(say("New password again"), this)), m_notice(new Notice(this)), m_save(new PrimaryButton(say("Set password"), QStringLiteral("Enter"), this)),
      m_leave(new Button({}, QStringLiteral("Esc"), this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    auto* hint = label(say("At least 8 characters. A sentence is good, also in Chinese; no special signs are needed."), "note", this);
    hint->setWordWrap(true);
    m_save->setStyleSheet(QStringLiteral("min-height: 26px;"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_old, m_fresh, m_again, hint, m_notice, m_save, m_leave}) all->addWidget(widget);
    for (QLineEdit* edit : {m_old, m_fresh, m_again}) edit->setStyleSheet(QStringLiteral("QLineEdit { min-height: 28px; }"));
    m_leave->setObjectName(QStringLiteral("leave"));
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_leave, &QPushButton::click);
    connect(m_leave, &QPushButton::clicked, this, &PasswordForm::left);
    connect(m_old, &QLineEdit::returnPressed, m_fresh, qOverload<>(&QWidget::setFocus));
    connect(m_fresh, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &PasswordForm::save);
    connect(m_save, &QPushButton::clicked, this, &PasswordForm::save);
}

void PasswordForm::begin(const QString& user, const QString& old)
{
    m_user = user;
    m_old->setText(old);
    m_old->setVisible(old.isEmpty());
    m_leave->setText(old.isEmpty() ? say("Cancel") : say("Log out"));
    m_fresh->clear();
    m_again->clear();
    m_notice->clear();
    (old.isEmpty() ? m_old : m_fresh)->setFocus();
}

void PasswordForm::save()
{
    for (QLineEdit* edit : {m_old, m_fresh, m_again}) setMark(edit, "refused", false);
    if (m_fresh->text() != m_again->text()) {
        setMark(m_again, "refused", true);
        m_notice->tell(Tone::Bad, say("The two new passwords differ"));
        return m_again->setFocus();
    }
    m_save->setEnabled(false);
    answer(m_session, m_session.changePassword(m_user, m_old->text(), m_fresh->text()), this, [this](const Result<Nothing>& answer) {
            m_save->setEnabled(true);
            if (!answer) return refused(answer.error());
            m_old->clear();
            m_fresh->clear();
            m_again->clear();
            Q_EMIT changed();
        });
}

void PasswordForm::refused(const Refusal& refusal)
{
    const bool old = !refusal.reasons.isEmpty() && refusal.reasons.first().field == QLatin1String("old");
    QLineEdit* wrong = old ? m_old : m_fresh;
    setMark(wrong, "refused", true);
    m_notice->tell(Tone::Bad, refusal.text());
    wrong->setFocus();
}

} // namespace fuwutai
