// SPDX-License-Identifier: GPL-3.0-or-later
// How a step is written down: the entry of the audit chain.
#include "core/gate/step.h"

#include "core/record/coding.h"

#include <QJsonArray>
#include <QSysInfo>

namespace fuwutai {

namespace {

// Writes a value for the chain: personal ones as a salted hash, value and salt set aside.
QJsonValue chainJson(const Field& field, const Value& value, QList<EntrySecret>& secrets, const QTimeZone& zone)
{
    const Open hashed = [&](const Personal& p, const Field&) {
        if (p.isEmpty()) return QString(QLatin1String(""));
        EntrySecret s{{}, newSalt(), PersonalOpener::open(p)};
        s.hash = sealedHash(s.salt, s.value);
        secrets << s;
        return s.hash;
    };
    return writeJson(field, value, hashed, zone);
}

QJsonArray changedClocks(const QList<ClockState>& before, const QList<ClockState>& after)
{
    QJsonArray all;
    for (const ClockState& c : after)
        if (!before.contains(c)) all.append(clockJson(c));
    return all;
}

void insertIf(QJsonObject& o, const char* key, const QString& text)
{
    if (!text.isEmpty()) o.insert(QLatin1String(key), text);
}

} // namespace

Entry Step::makeEntry(const Record& r, const QList<ClockState>& clocksBefore, const QList<ClockState>& clocksAfter, QList<EntrySecret>& secrets) const
{
    Entry e;
    e.uuid = m_command.uuid.isEmpty() ? newUuid() : m_command.uuid;
    e.at = m_s.now;
    e.actor = m_actor.user;
    e.recordType = m_type->key;
    e.record = r.id;
    e.number = r.number;
    e.action = m_command.action;
    e.toState = r.state;
    e.version = r.version;
    e.cause = m_cause;

    QJsonObject changes;
    const QTimeZone& zone = m_s.calendar->zone();
    for (std::size_t i = 0; i < r.values.size(); ++i) {
        if (m_s.before.values[i] == r.values[i]) continue;
        const Field& f = m_type->fields[i];
        changes.insert(f.key, QJsonArray{chainJson(f, m_s.before.values[i], secrets, zone), chainJson(f, r.values[i], secrets, zone)});
    }
    if (m_s.before.handlingOffice != r.handlingOffice && m_s.before.id != 0)
        changes.insert(QStringLiteral("handling_office"), QJsonArray{m_s.before.handlingOffice, r.handlingOffice});
    e.body = {{QStringLiteral("uuid"), e.uuid}, {QStringLiteral("at"), e.at.ms}, {QStringLiteral("zone"), QString::fromLatin1(zone.id())},
              {QStringLiteral("actor"), e.actor}, {QStringLiteral("role"), roleKey(m_s.as.role)}, {QStringLiteral("type"), e.recordType},
              {QStringLiteral("record"), e.record}, {QStringLiteral("number"), e.number}, {QStringLiteral("action"), e.action},
              {QStringLiteral("from"), m_s.before.state}, {QStringLiteral("to"), e.toState}, {QStringLiteral("version"), e.version},
              {QStringLiteral("cause"), e.cause}, {QStringLiteral("changes"), changes}, {QStringLiteral("seat"), QSysInfo::machineHostName()},
              {QStringLiteral("program"), QCoreApplication::applicationVersion()}};
    insertIf(e.body, "principal", m_s.as.principal);
    insertIf(e.body, "clause", QLatin1String(m_row->clause));
    if (m_s.before.number != r.number && !m_s.before.number.isEmpty()) e.body.insert(QStringLiteral("number_before"), m_s.before.number);
    if (m_command.version && *m_command.version != m_s.before.version) e.body.insert(QStringLiteral("based_on"), *m_command.version);
    if (!m_command.proxy.isEmpty())
        e.body.insert(QStringLiteral("proxy"), QJsonObject{{QStringLiteral("user"), m_command.proxy.user}, {QStringLiteral("at"), m_command.proxy.at.ms}, {QStringLiteral("how"), m_command.proxy.how}});
    if (const QJsonArray clocks = changedClocks(clocksBefore, clocksAfter); !clocks.isEmpty()) e.body.insert(QStringLiteral("clocks"), clocks);
    if (m_row->undo) e.body.insert(QStringLiteral("undo"), true);
    return e;
}

} // namespace fuwutai
