// SPDX-License-Identifier: GPL-3.0-or-later
// Before issuing: what still stops it, the question that comes first, and what a key does where.
#include "ui/pages/weekly_page.h"

#include <QApplication>
#include <QHBoxLayout>

namespace fuwutai {

namespace {

const QString kKey = QStringLiteral("Ctrl+Enter");
const QString kKeyInText = QStringLiteral("Esc, Ctrl+Enter"); // a text is left first: there the key keeps it

} // namespace

void WeeklyPage::buildQuestion(QVBoxLayout& into)
{
    m_question = new Notice(this);
    m_question->setObjectName(QStringLiteral("week.question"));
    m_yes = new PrimaryButton(say("Issue"), kKey, m_question);
    m_yes->setObjectName(QStringLiteral("week.question.yes"));
    m_no = new Button(say("Not yet"), QStringLiteral("Esc"), m_question);
    m_no->setObjectName(QStringLiteral("week.question.no"));
    m_question->row()->addWidget(m_no);
    m_question->row()->addWidget(m_yes);
    m_question->hide();
    into.addWidget(m_question);
    connect(m_yes, &QPushButton::clicked, this, &WeeklyPage::issue);
    connect(m_no, &QPushButton::clicked, this, [this] { unask(); });
}

// A frozen week cannot be taken back: it is asked once, and what a slip of the hand presses is "not yet".
void WeeklyPage::ask()
{
    const WeekReport& r = m_view.report;
    m_notice->clear();
    m_question->tell(Tone::Warn, say("Issue the report %1 of %2? It then stays as it is.").arg(r.week.text(), r.officeName));
    m_leave->setEnabled(true);
    m_no->setFocus(Qt::ShortcutFocusReason);
}

void WeeklyPage::unask()
{
    m_leave->setEnabled(false);
    if (m_question->isHidden()) return;
    m_question->hide();
    setFocus();
}

// In a text Ctrl+Enter keeps the text, elsewhere it leads to issuing: nobody freezes a week by ending a sentence.
void WeeklyPage::finish()
{
    if (isNote(QApplication::focusWidget())) return saveNotes();
    if (m_question->isVisible()) return issue();
    if (!m_main->isEnabled() && !m_main->whyNot().isEmpty()) return m_notice->tell(Tone::Warn, m_main->whyNot().join(say("; ")));
    m_main->click();
}

bool WeeklyPage::isNote(const QObject* widget) const
{
    return std::any_of(m_notes.begin(), m_notes.end(), [&](const QPlainTextEdit* edit) { return edit == widget; });
}

void WeeklyPage::showKey()
{
    if (!m_main->isEnabled()) return; // it says why not
    m_main->setKey(isNote(QApplication::focusWidget()) ? kKeyInText : kKey);
    m_main->update();
}

WeekReport WeeklyPage::asTyped() const
{
    WeekReport r = m_view.report;
    const std::pair<const char*, QString*> texts[]{{"trend_notes", &r.trendNotes}, {"next_week_plan", &r.nextWeekPlan}, {"help_needed", &r.helpNeeded}};
    for (const auto& [key, text] : texts) *text = m_notes.value(QLatin1String(key))->toPlainText();
    return r;
}

void WeeklyPage::showChecks()
{
    const WeekReport r = asTyped();
    emptyLayout(m_checks);
    QStringList why;
    if (r.frozen) m_checks->addWidget(new CheckLine({true, true, say("Issued %1 by %2").arg(shortText(r.issuedAt), r.head), {}}));
    else
        for (const WeekCheck& c : checksOf(r, m_session.now())) {
            auto* line = new CheckLine(c);
            connect(line, &CheckLine::opened, this, [this](const QString& number) { Q_EMIT openRecord(QStringLiteral("call_record"), number); });
            m_checks->addWidget(line);
            if (!c.holds && c.stops) why << c.words;
        }
    m_main->setWhyNot(why);
    showKey();
    m_missing = textsMissing(r);
    const bool due = mayWriteNow() && !r.asOf.isSet(); // while the week runs nothing is missing yet
    for (auto it = m_notes.begin(); it != m_notes.end(); ++it) setMark(it.value(), "refused", due && m_missing.contains(it.key()));
}

} // namespace fuwutai
