// SPDX-License-Identifier: GPL-3.0-or-later
// How a typed call becomes a record, and what is shown when it does not.
#include "ui/pages/new_call_panel.h"
#include "ui/session/answer.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace fuwutai {

void NewCallPanel::save()
{
    if (m_saving) return;
    QGuiApplication::inputMethod()->commit(); // what is being composed is part of what the clerk sees
    clearMarks();
    // Typed but never taken: a new caller by what stands there.
    if (!m_draft.caller && !m_draft.isNew && !m_big->text().trimmed().isEmpty()) takeNew();
    m_saving = true;
    m_save->setEnabled(false);
    QList<Command> all{commandOf(draft(), *m_session.registry().find(QStringLiteral("call_record")), m_session.actor().user, m_session.now())};
    all << incidentOf(draft(), m_incident);
    if (const auto answered = answerOf(draft())) all << *answered;
    answer(m_session, m_session.send(all), this, [this](const Result<QList<Receipt>>& answer) { done(answer); });
}

void NewCallPanel::done(const Result<QList<Receipt>>& answer)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (!answer) return refused(answer.error());
    const QString number = answer->first().number;
    m_session.drafts().forget(m_draft.uuid);
    clear();
    restoreDraft();
    m_savedCard->show(number);
    m_big->setFocus();
    Q_EMIT saved(number);
}

void NewCallPanel::refused(const Refusal& refusal)
{
    const QList<std::pair<QString, QWidget*>> places{{QStringLiteral("matter"), m_matter},   {QStringLiteral("phone"), m_phone},
                                                     {QStringLiteral("caller_name"), m_name}, {QStringLiteral("place"), m_place},
                                                     {QStringLiteral("category"), m_category}, {QStringLiteral("first_answer"), m_answer}};
    QWidget* first = nullptr;
    for (const Reason& reason : refusal.reasons)
        for (const auto& [key, widget] : places)
            if (reason.field == key) {
                setMark(widget, "refused", true);
                if (!first) first = widget;
            }
    m_reasons->tell(Tone::Bad, refusal.text());
    if (first && first->isVisible()) first->setFocus();
    else if (!m_draft.caller && !m_draft.isNew) m_big->setFocus();
}

void NewCallPanel::heed(std::initializer_list<const QWidget*> changed)
{
    if (std::any_of(changed.begin(), changed.end(), [](const QWidget* w) { return w->property("refused").toBool(); })) clearMarks();
}

void NewCallPanel::clearMarks()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_matter, m_phone, m_name, m_place, m_category, m_answer}) setMark(widget, "refused", false);
    m_reasons->clear();
}

} // namespace fuwutai
