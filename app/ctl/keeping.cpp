// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl tick, verify, check: the nightly work that keeps an office in order. None of them needs a user: whoever may run them
// on the file or as the server's user may read it all anyway.
#include "app/ctl/commands.h"

#include "app/wiring/duties.h"
#include "core/gate/undo.h"
#include "core/query/attachments.h"
#include "core/query/keeping.h"
#include "core/store/clock_table.h"
#include "core/store/repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuwutai {

namespace {

Outcome tellFaults(Context& c, const Result<QList<Fault>>& faults, const QString& sound)
{
    if (!faults) return unexpected(faults.error());
    QJsonArray all;
    for (const Fault& f : *faults) {
        all.append(QJsonObject{{QStringLiteral("what"), f.what}, {QStringLiteral("number"), f.number}, {QStringLiteral("text"), f.text}});
        c.note(QStringLiteral("%1: %2").arg(f.what, f.text));
    }
    if (c.json) c.answer({{QStringLiteral("ok"), faults->isEmpty()}, {QStringLiteral("faults"), all}});
    else if (faults->isEmpty()) c.tell(sound);
    return faults->isEmpty() ? 0 : 1;
}

Outcome opened(Context& c)
{
    if (const auto words = c.args.finish(0, 0); !words) return unexpected(words.error());
    if (const auto done = c.open(); !done) return unexpected(done.error());
    return 0;
}

// The head that an issued report kept must still be what the chain says at that place.
void checkHeads(Workbench& bench, QList<Fault>& faults)
{
    const RecordType& type = *bench.registry->find(QStringLiteral("weekly_report"));
    Repository records(*bench.db);
    for (const QString& number : numbersOf(*bench.db, type)) {
        const auto report = records.load(type, number);
        const QString head = report->text(QStringLiteral("chain_head"));
        const auto* entries = std::get_if<qint64>(&report->value(QStringLiteral("chain_entries")));
        if (head.isEmpty() || !entries || *entries == 0) continue;
        const auto entry = EntryTable(*bench.db).at(*entries);
        if (!entry || entry->hash != head)
            faults << Fault{QStringLiteral("report"), number, say("%1 was issued upon another entry %2 than the chain holds now").arg(number).arg(*entries)};
    }
}

QString key(const ClockState& c) { return QStringLiteral("%1/%2").arg(c.kind).arg(c.round); }

void checkClocks(Workbench& bench, QList<Fault>& faults)
{
    Repository records(*bench.db);
    EntryTable entries(*bench.db);
    for (const RecordType* type : bench.registry->all()) {
        if (type->clocks.empty()) continue;
        for (const QString& number : numbersOf(*bench.db, *type)) {
            const qint64 id = records.load(*type, number)->id;
            QMap<QString, ClockState> stored, told;
            for (const ClockState& c : ClockTable(*bench.db).of(*type, id)) stored.insert(key(c), c);
            for (const ClockState& c : clocksFromEntries(entries.ofRecord(type->key, id))) told.insert(key(c), c);
            if (stored != told) faults << Fault{QStringLiteral("clock"), number, say("the clocks of %1 are not what its entries say").arg(number)};
        }
    }
}

} // namespace

Outcome runVerify(Context& c)
{
    if (const auto ready = opened(c); !ready) return ready;
    const auto faults = readOn(*c.bench, [&]() -> Result<QList<Fault>> {
        QList<Fault> all;
        for (const ChainFault& f : EntryTable(*c.bench->db).verify())
            all << Fault{QStringLiteral("chain"), QString::number(f.seq), say("entry %1: %2").arg(QString::number(f.seq), f.what)};
        checkHeads(*c.bench, all);
        return all;
    });
    return tellFaults(c, faults, say("The chain is sound, and so are the heads kept in the reports"));
}

Outcome runCheck(Context& c)
{
    if (const auto ready = opened(c); !ready) return ready;
    const auto faults = readOn(*c.bench, [&]() -> Result<QList<Fault>> {
        QList<Fault> all = engineFaults(*c.bench->db) + recordFaults(*c.bench->db, *c.bench->registry);
        checkClocks(*c.bench, all);
        all += fileFaults(*c.bench->db);
        return all;
    });
    return tellFaults(c, faults, say("The data base is sound, its records are what the chain says, and all attached files are whole"));
}

Outcome runTick(Context& c)
{
    if (const auto ready = opened(c); !ready) return ready;
    const auto done = runDuties(*c.bench);
    if (!done) return unexpected(done.error());
    QJsonArray all;
    for (const DutyDone& d : *done) {
        all.append(QJsonObject{{QStringLiteral("duty"), d.key}, {QStringLiteral("period"), d.period}, {QStringLiteral("outcome"), d.outcome}});
        if (!c.json) c.tell(QStringLiteral("%1 %2: %3").arg(d.key, d.period, d.outcome));
    }
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("done"), all}});
    else if (done->isEmpty()) c.tell(say("Nothing was due"));
    return 0;
}

} // namespace fuwutai
