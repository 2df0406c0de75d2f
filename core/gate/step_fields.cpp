// SPDX-License-Identifier: GPL-3.0-or-later
// What a command fills, read by the fields of its record: every value that does not fit gives its reason.
#include "core/gate/step.h"

#include "core/record/coding.h"

namespace fuwutai {

namespace {

constexpr const char* kHandlingOffice = "handling_office";

bool names(const std::vector<const char*>& keys, const QString& key)
{
    return std::any_of(keys.begin(), keys.end(), [&](const char* k) { return key == QLatin1String(k); });
}

} // namespace

void Step::readField(const Field& field, const QJsonValue& json)
{
    const Value value = readJson(field, json, m_s.after.value(field.key), field.key, m_reasons, m_s.calendar->zone());
    checkReferences(field, value, field.key);
    m_s.after.set(field.key, value);
    m_s.given << field.key;
}

void Step::readFields()
{
    for (auto it = m_command.with.begin(); it != m_command.with.end(); ++it) {
        const QString& key = it.key();
        const bool moves = std::any_of(m_rows.begin(), m_rows.end(), [](const FlowRow* r) { return r->moves; });
        if (moves && key == QLatin1String(kHandlingOffice)) {
            m_s.after.handlingOffice = it.value().toString();
            m_s.given << key;
            continue;
        }
        const Field* field = m_type->field(key);
        const bool filled = std::any_of(m_rows.begin(), m_rows.end(), [&](const FlowRow* r) { return names(r->fills, key); });
        if (field && filled) {
            readField(*field, it.value());
            if (field->kind == Kind::Lines) checkCells(*field);
        }
        else if (field) add({Reason{key, QStringLiteral("not_filled"), say("“%1” is not filled at this step").arg(say(field->label))}});
        else add({Reason{key, QStringLiteral("unknown_field"), say("there is no field “%1”").arg(key)}});
    }
}

// Of lines that stand a step may fill some cells alone; then none is added and none taken away.
void Step::checkCells(const Field& field)
{
    QStringList open;
    for (const FlowRow* r : m_rows)
        for (const char* cell : r->cells)
            if (const QString path = QLatin1String(cell); path.section(QLatin1Char('.'), 0, 0) == field.key) open << path.section(QLatin1Char('.'), 1);
    if (open.isEmpty()) return;
    const LineValues was = std::get<LineValues>(m_s.before.value(field.key)), now = std::get<LineValues>(m_s.after.value(field.key));
    const bool same = std::equal(was.lines.begin(), was.lines.end(), now.lines.begin(), now.lines.end(), [](const LineValue& a, const LineValue& b) { return a.id == b.id; });
    if (!same) return add({Reason{field.key, QStringLiteral("not_filled"), say("no line is added to “%1” or taken away at this step").arg(say(field.label))}});
    for (std::size_t i = 0; i < now.lines.size(); ++i)
        for (std::size_t k = 0; k < field.fields.size(); ++k)
            if (const Field& cell = field.fields[k]; was.lines[i].values[k] != now.lines[i].values[k] && !open.contains(cell.key))
                add({Reason{QStringLiteral("%1[%2].%3").arg(field.key).arg(i).arg(cell.key), QStringLiteral("not_filled"), say("“%1” is not filled at this step").arg(say(cell.label))}});
}

void Step::checkReferences(const Field& field, const Value& value, const QString& path)
{
    if (const auto* lines = std::get_if<LineValues>(&value)) {
        for (std::size_t i = 0; i < lines->lines.size(); ++i)
            for (std::size_t k = 0; k < field.fields.size(); ++k)
                checkReferences(field.fields[k], lines->lines[i].values[k], QStringLiteral("%1[%2].%3").arg(path).arg(i).arg(field.fields[k].key));
        return;
    }
    if (field.kind != Kind::Reference || isEmpty(value)) return;
    const QString& number = std::get<QString>(value);
    const RecordType* target = m_gate.registry().find(field.target);
    if (target && m_records.exists(*target, number)) return;
    // Who is there, but not for what stands in the other field, is not offered: he is looked for there.
    const Field* narrowing = m_type->field(QLatin1String(field.narrowedBy));
    const QString none = say("There is no %1 %2").arg(target ? say(target->label) : field.target, number);
    add({Reason{path, QStringLiteral("reference"), narrowing ? say("%1 to choose here; choose from the list, or change “%2” first").arg(none, say(narrowing->label)) : none}});
}

void Step::checkNeeds()
{
    for (const char* key : m_row->needs)
        if (isEmpty(m_s.after.value(QLatin1String(key)))) add({required(QLatin1String(key), m_type->field(QLatin1String(key))->label)});
    if (m_row->moves && (m_s.after.handlingOffice.isEmpty() || !m_s.given.contains(QLatin1String(kHandlingOffice))))
        add({Reason{QLatin1String(kHandlingOffice), QStringLiteral("required"), say("Which office? Name it")}});
    else if (const auto* office = m_row->moves ? m_gate.registry().find(QStringLiteral("office")) : nullptr; office && !m_records.exists(*office, m_s.after.handlingOffice))
        add({Reason{QLatin1String(kHandlingOffice), QStringLiteral("reference"), say("There is no office %1").arg(m_s.after.handlingOffice)}});
}

} // namespace fuwutai
