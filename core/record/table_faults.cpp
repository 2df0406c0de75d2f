// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_type.h"

#include <algorithm>

namespace fuwutai {

namespace {

class Checker {
public:
    Checker(const Registry& registry, QStringList& faults) : m_registry(registry), m_faults(faults) {}

    void check(const RecordType& type)
    {
        m_type = &type;
        for (const Field& f : type.fields) {
            checkField(f);
            checkBeside(f, type.fields);
        }
        for (const LinkDef& l : type.links) checkLink(l);
        for (const FollowUp& f : type.followUps) checkFollowUp(f);
        for (const FlowRow& row : type.flow) checkRow(row);
        checkLook(type.list);
    }

private:
    void fault(const QString& what) { m_faults << m_type->key + QStringLiteral(": ") + what; }
    void need(bool holds, const QString& what) { if (!holds) fault(what); }

    void checkField(const Field& f)
    {
        if (f.kind == Kind::Reference) need(m_registry.find(f.target), f.key + QStringLiteral(" names no type ") + f.target);
        if (*f.narrowedBy) need(f.kind == Kind::Reference && m_type->field(QLatin1String(f.narrowedBy)), f.key + QStringLiteral(" narrowed by ") + QLatin1String(f.narrowedBy));
        if (f.kind == Kind::Choice) need(f.choices && !f.choices->empty(), f.key + QStringLiteral(" has no choices"));
    }

    static bool isAmong(const std::vector<Field>& fields, const QString& key)
    {
        return std::any_of(fields.begin(), fields.end(), [&](const Field& f) { return f.key == key; });
    }

    // What a field does with those beside it names such as there are; a line's are those of the line.
    void checkBeside(const Field& f, const std::vector<Field>& beside)
    {
        for (const Bring& b : f.brings) need(f.kind == Kind::Reference && isAmong(beside, QLatin1String(b.mine)), f.key + QStringLiteral(" brings ") + QLatin1String(b.mine));
        for (const char* factor : f.product) need(f.kind == Kind::Amount && isAmong(beside, QLatin1String(factor)), f.key + QStringLiteral(" is made of ") + QLatin1String(factor));
        for (const Field& cell : f.fields) checkBeside(cell, f.fields);
    }

    void checkLook(const ListLook& look)
    {
        for (const char* key : look.note) need(m_type->field(QLatin1String(key)), QStringLiteral("picker tells unknown field ") + QLatin1String(key));
        for (const char* key : look.first) {
            const Field* f = m_type->field(QLatin1String(key));
            need(f && f->column, QStringLiteral("list shows ") + QLatin1String(key) + QStringLiteral(", which is no column"));
        }
        for (const char* key : look.chips) {
            const Field* f = m_type->field(QLatin1String(key));
            need(f && f->filter, QStringLiteral("list filters by ") + QLatin1String(key) + QStringLiteral(", which is no filter"));
        }
    }

    void checkLink(const LinkDef& l)
    {
        const RecordType* other = m_registry.find(QLatin1String(l.type));
        need(other, QStringLiteral("link to unknown type ") + QLatin1String(l.type));
        const RecordType* holder = l.incoming ? other : m_type;
        if (holder) need(holds(*holder, QLatin1String(l.field), l.incoming), QStringLiteral("link over unknown field ") + QLatin1String(l.field));
    }

    // A field, or one of the lines of a field: "quote.item".
    static bool holds(const RecordType& type, const QString& path, bool incoming)
    {
        const Field* field = type.field(path.section(QLatin1Char('.'), 0, 0));
        const QString inLine = path.section(QLatin1Char('.'), 1);
        if (!field || inLine.isEmpty()) return field;
        return !incoming && isAmong(field->fields, inLine);
    }

    void checkFollowUp(const FollowUp& f)
    {
        const QString name = QStringLiteral("follows ") + QLatin1String(f.from);
        const RecordType* from = m_registry.find(QLatin1String(f.from));
        need(from, name + QStringLiteral(", which is no type"));
        need(!m_type->rows(QLatin1String(f.action), {}).empty(), name + QStringLiteral(" by an action that begins nothing"));
        const Field* named = m_type->field(QLatin1String(f.field));
        need(!*f.field || (named && named->target == QLatin1String(f.from)), name + QStringLiteral(" over a field that does not name it"));
        for (const FollowUp::Take& take : f.takes)
            need(isThere(QLatin1String(take.mine)) && from && from->field(QLatin1String(take.theirs)), name + QStringLiteral(" takes ") + QLatin1String(take.mine));
    }

    // "phone", or the field of a line: "phones.phone".
    bool isThere(const QString& path) const
    {
        const Field* field = m_type->field(path.section(QLatin1Char('.'), 0, 0));
        const QString cell = path.section(QLatin1Char('.'), 1);
        return field && (cell.isEmpty() || isAmong(field->fields, cell));
    }

    void checkRow(const FlowRow& row)
    {
        const QString name = QLatin1String(row.action);
        for (const char* s : row.from) need(!*s || m_type->state(QLatin1String(s)), name + QStringLiteral(" from ") + QLatin1String(s));
        const QString to = QLatin1String(row.to);
        need(to == QLatin1String(kSame) || to == QLatin1String(kReturn) || m_type->state(to), name + QStringLiteral(" to ") + to);
        for (const char* key : row.fills) need(m_type->field(QLatin1String(key)), name + QStringLiteral(" fills ") + QLatin1String(key));
        for (const char* path : row.cells) need(isThere(QLatin1String(path)) && QLatin1String(path).contains(QLatin1Char('.')), name + QStringLiteral(" fills ") + QLatin1String(path));
        for (const char* key : row.needs) need(m_type->field(QLatin1String(key)), name + QStringLiteral(" needs ") + QLatin1String(key));
        for (const ReadyText& one : row.ready) {
            const Field* said = m_type->field(QLatin1String(one.key));
            need(said && isTextual(said->kind) && !said->personal, name + QStringLiteral(" says beforehand ") + QLatin1String(one.key));
        }
        for (const char* key : row.proposes) {
            const Field* said = m_type->field(QLatin1String(key));
            const bool filled = std::any_of(row.fills.begin(), row.fills.end(), [&](const char* f) { return qstrcmp(f, key) == 0; });
            need(said && !said->personal && filled && row.sets, name + QStringLiteral(" proposes ") + QLatin1String(key));
        }
        for (const char* link : row.links) need(m_type->link(QLatin1String(link)), name + QStringLiteral(" looks at ") + QLatin1String(link));
        for (const ClockOp& op : row.clocks) checkOp(name, op);
        need(!row.who.all().isEmpty() || row.who.tracker || row.who.system, name + QStringLiteral(" is for nobody"));
    }

    void checkOp(const QString& name, const ClockOp& op)
    {
        need(QLatin1String(op.kind) == QLatin1String("*") || m_type->clock(QLatin1String(op.kind)), name + QStringLiteral(" clock ") + QLatin1String(op.kind));
        if (op.at) need(m_type->field(QLatin1String(op.at)), name + QStringLiteral(" clock at ") + QLatin1String(op.at));
    }

    const Registry& m_registry;
    QStringList& m_faults;
    const RecordType* m_type = nullptr;
};

} // namespace

QStringList tableFaults(const Registry& registry)
{
    QStringList faults;
    Checker checker(registry, faults);
    for (const RecordType* type : registry.all()) checker.check(*type);
    return faults;
}

} // namespace fuwutai
