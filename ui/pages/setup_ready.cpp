// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the set-up: what is ready, what is not and what that means, and the first call.
#include "ui/pages/setup_step.h"

#include "core/query/unhandled.h"
#include "ui/pages/desk_page.h"
#include "ui/session/answer.h"

#include <QGridLayout>

namespace fuwutai {

namespace {

// Counted; `least`: so many make it ready.
struct Part { const char* type; int least; const char* missing; };
constexpr Part kParts[] = {
    {"policy_row", 1, L10N("Without limits nothing is counted.")},
    {"calendar_day", 1, L10N("Without the calendar limits are provisional.")},
    {"department", 1, L10N("Without a department no call can be passed on.")},
    {"team", 1, L10N("Without a repair team nothing can be dispatched.")},
    {"contractor", 1, L10N("A warranty order (class A) names the contractor who answers for it: Settings, Contractors.")},
    {"category", 1, L10N("Without categories calls cannot be sorted.")},
    {"home", 1, L10N("Calls can be entered without homes; the place is then typed in words.")},
    {"customer", 1, L10N("Nobody is recognised as he calls; customers come in from a file or are added one by one.")},
    {"user", 2, L10N("You are the only one who can log in.")},
};

// Who must be there for the work to go on; a manager works for all offices.
struct Standing { Role role; const char* missing; };
constexpr Standing kStanding[] = {
    {Role::OfficeHead, L10N("Nobody of this office extends limits, cancels orders or issues the weekly report: give somebody this role in step 3.")},
    {Role::ServiceManager, L10N("Nobody approves orders and prices, or reopens and voids calls: give somebody this role in step 3.")},
};

class ReadyStep : public SetupStep {
public:
    ReadyStep(Session& session, QWidget* parent)
        : SetupStep(session, parent), m_grid(new QGridLayout), m_call(new PrimaryButton(say("Enter the first call"), QStringLiteral("F2"), this))
    {
        auto* card = new Card(say("What is ready"), {}, this);
        m_grid->setHorizontalSpacing(14);
        m_grid->setVerticalSpacing(8);
        m_grid->setColumnStretch(2, 1);
        card->body()->setSpacing(14);
        card->body()->addLayout(m_grid);
        m_call->setObjectName(QStringLiteral("firstCall"));
        card->body()->addWidget(m_call, 0, Qt::AlignLeft);
        if (!mayRegisterCalls(session.registry(), session.actor())) {
            m_call->setWhyNot({say("You do not take calls yourself; log in as somebody of the front desk.")});
            card->body()->addWidget(label(m_call->whyNot().first(), "note", card)); // the button has no room for it
        }
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(card);
        all->addStretch(1);
        connect(m_call, &QPushButton::clicked, this, &SetupStep::newCallWanted);
    }

    void begin(const QString& office) override
    {
        SetupStep::begin(office);
        emptyLayout(m_grid);
        for (int row = 0; row < int(std::size(kParts)); ++row) count(row);
        countHandled(int(std::size(kParts)));
        for (int i = 0; i < int(std::size(kStanding)); ++i) countStanding(int(std::size(kParts)) + 1 + i, kStanding[i]);
        m_call->setFocus();
    }

    void act() override
    {
        if (m_call->isEnabled()) Q_EMIT newCallWanted();
    }

private:
    void count(int row)
    {
        const Part& part = kParts[row];
        const QString type = QLatin1String(part.type);
        auto* name = label(say(session().registry().find(type)->plural), "", this);
        m_grid->addWidget(name, row, 0);
        answer(session(), session().ask(CountQuestion{type, {}}), name, [this, row, &part, name](const Result<CountAnswer>& found) {
            const bool ready = found && found->count >= part.least;
            tell(row, ready, found ? QString::number(found->count) + (found->more ? QStringLiteral("+") : QString()) : found.error().text(), say(part.missing));
        });
    }

    // A department is there, but nobody stands for it: seen only when the first call is to be handed over.
    void countHandled(int row)
    {
        auto* name = label(say("Departments without a handler"), "", this);
        m_grid->addWidget(name, row, 0);
        answer(session(), session().ask(UnhandledQuestion{office()}), name, [this, row](const Result<Unhandled>& found) {
            if (!found) return tell(row, false, found.error().text(), {});
            const bool none = found->departments == 0;
            tell(row, !none && found->idle.isEmpty(), none ? QStringLiteral("–") : QString::number(found->idle.size()), none ? say("There is no department yet: step 1, Departments and categories.") : unhandledWords(found->idle));
        });
    }

    void countStanding(int row, const Standing& standing)
    {
        auto* name = label(say(roleLabel(standing.role)), "", this);
        m_grid->addWidget(name, row, 0);
        answer(session(), session().ask(HoldersQuestion{office(), standing.role}), name, [this, row, &standing](const Result<qint64>& found) {
            tell(row, found && *found > 0, found ? QString::number(*found) : found.error().text(), say(standing.missing));
        });
    }

    void tell(int row, bool ready, const QString& count, const QString& missing)
    {
        m_grid->addWidget(new Badge({ready ? Glyph::Check : Glyph::Warning, ready ? Tone::Ok : Tone::Warn}, count, this), row, 1);
        if (ready) return;
        auto* words = label(missing, "muted", this);
        words->setWordWrap(true);
        m_grid->addWidget(words, row, 2);
    }

    QGridLayout* m_grid;
    PrimaryButton* m_call;
};

} // namespace

SetupStep* makeReadyStep(Session& session, QWidget* parent) { return new ReadyStep(session, parent); }

} // namespace fuwutai
