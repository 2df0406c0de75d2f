// SPDX-License-Identifier: GPL-3.0-or-later
// A record's steps without a store: rows, fillings, guards and clocks as the tables say, with the shipped limits and a
// calendar of plain weeks. Used by the tests of single rooms; core/gate has its own.
#pragma once

#include "core/record/clock_state.h"
#include "core/record/coding.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace fuwutai::test {

inline Policy shippedPolicy()
{
    QFile file(QStringLiteral(FUWUTAI_SOURCE_DIR "/resources/policy/policy.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<PolicyRow> rows;
    for (const QJsonValue& v : QJsonDocument::fromJson(file.readAll()).array())
        rows << PolicyRow{v["key"].toString(), {}, QDate::fromString(v["valid_from"].toString(), Qt::ISODate), v["value"].toInteger(), v["unit"].toString(), true, {}, {}};
    return Policy(rows);
}

inline Instant at(const char* text) { return readInstant(QString::fromLatin1(text)); }

inline Actor person(const char* user, Role role, const char* team = "")
{
    return {QLatin1String(user), {}, {{role, QStringLiteral("HQ"), {}, QLatin1String(team), {}}}};
}

struct Paper {
    Record record;
    Instant now;
    Policy policy = shippedPolicy();
    WorkCalendar calendar{{}, {2025, 2026, 2027}};
    QMap<QString, QList<Record>> linked;
    QMap<QString, Value> facts;
    QList<HistoryItem> history;
    QList<ClockState> clocks;
    QMap<QString, QString> cameFrom;
    std::vector<Command> effects;
    Reasons reasons;
    Proxy proxy;

    Paper(const RecordType& type, const char* when) : record(emptyRecord(type)), now(at(when))
    {
        record.office = record.handlingOffice = QStringLiteral("HQ");
    }

    void setNow(const char* when) { now = at(when); }

    Situation situation(const Actor& actor, const char* action)
    {
        Situation s;
        s.type = record.type;
        s.action = QLatin1String(action);
        s.before = s.after = record;
        s.actor = actor;
        s.as = actor.bindings.first();
        s.proxy = proxy;
        s.now = now;
        s.calendar = &calendar;
        s.policy = &policy;
        s.linked = linked;
        s.history = history;
        s.facts = facts;
        return s;
    }

    // Does the step and says whether it was taken; `reasons` says why not.
    bool act(const Actor& actor, const char* action, const QJsonObject& with = {})
    {
        Situation s = situation(actor, action);
        reasons.clear();
        effects.clear();
        std::vector<const FlowRow*> rows;
        for (const FlowRow* row : record.type->rows(s.action, record.state))
            if (row->who.permit(actor, scopeOf(record))) rows.push_back(row);
        for (auto it = with.begin(); it != with.end(); ++it) {
            const Field* f = record.type->field(it.key());
            const bool filled = f && std::any_of(rows.begin(), rows.end(), [&](const FlowRow* r) {
                return std::any_of(r->fills.begin(), r->fills.end(), [&](const char* k) { return it.key() == QLatin1String(k); }); });
            if (!filled) { reasons << Reason{it.key(), "not_filled", {}}; continue; }
            s.after.set(f->key, readJson(*f, it.value(), s.after.value(f->key), f->key, reasons));
            s.given << f->key;
        }
        const FlowRow* chosen = nullptr;
        for (const FlowRow* row : rows)
            if (!chosen && (!row->when || row->when(s))) chosen = row;
        if (!chosen) {
            reasons << Reason{{}, rows.empty() ? "denied" : "when", {}};
            return false;
        }
        return take(*chosen, s);
    }

    QStringList codes() const
    {
        QStringList all;
        for (const Reason& r : reasons) all << (r.field.isEmpty() ? r.code : r.field + QLatin1Char(':') + r.code);
        all.sort();
        return all;
    }

    const ClockState* clock(const char* kind) const // the newest
    {
        for (auto it = clocks.rbegin(); it != clocks.rend(); ++it)
            if (it->kind == QLatin1String(kind)) return &*it;
        return nullptr;
    }
    QString clockState(const char* kind) const { return clock(kind) ? clock(kind)->state : QStringLiteral("none"); }

private:
    bool take(const FlowRow& row, Situation& s)
    {
        if (row.sets) {
            const Changes changes = row.sets(s);
            for (auto it = changes.begin(); it != changes.end(); ++it) s.after.set(it.key(), it.value());
        }
        for (const char* key : row.needs)
            if (isEmpty(s.after.value(QLatin1String(key)))) reasons << required(QLatin1String(key), s.type->field(QLatin1String(key))->label);
        if (row.guard) reasons << row.guard(s);
        if (!reasons.isEmpty()) return false;
        const bool back = QLatin1String(row.to) == QLatin1String(kReturn);
        const QString from = record.state;
        s.after.state = back ? cameFrom.value(from) : QLatin1String(row.to) == QLatin1String(kSame) ? from : QString::fromLatin1(row.to);
        if (!back && s.after.state != from) cameFrom.insert(s.after.state, from);
        if (row.numbers && s.type->numbering.natural) s.after.number = s.type->numbering.natural(s);
        if (row.numbers && s.type->numbering.prefix && s.after.number.isEmpty()) s.after.number = s.type->numbering.prefix(s) + QStringLiteral("HQ-202611-0001");
        ++s.after.version;
        clocks = advance(clocks, row, s);
        if (row.then) effects = row.then(s);
        history << HistoryItem{qint64(history.size()) + 1, s.action, s.decider(), roleKey(s.as.role), from, s.after.state, now, s.after.version, {}};
        record = s.after;
        return true;
    }
};

// Effects may only set what a row of their type fills for the program itself.
inline bool isFillable(const RecordType& type, const Command& c)
{
    for (const FlowRow& row : type.flow) {
        if (c.action != QLatin1String(row.action) || !row.who.system) continue;
        const QStringList keys = c.with.keys();
        if (std::all_of(keys.begin(), keys.end(), [&](const QString& k) {
                return std::any_of(row.fills.begin(), row.fills.end(), [&](const char* f) { return k == QLatin1String(f); }); })) return true;
    }
    return false;
}

} // namespace fuwutai::test
