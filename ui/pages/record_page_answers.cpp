// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate says to a step, and how the record's page goes on from there.
#include "ui/forms/answer.h"
#include "ui/forms/conflict_table.h"
#include "ui/pages/presence_badge.h"
#include "ui/pages/record_page.h"

namespace fuwutai {

namespace {

// Each stands at its own field too: above the first ones are enough, and leave room for the sheet.
QString fewOf(QStringList reasons)
{
    constexpr qsizetype kFew = 3;
    if (const qsizetype more = reasons.size() - kFew; more > 1) reasons = reasons.mid(0, kFew) << say("%1 more, marked in red").arg(more);
    return reasons.join(QStringLiteral("  ·  "));
}

} // namespace

void RecordPage::done(const Receipt& receipt)
{
    m_session.drafts().forget(draftId(m_form->offer().action));
    m_number = receipt.number;
    m_left.remove(m_form->offer().action);
    m_form->end();
    m_conflicts->forget();
    m_others->end();
    m_notice->clear();
    m_found->clear();
    setFocus();
    Q_EMIT titleChanged(title());
    Q_EMIT saved(receipt);
    load();
}

void RecordPage::refused(const Refusal& refusal)
{
    const bool fillsNothing = m_form->offer().fills.isEmpty();
    if (refusal.kind != RefusalKind::Failed) m_form->forgetAttempt();
    if (askForOffice(refusal.reasons)) return;
    const Reasons rest = m_form->refuse(refusal.reasons);
    QStringList lines, atFields;
    for (const Reason& r : rest) lines << r.text;
    for (const Reason& r : m_form->inOrder(refusal.reasons))
        if (!rest.contains(r)) atFields << r.text;
    if (!atFields.isEmpty()) lines << fewOf(atFields);
    if (refusal.kind == RefusalKind::Conflict && !atFields.isEmpty()) lines << say("Nothing was saved; what you typed is still here. Choose field by field below, then do it again.");
    if (refusal.kind == RefusalKind::Conflict && atFields.isEmpty()) lines << say("What you typed is still here; doing it again puts it over the newer one.");
    if (refusal.kind == RefusalKind::Failed) lines << say("Nothing was saved; what you typed is still here. Doing it again is safe.");
    if (fillsNothing) m_form->end();
    m_notice->tell(refusal, lines.join(QLatin1Char('\n')));
    m_conflict = refusal.kind == RefusalKind::Conflict;
    if (m_conflict || fillsNothing) load();
}

// Who works for several offices is asked for which one, in the form itself.
bool RecordPage::askForOffice(const Reasons& reasons)
{
    const QString key = QStringLiteral("office");
    const bool asked = std::any_of(reasons.begin(), reasons.end(), [&](const Reason& r) { return r.field == key; });
    if (!asked || m_form->editor(key)) return false;
    ActionOffer offer = m_form->offer();
    offer.fills.prepend(key);
    offer.needs << key;
    const QJsonObject typed = m_form->typed();
    m_form->begin(offer);
    m_form->putTyped(typed);
    m_form->refuse(reasons);
    return true;
}

void RecordPage::undo(qint64 entry)
{
    answer(m_session, m_session.undo(entry), this, [this](const Result<Receipt>& result) {
        if (!result) m_notice->tell(result.error());
    });
}

} // namespace fuwutai
