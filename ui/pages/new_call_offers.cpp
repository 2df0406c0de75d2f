// SPDX-License-Identifier: GPL-3.0-or-later
// What the new call offers on one key: to link it to the earlier matter of this home, to make one matter of several homes'; and
// what it tells of the home's warranties.
#include "core/query/warranty.h"
#include "ui/pages/new_call_panel.h"

#include "ui/session/answer.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

namespace fuwutai {

void NewCallPanel::offerRepeat()
{
    m_repeat = repeatOf(draft(), m_session.now());
    showRepeat();
}

void NewCallPanel::toggleRepeat()
{
    if (!m_repeat) return;
    m_draft.linkedTo = m_draft.linkedTo.isEmpty() ? m_repeat->number : QString();
    noteDraft();
    showRepeat();
}

void NewCallPanel::showRepeat()
{
    if (!m_repeat) return m_repeatLine->clear();
    const QString what = QStringLiteral("%1 %2").arg(m_repeat->number, m_repeat->matter);
    bringOffer(*m_repeatLine);
    m_link->setText(m_draft.linkedTo.isEmpty() ? say("Link") : say("Do not link"));
    if (!m_draft.linkedTo.isEmpty()) return m_repeatLine->tell(Tone::Ok, say("Linked to %1").arg(what));
    const QString when = m_repeat->days == 0 ? say("Same home, today: %1. Link?")
                       : m_repeat->days == 1 ? say("Same home, yesterday: %1. Link?")
                                             : say("Same home, %1 days ago: %2. Link?").arg(m_repeat->days);
    m_repeatLine->tell(Tone::Warn, when.arg(what));
}

// Into sight of who writes the matter, in a low window; the matter itself stays there. Once the words have their height.
void NewCallPanel::bringOffer(QWidget& line)
{
    QTimer::singleShot(0, &line, [this, &line] {
        if (!m_matter->hasFocus()) return;
        m_fields->ensureWidgetVisible(&line, 0, 0);
        m_fields->ensureWidgetVisible(m_matter, 0, 0);
    });
}

// Asked anew for each home and category; what the clerk said of another one does not count.
void NewCallPanel::offerIncident()
{
    const CallDraft d = draft();
    const QString home = d.caller ? d.caller->home : d.home;
    if (home.isEmpty() || d.category.isEmpty()) {
        m_incident.reset();
        return showIncident();
    }
    answer(m_session, m_session.ask(IncidentQuestion{home, d.category}), this, [this, home, category = d.category](const Result<IncidentQuestion::Answer>& found) {
        const CallDraft now = draft();
        if (!found || now.category != category || (now.caller ? now.caller->home : now.home) != home) return;
        m_incident = *found;
        showIncident();
    });
}

void NewCallPanel::toggleIncident()
{
    if (!m_incident) return;
    m_draft.inIncident = !m_draft.inIncident;
    noteDraft();
    showIncident();
}

void NewCallPanel::showIncident()
{
    if (!m_incident) return m_incidentLine->clear();
    const QString what = m_incident->incident.isEmpty() ? m_incident->title : QStringLiteral("%1 %2").arg(m_incident->incident, m_incident->title);
    bringOffer(*m_incidentLine);
    if (m_draft.inIncident) return m_incidentLine->tell(Tone::Ok, say("One matter with %1 homes: %2").arg(m_incident->homes).arg(what));
    m_incidentLine->tell(Tone::Warn, say("%1 homes within %2 days: %3. One matter with one answer?").arg(m_incident->homes).arg(m_incident->days).arg(what));
}

// What is known of the home: since when its warranties run.
void NewCallPanel::showWarranty()
{
    const QDate since = m_draft.caller ? m_draft.caller->handedOver : QDate();
    const QDate today = localDate(m_session.now());
    const QStringList known = since.isValid() ? QStringList{warrantyWords(since, today)} : QStringList();
    tellWarranty(known);
    const CallDraft d = draft();
    const QString home = d.caller ? d.caller->home : d.home;
    if (home.isEmpty() || d.category.isEmpty()) return;
    answer(m_session, m_session.ask(WarrantyQuestion{home, d.category, today}), this, [this, known, category = d.category](const Result<WarrantyQuestion::Answer>& found) {
        if (!found || !*found || draft().category != category) return;
        const QStringList all = warrantyLines(**found);
        tellWarranty(known + QStringList{all.last()});
        m_warranty->setToolTip(all.join(QLatin1Char('\n'))); // the record's page tells it whole
    });
}

void NewCallPanel::tellWarranty(const QStringList& lines)
{
    m_warranty->setVisible(!lines.isEmpty());
    m_warranty->setToolTip({});
    m_warranty->setText(lines.join(QLatin1Char('\n')));
}

} // namespace fuwutai
