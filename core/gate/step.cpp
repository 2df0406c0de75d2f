// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/step.h"

#include "core/record/named.h"
#include "core/record/numbered.h"
#include "core/store/search_rows.h"

namespace fuwutai {

Step::Step(Gate& gate, const Command& command, const Actor& actor, qint64 cause)
    : m_gate(gate), m_db(gate.database()), m_records(m_db), m_entries(m_db), m_clocks(m_db), m_command(command), m_actor(actor), m_cause(cause)
{
}

bool Step::stop(RefusalKind kind, const QString& code, const QString& text, const QString& field)
{
    m_kind = kind;
    m_reasons << Reason{field, code, text};
    return false;
}

void Step::add(const Reasons& reasons)
{
    // One reason a field is enough: what could not be read is not also missing.
    for (const Reason& r : reasons) {
        const bool known = std::any_of(m_reasons.begin(), m_reasons.end(), [&](const Reason& o) { return !r.field.isEmpty() && o.field == r.field; });
        if (!known) m_reasons << r;
    }
}

Result<Receipt> Step::run()
{
    if (!findType() || !loadRecord() || !findRows() || !placeNew() || !checkPerson() || !checkVersion())
        return refuse(m_kind, m_reasons);
    readFields();
    loadSurroundings(m_rows);
    if (chooseRow()) {
        checkNeeds();
        runGuard();
    }
    if (!m_reasons.isEmpty()) return refuse(m_kind, m_reasons);
    return save();
}

bool Step::findType()
{
    m_type = m_gate.registry().find(m_command.type);
    if (!m_type) return stop(RefusalKind::Refused, QStringLiteral("unknown_type"), say("There is no kind of record “%1”").arg(m_command.type));
    if (!m_type->actions().contains(m_command.action))
        return stop(RefusalKind::Refused, QStringLiteral("unknown_action"), say("%1 knows no action “%2”").arg(say(m_type->label), m_command.action));
    m_s.type = m_type;
    m_s.action = m_command.action;
    m_s.actor = m_actor;
    m_s.proxy = m_command.proxy;
    m_s.now = m_gate.clock().now();
    return true;
}

bool Step::loadRecord()
{
    if (m_command.number.isEmpty()) {
        m_s.before = emptyRecord(*m_type);
        return true;
    }
    const auto found = m_records.load(*m_type, m_command.number);
    if (!found) return stop(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no %1 %2").arg(say(m_type->label), m_command.number));
    m_s.before = *found;
    return true;
}

bool Step::findRows()
{
    m_rows = m_type->rows(m_command.action, m_s.before.state);
    if (!m_rows.empty() || movedMeanwhile()) return m_reasons.isEmpty();
    if (m_s.before.state.isEmpty()) return stop(RefusalKind::Refused, QStringLiteral("number"), say("Which record? The number is missing"));
    QStringList states;
    for (const FlowRow& row : m_type->flow)
        if (m_command.action == QLatin1String(row.action))
            for (const char* s : row.from)
                if (*s && !states.contains(m_type->stateText(QLatin1String(s)))) states << m_type->stateText(QLatin1String(s));
    if (states.isEmpty()) return stop(RefusalKind::Refused, QStringLiteral("state"), say("%1 exists already").arg(numberWords(m_s.before.number)));
    return stop(RefusalKind::Refused, QStringLiteral("state"),
                say("%1 is “%2”; “%3” is possible only when it is: %4").arg(numberWords(m_s.before.number), m_type->stateText(m_s.before.state),
                    say(m_type->actionLabel(m_command.action)), states.join(say(", "))));
}

// Somebody else was there first: who and when says more than which states the step is for.
bool Step::movedMeanwhile()
{
    if (m_s.before.id == 0 || !m_command.version || *m_command.version >= m_s.before.version) return false;
    tellChanges(*m_command.version);
    return !m_reasons.isEmpty();
}

bool Step::checkVersion()
{
    if (m_s.before.id == 0 || !m_command.version) return true;
    const int based = *m_command.version;
    if (based > m_s.before.version)
        return stop(RefusalKind::Refused, QStringLiteral("version"), say("%1 has no version %2 yet").arg(numberWords(m_s.before.number)).arg(based));
    if (based == m_s.before.version || m_rows.front()->appends) return true;
    tellChanges(based);
    return m_reasons.isEmpty();
}

// What others did since that version: the state, or a field that this command sets too.
void Step::tellChanges(int based)
{
    for (const HistoryItem& h : m_entries.history(m_type->key, m_s.before.id)) {
        if (h.version <= based) continue;
        const auto known = m_gate.directory().actor(m_db, h.user, localDate(m_s.now));
        const QString who = known && !known->name.isEmpty() ? known->name : h.user;
        const bool moved = h.from != h.to;
        for (const QString& key : h.changed) {
            if (!m_command.with.contains(key)) continue;
            const Field* f = m_type->field(key);
            stop(RefusalKind::Conflict, QStringLiteral("conflict"), say("%1 changed “%2” at %3; what you typed is kept").arg(who, f ? say(f->label) : key, shortText(h.at)), key);
        }
        if (moved)
            stop(RefusalKind::Conflict, QStringLiteral("conflict"), say("%1 did “%2” at %3: it is “%4” now; what you typed is kept")
                     .arg(who, say(m_type->actionLabel(h.action)), shortText(h.at), m_type->stateText(h.to)));
    }
}

void Step::loadSurroundings(const std::vector<const FlowRow*>& rows)
{
    if (m_s.before.id != 0 && m_s.history.isEmpty()) m_s.history = m_entries.history(m_type->key, m_s.before.id);
    for (const FlowRow* row : rows) {
        for (const char* name : row->links) {
            const QString key = QLatin1String(name);
            if (m_s.linked.contains(key)) continue;
            const LinkDef* link = m_type->link(key);
            const RecordType* type = m_gate.registry().find(QLatin1String(link->type));
            const QString field = QLatin1String(link->field);
            if (link->incoming) {
                m_s.linked.insert(key, m_s.before.number.isEmpty() ? QList<Record>() : m_records.loadWhere(*type, field, m_s.before.number));
            } else {
                QList<Record> named;
                for (const QString& target : namedBy(m_s.after, field))
                    if (const auto found = m_records.load(*type, target)) named << *found;
                m_s.linked.insert(key, named);
            }
        }
        for (const char* name : row->facts)
            if (m_gate.facts() && !m_s.facts.contains(QLatin1String(name))) m_s.facts.insert(QLatin1String(name), m_gate.facts()->fact(QLatin1String(name), m_s));
    }
}

bool Step::chooseRow()
{
    for (const FlowRow* row : m_rows) {
        if (row->when && !row->when(m_s)) continue;
        m_row = row;
        break;
    }
    if (!m_row) {
        if (m_reasons.isEmpty()) stop(RefusalKind::Refused, QStringLiteral("when"), say("“%1” does not fit what stands in the record").arg(say(m_type->actionLabel(m_command.action))));
        return false;
    }
    sayReady();
    // What the program fills itself comes after what was typed: sets() looks at both and leaves the typed alone.
    if (m_row->sets) {
        const Changes changes = m_row->sets(m_s);
        for (auto it = changes.begin(); it != changes.end(); ++it) m_s.after.set(it.key(), it.value());
    }
    return true;
}

void Step::sayReady()
{
    for (const ReadyText& one : m_row->ready)
        if (const QString key = QLatin1String(one.key); isEmpty(m_s.after.value(key))) m_s.after.set(key, Value(say(one.text)));
}

bool Step::runGuard()
{
    if (m_row->guard) add(m_row->guard(m_s));
    return m_reasons.isEmpty();
}

QString Step::nextState() const
{
    const QString to = QLatin1String(m_row->to);
    if (to == QLatin1String(kSame)) return m_s.before.state;
    if (to != QLatin1String(kReturn)) return to;
    // Where it came from when it first went there; a way back is no way there.
    QMap<QString, QString> cameFrom;
    for (const HistoryItem& h : m_s.history) {
        const auto rows = m_type->rows(h.action, h.from);
        const bool back = std::any_of(rows.begin(), rows.end(), [](const FlowRow* r) { return QLatin1String(r->to) == QLatin1String(kReturn); });
        if (h.from != h.to && !back) cameFrom.insert(h.to, h.from);
    }
    if (cameFrom.contains(m_s.before.state)) return cameFrom.value(m_s.before.state);
    return m_s.before.state;
}

void Step::giveNumber(Record& r)
{
    if (m_type->numbering.natural) {
        if (r.id == 0) r.number = m_type->numbering.natural(m_s);
        return;
    }
    if (!m_row->numbers || isNumbered(r.number)) return;
    const QString prefix = m_type->numbering.prefix(m_s) + r.office;
    const QString month = local(m_s.now, m_s.calendar->zone()).toString(QStringLiteral("yyyyMM"));
    const qint64 serial = m_records.nextSerial(m_type->numbering.prefix(m_s), r.office, month);
    r.number = QStringLiteral("%1-%2-%3").arg(prefix, month).arg(serial, 4, 10, QLatin1Char('0'));
}

Result<Receipt> Step::save()
{
    Record after = m_s.after;
    after.state = nextState();
    after.version = m_s.before.version + 1;
    const bool isNew = after.id == 0;
    giveNumber(after);
    if (isNew && m_type->numbering.natural) {
        if (after.number.isEmpty()) return refuse(RefusalKind::Refused, QStringLiteral("number"), say("What it is known by is missing"));
        if (m_records.exists(*m_type, after.number)) return refuse(RefusalKind::Refused, QStringLiteral("exists"), say("%1 %2 exists already").arg(say(m_type->label), after.number));
    }
    if (isNew) m_records.insert(after);
    else m_records.update(m_s.before, after);

    const auto clocks = isNew ? QList<ClockState>() : m_clocks.of(*m_type, after.id);
    Situation done = m_s;
    done.after = after;
    const auto advanced = advance(clocks, *m_row, done);
    m_clocks.save(*m_type, after.id, clocks, advanced);
    SearchRows(m_db).put(after);

    QList<EntrySecret> secrets;
    Entry entry = makeEntry(after, clocks, advanced, secrets);
    m_entries.append(entry, secrets);
    if (m_gate.directory().dependsOn(m_type->key)) m_gate.directory().forget();
    if (const auto effects = runEffects(after, entry.seq); !effects) return unexpected(effects.error());
    // An effect may have come back to this record.
    Receipt receipt{m_type->key, after.number, after.state, after.version, entry.seq, after.id, m_row->undo, false};
    if (m_row->then)
        if (const auto stands = m_records.load(*m_type, after.id)) {
            receipt.state = stands->state;
            receipt.version = stands->version;
        }
    return receipt;
}

Result<Nothing> Step::runEffects(const Record& record, qint64 entry)
{
    if (!m_row->then) return Nothing{};
    Situation s = m_s;
    s.after = record;
    QList<Receipt> receipts;
    for (const Command& effect : m_row->then(s)) {
        const Command c = resolved(effect, receipts);
        const auto done = Step(m_gate, c, systemActor(), entry).run();
        if (!done) return unexpected(done.error());
        receipts << *done;
    }
    return Nothing{};
}

Command resolved(Command c, const QList<Receipt>& done)
{
    const auto number = [&](const QString& text) {
        if (!text.startsWith(QLatin1Char('$'))) return text;
        const int at = text.mid(1).toInt();
        return at >= 1 && at <= done.size() ? done[at - 1].number : text;
    };
    c.number = number(c.number);
    for (auto it = c.with.begin(); it != c.with.end(); ++it)
        if (it.value().isString()) it.value() = number(it.value().toString());
    return c;
}

} // namespace fuwutai
