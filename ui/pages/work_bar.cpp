// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/work_bar.h"

namespace fuwutai {

namespace {

constexpr int kLookMs = 100, kSilentMs = 400;

} // namespace

WorkBar::WorkBar(QWidget* parent)
    : QWidget(parent), m_words(label({}, "muted", this)), m_bar(new QProgressBar(this)), m_stop(new Button(say("Stop"), {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    m_bar->setTextVisible(false);            // half on the bar, half beside it, it could not be read
    m_stop->setObjectName(QStringLiteral("stop"));
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &WorkBar::look);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_state) m_state->stop = true;
    });
    hide();
}

WorkBar::~WorkBar()
{
    if (m_state) m_state->stop = true;
}

Progress WorkBar::begin(const QString& words)
{
    m_state = std::make_shared<State>();
    m_bar->setAccessibleName(m_title = words);
    m_since.start();
    m_timer.start();
    return [state = m_state](qint64 done, qint64 of) {
        state->done = done;
        state->of = of;
        return !state->stop;
    };
}

void WorkBar::end()
{
    m_timer.stop();
    m_state.reset();
    hide();
}

void WorkBar::look()
{
    if (m_since.elapsed() < kSilentMs) return;
    // Rows of a file that nobody counted before are told by their number.
    const int of = int(m_state->of), done = int(m_state->done);
    m_bar->setMaximum(of);
    m_bar->setValue(done);
    m_words->setText(m_title + QLatin1Char(' ') + (of > 0 ? QStringLiteral("%1 %").arg(100LL * done / of) : QString::number(done)));
    show();
}

} // namespace fuwutai
