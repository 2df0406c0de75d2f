// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/presence_badge.h"

#include "ui/session/answer.h"

#include <QSysInfo>

namespace fuwutai {

namespace {

// This window, among those of this machine.
QString seatOf(const Session& session) { return QSysInfo::machineHostName() + QLatin1Char('/') + session.seat(); }

constexpr int kListenMs = 2000, kAgainMs = kPresenceSeconds * 1000 / 3;

} // namespace

PresenceBadge::PresenceBadge(Session& session, QWidget* parent) : Badge(parent), m_session(session)
{
    setObjectName(QStringLiteral("presence"));
    hide();
    connect(&m_listen, &QTimer::timeout, this, &PresenceBadge::listen);
    connect(&m_again, &QTimer::timeout, this, &PresenceBadge::tell);
    m_listen.start(kListenMs);
    m_again.setInterval(kAgainMs);
}

PresenceBadge::~PresenceBadge() { end(); }

void PresenceBadge::follow(const QString& type, qint64 record)
{
    const bool first = m_here.record == 0 && record != 0;
    m_here.type = type;
    m_here.record = record;
    if (!first) return;
    tell();
    listen();
}

void PresenceBadge::begin(const QString& action)
{
    m_here.action = action;
    tell();
    m_again.start();
}

void PresenceBadge::end()
{
    m_again.stop();
    if (std::exchange(m_here.action, {}).isEmpty() || m_here.record == 0) return;
    m_session.run<Nothing>([here = m_here](Workbench& bench, const Reader&) { return dropPresence(bench, here); });
}

void PresenceBadge::tell()
{
    if (m_here.action.isEmpty() || m_here.record == 0) return;
    m_here.seat = seatOf(m_session);
    m_here.actor = m_session.actor().user;
    // Quiet: a store that fails is told by whatever is saved next.
    m_session.run<Nothing>([here = m_here](Workbench& bench, const Reader&) { return notePresence(bench, here); });
}

void PresenceBadge::listen()
{
    if (m_here.record == 0 || !parentWidget()->isVisible()) return;
    answer(m_session, m_session.ask(PresenceQuestion{m_here.type, m_here.record, seatOf(m_session)}), this, [this](const Result<QStringList>& others) {
        const QString names = others ? others->join(say(", ")) : QString();
        setVisible(!names.isEmpty());
        if (!names.isEmpty()) show(BadgeLook{Glyph::Pencil, Tone::Warn}, say("%1 is filling in").arg(names));
    });
}

} // namespace fuwutai
