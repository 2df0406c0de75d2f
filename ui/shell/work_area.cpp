// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_area.h"

#include "ui/pages/group_page.h"
#include "ui/pages/holding.h"
#include "ui/pages/setup_page.h"

#include <QApplication>
#include <QKeyEvent>

namespace fuwutai {

namespace {

constexpr int kLongestTrail = 30;
const QString kDesk = QStringLiteral("desk");

} // namespace

WorkArea::~WorkArea() { m_session.drafts().flush(); }

Page* WorkArea::page(const QString& key)
{
    if (Page* made = m_pages.value(key)) return made;
    for (const PageDef* def : pagesFor(m_session.registry(), m_session.actor())) {
        if (key != QLatin1String(def->key)) continue;
        Page* made = def->make(m_session, m_lookup, *def);
        made->setObjectName(QStringLiteral("page.%1").arg(key));
        m_stack->addWidget(made);
        m_pages.insert(key, made);
        lead(made);
        return made;
    }
    return nullptr;
}

void WorkArea::lead(Page* page)
{
    connect(page, &Page::openRecord, this, &WorkArea::openRecord);
    connect(page, &Page::openNew, this, [this](const QString& type, const QString& action, const QJsonObject& with) { openNew({type, action, with, {}}); });
    connect(page, &Page::openList, this, &WorkArea::openList);
    connect(page, &Page::callWanted, this, &WorkArea::newCallFrom);
    connect(page, &Page::scansWanted, this, &WorkArea::openScans);
    connect(page, &Page::backWanted, this, &WorkArea::leavePage);
    connect(page, &Page::printWanted, this, &WorkArea::preview);
}

void WorkArea::go(QWidget* to, const QString& key)
{
    if (QWidget* from = m_stack->currentWidget(); from && from != to && !m_key.isEmpty()) {
        m_trail << Step{from, m_key, QApplication::focusWidget()};
        if (m_trail.size() > kLongestTrail) m_trail.removeFirst();
    }
    m_key = key;
    m_stack->setCurrentWidget(to);
    m_navigation->setCurrent(key);
    m_top->setBack(!m_trail.isEmpty());
}

void WorkArea::show(const QString& key)
{
    Page* to = page(key);
    if (!to) return;
    if (to != m_stack->currentWidget() && fuwutai::holdsBack(m_stack->currentWidget())) return m_navigation->setCurrent(m_key);
    m_trail.clear(); // the navigation starts afresh; back is for the way into a record
    m_key.clear();
    go(to, key);
    to->arrive();
}

void WorkArea::newCall()
{
    if (!m_desk || !m_desk->panel()) return;
    if (m_stack->currentWidget() != m_desk) go(m_desk, kDesk);
    m_desk->newCall();
}

void WorkArea::newCallFrom(const QString& phone)
{
    newCall();
    if (!phone.isEmpty() && m_desk && m_desk->panel()) m_desk->panel()->beginWith(phone);
}

void WorkArea::showSetup()
{
    show(QStringLiteral("settings"));
    if (auto* settings = qobject_cast<GroupPage*>(page(QStringLiteral("settings")))) settings->show(kSetupTab);
    arrive();
}

void WorkArea::openRecord(const QString& type, const QString& number, const QString& action)
{
    if (type.isEmpty() || number.isEmpty()) return;
    const PageDef* home = homeOf(type);
    RecordPage* page = m_records->open(type, number, action);
    go(page, home ? QLatin1String(home->key) : m_key);
    page->arrive();
}

void WorkArea::openNew(const NewRecord& fresh)
{
    const PageDef* home = homeOf(fresh.type);
    RecordPage* page = m_records->openNew(fresh);
    go(page, home ? QLatin1String(home->key) : m_key);
    page->arrive();
}

void WorkArea::openList(const QString& type, const QList<Filter>& filters)
{
    const PageDef* home = homeOf(type);
    Page* to = home ? page(QLatin1String(home->key)) : nullptr;
    if (!to) return;
    go(to, QLatin1String(home->key));
    if (auto* group = qobject_cast<GroupPage*>(to)) group->show(type);
    auto* list = qobject_cast<ListingPage*>(to);
    if (auto* group = qobject_cast<GroupPage*>(to)) list = group->current();
    if (list) list->setFilters(filters);
    to->arrive();
}

void WorkArea::preview(const PrintPreparation& preparation)
{
    if (m_preview) forget(m_preview);
    dropPreview();
    auto* page = new PrintPage(m_session, preparation, m_stack);
    m_stack->addWidget(page);
    go(page, m_key);
    m_preview = page;
    page->arrive();
    connect(page, &PrintPage::finished, this, [this](const QString& words) {
        m_status->tell(words);
        m_undo->note(words);
        back();
    });
}

// A preview lives as long as it is looked at, or a call that came in between will lead back to it.
void WorkArea::dropPreview()
{
    const bool left = std::any_of(m_trail.begin(), m_trail.end(), [this](const Step& step) { return step.page == m_preview; });
    if (!m_preview || left || m_stack->currentWidget() == m_preview) return;
    PrintPage* page = m_preview;
    m_preview = nullptr;
    forget(page);
    m_stack->removeWidget(page);
    page->deleteLater();
}

bool WorkArea::holdsBack()
{
    for (auto it = m_pages.begin(); it != m_pages.end(); ++it)
        if (fuwutai::holdsBack(it.value())) {
            go(it.value(), it.key());
            return true;
        }
    return false;
}

void WorkArea::back()
{
    if (fuwutai::holdsBack(m_stack->currentWidget())) return;
    while (!m_trail.isEmpty()) {
        const Step step = m_trail.takeLast();
        if (!step.page) continue;
        m_key = step.key;
        m_stack->setCurrentWidget(step.page);
        m_navigation->setCurrent(step.key);
        if (step.focus && step.page->isAncestorOf(step.focus)) step.focus->setFocus();
        else arrive();
        break;
    }
    m_top->setBack(!m_trail.isEmpty());
}

// A new record that is given up leaves no empty page behind, wherever it was begun from: its list stands there.
void WorkArea::leavePage()
{
    const auto* left = qobject_cast<const RecordPage*>(m_stack->currentWidget());
    if (!m_trail.isEmpty() || !left || !left->number().isEmpty()) return back();
    if (homeOf(left->type())) openList(left->type(), {});
    else show(kDesk);
    m_trail.clear();
    m_top->setBack(false);
}

void WorkArea::forget(QWidget* page)
{
    m_trail.removeIf([&](const Step& step) { return step.page == page; });
    m_top->setBack(!m_trail.isEmpty());
}

void WorkArea::arrive()
{
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget())) page->arrive();
    else if (m_stack->currentWidget()) m_stack->currentWidget()->setFocus();
}

void WorkArea::showDraft()
{
    const NewCallPanel* panel = m_desk ? m_desk->panel() : nullptr;
    m_top->setDraft(panel && !panel->draft().isEmpty() && m_stack->currentWidget() != m_desk);
}

void WorkArea::offerDrafts()
{
    showDraft();
    const QList<Draft> waiting = m_session.drafts().waiting();
    if (waiting.isEmpty()) return;
    const Draft& first = waiting.first();
    const RecordType* type = m_session.registry().find(first.type);
    const QString name = !first.number.isEmpty() || !type ? first.number : say("New: %1").arg(say(type->label));
    const QString more = waiting.size() > 1 ? say(" and %1 more").arg(waiting.size() - 1) : QString();
    const QString step = type ? say(type->actionLabel(first.action)) : QString();
    m_status->offer(draftWords(step, first.at, m_session.now()) + more, name, [this, first] { openDraft(first); });
}

void WorkArea::openDraft(const Draft& draft)
{
    const PageDef* home = homeOf(draft.type);
    if (draft.type == QLatin1String("weekly_report") && home) show(QLatin1String(home->key));
    else if (draft.number.isEmpty()) openNew(newRecordOf(draft));
    else openRecord(draft.type, draft.number);
    offerDrafts();
}

void WorkArea::openScans()
{
    if (!m_scans) {
        m_stack->addWidget(m_scans = new ScanPage(m_session, m_stack));
        lead(m_scans);
    }
    go(m_scans, m_key);
    m_scans->arrive();
}

void WorkArea::takeBack() { m_undo->takeBack(); }

void WorkArea::showKeys()
{
    m_keys->setGeometry(rect());
    m_keys->setVisible(!m_keys->isVisible());
    m_keys->raise();
    if (m_keys->isVisible()) m_keys->setFocus();
}

void WorkArea::keyPressEvent(QKeyEvent* event)
{
    // What nobody nearer wanted: Escape leaves a record.
    if (event->key() == Qt::Key_Escape && !m_trail.isEmpty()) return back();
    QWidget::keyPressEvent(event);
}

} // namespace fuwutai
