// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of every flow, taken through the gate: by whom it is written for, refused to everybody else, and nothing that
// is not written. The rows stand in tests/data/flows.csv, how they are reached in tests/data/walk.json.
#include "core/store/entry_table.h"
#include "tests/gate/walk_plan.h"

using namespace fuwutai;
using namespace fuwutai::walk;

namespace {

// One a role, and those who hold it somewhere else: at another office, in another department, of another team.
const QStringList kEverybody{"front_desk", "tracker", "office_head", "service_manager", "handler", "foreman", "engineering", "property", "chief_engineer",
                             "deputy_gm", "general_manager", "gm_office", "auditor", "finance", "quality_rep", "legal", "administrator",
                             "front_desk2", "handler2", "foreman2"};

void addStrangers(TestOffice& o)
{
    Command team = command("team", "create", {}, {{"code", "T2"}, {"name", "维修二队"}});
    team.office = "HB";
    REQUIRE(o.gate().run(team, systemActor()));
    const auto add = [&](const char* login, const QJsonObject& place) {
        o.done("administrator", "user", "create", {}, {{"login", login}, {"name", login}, {"roles", QJsonArray{place}}});
    };
    add("handler2", {{"role", "handler"}, {"office", "HB"}, {"department", "repair"}});
    add("foreman2", {{"role", "foreman"}, {"office", "HB"}, {"team", "T2"}});
}

// Whether the row as written is for this person at this record.
bool isFor(const FlowLine& line, const Actor& person, const Record& r)
{
    const auto text = [&](const char* key) { return r.type->field(key) ? r.text(key) : QString(); };
    if (line.roles.contains("tracker") && text("tracker") == person.user) return true;
    return std::any_of(person.bindings.begin(), person.bindings.end(), [&](const RoleBinding& b) {
        const QString role = roleKey(b.role);
        if (!b.office.isEmpty() && b.office != r.office && b.office != r.handlingOffice) return false;
        return (role != "tracker" && line.roles.contains(role)) || (line.roles.contains(role + "@department") && (b.department.isEmpty() || b.department == text("department")))
               || (line.roles.contains(role + "@team") && (b.team.isEmpty() || b.team == text("team")));
    });
}

Record standing(TestOffice& o, const Command& c)
{
    if (!c.number.isEmpty()) return o.record(c.type.toUtf8(), c.number);
    Record fresh = emptyRecord(*o.bench().registry->find(c.type));
    fresh.office = fresh.handlingOffice = c.office;
    return fresh;
}

// Knocks for everybody: with a field that does not exist, so that who may come in is refused too, but for that.
void knock(TestOffice& o, Walker& walker, Command c, const Record& record)
{
    c.with = {{"no_such_field", 1}};
    for (const QString& login : kEverybody) {
        const Actor& person = walker.actor(login);
        const auto lines = flowLines();
        const bool may = std::any_of(lines.begin(), lines.end(), [&](const FlowLine& l) {
            return l.type == c.type && l.from == record.state && l.action == c.action && isFor(l, person, record); });
        INFO(login << " at “" << record.state << "”, " << c.action << (may ? " may" : " may not"));
        const auto answer = o.gate().run(c, person);
        REQUIRE_FALSE(answer);
        CHECK((answer.error().kind == RefusalKind::Denied) == !may);
    }
}

// Approving is written once for each step of the approval: who decides at another step is refused at this one. A handler's
// word and the tracker's are no such steps: both count, each leading elsewhere.
void knockAtSiblings(TestOffice& o, Walker& walker, const Command& c, const Record& record, const FlowLine& row)
{
    if (c.action == "resolve") return;
    for (const QString& login : kEverybody)
        for (const FlowLine& other : flowLines()) {
            const Actor& person = walker.actor(login);
            if (other.type != c.type || other.from != record.state || other.action != c.action || !isFor(other, person, record) || isFor(row, person, record)) continue;
            INFO(login << " at the step of " << row.roles.join(' '));
            CHECK_FALSE(o.gate().run(c, person));
        }
}

void takeRow(TestOffice& o, Walker& walker, const Row& row, std::set<QString>& knocked)
{
    INFO(row.text());
    walker.go(row.way);
    o.later(1);
    const Command c = walker.commandOf(row.step);
    const Record before = standing(o, c);
    const QString to = row.to == "=" ? before.state : row.to;
    const QString role = roleKey(walker.actor(row.step.by).bindings.first().role);
    const FlowLine* line = lineOf(row.step.type, {0, row.step.action, {}, role, before.state, to, {}, 0, {}});
    REQUIRE(line);
    if (knocked.insert(before.state + '/' + row.step.action + '/' + line->roles.join(' ')).second) {
        knock(o, walker, c, before);
        knockAtSiblings(o, walker, c, before, *line);
    }
    const auto done = o.gate().run(c, walker.actor(row.step.by));
    INFO((done ? done->state : done.error().text()));
    REQUIRE(done);
    const auto entry = EntryTable(o.db()).at(done->entry);
    CHECK(entry->toState == to);
}

// What was written down, against what is written in the table: none too many, and of `type` none missing.
void compareWithTheTable(TestOffice& o, const QString& type)
{
    EntryTable entries(o.db());
    std::set<const FlowLine*> walked;
    const qint64 count = entries.head().entries;
    for (qint64 seq = 1; seq <= count; ++seq) {
        const Entry e = entries.at(seq).value();
        const bool ours = std::any_of(flowLines().begin(), flowLines().end(), [&](const FlowLine& l) { return l.type == e.recordType; });
        if (!ours) continue;
        const HistoryItem h = historyOf(e);
        INFO("not in the table: " << e.recordType << " " << h.from << " -" << h.action << "-> " << h.to << " by " << h.role);
        const FlowLine* line = lineOf(e.recordType, h);
        CHECK(line);
        walked.insert(line);
    }
    for (const FlowLine& line : flowLines()) {
        if (line.type != type) continue;
        INFO("not walked: " << line.text());
        CHECK(walked.count(&line) == 1);
    }
    CHECK(entries.verify().isEmpty());
}

void walkAll(const char* type)
{
    forEachEngine([type](TestOffice& o) {
        addStrangers(o);
        Walker walker(o);
        std::set<QString> knocked;
        for (const Row& row : rowsOf(type)) takeRow(o, walker, row, knocked);
        for (const QString& way : programWays(type)) walker.go(way);
        compareWithTheTable(o, type);
    });
}

} // namespace

TEST_CASE("Every row of a call record's flow is taken by whom it is for, and refused to all others") { walkAll("call_record"); }
TEST_CASE("Every row of a dispatch order's flow is taken by whom it is for, and refused to all others") { walkAll("dispatch_order"); }
TEST_CASE("Every row of a callback's flow is taken by whom it is for, and refused to all others") { walkAll("callback"); }
TEST_CASE("Every row of the weekly report's flow is taken by whom it is for, and refused to all others") { walkAll("weekly_report"); }
TEST_CASE("Every row of a repair request's flow is taken by whom it is for, and refused to all others") { walkAll("repair_request"); }
TEST_CASE("Every row of a parts slip's flow is taken by whom it is for, and refused to all others") { walkAll("parts_slip"); }
TEST_CASE("Every row of a site survey's flow is taken by whom it is for, and refused to all others") { walkAll("site_survey"); }
TEST_CASE("Every row of a price's flow is taken by whom it is for, and refused to all others") { walkAll("price_item"); }
TEST_CASE("Every row of the draw's flow is taken by the program") { walkAll("callback_draw"); }
