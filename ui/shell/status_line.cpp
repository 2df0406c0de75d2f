// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "core/record/numbered.h"
#include "ui/session/answer.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace fuwutai {

namespace {

constexpr int kHeight = 26, kMinuteMs = 30'000;

QString storeWords(const QString& where)
{
    if (where.contains(QLatin1String("://"))) return say("Server data base");
    return say("Local database: %1").arg(QFileInfo(where).fileName());
}

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_saved(label(say("Ready"), "note", this)), m_number(new QPushButton(this)),
      m_store(label(storeWords(session.storeName()), "note", this)), m_backup(label({}, "note", this)), m_day(label({}, "note", this))
{
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(28, 0, 14, 0);
    row->setSpacing(12);
    setLook(m_number, "link");
    m_number->setStyleSheet(QStringLiteral("font-size: 12px; min-height: 0;"));
    m_number->setToolTip(say("Copy the number"));
    m_number->setFocusPolicy(Qt::NoFocus);
    m_number->hide();
    m_store->setToolTip(session.storeName());
    row->addWidget(m_saved);
    row->addWidget(m_number);
    row->addStretch(1);
    row->addWidget(m_store);
    m_backup->setObjectName(QStringLiteral("backup"));
    m_backup->hide();
    row->addWidget(m_backup);
    row->addWidget(m_day);
    connect(m_number, &QPushButton::clicked, this, [this] {
        if (m_open) return std::exchange(m_open, nullptr)();
        QGuiApplication::clipboard()->setText(m_number->text());
        m_saved->setText(say("Copied"));
    });
    connect(&session, &Session::saved, this, &StatusLine::showSaved);
    connect(&session, &Session::failed, this, [this](const QString& what) {
        m_tone = Tone::Bad;
        m_saved->setText(what);
        update();
    });
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::showDay);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::askBackup);
    m_minute.start(kMinuteMs);
    showDay();
    askBackup();
}

void StatusLine::tell(const QString& text, Tone tone)
{
    m_tone = tone;
    m_saved->setText(text);
    m_number->hide();
    update();
}

void StatusLine::offer(const QString& text, const QString& name, std::function<void()> open)
{
    m_saved->setText(text);
    m_number->setText(name);
    m_number->setToolTip(say("Open"));
    m_number->show();
    m_open = std::move(open);
}

void StatusLine::showSaved(const QString& number, Instant at)
{
    m_tone = Tone::Ok;
    m_saved->setText(say("Saved %1").arg(local(at).toString(QStringLiteral("HH:mm:ss"))));
    m_open = nullptr;
    m_number->setToolTip(say("Copy the number"));
    const bool numbered = isNumbered(number); // a draft gets its number later
    m_number->setText(numbered ? number : QString());
    m_number->setVisible(numbered);
    update();
}

void StatusLine::showDay()
{
    const QDate today = localDate(m_session.now());
    if (today == m_date) return;
    m_date = today;
    const auto& bindings = m_session.actor().bindings;
    const QString office = bindings.isEmpty() ? QString() : bindings.first().office;
    answer(m_session, m_session.run<QString>([office, today](Workbench& bench, const Reader& reader) {
        return readOn(bench, [&]() -> Result<QString> { return reader.rules(office).first->why(today); });
    }), this, [this, today](const Result<QString>& why) {
        const QString date = QLocale().toString(today, QLocale::LongFormat);
        m_day->setText(QStringList{date, say("Week %1").arg(weekOf(today).week), why ? *why : QString()}.join(QStringLiteral("   ")).trimmed());
    });
}

void StatusLine::askBackup()
{
    answer(m_session, m_session.run<BackupState>([](Workbench& bench, const Reader&) { return backupState(bench); }), this, [this](const Result<BackupState>& state) {
        if (state) showBackup(*state);
    });
}

void StatusLine::showBackup(const BackupState& state)
{
    m_backup->setVisible(state.made);
    const QDateTime at = local(state.last);
    const bool today = at.date() == localDate(m_session.now());
    const QString when = at.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd"));
    m_backup->setText(!state.last.isSet() ? say("No backup yet") : state.overdue ? say("No backup since %1").arg(when) : say("Backup %1").arg(when));
    const QString second = state.secondPlace.isEmpty() ? say("There is no second place for backups") : say("Second place: %1").arg(state.secondPlace);
    const QString copied = state.copiedTo.isEmpty() ? say("No copy was taken elsewhere yet") : say("Last copy elsewhere: %1, %2").arg(state.copiedTo, local(state.copiedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    m_backup->setToolTip(QStringList{state.last.isSet() ? say("Last backup: %1").arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))) : say("No backup yet"), second, copied}.join(QLatin1Char('\n')));
    setLook(m_backup, state.overdue ? "bad-note" : "note");
}

void StatusLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter p(this);
    p.fillRect(rect(), t.surface);
    p.setPen(t.line);
    p.drawLine(0, 0, width(), 0);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(m_tone == Tone::Plain ? t.muted : toneInk(t, m_tone));
    p.drawEllipse(QPointF(19, height() / 2.0), 4, 4);
}

} // namespace fuwutai
