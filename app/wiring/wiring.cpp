// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/wiring.h"

#include "app/wiring/facts.h"
#include "app/wiring/sheets.h"
#include "core/exchange/office_seed.h"
#include "core/query/office_rules.h"
#include "core/store/backup.h"
#include "core/store/migrator.h"
#include "core/store/place.h"
#include "core/store/search_rows.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace fuwutai {

namespace {

constexpr int kKeptRules = 64;

// Remembers what it read until one of the records behind it changes.
class OfficeDirectory final : public Directory {
public:
    const Rules& rules(Database& db, const QString& office) override
    {
        auto it = m_rules.find(office);
        if (it == m_rules.end()) it = m_rules.insert(office, std::make_shared<Rules>(Rules{loadCalendar(db, office), loadPolicy(db)}));
        return **it;
    }
    std::optional<Actor> actor(Database& db, const QString& login, QDate day) override
    {
        if (day != m_day) m_actors.clear();
        m_day = day;
        auto it = m_actors.find(login);
        if (it == m_actors.end()) it = m_actors.insert(login, loadActor(db, login, day));
        return *it;
    }
    bool dependsOn(const QString& type) const override
    {
        static const QStringList types{QStringLiteral("user"), QStringLiteral("deputy"), QStringLiteral("office"), QStringLiteral("calendar_day"), QStringLiteral("policy_row")};
        return types.contains(type);
    }
    void forget() override
    {
        m_actors.clear();
        for (const auto& rules : m_rules) m_old << rules;
        m_rules.clear();
        while (m_old.size() > kKeptRules) m_old.removeFirst();
    }

private:
    QHash<QString, std::optional<Actor>> m_actors;
    QHash<QString, std::shared_ptr<Rules>> m_rules;
    QList<std::shared_ptr<Rules>> m_old; // a step that is under way may still hold what was forgotten
    QDate m_day;
};

std::shared_ptr<Workbench> assemble(std::unique_ptr<Database> db, std::unique_ptr<Clock> clock)
{
    auto bench = std::make_shared<Workbench>();
    bench->db = std::move(db);
    bench->registry = &registry();
    bench->directory = std::make_unique<OfficeDirectory>();
    bench->clock = clock ? std::move(clock) : std::make_unique<SystemClock>();
    bench->gate = std::make_unique<Gate>(*bench->db, registry(), *bench->directory, *bench->clock);
    bench->facts = std::make_unique<OfficeFacts>(*bench);
    bench->gate->setFacts(bench->facts.get());
    bench->practice = metaValue(*bench->db, QStringLiteral("practice")) == QLatin1String("1");
    bench->organisation = metaValue(*bench->db, QStringLiteral("organisation"));
    return bench;
}

Unexpected<Refusal> noOffice() { return refuse(RefusalKind::Failed, QStringLiteral("empty"), say("This data base holds no office yet; make one with: fuwutaictl init")); }

// Somebody else's: nobody sets an office up in it.
Unexpected<Refusal> foreign(const QString& where)
{
    return refuse(RefusalKind::Failed, QStringLiteral("not_ours"), say("%1 is no data base of this program, or its beginning is damaged. Nothing was changed; please choose another file or restore the last backup.").arg(where));
}

bool isAbsent(const QString& where) { return !where.startsWith(QLatin1String("postgresql:")) && !QFile::exists(where); }
Unexpected<Refusal> absent(const QString& where) { return refuse(RefusalKind::Failed, QStringLiteral("absent"), say("There is no file %1. Nothing was made; please check its name and place.").arg(where)); }

// Where the damaged file is now, and which backups there are to go on with.
Unexpected<Refusal> asideTold(const QString& where)
{
    constexpr int kShown = 5;
    const auto aside = setAside(where);
    if (!aside) return unexpected(aside.error());
    QStringList backups;
    const QDir folder(backupFolder(where), QStringLiteral("*.db"), QDir::Time, QDir::Files);
    for (const QFileInfo& one : folder.entryInfoList().mid(0, kShown))
        backups << QStringLiteral("%1 (%2, %3 MB)").arg(one.filePath(), shortText(Instant{one.lastModified().toMSecsSinceEpoch()})).arg(double(one.size()) / 1e6, 0, 'f', 1);
    return refuse(RefusalKind::Failed, QStringLiteral("aside"),
                  say("The damaged data base is kept, unchanged, as %1. Next, restore the last backup: fuwutaictl --db %2 restore FILE").arg(*aside, where) + QLatin1Char('\n')
                      + (backups.isEmpty() ? say("The program itself has made no backup; please look for one of your own.") : say("Backups:") + QLatin1Char('\n') + backups.join(QLatin1Char('\n'))));
}

// Alone, with a proven copy of what was there before; what the steps read like is checked in any case.
Result<int> broughtUp(Database& db, SchemaState state, const QList<Migration>& shipped)
{
    if (state != SchemaState::Older || db.engine() != Engine::Sqlite) return migrate(db, shipped);
    db.makeAlone();
    const QString folder = backupFolder(db.where());
    QDir().mkpath(folder);
    const auto kept = makeBackup(db, QStringLiteral("%1/before-migration-%2.db").arg(folder, stampUtc()));
    if (!kept) return unexpected(kept.error());
    const auto done = migrate(db, shipped);
    db.share();
    return done;
}

} // namespace

Result<std::shared_ptr<Workbench>> openWorkbench(const QString& where, std::unique_ptr<Clock> clock, const OpenHow& how)
{
    try {
        if (how.acceptPlace)
            if (const auto noted = acceptPlace(where); !noted) return unexpected(noted.error());
        if (how.setAside) return asideTold(where);
        if (how.found) return foundWorkbench(where, *how.found, how.acceptPlace, std::move(clock));
        if (isAbsent(where)) return absent(where);
        auto db = Database::open(where);
        const auto shipped = shippedMigrations();
        const SchemaState state = schemaState(*db, shipped);
        if (state == SchemaState::Empty) return db->isEmpty() ? noOffice() : foreign(db->where());
        if (state == SchemaState::Newer) throw StoreError(StoreError::Cause::Newer, where);
        if (state == SchemaState::Older && !how.bringUp)
            return refuse(RefusalKind::Failed, QStringLiteral("older"), say("This data base was made by an older version of the program. It is unchanged; bring it up to date first, a backup is made before (or run: fuwutaictl migrate)"));
        if (const auto done = broughtUp(*db, state, shipped); !done) return unexpected(done.error());
        if (const auto found = renewWords(*db, registry()); !found) return unexpected(found.error());
        const auto bench = assemble(std::move(db), std::move(clock));
        // Another seat may have been faster; what could not be written down now will be at the next opening.
        static_cast<void>(keepShippedSheets(*bench));
        static_cast<void>(keepShippedRules(*bench));
        return bench;
    } catch (const StoreError& error) {
        return unexpected(refusalOf(error));
    }
}

Result<std::shared_ptr<Workbench>> createWorkbench(const NewOffice& office, std::unique_ptr<Clock> clock)
{
    try {
        if (office.acceptPlace)
            if (const auto noted = acceptPlace(office.where); !noted) return unexpected(noted.error());
        auto db = Database::open(office.where, true);
        const auto shipped = shippedMigrations();
        if (!db->isEmpty())
            return refuse(RefusalKind::Refused, QStringLiteral("exists"), say("There is an office in %1 already; nothing was changed").arg(db->where()));
        if (const auto done = migrate(*db, shipped); !done) return unexpected(done.error());
        if (const auto found = renewWords(*db, registry()); !found) return unexpected(found.error());
        const auto noted = write(*db, [&]() -> Result<Nothing> {
            setMetaValue(*db, QStringLiteral("organisation"), office.organisation);
            setMetaValue(*db, QStringLiteral("practice"), office.practice ? QStringLiteral("1") : QStringLiteral("0"));
            setMetaValue(*db, QStringLiteral("zone"), QString::fromLatin1(defaultZone().id()));
            return Nothing{};
        });
        if (!noted) return unexpected(noted.error());
        // For this account's eyes; a group's folder is opened on purpose.
        if (db->engine() == Engine::Sqlite) QFile::setPermissions(db->where(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const auto bench = assemble(std::move(db), std::move(clock));
        if (const auto kept = keepShippedSheets(*bench); !kept) return unexpected(kept.error());
        return bench;
    } catch (const StoreError& error) {
        return unexpected(refusalOf(error));
    }
}

} // namespace fuwutai
