// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/describe.h"

#include <QJsonArray>

namespace fuwutai {

namespace {

QString text(const char* c) { return QString::fromUtf8(c); }

QString joined(const std::vector<const char*>& keys, const char* with = ", ")
{
    QStringList all;
    for (const char* key : keys) all << (*key ? text(key) : QStringLiteral("(none)"));
    return all.join(text(with));
}

QJsonArray keyArray(const std::vector<const char*>& keys)
{
    QJsonArray all;
    for (const char* key : keys) all.append(text(key));
    return all;
}

QJsonObject fieldJson(const Field& f)
{
    QJsonObject o{{QStringLiteral("key"), f.key}, {QStringLiteral("label"), say(f.label)}, {QStringLiteral("kind"), kindKey(f.kind)},
                  {QStringLiteral("personal"), f.personal}};
    if (isTextual(f.kind) && f.kind != Kind::Choice && f.kind != Kind::Reference) o.insert(QStringLiteral("max"), textLimit(f));
    if (!f.target.isEmpty()) o.insert(QStringLiteral("target"), f.target);
    if (*f.clause) o.insert(QStringLiteral("clause"), text(f.clause));
    if (f.choices) {
        QJsonArray choices;
        for (const ChoiceDef& c : *f.choices) choices.append(QJsonObject{{QStringLiteral("key"), text(c.key)}, {QStringLiteral("label"), say(c.label)}});
        o.insert(QStringLiteral("choices"), choices);
    }
    if (f.kind == Kind::Lines) {
        QJsonArray inner;
        for (const Field& one : f.fields) inner.append(fieldJson(one));
        o.insert(QStringLiteral("fields"), inner);
    }
    return o;
}

QJsonArray clocksJson(const FlowRow& row)
{
    static const char* const kMoves[] = {"start", "stop", "pause", "resume", "extend", "cancel"};
    QJsonArray all;
    for (const ClockOp& op : row.clocks)
        all.append(QJsonObject{{QStringLiteral("move"), text(kMoves[int(op.move)])}, {QStringLiteral("clock"), text(op.kind)}});
    return all;
}

// Lines of which only some cells are filled are told by those.
std::vector<const char*> filledBy(const FlowRow& row)
{
    std::vector<const char*> all;
    for (const char* key : row.fills) {
        const QString lines = text(key) + QLatin1Char('.');
        const auto before = all.size();
        for (const char* cell : row.cells)
            if (text(cell).startsWith(lines)) all.push_back(cell);
        if (all.size() == before) all.push_back(key);
    }
    return all;
}

QJsonObject rowJson(const FlowRow& row)
{
    return {{QStringLiteral("action"), text(row.action)}, {QStringLiteral("label"), say(row.label)}, {QStringLiteral("from"), keyArray(row.from)},
            {QStringLiteral("to"), text(row.to)}, {QStringLiteral("who"), whoText(row.who)}, {QStringLiteral("conditional"), row.when != nullptr},
            {QStringLiteral("fills"), keyArray(filledBy(row))}, {QStringLiteral("needs"), keyArray(row.needs)}, {QStringLiteral("clocks"), clocksJson(row)},
            {QStringLiteral("undo"), row.undo}, {QStringLiteral("proxy"), row.proxy}, {QStringLiteral("appends"), row.appends},
            {QStringLiteral("effect"), row.then != nullptr}, {QStringLiteral("clause"), text(row.clause)}};
}

QString toText(const FlowRow& row)
{
    const QString to = text(row.to);
    if (to == text(kSame)) return QStringLiteral("same");
    return to == text(kReturn) ? QStringLiteral("the state before") : to;
}

QString fieldRow(const QString& key, const Field& f)
{
    QString about = f.target.isEmpty() ? QString() : QStringLiteral("-> ") + f.target;
    if (f.choices) {
        QStringList keys;
        for (const ChoiceDef& c : *f.choices) keys << text(c.key);
        about = keys.join(QStringLiteral(", "));
    }
    return QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n").arg(key, text(f.label), kindKey(f.kind), f.personal ? QStringLiteral("personal") : QString(), about, text(f.clause));
}

} // namespace

QString whoText(const Who& who)
{
    QStringList all;
    for (int i = 0; i < kRoleCount; ++i) {
        const Role role = Role(i);
        if (who.office.has(role)) all << roleKey(role);
        else if (who.department.has(role)) all << roleKey(role) + QStringLiteral("@department");
        else if (who.team.has(role)) all << roleKey(role) + QStringLiteral("@team");
        else if (role == Role::Tracker && who.tracker) all << roleKey(role);
        else if (role == Role::System && who.system) all << roleKey(role);
    }
    return all.join(QLatin1Char(' '));
}

QJsonObject describeType(const RecordType& t)
{
    QJsonArray fields, states, rows, clocks;
    for (const Field& f : t.fields) fields.append(fieldJson(f));
    static const char* const kPhases[] = {"draft", "open", "done", "void"};
    for (const StateDef& s : t.states)
        states.append(QJsonObject{{QStringLiteral("key"), text(s.key)}, {QStringLiteral("label"), say(s.label)}, {QStringLiteral("phase"), text(kPhases[int(s.phase)])}});
    for (const FlowRow& row : t.flow) rows.append(rowJson(row));
    for (const ClockDef& c : t.clocks)
        clocks.append(QJsonObject{{QStringLiteral("kind"), text(c.kind)}, {QStringLiteral("label"), say(c.label)}, {QStringLiteral("clause"), text(c.clause)}});
    return {{QStringLiteral("type"), t.key}, {QStringLiteral("label"), say(t.label)}, {QStringLiteral("states"), states}, {QStringLiteral("fields"), fields},
            {QStringLiteral("actions"), rows}, {QStringLiteral("clocks"), clocks}};
}

QString flowDot(const RecordType& t)
{
    QString dot = QStringLiteral("digraph %1 {\n  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"Noto Sans CJK SC\"];\n  edge [fontname=\"Noto Sans CJK SC\", fontsize=10];\n  \"\" [shape=point];\n").arg(t.key);
    for (const StateDef& s : t.states) dot += QStringLiteral("  \"%1\" [label=\"%2\"];\n").arg(text(s.key), say(s.label));
    for (const FlowRow& row : t.flow)
        for (const char* from : row.from) {
            const QString to = text(row.to);
            const bool stays = to == text(kSame);
            dot += QStringLiteral("  \"%1\" -> \"%2\" [label=\"%3\"%4];\n")
                       .arg(text(from), stays || to == text(kReturn) ? text(from) : to, say(row.label), to == text(kReturn) ? QStringLiteral(", style=dashed") : QString());
        }
    return dot + QStringLiteral("}\n");
}

QString flowMarkdown(const RecordType& t)
{
    QString md = QStringLiteral("## %1 (%2)\n\n| from | action | to | who | fills | needs | clause |\n| --- | --- | --- | --- | --- | --- | --- |\n").arg(text(t.label), t.key);
    for (const FlowRow& row : t.flow)
        md += QStringLiteral("| %1 | %2 | %3%4 | %5 | %6 | %7 | %8 |\n")
                  .arg(joined(row.from), text(row.action), toText(row), row.when ? QStringLiteral(" (if)") : QString(), whoText(row.who),
                       joined(filledBy(row), " "), joined(row.needs, " "), text(row.clause));
    md += QLatin1Char('\n');
    if (t.clocks.empty()) return md;
    md += QStringLiteral("Limits: ");
    QStringList limits;
    for (const ClockDef& c : t.clocks) limits << QStringLiteral("%1 (%2)").arg(text(c.label), text(c.clause));
    return md + limits.join(QStringLiteral(", ")) + QStringLiteral(".\n\n");
}

QString flowsMarkdown(const Registry& registry)
{
    QString md = QStringLiteral("# Flows\n\nPrinted from the program's tables. \"(if)\": the row counts when its condition holds; the first that does is taken.\n\n");
    for (const RecordType* t : registry.all()) md += flowMarkdown(*t);
    return md;
}

QString permissionsMarkdown(const Registry& registry)
{
    QString md = QStringLiteral("# Permissions\n\nWho may do what. \"@department\" and \"@team\": only with records of his own.\n\n");
    for (const RecordType* t : registry.all()) {
        md += QStringLiteral("## %1 (%2)\n\n| action | who |\n| --- | --- |\n").arg(text(t->label), t->key);
        for (const QString& action : t->actions()) {
            Who all;
            for (const FlowRow& row : t->flow)
                if (action == text(row.action)) all = all | row.who;
            md += QStringLiteral("| %1 | %2 |\n").arg(action, whoText(all));
        }
        QStringList readers;
        for (const Role r : t->readers.list()) readers << roleKey(r);
        md += readers.isEmpty() ? QStringLiteral("\n") : QStringLiteral("\nMay read besides: %1.\n\n").arg(readers.join(QLatin1Char(' ')));
    }
    return md;
}

QString dictionaryMarkdown(const Registry& registry)
{
    QString md = QStringLiteral("# Data dictionary\n\nOne key a field everywhere: SQL column, table key, widget, sheet cell, JSON, audit entry.\n\n");
    for (const RecordType* t : registry.all()) {
        md += QStringLiteral("## %1 (%2)\n\n| key | label | kind | | choices, target | clause |\n| --- | --- | --- | --- | --- | --- |\n").arg(text(t->label), t->key);
        for (const Field& f : t->fields) {
            md += fieldRow(f.key, f);
            for (const Field& inner : f.fields) md += fieldRow(f.key + QLatin1Char('.') + inner.key, inner);
        }
        md += QLatin1Char('\n');
    }
    return md;
}

} // namespace fuwutai
