// SPDX-License-Identifier: GPL-3.0-or-later
// What the week's page shows of a report.
#include "ui/pages/weekly_page.h"

#include "core/report/week_words.h"
#include "ui/pages/empty_note.h"

namespace fuwutai {

namespace {

QString stateWords(const WeekReport& r)
{
    if (r.asOf.isSet()) return say("Week not over, as at %1").arg(shortText(r.asOf));
    if (r.office.isEmpty()) return r.notIssued.isEmpty() ? say("all issued") : say("Offices not issued: %1").arg(r.notIssued.size());
    if (r.state == QLatin1String("received")) return say("received");
    return r.frozen ? say("issued") : say("not issued");
}

BadgeLook stateLook(const WeekReport& r)
{
    const bool done = r.office.isEmpty() ? r.notIssued.isEmpty() : r.frozen;
    return done && !r.asOf.isSet() ? BadgeLook{Glyph::Check, Tone::Ok} : BadgeLook{Glyph::None, Tone::Warn};
}

// The change against the week before: a difference of numbers, or of percentage points.
std::optional<double> changeOf(const WeekFigure& now, const WeekFigure& before)
{
    if (now.of < 0) return double(now.value - before.value);
    if (now.of == 0 || before.of <= 0) return std::nullopt;
    return std::round(1000.0 * (double(now.value) / double(now.of) - double(before.value) / double(before.of))) / 10;
}

QString trendWords(const WeekTrend& t)
{
    if (!t.hasLimits()) return say("%1 of %2 weeks: no limits yet").arg(t.wholeWeeks).arg(kLeastWeeks);
    if (t.outside) return say("outside the limits");
    return t.run >= kLeastWeeks ? say("%1 weeks on one side").arg(t.run) : QString();
}

QString changeText(double change) { return QString::number(std::abs(change), 'f', std::trunc(change) == change ? 0 : 1); }

} // namespace

void WeeklyPage::shownView(const WeekView& view)
{
    m_view = view;
    m_office = view.report.office;
    m_week = view.report.week;
    m_officeChosen = m_weekChosen = true;
    showOffices();
    showHead();
    showFigures();
    const bool all = !m_figures->isHidden();
    tellPareto(*m_pareto, view.report.table(QStringLiteral("by_category")));
    tellTrend(*m_trend, view.trend, trendWords(view.trend)); // in the chart: titles and axes of both stand level
    m_trendCard->setTitle(view.trend.thousands > 0 ? say("Complaints per 1 000 homes, week by week") : say("Complaints, week by week"));
    showItems(m_shownFigure.isEmpty() ? QStringLiteral("open_at_end") : m_shownFigure);
    if (all) showAll(true);
    showColumn();
    restoreDraft();
}

void WeeklyPage::showOffices()
{
    m_officeBox->setVisible(m_view.offices.size() > 1);
    m_officeBox->clear();
    for (const WeekOffice& o : m_view.offices) m_officeBox->addItem(o.name, o.code);
    m_officeBox->setCurrentIndex(m_officeBox->findData(m_office));
}

void WeeklyPage::showHead()
{
    const WeekReport& r = m_view.report;
    const QString day = QStringLiteral("MM-dd");
    m_weekText->setText(say("Week %1, %2 to %3").arg(r.week.text().mid(6), r.week.monday().toString(day), r.week.monday().addDays(6).toString(day)));
    m_weekText->setToolTip(r.week.text());
    m_state->show(stateLook(r), stateWords(r));
    m_forward->setEnabled(r.week.next().begin() <= m_session.now());
    const bool receives = r.frozen && r.state == QLatin1String("issued") && may("receive");
    m_main->setVisible(receives || (!r.frozen && may("issue")));
    m_main->setText(receives ? say("Receive") : say("Issue"));
}

void WeeklyPage::showFigures()
{
    const WeekReport& r = m_view.report;
    const QMap<QString, QString> notes{
        {QStringLiteral("done"), figureText(r.figure(QStringLiteral("done_rate")))},
        {QStringLiteral("on_time"), ofText(r.figure(QStringLiteral("on_time")))},
        {QStringLiteral("open_at_end"), say("%1 overdue").arg(r.value(QStringLiteral("overdue")))},
        {QStringLiteral("carried_over"), r.corrections.isEmpty() ? QString() : say("%1 corrected").arg(r.corrections.size())}};
    const QStringList compared{QStringLiteral("new"), QStringLiteral("on_time")};
    for (FigureTile* tile : m_tiles) {
        const WeekFigure& f = r.figure(tile->key());
        const auto change = compared.contains(tile->key()) ? changeOf(f, m_view.before.figure(tile->key())) : std::nullopt;
        tile->tell(figureText(f), notes.value(tile->key()), change, change ? changeText(*change) : QString(), say(figureDef(tile->key())->definition));
    }
}

void WeeklyPage::showItems(const QString& figure)
{
    m_shownFigure = figure;
    const WeekReport& r = m_view.report;
    const WeekFigure& f = r.figure(figure);
    for (FigureTile* tile : m_tiles) tile->setChecked(tile->key() == figure);
    const WeekFigureDef* def = figureDef(figure);
    const QString title = f.of < 0 ? QStringLiteral("%1 %2").arg(say(def->label)).arg(f.value)
                                   : say("%1 %2: not among them").arg(say(def->label), f.of > 0 ? QStringLiteral("%1 (%2)").arg(figureText(f), ofText(f)) : figureText(f));
    m_itemsCard->setTitle(title, figure == QLatin1String("open_at_end") ? say("each with its handling and expected date") : say(def->definition));
    const qint64 overdue = r.value(QStringLiteral("overdue"));
    const qsizetype major = r.list(QStringLiteral("major")).size();
    m_overdue->show(lookOf(Urgency::Overdue), say("overdue %1").arg(overdue));
    m_overdue->setVisible(overdue > 0);
    m_major->show({Glyph::Warning, Tone::Warn}, say("major %1").arg(major));
    m_major->setVisible(major > 0);
    m_items->show(itemsOf(r, f), std::min(m_session.now(), r.week.end()));
    showAll(false);
}

void WeeklyPage::tellNone()
{
    if (m_view.report.value("to_follow") > 0) return m_none->tell(say("None in this week"), say("The figures above lead to their records."));
    m_none->tell(say("Nothing was to be followed in this week"), say("Calls and visits count by themselves once they are entered. Other weeks: Alt+PgUp, Alt+PgDown."));
}

// All figures in the place of the records of one, or the other way round.
void WeeklyPage::showAll(bool all)
{
    if (all) {
        m_figures->show(m_view.report);
        m_itemsCard->setTitle(say("All figures"), say("Enter shows the records behind one"));
    }
    const bool none = m_items->rowCount() == 0;
    tellNone();
    m_items->setVisible(!all && !none);
    m_none->setVisible(!all && none);
    m_figures->setVisible(all);
    m_asFigures->setText(all ? say("Back to the records") : say("All figures"));
}

void WeeklyPage::showColumn()
{
    const WeekReport& r = m_view.report;
    const bool writes = mayWriteNow();
    for (auto it = m_notes.begin(); it != m_notes.end(); ++it) it.value()->setReadOnly(true);
    const std::pair<const char*, QString> texts[]{{"trend_notes", r.trendNotes}, {"next_week_plan", r.nextWeekPlan}, {"help_needed", r.helpNeeded}};
    for (const auto& [key, text] : texts) {
        QPlainTextEdit* edit = m_notes.value(QLatin1String(key));
        if (!m_typing && edit->toPlainText() != text) edit->setPlainText(text); // what is being typed stays
        edit->setReadOnly(!writes);
    }
    showChecks();
    m_foot->setText((r.frozen ? say("Issued: it stays as it is; corrections show in the next report.") : say("Once issued it stays as it is; corrections show in the next report."))
                    + QLatin1Char('\n') + say("Entries recorded: %1; code to compare with the paper: %2").arg(r.chainEntries).arg(r.chainHead.left(8))); // read out and compared: the whole is in the tip
    m_foot->setToolTip(say("The head of the audit chain (SHA-256): %1").arg(r.chainHead));
}

} // namespace fuwutai
