// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_table.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <sodium.h>

namespace fuwutai {

namespace {

const char* const kColumns = "seq, uuid, hash, body, at, actor, record_type, record, number, action, to_state, version, cause";

QString sha256(const QByteArray& bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

Entry entryAt(const Query& q)
{
    Entry e;
    e.seq = q.number(0);
    e.uuid = q.text(1);
    e.hash = q.text(2);
    e.body = QJsonDocument::fromJson(q.text(3).toUtf8()).object();
    e.at = q.time(4);
    e.actor = q.text(5);
    e.recordType = q.text(6);
    e.record = q.number(7);
    e.number = q.text(8);
    e.action = q.text(9);
    e.toState = q.text(10);
    e.version = int(q.number(11));
    e.cause = q.number(12);
    return e;
}

QString select(const char* rest) { return QStringLiteral("select %1 from entry %2").arg(QLatin1String(kColumns), QLatin1String(rest)); }

// The columns beside the body repeat it for finding; they must say the same.
QString columnFault(const Entry& e)
{
    const QJsonObject& b = e.body;
    const auto text = [&](const char* key) { return b.value(QLatin1String(key)).toString(); };
    const auto number = [&](const char* key) { return b.value(QLatin1String(key)).toInteger(); };
    const bool same = number("seq") == e.seq && text("uuid") == e.uuid && number("at") == e.at.ms && text("actor") == e.actor
        && text("type") == e.recordType && number("record") == e.record && text("number") == e.number && text("action") == e.action
        && text("to") == e.toState && number("version") == e.version && number("cause") == e.cause;
    return same ? QString() : say("the columns do not say what the entry says");
}

} // namespace

const Entry* lastStanding(const QList<Entry>& entries)
{
    QSet<qint64> taken;
    for (auto e = entries.rbegin(); e != entries.rend(); ++e) {
        if (e->action == QLatin1String("undo")) taken << e->body.value(QLatin1String("undoes")).toInteger();
        else if (!taken.contains(e->seq)) return &*e;
    }
    return nullptr;
}

QString sealedHash(const QString& salt, const QString& value) { return QStringLiteral("#") + sha256((salt + value).toUtf8()); }

QString newSalt()
{
    unsigned char bytes[16];
    randombytes_buf(bytes, sizeof bytes);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes), sizeof bytes).toHex());
}

QJsonObject clockJson(const ClockState& c)
{
    QJsonObject o{{QStringLiteral("kind"), c.kind}, {QStringLiteral("round"), c.round}, {QStringLiteral("started"), c.started.ms},
                  {QStringLiteral("due"), c.due.ms}, {QStringLiteral("state"), c.state}, {QStringLiteral("limit"), c.limit.value},
                  {QStringLiteral("unit"), unitKey(c.limit.unit)}};
    if (c.ended.isSet()) o.insert(QStringLiteral("ended"), c.ended.ms);
    if (c.extended) o.insert(QStringLiteral("extended"), true);
    if (c.provisional) o.insert(QStringLiteral("provisional"), true);
    if (!c.pauses.isEmpty()) o.insert(QStringLiteral("pauses"), pausesText(c.pauses));
    return o;
}

ClockState clockOf(const QJsonObject& o)
{
    ClockState c;
    c.kind = o.value(QLatin1String("kind")).toString();
    c.round = o.value(QLatin1String("round")).toInt();
    c.started = {o.value(QLatin1String("started")).toInteger()};
    c.due = {o.value(QLatin1String("due")).toInteger()};
    c.state = o.value(QLatin1String("state")).toString();
    c.limit = {o.value(QLatin1String("limit")).toInt(), unitOf(o.value(QLatin1String("unit")).toString()).value_or(LimitUnit::Workdays)};
    if (o.contains(QLatin1String("ended"))) c.ended = {o.value(QLatin1String("ended")).toInteger()};
    c.extended = o.value(QLatin1String("extended")).toBool();
    c.provisional = o.value(QLatin1String("provisional")).toBool();
    c.pauses = readPauses(o.value(QLatin1String("pauses")).toString());
    return c;
}

ChainHead EntryTable::head()
{
    Query q(m_db, QStringLiteral("select seq, hash from entry order by seq desc limit 1"));
    return q.next() ? ChainHead{q.number(0), q.text(1)} : ChainHead{};
}

void EntryTable::append(Entry& e, const QList<EntrySecret>& secrets)
{
    const ChainHead before = head();
    e.seq = before.entries + 1;
    e.body.insert(QStringLiteral("seq"), e.seq);
    e.body.insert(QStringLiteral("prev"), before.hash);
    const QByteArray bytes = QJsonDocument(e.body).toJson(QJsonDocument::Compact);
    e.hash = sha256(bytes);
    {
        Query q(m_db, QStringLiteral("insert into entry (%1) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(QLatin1String(kColumns)));
        q.bind(e.seq).bind(e.uuid).bind(e.hash).bind(QString::fromUtf8(bytes)).bind(e.at).bind(e.actor).bind(e.recordType).bind(e.record)
            .bind(e.number).bind(e.action).bind(e.toState).bind(qint64(e.version));
        if (e.cause) q.bind(e.cause);
        else q.bindNull();
        q.run();
    }
    for (const EntrySecret& s : secrets) {
        Query q(m_db, QStringLiteral("insert into entry_secret (entry, hash, salt, value) values (?, ?, ?, ?)"));
        q.bind(e.seq).bind(s.hash).bind(s.salt).bind(s.value).run();
    }
}

std::optional<Entry> EntryTable::byUuid(const QString& uuid)
{
    Query q(m_db, select("where uuid = ?"));
    q.bind(uuid);
    return q.next() ? std::optional(entryAt(q)) : std::nullopt;
}

std::optional<Entry> EntryTable::at(qint64 seq)
{
    Query q(m_db, select("where seq = ?"));
    q.bind(seq);
    return q.next() ? std::optional(entryAt(q)) : std::nullopt;
}

QList<Entry> EntryTable::ofRecord(const QString& type, qint64 record)
{
    QList<Entry> all;
    Query q(m_db, select("where record_type = ? and record = ? order by seq"));
    q.bind(type).bind(record);
    while (q.next()) all << entryAt(q);
    return all;
}

QList<Entry> EntryTable::causedBy(qint64 seq)
{
    QList<Entry> all;
    Query q(m_db, select("where cause = ? order by seq"));
    q.bind(seq);
    while (q.next()) all << entryAt(q);
    return all;
}

QList<Entry> EntryTable::after(qint64 seq, int most)
{
    QList<Entry> all;
    Query q(m_db, QStringLiteral("select seq, uuid, hash, '', at, actor, record_type, record, number, action, to_state, version, cause "
                                 "from entry where seq > ? order by seq limit ?"));
    q.bind(seq).bind(qint64(most));
    while (q.next()) all << entryAt(q);
    return all;
}

HistoryItem historyOf(const Entry& e)
{
    HistoryItem h{e.seq, e.action, e.actor, e.body.value(QLatin1String("role")).toString(), e.body.value(QLatin1String("from")).toString(),
                  e.toState, e.at, e.version, e.body.value(QLatin1String("changes")).toObject().keys()};
    // Who decided counts, not who typed it in.
    const QString decider = e.body.value(QLatin1String("proxy")).toObject().value(QLatin1String("user")).toString();
    if (!decider.isEmpty()) h.user = decider;
    return h;
}

QList<HistoryItem> EntryTable::history(const QString& type, qint64 record)
{
    QList<HistoryItem> all;
    for (const Entry& e : ofRecord(type, record)) all << historyOf(e);
    return all;
}

QMap<QString, QString> EntryTable::secrets(const QList<qint64>& seqs)
{
    QMap<QString, QString> all;
    for (const qint64 seq : seqs) {
        Query q(m_db, QStringLiteral("select hash, value from entry_secret where entry = ?"));
        q.bind(seq);
        while (q.next()) all.insert(q.text(0), q.text(1));
    }
    return all;
}

QList<ChainFault> EntryTable::verify(qint64 from, const std::function<bool(qint64)>& progress)
{
    QList<ChainFault> faults;
    QString previous;
    if (from > 1)
        if (const auto e = at(from - 1)) previous = e->hash;
    qint64 expected = from;
    Query q(m_db, select("where seq >= ? order by seq"));
    q.bind(from);
    while (q.next()) {
        const Entry e = entryAt(q);
        if (e.seq != expected) faults << ChainFault{expected, say("entries are missing before number %1").arg(e.seq)};
        else if (sha256(q.text(3).toUtf8()) != e.hash) faults << ChainFault{e.seq, say("the entry was changed")};
        else if (e.body.value(QLatin1String("prev")).toString() != previous) faults << ChainFault{e.seq, say("the entry before it was changed")};
        else if (const QString fault = columnFault(e); !fault.isEmpty()) faults << ChainFault{e.seq, fault};
        previous = e.hash;
        expected = e.seq + 1;
        if (progress && e.seq % 1000 == 0 && !progress(e.seq)) return faults;
    }
    Query s(m_db, QStringLiteral("select entry, hash, salt, value from entry_secret where entry >= ? order by entry"));
    s.bind(from);
    while (s.next())
        if (sealedHash(s.text(2), s.text(3)) != s.text(1)) faults << ChainFault{s.number(0), say("a personal value of the entry was changed")};
    return faults;
}

} // namespace fuwutai
