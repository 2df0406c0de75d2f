// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_calls.h"

#include "core/exchange/daily_backup.h"
#include "core/exchange/import_row.h"
#include "core/query/keeping.h"

namespace fuwutai {

namespace {

const char* const kType = "call_record";

QString batchName(Workbench& bench)
{
    return local(bench.clock->now()).toString(QStringLiteral("yyyyMMdd-HHmmss-")) + newUuid().left(4);
}

// The office of the rows where the caller names none: the one that the actor is bound to, else the first there is;
// the outcome says which, and the batch can be taken back.
QString officeFor(Workbench& bench, const Actor& actor)
{
    for (const RoleBinding& b : actor.bindings)
        if (!b.office.isEmpty()) return b.office;
    const QStringList all = numbersOf(*bench.db, *bench.registry->find(QStringLiteral("office")), QStringLiteral("active"));
    return all.isEmpty() ? QString() : all.first();
}

class CallImport {
public:
    CallImport(Workbench& bench, const QStringList& header, const ImportMap& map, const Actor& actor, const ImportOptions& options)
        : m_bench(bench), m_actor(actor), m_options(options), m_maker(bench, header, map), m_width(header.size())
    {
    }

    // Nothing is kept where something is bad, unless the bad ones may be left out.
    Result<Nothing> run(RowSource& rows, ImportOutcome& outcome)
    {
        const QString office = m_options.office.isEmpty() ? officeFor(m_bench, m_actor) : m_options.office;
        outcome.office = office;
        m_seen = valuesIn(*m_bench.db, *m_bench.registry->find(QLatin1String(kType)), QStringLiteral("external_no"));
        FileRow row;
        while (rows.next(row)) {
            ++outcome.rows;
            if (const auto done = take(row, office, outcome); !done) return done;
        }
        outcome.saved = !m_options.dryRun && (outcome.bad == 0 || m_options.skipBad);
        if (outcome.saved) return Nothing{};
        if (!m_options.dryRun) outcome.imported = 0;
        return refuse(RefusalKind::Refused, QStringLiteral("not_saved"), say("Nothing was saved"));
    }

private:
    Result<Nothing> take(const FileRow& row, const QString& office, ImportOutcome& outcome)
    {
        QList<BadRow> bad = shapeFaults(row);
        if (bad.isEmpty()) {
            const QString external = m_maker.externalNo(row);
            if (!external.isEmpty() && m_seen.contains(external)) {
                ++outcome.duplicates;
                return Nothing{};
            }
            m_seen << external;
            Command command;
            command.type = QLatin1String(kType);
            command.action = QStringLiteral("import");
            command.office = office;
            const auto with = m_maker.fields(row, bad);
            if (!with) return unexpected(with.error());
            command.with = *with;
            command.with.insert(QStringLiteral("import_batch"), outcome.batch);
            if (bad.isEmpty()) {
                const auto done = m_bench.gate->run(command, m_actor);
                // What is not his to do, and a store that fails, stop the whole; all else is this row's own.
                if (!done && (done.error().kind == RefusalKind::Denied || done.error().kind == RefusalKind::Failed)) return unexpected(done.error());
                if (!done) bad = m_maker.blame(row, done.error());
            }
        }
        if (bad.isEmpty()) ++outcome.imported;
        else ++outcome.bad;
        if (!bad.isEmpty() && m_options.onBad) m_options.onBad(row, bad);
        return Nothing{};
    }

    QList<BadRow> shapeFaults(const FileRow& row) const
    {
        if (!row.fault.isEmpty()) return {BadRow{row.line, {}, QStringLiteral("row"), row.fault}};
        const bool extra = std::any_of(row.cells.begin() + qMin(m_width, row.cells.size()), row.cells.end(), [](const QString& c) { return !c.isEmpty(); });
        if (row.cells.size() >= m_width && !extra) return {};
        return {BadRow{row.line, {}, QStringLiteral("columns"), say("the row has %1 columns, the head of the file %2").arg(row.cells.size()).arg(m_width)}};
    }

    Workbench& m_bench;
    const Actor& m_actor;
    const ImportOptions& m_options;
    RowMaker m_maker;
    qsizetype m_width;
    QSet<QString> m_seen;
};

} // namespace

Result<ImportOutcome> importCalls(Workbench& bench, RowSource& rows, const QStringList& header, const ImportMap& map, const Actor& actor,
                                  const ImportOptions& options)
{
    // The way back, whatever the file holds.
    if (!options.dryRun)
        if (const auto kept = backUpIfChanged(bench); !kept) return unexpected(kept.error());
    ImportOutcome outcome;
    outcome.batch = batchName(bench);
    const auto done = write(*bench.db, [&] { return CallImport(bench, header, map, actor, options).run(rows, outcome); });
    bench.directory->forget();
    if (!done && done.error().reasons.first().code != QLatin1String("not_saved")) return unexpected(done.error());
    return outcome;
}

Result<qint64> undoImport(Workbench& bench, const QString& batch, const QString& reason, const Actor& actor)
{
    return write(*bench.db, [&]() -> Result<qint64> {
        const RecordType& type = *bench.registry->find(QLatin1String(kType));
        const QStringList numbers = batch.isEmpty() ? QStringList() : numbersWith(*bench.db, type, QStringLiteral("import_batch"), batch);
        if (numbers.isEmpty()) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no import %1").arg(batch));
        for (const QString& number : numbers)
            if (const auto done = bench.gate->run(command(kType, "void_import", number, {{QStringLiteral("void_reason"), reason}}), actor); !done)
                return unexpected(done.error());
        return qint64(numbers.size());
    });
}

} // namespace fuwutai
