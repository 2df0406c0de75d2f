// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/desk_page.h"

#include "ui/pages/empty_note.h"
#include "ui/session/answer.h"

#include <algorithm>

namespace fuwutai {

namespace {

constexpr int kSoonMs = 250, kMinuteMs = 60'000;
constexpr int kPanelWidth = 372;

bool isUrgent(const Lookup& lookup, const QList<DeskSection>& sections)
{
    for (const DeskSection& section : sections)
        for (const DeskRow& row : section.rows)
            if (lookup.urgency(row.row.clock) == Urgency::Overdue) return true;
    return false;
}

bool holds(const Actor& actor, Role role)
{
    return std::any_of(actor.bindings.begin(), actor.bindings.end(), [role](const RoleBinding& b) { return b.role == role; });
}

} // namespace

bool mayRegisterCalls(const Registry& registry, const Actor& actor)
{
    const RecordType* call = registry.find(QStringLiteral("call_record"));
    if (!call) return false;
    for (const FlowRow* row : call->rows(QStringLiteral("register"), QString()))
        for (const RoleBinding& binding : actor.bindings)
            if (row->who.all().has(binding.role)) return true;
    return false;
}

DeskPage::DeskPage(Session& session, Lookup& lookup, QWidget* parent)
    : Page(parent), m_session(session), m_lookup(lookup), m_model(new DeskModel(session, lookup, this)), m_list(new DeskList(m_model, this)),
      m_notice(new Notice(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 14, 14, 14);
    row->setSpacing(14);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_notice);
    left->addWidget(m_list, 1);
    auto* empty = new EmptyNote(this);
    const bool desk = mayRegisterCalls(session.registry(), session.actor());
    empty->tell(say("Nothing is waiting for you"), say("What you are to do next will stand here, the most urgent first."),
                desk ? say("New call") : QString(), desk ? QStringLiteral("F2") : QString());
    connect(empty, &EmptyNote::pressed, this, &DeskPage::newCall);
    m_empty = empty;
    m_empty->hide();
    left->addWidget(m_empty, 1);
    row->addLayout(left, 1);
    if (desk) {
        m_panel = new NewCallPanel(session, this);
        m_panel->setFixedWidth(kPanelWidth);
        row->addWidget(m_panel);
        connect(m_panel, &NewCallPanel::left, this, &DeskPage::leave);
        connect(m_panel, &NewCallPanel::openRecord, this, [this](const QString& number) { Q_EMIT openRecord(QStringLiteral("call_record"), number, {}); });
    }
    connect(m_list, &DeskList::opened, this, &DeskPage::openRecord);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_minute.setInterval(kMinuteMs);
    connect(&m_soon, &QTimer::timeout, this, &DeskPage::refresh);
    connect(&m_minute, &QTimer::timeout, this, &DeskPage::refresh);
    connect(&session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    m_minute.start();
    refresh();
}

// Who sits at the front desk begins with a call, everybody else with what waits for him, unless he has begun one.
void DeskPage::arrive()
{
    const bool calls = m_panel && m_panel->isVisibleTo(this) && (holds(m_session.actor(), Role::FrontDesk) || !m_panel->draft().isEmpty());
    if (calls) m_panel->begin();
    else goToRows();
}

void DeskPage::goToRows()
{
    if (m_list->isHidden()) setFocus(); // nothing waits; what comes takes the keyboard then
    else m_list->setFocus();
}

void DeskPage::newCall()
{
    if (!m_panel) return;
    m_panel->show();
    m_panel->begin();
}

// The draft stays in the panel; it only makes room.
void DeskPage::leave()
{
    m_panel->hide();
    goToRows();
    Q_EMIT left();
}

void DeskPage::refresh()
{
    const int mine = ++m_asked;
    answer(m_session, m_session.ask(DeskQuestion{}), this, [this, mine](const Result<QList<DeskSection>>& answer) {
        if (mine != m_asked) return;
        if (!answer) return m_notice->tell(answer.error());
        m_notice->clear();
        show(*answer);
    });
}

void DeskPage::show(const QList<DeskSection>& sections)
{
    m_model->setSections(sections);
    qint64 all = 0;
    for (const DeskSection& section : sections) all += section.count;
    const bool here = hasFocus() || m_list->hasFocus();
    m_empty->setVisible(m_model->firstRow() < 0);
    m_list->setVisible(m_model->firstRow() >= 0);
    if (here) goToRows();
    Q_EMIT counted(all, isUrgent(m_lookup, sections));
}

} // namespace fuwutai
