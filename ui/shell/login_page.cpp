// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/login_page.h"

#include "core/exchange/office_seed.h"
#include "ui/fields/icons.h"
#include "ui/session/answer.h"

#include <QPainter>

namespace fuwutai {

namespace {

constexpr int kCardWidth = 380, kSign = 44;

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    return column;
}

// The program's sign, in the accent of the theme in force.
class Sign : public QWidget {
public:
    explicit Sign(QWidget* parent) : QWidget(parent) { setFixedSize(kSign, kSign); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.drawPixmap(QPoint(-kSign / 10, 0), // its stroke, not its margin, lines up with the words below
                      lineIcon(QStringLiteral("app"), tokens().accent, kSign, devicePixelRatioF()));
    }
};

} // namespace

LoginPage::LoginPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_first(new QWidget(this)), m_second(new QWidget(this)), m_title(label({}, "title", this)), m_where(label({}, "muted", this)),
      m_practice(new Badge({Glyph::Warning, Tone::Warn}, say("For practice"), this)), m_user(new QLineEdit(this)),
      m_password(passwordEdit(say("Password"), this)), m_notice(new Notice(this)), m_offer(new Button({}, {}, this)), m_enter(new PrimaryButton(say("Log in"), QStringLiteral("Enter"), this)),
      m_form(new PasswordForm(session, this)), m_formTitle(label(say("Choose a password of your own"), "heading", this))
{
    setObjectName(QStringLiteral("login"));
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(say("Log in"));
    nameParts();
    auto* column = columnIn(m_first);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_user, m_password, m_notice, m_offer, m_enter}) column->addWidget(widget);
    auto* below = columnIn(m_second);
    below->addWidget(m_formTitle);
    below->addWidget(m_form);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    // Not by an alignment: the height of wrapped words would be reckoned for the window's width.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(makeCard());
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    show(m_first);
    connect(m_user, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::tryIt);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::tryIt);
    connect(m_form, &PasswordForm::changed, this, [this] { Q_EMIT entered(m_user->text().trimmed()); });
    connect(m_form, &PasswordForm::left, this, &LoginPage::left);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        m_offer->hide();
        m_offered();
    });
    setReady(false);
    retell();
}

void LoginPage::nameParts()
{
    m_offer->setObjectName(QStringLiteral("offer"));
    m_offer->hide();
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setPlaceholderText(say("Login name"));
    m_user->setAccessibleName(say("Login name"));
    m_user->setStyleSheet(QStringLiteral("min-height: 28px;"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setStyleSheet(QStringLiteral("QLineEdit { min-height: 28px; }"));
    m_enter->setObjectName(QStringLiteral("enter"));
    m_enter->setStyleSheet(QStringLiteral("min-height: 26px;"));
    m_title->setFont(sized(font(), 20, true));
    m_title->setStyleSheet(QStringLiteral("font-size: 20px;"));
}

QWidget* LoginPage::makeCard()
{
    auto* card = new QFrame(this);
    card->setProperty("look", QStringLiteral("card"));
    card->setFixedWidth(kCardWidth);
    auto* all = new QVBoxLayout(card);
    all->setContentsMargins(28, 24, 28, 28);
    all->setSpacing(6);
    all->addWidget(new Sign(card));
    all->addWidget(m_title);
    all->addWidget(m_where);
    all->addWidget(m_practice, 0, Qt::AlignLeft);
    all->addSpacing(10);
    all->addWidget(m_first);
    all->addWidget(m_second);
    return card;
}

void LoginPage::offer(const QString& text, const QString& what, std::function<void()> then)
{
    m_notice->tell(Tone::Bad, text);
    m_offer->setText(what);
    m_offer->show();
    setFocus(); // pressed on purpose or not at all
    m_offered = std::move(then);
}

void LoginPage::retell()
{
    m_title->setText(say("Service desk"));
    m_where->setText(m_session.organisation());
    m_where->setVisible(!m_session.organisation().isEmpty());
    m_practice->setVisible(m_session.isPractice());
}

void LoginPage::show(QWidget* step)
{
    m_first->setVisible(step == m_first);
    m_second->setVisible(step == m_second);
}

void LoginPage::setReady(bool ready)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_user, m_password, m_enter}) widget->setEnabled(ready);
}

void LoginPage::begin(const QString& user)
{
    retell();
    show(m_first);
    m_user->setText(user);
    m_password->clear();
    m_notice->clear();
    m_enter->setText(say("Log in"));
    (user.isEmpty() ? m_user : m_password)->setFocus();
}

void LoginPage::lock(const QString& user, const QString& name)
{
    begin(user);
    m_enter->setText(say("Unlock"));
    m_notice->tell(Tone::Plain, say("Locked for %1. What was typed is kept.").arg(name));
    m_password->setFocus();
}

void LoginPage::beginPractice()
{
    begin(roleKey(Role::FrontDesk));
    m_password->setText(practicePassword());
    m_notice->tell(Tone::Plain, say("Enter goes in as the front desk. There is a user for each role, such as office_head, foreman, service_manager or administrator; the password of all is %1.").arg(practicePassword()));
    m_enter->setFocus();
}

void LoginPage::tryIt()
{
    if (!m_enter->isEnabled()) return;
    m_enter->setEnabled(false);
    answer(m_session, m_session.logIn(m_user->text().trimmed(), m_password->text()), this, [this](const Result<LoginAnswer>& answer) { answered(answer); });
}

void LoginPage::answered(const Result<LoginAnswer>& answer)
{
    m_enter->setEnabled(true);
    if (!answer) {
        m_notice->tell(answer.error(), answer.error().text());
        m_password->selectAll();
        return m_password->setFocus();
    }
    const QString secret = m_password->text();
    m_password->clear();
    m_notice->clear();
    if (!answer->mustChange) {
        Q_EMIT entered(answer->actor.user);
        return;
    }
    show(m_second);
    m_form->begin(answer->actor.user, secret);
}

void LoginPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), tokens().ground);
}

} // namespace fuwutai
