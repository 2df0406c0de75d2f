// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/gate.h"

#include "core/gate/step.h"
#include "core/gate/undo.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace fuwutai {

namespace {

Result<Receipt> answered(const Entry& e, const Command& c)
{
    if (e.recordType != c.type || e.action != c.action)
        return refuse(RefusalKind::Refused, QStringLiteral("uuid"), say("This uuid was used for something else"));
    return Receipt{e.recordType, e.number, e.toState, e.version, e.seq, e.record, e.body.value(QLatin1String("undo")).toBool(), true};
}

// What one step lacks and another that is possible leaves behind: that one is to be taken first, which says all that the lack would.
void nameStepsBefore(QList<ActionOffer>& offers, const QHash<QString, StepFields>& fields)
{
    for (ActionOffer& offer : offers) {
        QStringList before;
        for (const Reason& lack : fields.value(offer.action).lacks)
            for (const ActionOffer& other : std::as_const(offers)) {
                if (!other.enabled || !fields.value(other.action).leaves.contains(lack.field)) continue;
                offer.why.removeAll(lack.text);
                if (const QString step = say("“%1”").arg(other.label); !before.contains(step)) before << step;
            }
        if (!before.isEmpty()) offer.why.prepend(say("First: %1").arg(before.join(say(", "))));
    }
}

} // namespace

Gate::Gate(Database& db, const Registry& registry, Directory& directory, const Clock& clock, FactSource* facts)
    : m_db(db), m_registry(registry), m_directory(directory), m_clock(clock), m_facts(facts)
{
}

Result<QList<Receipt>> Gate::runAll(const QList<Command>& commands, const Actor& actor)
{
    auto result = write(m_db, [&]() -> Result<QList<Receipt>> {
        Actor person = actor;
        if (!actor.isSystem()) {
            // A user may have been disabled since he logged in.
            const auto known = m_directory.actor(m_db, actor.user, localDate(m_clock.now()));
            if (!known) return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("The user %1 is unknown or disabled").arg(actor.user));
            person = *known;
        }
        QList<Receipt> receipts;
        for (const Command& given : commands) {
            if (!given.uuid.isEmpty()) {
                if (const auto before = EntryTable(m_db).byUuid(given.uuid)) {
                    const auto again = answered(*before, given);
                    if (!again) return unexpected(again.error());
                    receipts << *again;
                    continue;
                }
            }
            const Command c = resolved(given, receipts);
            const auto done = Step(*this, c, person, 0).run();
            if (!done) return unexpected(done.error());
            receipts << *done;
        }
        return receipts;
    });
    // What was read inside a transaction that did not stay must not be believed.
    if (!result) m_directory.forget();
    return result;
}

Result<Receipt> Gate::run(const Command& command, const Actor& actor)
{
    const auto done = runAll({command}, actor);
    if (!done) return unexpected(done.error());
    return done->first();
}

Result<Receipt> Gate::undo(qint64 entry, const Actor& actor)
{
    auto result = write(m_db, [&] { return Undo(*this, entry, actor).run(); });
    if (!result) m_directory.forget();
    return result;
}

QList<ActionOffer> Gate::offers(const Record& record, const Actor& actor)
{
    QList<ActionOffer> all;
    QHash<QString, StepFields> fields;
    for (const QString& action : record.type->actions())
        if (!record.type->rows(action, record.state).empty()) {
            const ActionOffer offer = Step::offer(*this, record, actor, action, fields[action]);
            if (!offer.action.isEmpty()) all << offer;
        }
    nameStepsBefore(all, fields);
    return all;
}

} // namespace fuwutai
