// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/wiring.h"

#include "app/wiring/facts.h"
#include "core/query/office_rules.h"
#include "core/store/migrator.h"

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

Unexpected<Refusal> notOurs() { return refuse(RefusalKind::Failed, QStringLiteral("empty"), say("This data base holds no office yet; make one with: fuwutaictl init")); }

} // namespace

Result<std::shared_ptr<Workbench>> openWorkbench(const QString& where, std::unique_ptr<Clock> clock, bool bringUp)
{
    try {
        auto db = Database::open(where);
        const auto shipped = shippedMigrations();
        const SchemaState state = schemaState(*db, shipped);
        if (state == SchemaState::Empty) return notOurs();
        if (state == SchemaState::Newer) throw StoreError(StoreError::Cause::Newer, where);
        if (state == SchemaState::Older && !bringUp)
            return refuse(RefusalKind::Failed, QStringLiteral("older"), say("This data base was made by an older version; bring it up with: fuwutaictl migrate"));
        if (const auto done = migrate(*db, shipped); !done) return unexpected(done.error());
        return assemble(std::move(db), std::move(clock));
    } catch (const StoreError& error) {
        return unexpected(refusalOf(error));
    }
}

Result<std::shared_ptr<Workbench>> createWorkbench(const NewOffice& office, std::unique_ptr<Clock> clock)
{
    try {
        auto db = Database::open(office.where, true);
        const auto shipped = shippedMigrations();
        if (schemaState(*db, shipped) != SchemaState::Empty)
            return refuse(RefusalKind::Refused, QStringLiteral("exists"), say("There is an office in %1 already; nothing was changed").arg(db->where()));
        if (const auto done = migrate(*db, shipped); !done) return unexpected(done.error());
        const auto noted = write(*db, [&]() -> Result<Nothing> {
            setMetaValue(*db, QStringLiteral("organisation"), office.organisation);
            setMetaValue(*db, QStringLiteral("practice"), office.practice ? QStringLiteral("1") : QStringLiteral("0"));
            setMetaValue(*db, QStringLiteral("zone"), QString::fromLatin1(defaultZone().id()));
            return Nothing{};
        });
        if (!noted) return unexpected(noted.error());
        return assemble(std::move(db), std::move(clock));
    } catch (const StoreError& error) {
        return unexpected(refusalOf(error));
    }
}

} // namespace fuwutai
