// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/undo.h"

#include "core/record/coding.h"
#include "core/record/numbered.h"
#include "core/store/login_table.h"
#include "core/store/search_rows.h"

#include <QJsonArray>
#include <QSet>

namespace fuwutai {

namespace {

const char* const kUndo = "undo";

Unexpected<Refusal> no(const QString& text) { return refuse(RefusalKind::Refused, QStringLiteral("undo"), text); }

// Puts hashed personal values back into what an entry says.
QJsonValue opened(const QJsonValue& v, const QMap<QString, QString>& secrets)
{
    if (v.isString()) return secrets.value(v.toString(), v.toString());
    if (v.isArray()) {
        QJsonArray all;
        for (const QJsonValue& one : v.toArray()) all.append(opened(one, secrets));
        return all;
    }
    if (!v.isObject()) return v;
    QJsonObject o = v.toObject();
    for (auto it = o.begin(); it != o.end(); ++it) it.value() = opened(it.value(), secrets);
    return o;
}

// Lines are read as new ones and given the ids they had.
Value lineValues(const Field& f, const QJsonArray& lines, const QTimeZone& zone)
{
    LineValues all;
    for (const QJsonValue& line : lines) {
        QJsonObject o = line.toObject();
        const qint64 id = o.take(QLatin1String("id")).toInteger();
        Reasons none;
        auto one = std::get<LineValues>(readJson(f, QJsonArray{o}, LineValues{}, f.key, none, zone));
        one.lines.front().id = id;
        all.lines.push_back(one.lines.front());
    }
    return all;
}

} // namespace

QList<ClockState> clocksFromEntries(const QList<Entry>& entries)
{
    QSet<qint64> taken;
    for (const Entry& e : entries)
        if (e.action == QLatin1String(kUndo)) taken << e.body.value(QLatin1String("undoes")).toInteger();
    QList<ClockState> clocks;
    for (const Entry& e : entries) {
        if (taken.contains(e.seq)) continue;
        for (const QJsonValue& v : e.body.value(QLatin1String("clocks")).toArray()) {
            const ClockState c = clockOf(v.toObject());
            const auto at = std::find_if(clocks.begin(), clocks.end(), [&](const ClockState& o) { return o.kind == c.kind && o.round == c.round; });
            if (at == clocks.end()) clocks << c;
            else *at = c;
        }
    }
    return clocks;
}

Undo::Undo(Gate& gate, qint64 entry, const Actor& actor)
    : m_gate(gate), m_db(gate.database()), m_records(m_db), m_entries(m_db), m_clocks(m_db), m_entry(entry), m_actor(actor)
{
}

Result<Nothing> Undo::check(const Entry& e)
{
    const auto entries = m_entries.ofRecord(e.recordType, e.record);
    const Entry* last = lastStanding(entries);
    if (!last || last->seq != e.seq) return no(say("%1 has been changed since; it cannot be taken back").arg(numberWords(e.number)));
    if (e.version == 1) return no(say("%1 was made by it; please cancel it instead").arg(numberWords(e.number)));
    if (printedVersion(m_db, e.recordType, e.record) >= e.version)
        return no(say("%1 was printed with it; the paper would say otherwise. Please put it right by a new step").arg(numberWords(e.number)));
    return Nothing{};
}

Result<Receipt> Undo::run()
{
    const auto entry = m_entries.at(m_entry);
    if (!entry) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no step %1").arg(m_entry));
    if (entry->actor != m_actor.user) return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("Only who did it may take it back"));
    if (!entry->body.value(QLatin1String("undo")).toBool()) return no(say("This step cannot be taken back"));
    const QList<Entry> effects = m_entries.causedBy(m_entry);
    if (const auto fine = check(*entry); !fine) return unexpected(fine.error());
    for (const Entry& e : effects)
        if (const auto fine = check(e); !fine) return unexpected(fine.error());
    const auto done = restore(*entry, 0);
    if (!done) return done;
    for (auto it = effects.rbegin(); it != effects.rend(); ++it)
        if (const auto back = restore(*it, done->entry); !back) return back;
    return done;
}

Record Undo::before(const Entry& e, const Record& now)
{
    Record r = now;
    const QTimeZone zone = m_gate.directory().rules(m_db, now.handlingOffice).calendar.zone();
    const auto secrets = m_entries.secrets({e.seq});
    const QJsonObject changes = e.body.value(QLatin1String("changes")).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonValue old = opened(it.value().toArray().at(0), secrets);
        if (it.key() == QLatin1String("handling_office")) {
            r.handlingOffice = old.toString();
            continue;
        }
        const Field* f = r.type->field(it.key());
        if (!f) continue;
        Reasons none;
        r.set(f->key, f->kind == Kind::Lines ? lineValues(*f, old.toArray(), zone) : readJson(*f, old, emptyValue(*f), f->key, none, zone));
    }
    r.state = e.body.value(QLatin1String("from")).toString();
    r.version = now.version + 1;
    return r;
}

Result<Receipt> Undo::restore(const Entry& e, qint64 cause)
{
    const RecordType& type = *m_gate.registry().find(e.recordType);
    const Record now = *m_records.load(type, e.record);
    Record back = before(e, now);
    m_records.update(now, back);
    SearchRows(m_db).put(back);

    Entry undo;
    undo.uuid = newUuid();
    undo.at = m_gate.clock().now();
    undo.actor = m_actor.user;
    undo.recordType = type.key;
    undo.record = back.id;
    undo.number = back.number;
    undo.action = QLatin1String(kUndo);
    undo.toState = back.state;
    undo.version = back.version;
    undo.cause = cause;
    QJsonObject changes;
    for (const QString& key : changedKeys(now, back)) changes.insert(key, QJsonArray());
    undo.body = {{QStringLiteral("uuid"), undo.uuid}, {QStringLiteral("at"), undo.at.ms}, {QStringLiteral("actor"), undo.actor},
                 {QStringLiteral("type"), undo.recordType}, {QStringLiteral("record"), undo.record}, {QStringLiteral("number"), undo.number},
                 {QStringLiteral("action"), undo.action}, {QStringLiteral("from"), now.state}, {QStringLiteral("to"), undo.toState},
                 {QStringLiteral("version"), undo.version}, {QStringLiteral("cause"), undo.cause}, {QStringLiteral("undoes"), e.seq},
                 {QStringLiteral("changes"), changes}};
    m_entries.append(undo, {});
    const auto clocks = m_clocks.of(type, back.id);
    m_clocks.save(type, back.id, clocks, clocksFromEntries(m_entries.ofRecord(type.key, back.id)));
    if (m_gate.directory().dependsOn(type.key)) m_gate.directory().forget();
    return Receipt{type.key, back.number, back.state, back.version, undo.seq, back.id, false, false};
}

} // namespace fuwutai
