// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_records.h"

#include "core/exchange/daily_backup.h"
#include "core/exchange/import_row.h"
#include "core/exchange/known_customers.h"
#include "core/query/keeping.h"

namespace fuwutai {

namespace {

const char* const kType = "call_record";
constexpr int kToldEach = 100;               // rows

struct ImportKind { const char* type; const char* action; bool batched; };
constexpr ImportKind kKinds[] = {{kType, "import", true}, {"home", "create", false}, {"customer", "create", false}};

const ImportKind* kindOf(const QString& type)
{
    const auto kind = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const ImportKind& k) { return type == QLatin1String(k.type); });
    return kind == std::end(kKinds) ? nullptr : kind;
}

QString batchName(Workbench& bench)
{
    return local(bench.clock->now()).toString(QStringLiteral("yyyyMMdd-HHmmss-")) + newUuid().left(4);
}

class Import {
public:
    Import(Workbench& bench, const ImportKind& kind, const QStringList& header, const ImportMap& map, const Actor& actor, const ImportOptions& options, const QString& office)
        : m_bench(bench), m_kind(kind), m_actor(actor), m_options(options), m_office(office), m_maker(bench, options.type, office, header, map), m_width(header.size())
    {
    }

    // Nothing is kept where something is bad, unless the bad ones may be left out.
    Result<Nothing> run(RowSource& rows, ImportOutcome& outcome)
    {
        if (m_kind.batched) m_seen = valuesIn(*m_bench.db, *m_bench.registry->find(m_options.type), QStringLiteral("external_no"));
        if (m_options.type == QLatin1String("customer")) m_customers.read(m_bench);
        FileRow row;
        while (rows.next(row)) {
            if (outcome.rows++ % kToldEach == 0 && !goesOn(m_options.progress, outcome.rows, 0)) return stopped();
            if (const auto done = take(row, outcome); !done) return done;
        }
        outcome.saved = !m_options.dryRun && (outcome.bad == 0 || m_options.skipBad);
        if (outcome.saved) return Nothing{};
        if (!m_options.dryRun) outcome.imported = 0;
        return refuse(RefusalKind::Refused, QStringLiteral("not_saved"), say("Nothing was saved"));
    }

private:
    Result<Nothing> take(const FileRow& row, ImportOutcome& outcome)
    {
        QList<BadRow> bad = shapeFaults(row);
        bool there = false;
        if (bad.isEmpty()) {
            const QString external = m_maker.externalNo(row);
            there = !external.isEmpty() && m_seen.contains(external);
            if (!there) m_seen << external;
        }
        if (bad.isEmpty() && !there) {
            auto with = m_maker.fields(row, bad);
            if (!with) return unexpected(with.error());
            if (m_kind.batched) with->insert(QStringLiteral("import_batch"), outcome.batch);
            const auto done = bad.isEmpty() ? send(*with, there) : Result<Nothing>(Nothing{});
            // What is not his to do, and a store that fails, stop the whole; all else is this row's own.
            if (!done && (done.error().kind == RefusalKind::Denied || done.error().kind == RefusalKind::Failed)) return unexpected(done.error());
            if (!done) bad = m_maker.blame(row, done.error());
        }
        if (!bad.isEmpty()) ++outcome.bad;
        else if (there) ++outcome.duplicates;
        else ++outcome.imported;
        if (!bad.isEmpty() && m_options.onBad) m_options.onBad(row, bad);
        return Nothing{};
    }

    // Masters that are known by what they are, such as a home by its number, are told by the gate when they exist.
    Result<Nothing> send(const QJsonObject& with, bool& there)
    {
        Command step = command(m_kind.type, m_kind.action, {}, with);
        step.office = m_office;
        if (m_options.type == QLatin1String("customer") && m_customers.knows(with)) {
            const QJsonArray fresh = m_customers.freshHomes(with);
            there = fresh.isEmpty();
            if (there) return Nothing{};
            step = command(m_kind.type, "change", m_customers.numberOf(with), {{QStringLiteral("homes"), fresh}});
        }
        const auto done = m_bench.gate->run(step, m_actor);
        there = !done && done.error().reasons.first().code == QLatin1String("exists");
        if (!done && !there) return unexpected(done.error());
        if (done && m_options.type == QLatin1String("customer")) m_customers.note(done->number, with);
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
    const ImportKind& m_kind;
    const Actor& m_actor;
    const ImportOptions& m_options;
    QString m_office;
    RowMaker m_maker;
    qsizetype m_width;
    QSet<QString> m_seen;                    // calls by their number in the other system
    KnownCustomers m_customers;
};

} // namespace

QStringList importedTypes()
{
    QStringList all;
    for (const ImportKind& k : kKinds) all << QLatin1String(k.type);
    return all;
}

QStringList importedPaths(const RecordType& type)
{
    const ImportKind* kind = kindOf(type.key);
    QSet<QString> filled;
    if (kind)
        for (const FlowRow* row : type.rows(QLatin1String(kind->action), QString()))
            for (const char* field : row->fills) filled << QLatin1String(field);
    QStringList all = mappedPaths(type);
    all.removeIf([&](const QString& path) { return !filled.contains(path.section(QLatin1Char('.'), 0, 0)); });
    return all;
}

Result<ImportOutcome> importRecords(Workbench& bench, RowSource& rows, const QStringList& header, const ImportMap& map, const Actor& actor,
                                  const ImportOptions& options)
{
    const ImportKind* kind = kindOf(options.type);
    if (!kind) return refuse(RefusalKind::Refused, QStringLiteral("usage"), say("“%1” is not imported; these are: %2").arg(options.type, importedTypes().join(say(", "))));
    // The way back, whatever the file holds.
    if (!options.dryRun)
        if (const auto kept = backUpIfChanged(bench); !kept) return unexpected(kept.error());
    ImportOutcome outcome;
    if (kind->batched) outcome.batch = batchName(bench);
    const auto done = write(*bench.db, [&]() -> Result<Nothing> {
        outcome.office = options.office;
        if (outcome.office.isEmpty()) outcome.office = onlyOffice(*bench.db, *bench.registry, actor, bench.registry->find(options.type)->rows(QLatin1String(kind->action), QString()));
        if (outcome.office.isEmpty()) return refuse(RefusalKind::Refused, QStringLiteral("required"), say("Which office? Name it"), QStringLiteral("office"));
        return Import(bench, *kind, header, map, actor, options, outcome.office).run(rows, outcome);
    });
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
