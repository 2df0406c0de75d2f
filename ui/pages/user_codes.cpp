// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/user_codes.h"

#include "ui/session/answer.h"

namespace fuwutai {

UserCodes::UserCodes(Session& session, ListingPage& page) : QObject(&page), m_session(session), m_page(page)
{
    auto* button = new Button(say("One-time code"), {}, &page);
    button->setObjectName(QStringLiteral("oneTimeCode"));
    button->setToolTip(say("For the selected user: to log in once and choose a new password"));
    page.head()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this] {
        const QString user = m_page.view()->currentNumber();
        if (user.isEmpty()) m_page.notice()->tell(Tone::Warn, say("Select a user first"));
        else ask(user);
    });
    connect(&session, &Session::changed, this, [this](const QList<Change>& changes) {
        for (const Change& c : changes)
            if (c.type == QLatin1String("user") && c.action == QLatin1String("create") && c.user == m_session.actor().user) ask(c.number);
    });
}

void UserCodes::ask(const QString& user)
{
    answer(m_session, m_session.run<QString>([user, by = m_session.actor()](Workbench& bench, const Reader&) { return newLoginCode(bench, user, by); }), this, [this, user](const Result<QString>& code) {
            if (code) m_page.notice()->tell(Tone::Ok, say("One-time code of %1: %2. It is shown only now; it serves for one log-in.").arg(user, *code));
            else m_page.notice()->tell(code.error());
        });
}

} // namespace fuwutai
