// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weekly_page.h"

#include "core/exchange/report_files.h"
#include "core/records/weekly_report/weekly_report.h"
#include "core/report/week_words.h"
#include "ui/pages/file_choice.h"
#include "ui/session/answer.h"

#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

namespace fuwutai {

namespace {

constexpr int kReloadMs = 700;   // others' changes come in bursts
constexpr int kSaveMs = 4'000;   // after the last key in a note

const QString kType = QStringLiteral("weekly_report");

// The office shown first: the reader's own, or the whole department for those who read all.
QString firstOffice(const QList<WeekOffice>& offices) { return offices.isEmpty() ? QString() : offices.first().code; }

// A week that was over before the office began has nothing to show: the page opens on the first that has.
IsoWeek notBefore(const QList<WeekOffice>& offices, const QString& office, IsoWeek week)
{
    const auto of = std::find_if(offices.begin(), offices.end(), [&](const WeekOffice& o) { return o.code == office; });
    return of != offices.end() && of->begun.isSet() && of->begun >= week.end() ? weekOf(localDate(of->begun)) : week;
}

Result<WeekView> readView(const Reader& reader, const QString& office, bool chosen, IsoWeek wanted, bool weekChosen)
{
    const auto offices = WeekOfficesQuestion{}.ask(reader);
    if (!offices) return unexpected(offices.error());
    const QString of = chosen ? office : firstOffice(*offices);
    const IsoWeek week = weekChosen ? wanted : notBefore(*offices, of, wanted);
    const auto report = WeeklyQuestion{of, week}.ask(reader);
    if (!report) return unexpected(report.error());
    const auto before = WeeklyQuestion{of, week.previous()}.ask(reader);
    if (!before) return unexpected(before.error());
    const auto trend = WeekTrendQuestion{of, week}.ask(reader);
    if (!trend) return unexpected(trend.error());
    return WeekView{*offices, *report, *before, *trend};
}

Result<int> writeReport(const WeekReport& report, const QString& path)
{
    const auto done = path.endsWith(QLatin1String(".xlsx")) ? writeWeeklyXlsx(report, path) : writeWeeklyJson(report, path);
    if (!done) return unexpected(done.error());
    return 1;
}

} // namespace

WeeklyPage::WeeklyPage(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    build();
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    m_save.setSingleShot(true);
    m_save.setInterval(kSaveMs);
    connect(&m_reload, &QTimer::timeout, this, &WeeklyPage::load);
    connect(&m_save, &QTimer::timeout, this, &WeeklyPage::saveNotes);
    connect(&session, &Session::changed, this, [this] { if (isVisible()) m_reload.start(); });
    // The week that is to be reported is the last one that is over.
    m_week = weekOf(localDate(session.now())).previous();
}

void WeeklyPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    load();
}

void WeeklyPage::hideEvent(QHideEvent* event)
{
    saveNotes();
    QWidget::hideEvent(event);
}

bool WeeklyPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) saveNotes();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) QTimer::singleShot(0, this, &WeeklyPage::showKey);
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escape || !isNote(watched)) return QWidget::eventFilter(watched, event);
    setFocus(); // leaves the text, not the page; going out of it keeps what was typed
    return true;
}

void WeeklyPage::showWeek(IsoWeek week)
{
    if (!week.isValid() || week.begin() > m_session.now()) return;
    saveNotes();
    m_session.drafts().flush();
    m_typing = false;
    m_week = week;
    m_weekChosen = true;
    m_notice->clear();
    unask();
    load();
}

void WeeklyPage::load()
{
    if (!m_session.isLoggedIn()) return;
    ++m_waiting;
    const auto work = [office = m_office, chosen = m_officeChosen, week = m_week, weekChosen = m_weekChosen](Workbench& bench, const Reader& reader) {
        return readOn(bench, [&] { return readView(reader, office, chosen, week, weekChosen); });
    };
    answer(m_session, m_session.run<WeekView>(work), this, [this, week = m_week](const Result<WeekView>& view) {
        --m_waiting;
        if (!view) m_notice->tell(view.error());
        else if (week == m_week) shownView(*view);
        Q_EMIT shown();
    });
}

bool WeeklyPage::may(const char* action) const
{
    if (m_view.report.office.isEmpty()) return false;
    const auto& flow = weeklyReportType().flow;
    const RecordScope scope{m_view.report.office, m_view.report.office};
    return std::any_of(flow.begin(), flow.end(), [&](const FlowRow& row) { return qstrcmp(row.action, action) == 0 && row.who.permit(m_session.actor(), scope); });
}

bool WeeklyPage::mayWriteNow() const { return may("note") && !m_view.report.frozen; }

QJsonObject WeeklyPage::typed() const
{
    const WeekReport& r = m_view.report;
    const QMap<QString, QString> stored{{QStringLiteral("trend_notes"), r.trendNotes}, {QStringLiteral("next_week_plan"), r.nextWeekPlan}, {QStringLiteral("help_needed"), r.helpNeeded}};
    QJsonObject with;
    for (auto it = m_notes.begin(); it != m_notes.end(); ++it)
        if (const QString text = it.value()->toPlainText(); text != stored.value(it.key())) with.insert(it.key(), text);
    return with;
}

// A step of the week's record, which is begun with it where it does not exist yet.
QList<Command> WeeklyPage::begun(const Command& then) const
{
    if (!m_view.report.number.isEmpty()) return {then};
    Command draft = command("weekly_report", "draft", {}, {{QStringLiteral("week"), m_view.report.week.text()}});
    draft.office = m_view.report.office;
    Command next = then;
    next.number = QStringLiteral("$1");
    return {draft, next};
}

void WeeklyPage::saveNotes()
{
    m_save.stop();
    if (!m_typing || m_sending || !mayWriteNow()) return;
    QGuiApplication::inputMethod()->commit();
    const QJsonObject with = typed();
    if (with.isEmpty()) return;
    send(begun(command("weekly_report", "note", m_view.report.number, with)), {});
}

QString WeeklyPage::draftPlace() const { return m_view.report.office + QLatin1Char('/') + m_view.report.week.text(); }

// Notes go into the record by themselves, but only when one has stopped typing.
void WeeklyPage::noteDraft()
{
    const QString place = draftPlace();
    const Draft about{QStringLiteral("%1/%2/note").arg(kType, place), kType, place, QStringLiteral("note"), {}, {}, {}};
    m_session.drafts().note(about, this, [this, place] { return place == draftPlace() ? typed() : QJsonObject(); });
}

void WeeklyPage::restoreDraft()
{
    if (m_typing || !mayWriteNow()) return;
    const auto kept = m_session.drafts().take(kType, draftPlace(), this);
    if (!kept) return;
    for (auto it = m_notes.begin(); it != m_notes.end(); ++it)
        if (kept->with.contains(it.key())) it.value()->setPlainText(kept->with.value(it.key()).toString());
    tellKept(say("Draft of %1 kept").arg(local(kept->at).toString(QStringLiteral("HH:mm"))));
}

void WeeklyPage::issue()
{
    unask();
    if (m_sending || !m_main->isEnabled() || m_view.report.frozen) return;
    m_save.stop();
    QGuiApplication::inputMethod()->commit();
    send(begun(command("weekly_report", "issue", m_view.report.number, typed())), say("Issued"));
}

void WeeklyPage::receive()
{
    if (m_sending || !m_main->isEnabled()) return;
    send({command("weekly_report", "receive", m_view.report.number)}, say("Received"));
}

void WeeklyPage::send(const QList<Command>& commands, const QString& done)
{
    m_sending = true;
    answer(m_session, m_session.send(commands), this, [this, done, office = m_office, week = m_week](const Result<QList<Receipt>>& receipts) {
        m_sending = false;
        if (!receipts) return m_notice->tell(receipts.error());
        m_session.drafts().forget(QStringLiteral("%1/%2/%3/note").arg(kType, office, week.text()));
        if (office != m_office || week != m_week) return;
        m_typing = false;
        tellKept(say("Saved %1").arg(local(m_session.now()).toString(QStringLiteral("HH:mm"))));
        if (!done.isEmpty()) m_notice->tell(Tone::Ok, labelled(done, receipts->last().number));
        load();
    });
}

void WeeklyPage::askForExcel()
{
    const WeekReport& r = m_view.report;
    const QString name = (r.number.isEmpty() ? r.office + QLatin1Char('-') + r.week.text() : r.number) + QStringLiteral(".xlsx");
    const QString path = askWhereToWrite(this, say("Write into a file"), name, QStringLiteral("Excel (*.xlsx)"));
    if (!path.isEmpty()) writeTo(path);
}

void WeeklyPage::writeTo(const QString& path)
{
    const auto work = [report = m_view.report, path](Workbench&, const Reader&) { return writeReport(report, path); };
    answer(m_session, m_session.run<int>(work), this, [this, path](const Result<int>& result) {
        if (!result) return m_notice->tell(result.error());
        m_notice->tell(Tone::Ok, say("Written: %1").arg(QDir::toNativeSeparators(path)));
        Q_EMIT written(path);
    });
}

} // namespace fuwutai
