// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the new call panel, and how it outlives the panel.
#include "ui/pages/new_call_panel.h"

#include <QKeyEvent>

namespace fuwutai {

namespace {

constexpr int kHabitMs = 500;
// The panel's own drafts, apart from those of a call's form.
const QString kPlace = QStringLiteral("panel");
constexpr qint64 kJustBegunMs = 5 * 60'000;  // F2, and the first key soon after it

} // namespace

CallDraft NewCallPanel::draft() const
{
    CallDraft d = m_draft;
    d.typed = m_big->text();
    d.name = m_name->text();
    d.phone = m_phone->text();
    d.place = m_place->text();
    d.home = m_homes->home();
    d.anonymous = m_anonymous->isChecked();
    d.category = m_category->category();
    d.kind = m_kind->value();
    d.urgency = m_urgency->value();
    d.matter = m_matter->toPlainText();
    d.answers = !m_answer->isHidden();
    d.answer = m_answer->toPlainText();
    return d;
}

void NewCallPanel::setDraft(const CallDraft& d)
{
    m_draft = d;
    m_touched = !d.isEmpty();
    m_big->setText(d.typed);
    m_name->setText(d.name);
    m_phone->setText(d.phone);
    m_place->setText(d.place);
    m_homes->setHome(d.home);
    m_anonymous->setChecked(d.anonymous);
    m_category->setCategory(d.category);
    m_kind->setValue(d.kind);
    m_urgency->setValue(d.urgency.isEmpty() ? QStringLiteral("general") : d.urgency);
    m_category->setKind(d.kind);
    m_matter->setPlainText(d.matter);
    m_answer->setPlainText(d.answer);
    showAnswer(d.answers);
    m_newCaller->setVisible(d.isNew || (d.caller && d.caller->isHomeAlone()));
    m_place->setReadOnly(!d.isNew && d.caller);
    if (d.caller) m_matches->showTaken(*d.caller);
    else m_matches->clear();
    showWarranty();
    m_offerNew->hide();
    clearMarks();
    offerRepeat();
    offerIncident();
    showChannel();
    showTime();
}

// To the minute, as it is read: the window's clock and the gate's may differ by an instant.
void NewCallPanel::beginAt(Instant now)
{
    m_draft.begunAt = {now.ms - now.ms % 60'000};
    showTime();
}

void NewCallPanel::showTime()
{
    m_time->setText(m_draft.begunAt.isSet() ? local(m_draft.begunAt).toString(QStringLiteral("HH:mm")) : QString());
}

// The first key begins the call, unless F2 has just begun it.
void NewCallPanel::noteKey()
{
    if (m_touched || draft().isEmpty()) return;
    m_touched = true;
    const Instant now = m_session.now();
    if (!m_draft.begunAt.isSet() || now > m_draft.begunAt.plusMs(kJustBegunMs)) beginAt(now);
}

void NewCallPanel::noteDraft()
{
    noteKey();
    const bool isNext = m_discarded && !draft().isEmpty();
    if (isNext) m_discarded.reset();
    tellKept(isNext || m_kept->text().isEmpty() ? say("Draft kept") : m_kept->text());
    const Draft about{m_draft.uuid, QStringLiteral("call_record"), {}, QStringLiteral("register"), {{kPlace, true}}, {}, {}};
    m_session.drafts().note(about, this, [this, uuid = m_draft.uuid] { return uuid == m_draft.uuid ? draftJson(draft()) : QJsonObject(); });
}

void NewCallPanel::restoreDraft()
{
    const auto kept = m_session.drafts().take(QStringLiteral("call_record"), {}, this, [](const Draft& d) { return d.about.contains(kPlace); });
    if (!kept) return;
    setDraft(readDraft(kept->with));
    showLeft();
}

// What was left half typed is not mixed up with who calls now: it is told until it is saved or thrown away.
void NewCallPanel::showLeft()
{
    if (draft().isEmpty()) return m_leftLine->clear();
    const bool today = localDate(m_draft.begunAt) == localDate(m_session.now());
    m_leftLine->tell(Tone::Warn, say("This is the draft of %1").arg(local(m_draft.begunAt).toString(today ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"))));
    tellKept({});
}

// Beside what is kept stands what throws it away: the next caller's call begins empty, at its own time. Nothing is asked, it can be put back.
void NewCallPanel::toggleDiscarded()
{
    if (m_discarded) {
        setDraft(*std::exchange(m_discarded, {}));
        showLeft();
        noteDraft();
    } else if (!draft().isEmpty()) {
        const CallDraft thrown = draft();
        m_session.drafts().forget(thrown.uuid);
        clear();
        beginAt(m_session.now());
        m_discarded = thrown;
        tellKept(say("Draft discarded"));
    }
    m_big->setFocus();
}

void NewCallPanel::tellKept(const QString& how)
{
    const bool isKept = !draft().isEmpty();
    m_kept->setText(isKept || m_discarded ? how : QString());
    m_discard->setVisible((isKept && m_leftLine->isHidden()) || m_discarded);
    m_discard->setText(m_discarded ? say("Put back") : say("Discard"));
    m_discard->setToolTip(QStringLiteral("%1 (Alt+D)").arg(m_discard->text()));
}

// A home on file where nobody is known yet: it is taken, and who calls from it is asked.
void NewCallPanel::askWhoCalls()
{
    const bool nobody = m_draft.caller->isHomeAlone();
    m_newCaller->setVisible(nobody);
    if (!nobody) return m_category->setFocus();
    m_name->clear();
    m_phone->clear();
    m_place->setText(m_draft.caller->home);
    m_place->setReadOnly(true); // another room is typed above
    m_name->setFocus();
}

// Enter by habit right after the category went on by itself: not meant as an empty line.
bool NewCallPanel::isHabit(const QEvent* event) const
{
    if (event->type() != QEvent::KeyPress || !m_jumped.isValid() || m_jumped.hasExpired(kHabitMs)) return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    return (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier && m_matter->document()->isEmpty();
}

} // namespace fuwutai
