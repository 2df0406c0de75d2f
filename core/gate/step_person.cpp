// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new record belongs, and whether this person may take the step there.
#include "core/gate/step.h"

namespace fuwutai {

namespace {

QString rolesText(const Who& who)
{
    QStringList words;
    for (const Role r : who.all().list()) words << say(roleLabel(r));
    if (who.tracker && !who.all().has(Role::Tracker)) words << say(roleLabel(Role::Tracker));
    return words.join(say(", "));
}

bool holdsAnywhere(const Actor& actor, const Who& who)
{
    if (actor.isSystem()) return who.system;
    return std::any_of(actor.bindings.begin(), actor.bindings.end(), [&](const RoleBinding& b) { return who.all().has(b.role); });
}

// Offices in which one of the roles binds the actor.
QStringList officesOf(const Actor& actor, const Who& who)
{
    QStringList offices;
    for (const RoleBinding& b : actor.bindings)
        if (who.all().has(b.role) && !b.office.isEmpty() && !offices.contains(b.office)) offices << b.office;
    return offices;
}

Who everybodyOf(const std::vector<const FlowRow*>& rows)
{
    Who all;
    for (const FlowRow* row : rows) all = all | row->who;
    return all;
}

} // namespace

QString onlyOffice(Database& db, const Registry& registry, const Actor& actor, const std::vector<const FlowRow*>& rows)
{
    if (const QStringList offices = officesOf(actor, everybodyOf(rows)); offices.size() == 1) return offices.first();
    const auto* office = registry.find(QStringLiteral("office"));
    const QList<Record> active = office ? Repository(db).loadWhere(*office, QStringLiteral("state"), QStringLiteral("active"), 2) : QList<Record>();
    return active.size() == 1 ? active.first().number : QString();
}

bool Step::placeNew()
{
    if (m_s.before.id != 0) {
        setOut();
        return true;
    }
    m_s.before.createdAt = m_s.now;
    m_s.before.createdBy = m_actor.user;
    // Who may not do it anywhere is told so, before he is asked where.
    if (m_command.proxy.isEmpty() && !holdsAnywhere(m_actor, everybodyOf(m_rows))) return denied();
    if (!m_type->officeless && !placeAtOffice()) return false;
    setOut();
    return true;
}

// The office that was named, else that of what it belongs to, else the only one.
bool Step::placeAtOffice()
{
    Record& r = m_s.before;
    r.office = m_command.office;
    const QString parent = m_type->parent.isEmpty() ? QString() : m_command.with.value(m_type->parent).toString();
    if (r.office.isEmpty() && !parent.isEmpty())
        if (const auto* t = m_gate.registry().find(m_type->field(m_type->parent)->target))
            if (const auto found = m_records.load(*t, parent)) {
                r.office = found->office;
                r.handlingOffice = found->handlingOffice;
            }
    if (r.office.isEmpty()) r.office = onlyOffice(m_db, m_gate.registry(), m_actor, m_rows);
    const auto* office = m_gate.registry().find(QStringLiteral("office"));
    if (r.office.isEmpty()) return stop(RefusalKind::Refused, QStringLiteral("required"), say("Which office? Name it"), QStringLiteral("office"));
    if (office && !m_records.exists(*office, r.office))
        return stop(RefusalKind::Refused, QStringLiteral("reference"), say("There is no office %1").arg(r.office), QStringLiteral("office"));
    if (r.handlingOffice.isEmpty()) r.handlingOffice = r.office;
    return true;
}

QString Step::whoMay() const { return rolesText(everybodyOf(m_rows)); }

bool Step::denied()
{
    return stop(RefusalKind::Denied, QStringLiteral("denied"), say("“%1” is for: %2").arg(say(m_type->actionLabel(m_command.action)), whoMay()));
}

void Step::setOut()
{
    m_s.after = m_s.before;
    const Rules& rules = m_gate.directory().rules(m_db, m_s.before.handlingOffice);
    m_s.calendar = &rules.calendar;
    m_s.policy = &rules.policy;
}

bool Step::checkPerson()
{
    Actor decider = m_actor;
    const RecordScope scope = scopeOf(m_s.before);
    if (!m_command.proxy.isEmpty()) {
        const bool allowed = std::any_of(m_rows.begin(), m_rows.end(), [](const FlowRow* r) { return r->proxy; });
        const auto person = m_gate.directory().actor(m_db, m_command.proxy.user, m_s.today());
        if (!allowed || !person || !m_command.proxy.at.isSet() || m_command.proxy.how.isEmpty())
            return stop(RefusalKind::Refused, QStringLiteral("proxy"), say("Entering it for somebody else needs a step that allows it, a known person, when and how it was decided"));
        if (!kRecorders.permit(m_actor, scope)) return stop(RefusalKind::Denied, QStringLiteral("denied"), say("Only %1 may enter it for somebody else").arg(rolesText(kRecorders)));
        m_s.history = m_entries.history(m_type->key, m_s.before.id);
        if (m_s.didBefore(QStringLiteral("submit"), m_actor.user))
            return stop(RefusalKind::Denied, QStringLiteral("denied"), say("Who submitted it may not enter the decision"));
        decider = *person;
    }
    std::vector<const FlowRow*> mine;
    for (const FlowRow* row : m_rows)
        if (row->who.permit(decider, scope)) mine.push_back(row);
    if (mine.empty()) return denied();
    m_rows = mine;
    m_s.as = *mine.front()->who.permit(decider, scope);
    return true;
}

} // namespace fuwutai
