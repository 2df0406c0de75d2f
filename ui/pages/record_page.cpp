// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_page.h"

#include "core/record/numbered.h"
#include "ui/forms/actions_card.h"
#include "ui/forms/answer.h"
#include "ui/forms/conflict_table.h"
#include "ui/forms/record_cards.h"
#include "ui/pages/attachments_card.h"
#include "ui/pages/presence_badge.h"

#include <QApplication>

namespace fuwutai {

namespace {

constexpr int kMinuteMs = 60'000;                // limits come nearer while nobody does anything

} // namespace

RecordPage::RecordPage(Session& session, const QString& type, const QString& number, QWidget* parent)
    : Page(parent), m_session(session), m_type(*session.registry().find(type)), m_number(number)
{
    build();
    takeDrafts();
    load();
}

RecordPage::RecordPage(Session& session, const NewRecord& fresh, QWidget* parent)
    : Page(parent), m_session(session), m_type(*session.registry().find(fresh.type)), m_fresh(fresh)
{
    build();
    takeDrafts();
    loadNew();
}

// What was typed stays; that it was once refused is over: it is asked anew.
void RecordPage::arrive()
{
    if (!m_form->isFilling()) return setFocus();
    m_notice->clear();
    m_form->refuse({});
    m_form->focusFirst();
}

QString RecordPage::title() const
{
    if (m_number.isEmpty()) return say("New: %1").arg(say(m_type.label));
    return isNumbered(m_number) ? m_number : QStringLiteral("%1  %2").arg(say(m_type.label), numberWords(m_number));
}

void RecordPage::load()
{
    if (m_number.isEmpty()) return;
    answer(m_session, m_session.openRecord(m_type.key, m_number), this, [this](const Result<OpenedRecord>& result) {
        if (result) opened(*result);
        else m_notice->tell(result.error());
    });
}

void RecordPage::loadNew()
{
    RecordView view;
    view.record = emptyRecord(m_type);
    view.record.office = m_fresh.office;
    view.sight = Sight::Clear;
    m_form->show(view, sheetHead());
    showHead();
    answer(m_session, m_session.ask(SheetQuestion{m_type.key, m_fresh.office, {}, {}}), this, [this, view](const Result<StoredSheet>& sheet) {
        if (!sheet || m_form->isFilling() || !m_number.isEmpty()) return;
        RecordView on = view;
        on.sheet = *sheet;
        m_form->show(on, sheetHead());
    });
    answer(m_session, m_session.offersForNew(m_type.key), this, [this](const Result<QList<ActionOffer>>& result) {
        if (!result) return m_notice->tell(result.error());
        m_offers = *result;
        offerSteps();
        QString action = m_wanted.isEmpty() ? m_fresh.action : std::exchange(m_wanted, {});
        const bool kept = m_left.contains(action);
        for (const ActionOffer& offer : std::as_const(m_offers))
            if (action.isEmpty() && offer.enabled && offer.usual) action = offer.action;
        choose(action);
        if (kept) return;
        m_form->putTyped(m_fresh.with);
        m_form->focusFirst(); // what was brought along is not asked for
    });
}

void RecordPage::opened(const OpenedRecord& record)
{
    m_offers = record.offers;
    m_form->show(record.view, sheetHead());
    m_others->follow(m_type.key, record.view.record.id);
    showHead();
    m_clocks->show(record.view.clocks);
    m_history->show(record.view.history);
    m_warranty->show(record.view.warranty);
    m_attached->show(m_type.key, m_number);
    m_linked->show(record.view.linked, m_session.registry());
    if (m_form->isFilling()) {
        const ActionOffer* offer = offerOf(m_form->offer().action);
        m_conflicts->show(m_form->conflicts());
        if (!offer || !offer->enabled) m_notice->tell(Tone::Warn, say("This step is no longer possible; what you typed is kept") + QLatin1Char('\n') + (offer ? offer->why.join(QLatin1Char('\n')) : QString()));
        if (m_conflict) m_form->acceptNewest();
        m_conflict = false;
        return;
    }
    offerSteps();
    lookForStranger();
    if (!m_wanted.isEmpty()) choose(std::exchange(m_wanted, {}));
}

const ActionOffer* RecordPage::offerOf(const QString& action) const
{
    for (const ActionOffer& offer : m_offers)
        if (offer.action == action) return &offer;
    return nullptr;
}

void RecordPage::choose(const QString& action)
{
    if (action.isEmpty()) return;
    if (m_offers.isEmpty()) {
        m_wanted = action;
        return;
    }
    const ActionOffer* offer = offerOf(action);
    if (!offer) return m_notice->tell(Tone::Warn, say("This step is not possible now"));
    if (!offer->enabled) return m_notice->tell(Tone::Warn, labelled(offer->label, offer->why.join(QStringLiteral("; "))));
    begin(ActionOffer(*offer));
}

void RecordPage::begin(const ActionOffer& offer)
{
    if (m_form->isFilling()) leave();
    m_notice->clear();
    m_form->begin(offer);
    if (offer.fills.isEmpty() && !offer.proxy) return doIt();
    m_others->begin(offer.action);
    m_actions->fill(offer, m_form->world());
    m_form->putTyped(m_left.take(offer.action));
    m_actions->setMissing(m_form->missing());
    if (const Instant kept = m_kept.take(offer.action); kept.isSet()) tellDraft(kept);
    m_form->focusFirst();
}

// What was typed waits, should the same step be chosen again.
void RecordPage::leave()
{
    if (!m_form->isFilling() || m_sending) return;
    if (m_form->hasTyped()) m_left.insert(m_form->offer().action, m_form->typed());
    m_form->end();
    m_conflicts->forget();
    m_others->end();
    m_notice->clear();
    m_found->clear();
    offerSteps();
    setFocus();
}

// Out of the step; where there is none, and from a record that is not there yet, back to where one came from.
void RecordPage::escape()
{
    const bool stays = m_form->isFilling() && !m_number.isEmpty();
    leave();
    if (!stays && !m_sending) Q_EMIT backWanted();
}

void RecordPage::goOn()
{
    if (!m_form->isFilling()) loadNew();
}

// What was asked for that home lately stands beside what is begun for it.
void RecordPage::lookAtHome()
{
    const FieldEditor* editor = m_number.isEmpty() ? m_form->editor(QStringLiteral("home")) : nullptr;
    const QString home = editor ? editor->json().toString() : m_home;
    if (home == m_home) return;
    m_home = home;
    answer(m_session, m_session.ask(HomeMattersQuestion{home}), this, [this, home](const Result<QList<LinkedRecord>>& lately) {
        if (lately && home == m_home && m_number.isEmpty()) m_linked->show(*lately, m_session.registry());
    });
}

void RecordPage::primary()
{
    const QWidget* focus = QApplication::focusWidget();
    if (m_form->isFilling()) doIt();
    else if (focus == this || isAncestorOf(focus)) choose(m_actions->primaryAction());
}

void RecordPage::doIt()
{
    if (m_sending) return;
    m_notice->clear();
    if (const QStringList bare = m_actions->proxyMissing(); !bare.isEmpty()) return m_notice->tell(Tone::Warn, say("Still needed: %1").arg(bare.join(say(", "))));
    Command command = m_form->command();
    command.proxy = m_actions->proxy();
    if (command.office.isEmpty()) command.office = m_fresh.office;
    m_sending = true;
    m_actions->setBusy(true);
    answer(m_session, m_session.send({command}), this, [this](const Result<QList<Receipt>>& result) {
        m_sending = false;
        m_actions->setBusy(false);
        if (result) done(result->last());
        else refused(result.error());
    });
}

void RecordPage::noteChanges(const QList<Change>& changes)
{
    const RecordView& view = m_form->view();
    const bool mine = std::any_of(changes.begin(), changes.end(), [&](const Change& c) {
        return c.number == m_number || std::any_of(view.linked.begin(), view.linked.end(), [&](const LinkedRecord& l) {
            return l.number == c.number || (l.type == c.type && !isNumbered(l.number)); // it may have got one
        });
    });
    if (mine && !m_sending) load();
    else if (!m_stranger.isEmpty()) lookForStranger();
}

// The limit that ends first, as the lists show it; here it has its name.
void RecordPage::showUrgency()
{
    const ClockView* first = nullptr;
    for (const ClockView& clock : m_form->view().clocks) {
        const bool presses = clock.urgency == Urgency::Overdue || clock.urgency == Urgency::Soon;
        if (clock.clock.isLive() && presses && (!first || clock.clock.due < first->clock.due)) first = &clock;
    }
    m_urgency->show(lookOf(first ? first->urgency : Urgency::None), first ? QStringLiteral("%1 %2").arg(first->label, first->words) : QString());
}

void RecordPage::showHead()
{
    const Record& r = m_form->view().record;
    static constexpr Tone kTones[] = {Tone::Plain, Tone::Accent, Tone::Ok, Tone::Plain};
    m_title->setText(title());
    setAccessibleName(title());
    m_state->show(BadgeLook{Glyph::None, kTones[int(m_type.phaseOf(r.state))]}, r.state.isEmpty() ? QString() : m_type.stateText(r.state));
    showUrgency();
    const QString office = m_form->view().names.value(QStringLiteral("office/") + r.handlingOffice);
    const QStringList about = QStringList{isNumbered(m_number) ? say(m_type.label) : QString(), office} + m_form->view().leads; // else the title names the type
    m_about->setText(about.join(QStringLiteral("  ")).trimmed());
    offerPrint();
    Q_EMIT titleChanged(title());
}

void RecordPage::build()
{
    buildParts();
    addKeys();
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_form->isFilling()) load();
    });
    m_minute.start(kMinuteMs);
    connect(m_form, &RecordForm::edited, this, [this] {
        m_actions->setMissing(m_form->missing());
        noteDraft();
        lookAtHome();
    });
    connect(m_form, &RecordForm::told, this, [this] { m_actions->setDoubts(m_form->doubts()); });
    connect(m_actions, &ActionsCard::chosen, this, &RecordPage::choose);
    connect(m_actions, &ActionsCard::doIt, this, &RecordPage::doIt);
    connect(m_actions, &ActionsCard::leave, this, &RecordPage::escape);
    connect(m_actions, &ActionsCard::begun, this, &RecordPage::follow);
    connect(m_conflicts, &ConflictTable::theirs, m_form, &RecordForm::takeTheirs);
    connect(m_conflicts, &ConflictTable::mine, m_form, &RecordForm::takeMine);
    connect(m_history, &HistoryCard::undo, this, &RecordPage::undo);
    connect(m_attached, &AttachmentsCard::scansWanted, this, &Page::scansWanted);
    connect(m_linked, &LinkedCard::open, this, [this](const QString& type, const QString& number) { Q_EMIT openRecord(type, number, {}); });
    connect(&m_session, &Session::changed, this, &RecordPage::noteChanges);
}

} // namespace fuwutai
