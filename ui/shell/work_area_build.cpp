// SPDX-License-Identifier: GPL-3.0-or-later
// How the work area is put together, and how one goes through it by Tab.
#include "ui/shell/work_area.h"

#include "ui/fields/reading_order.h"
#include "ui/pages/text_blocks.h"

#include <QShortcut>

namespace fuwutai {

namespace {

constexpr int kNarrow = 1100;

} // namespace

WorkArea::WorkArea(Session& session, const Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(session), m_top(new TopBar(session, preferences, mayRegisterCalls(session.registry(), session.actor()), this)),
      m_navigation(new Navigation(session, this)), m_stack(new QStackedWidget(this)), m_undo(new UndoBar(session, this)), m_work(new WorkBar(this)), m_status(new StatusLine(session, this)),
      m_records(new RecordPages(session, m_stack)), m_keys(new KeysPage(this))
{
    build();
    m_keys->hide();
    connectAll();
    new TextBlocks(m_session, this);
    shortcuts();
    m_desk = qobject_cast<DeskPage*>(page(QStringLiteral("desk")));
    offerCommands();
    connect(m_desk, &DeskPage::counted, m_navigation, &Navigation::setDeskCount);
    if (m_desk->panel()) connect(m_desk->panel(), &NewCallPanel::saved, m_undo, &UndoBar::clear); // tells its number itself, in large
    connect(m_desk, &DeskPage::left, this, [this] {
        // F2 was pressed elsewhere: back to there. At the desk itself one stays.
        if (!m_trail.isEmpty()) back();
        showDraft();
    });
}

void WorkArea::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    auto* shown = new QVBoxLayout;
    shown->setSpacing(0);
    auto* told = new QHBoxLayout;
    told->setContentsMargins(14, 0, 14, 0); // as wide as what the pages show
    told->addWidget(m_work, 1);
    shown->addLayout(told);
    shown->addWidget(m_stack, 1);
    auto* done = new QHBoxLayout;
    done->setContentsMargins(14, 0, 14, 8);
    done->addWidget(m_undo, 1);
    shown->addLayout(done);
    middle->addLayout(shown, 1);
    all->addWidget(m_top);
    all->addLayout(middle, 1);
    all->addWidget(m_status);
}

void WorkArea::connectAll()
{
    connect(m_navigation, &Navigation::chosen, this, qOverload<const QString&>(&WorkArea::show));
    connect(m_top, &TopBar::newCall, this, &WorkArea::newCall);
    connect(m_top, &TopBar::back, this, &WorkArea::back);
    connect(m_top, &TopBar::keysWanted, this, &WorkArea::showKeys);
    connect(m_top, &TopBar::manualWanted, this, &WorkArea::openManual);
    connect(m_top->find(), &FindBox::opened, this, [this](const QString& type, const QString& number) { openRecord(type, number); });
    connect(m_top, &TopBar::backupWanted, this, &WorkArea::backUp);
    connect(m_top, &TopBar::secondPlaceWanted, this, &WorkArea::askSecondPlace);
    connect(m_top, &TopBar::copyWanted, this, &WorkArea::askCopy);
    connect(m_top->find(), &FindBox::callWanted, this, &WorkArea::newCallFrom);
    connect(m_records, &RecordPages::made, this, &WorkArea::lead);
    connect(m_records, &RecordPages::gone, this, &WorkArea::forget);
    connect(m_stack, &QStackedWidget::currentChanged, this, &WorkArea::dropPreview);
}

void WorkArea::shortcuts()
{
    for (const CommandDef& def : commandTable()) {
        if (!def.run) continue;
        for (const QString& keys : keysOf(def)) {
            auto* made = new QShortcut(QKeySequence(keys), this);
            made->setContext(Qt::WindowShortcut);
            connect(made, &QShortcut::activated, this, [this, run = def.run] { run(*this); });
        }
    }
}

// A page whose parts come and go is gone through as it is read, and all around it with it.
bool WorkArea::focusNextPrevChild(bool next)
{
    const auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    const QList<QWidget*> columns = page ? page->columns() : QList<QWidget*>();
    QWidget* stop = columns.isEmpty() ? nullptr : nextStop(QList<QWidget*>{m_top, m_navigation, m_work} + columns + QList<QWidget*>{m_status}, next);
    if (!stop) return QWidget::focusNextPrevChild(next);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void WorkArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_navigation->setNarrow(width() < kNarrow);
    m_keys->setGeometry(rect());
}

} // namespace fuwutai
