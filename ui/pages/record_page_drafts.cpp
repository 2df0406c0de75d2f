// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed at a record and not sent outlives its page.
#include "ui/forms/conflict_table.h"
#include "ui/pages/presence_badge.h"
#include "ui/pages/record_page.h"

#include <QPushButton>

namespace fuwutai {

namespace {

const QString kWith = QStringLiteral("with"), kOffice = QStringLiteral("office");

} // namespace

QString RecordPage::draftId(const QString& action) const
{
    return QStringList{m_type.key, m_number.isEmpty() ? m_draft : m_number, action}.join(QLatin1Char('/'));
}

QJsonObject RecordPage::typedFor(const QString& action) const
{
    if (!m_form->isFilling() || m_form->offer().action != action) return m_left.value(action);
    const QJsonObject typed = m_form->typed();
    return typed == m_fresh.with ? QJsonObject() : typed; // what it was opened with was typed by nobody
}

RecordPage::~RecordPage() { m_session.drafts().flush(); }

void RecordPage::noteDraft()
{
    const QString action = m_form->offer().action;
    if (action.isEmpty()) return;
    QJsonObject about;
    if (m_number.isEmpty()) about = {{kWith, m_fresh.with}, {kOffice, m_fresh.office}};
    m_session.drafts().note({draftId(action), m_type.key, m_number, action, about, {}, {}}, this, [this, action] { return typedFor(action); });
}

// At an existing record every step may have one; a new record is one form, that goes on where it was left.
void RecordPage::takeDrafts()
{
    const auto fits = [this](const Draft& d) {
        if (!m_number.isEmpty()) return true;
        return d.about.value(kWith).isObject() && d.about.value(kWith).toObject() == m_fresh.with && d.about.value(kOffice).toString() == m_fresh.office
               && (m_fresh.action.isEmpty() || d.action == m_fresh.action);
    };
    while (const auto draft = m_session.drafts().take(m_type.key, m_number, this, fits)) {
        m_left.insert(draft->action, draft->with);
        m_kept.insert(draft->action, draft->at);
        if (m_wanted.isEmpty()) m_wanted = draft->action;
        if (!m_number.isEmpty()) continue;
        m_draft = draft->id.section(QLatin1Char('/'), 1, 1);
        break;
    }
}

// Beside the notice of the step, which goes with each try.
Notice* RecordPage::makeDraftNotice()
{
    m_found = new Notice(this);
    m_found->setObjectName(QStringLiteral("draft"));
    m_discard = new QPushButton(m_found);
    m_discard->setObjectName(QStringLiteral("discard"));
    m_found->row()->addWidget(m_discard);
    connect(m_discard, &QPushButton::clicked, this, &RecordPage::discardDraft);
    return m_found;
}

void RecordPage::tellDraft(Instant kept)
{
    m_asked = false;
    m_found->tell(Tone::Plain, draftWords(m_form->offer().label, kept, m_session.now()) + say(": it goes on here"));
    m_discard->setText(say("Discard the draft..."));
}

// Asked once more before it is gone. A new record begins anew, out of a step of one that is there it leads back to reading.
void RecordPage::discardDraft()
{
    const ActionOffer offer = m_form->offer();
    if (!std::exchange(m_asked, true)) {
        m_found->tell(Tone::Warn, say("What was typed for “%1” is gone then and cannot be found again").arg(offer.label));
        return m_discard->setText(say("Discard it"));
    }
    m_session.drafts().forget(draftId(offer.action));
    m_form->end();
    m_left.remove(offer.action);
    m_conflicts->forget();
    m_others->end();
    m_notice->clear();
    m_found->clear();
    if (m_number.isEmpty()) {
        begin(offer);
        return m_form->putTyped(m_fresh.with);
    }
    offerSteps();
    setFocus();
}

QString draftWords(const QString& step, Instant kept, Instant now)
{
    const QDateTime at = local(kept);
    return say("Draft of “%1”, %2").arg(step, at.toString(at.date() == localDate(now) ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm")));
}

NewRecord newRecordOf(const Draft& draft) { return {draft.type, draft.action, draft.about.value(kWith).toObject(), draft.about.value(kOffice).toString()}; }

} // namespace fuwutai
