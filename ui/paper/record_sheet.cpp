// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/record_sheet.h"

#include "core/record/numbered.h"
#include "ui/paper/sheet_words.h"

namespace fuwutai {

namespace {

struct Writer {
    const RecordView& view;
    const Registry& registry;

    QString name(const QString& type, const QString& number) const
    {
        const RecordType* target = registry.find(type);
        if (number.isEmpty() || (target && target->numbering.prefix)) return number;
        return view.names.value(type + QLatin1Char('/') + number, number);
    }
    QString text(const Field& field, const Value& value) const
    {
        if (field.kind == Kind::Reference) return name(field.target, std::get<QString>(value));
        if (const auto* lines = std::get_if<LineValues>(&value)) return linesText(field, *lines);
        return displayText(field, value, openFor(view.sight));
    }
    QString linesText(const Field& field, const LineValues& lines) const
    {
        QStringList all;
        for (const SheetLine& line : sheetLines(field, lines)) {
            QStringList cells;
            for (const Field& f : field.fields)
                if (const QString cell = line.value(f.key); !cell.isEmpty()) cells << cell;
            all << cells.join(QLatin1Char(' '));
        }
        return all.join(QStringLiteral("、"));
    }
    QList<SheetLine> sheetLines(const Field& field, const LineValues& lines) const
    {
        QList<SheetLine> all;
        for (const LineValue& line : lines.lines) {
            SheetLine one;
            for (std::size_t i = 0; i < field.fields.size(); ++i) one.insert(field.fields[i].key, text(field.fields[i], line.values[i]));
            all << one;
        }
        return all;
    }
    // The limit of the record itself is the one named last in its table; until that is started nothing is promised to anybody.
    QString due() const
    {
        const auto& defs = view.record.type->clocks;
        for (auto c = view.clocks.rbegin(); c != view.clocks.rend() && !defs.empty(); ++c)
            if (c->clock.kind == QLatin1String(defs.back().kind) && c->clock.state != QLatin1String("cancelled")) return shortText(c->clock.due);
        return {};
    }
    // A flag that is not set says "no" once a step that asks for it was taken, or all is done; before, it says nothing.
    bool isSettled(const Field& field) const
    {
        const RecordType& type = *view.record.type;
        if (type.phaseOf(view.record.state) == Phase::Done) return true;
        return std::any_of(type.flow.begin(), type.flow.end(), [&](const FlowRow& row) {
            const bool taken = std::any_of(view.history.begin(), view.history.end(), [&](const HistoryLine& line) { return line.action == QLatin1String(row.action); });
            return taken && std::any_of(row.fills.begin(), row.fills.end(), [&](const char* key) { return field.key == QLatin1String(key); });
        });
    }
    QString newest(const QString& type) const
    {
        QString number;
        for (const LinkedRecord& linked : view.linked)
            if (linked.type == type) number = std::max(number, linked.number);
        return number;
    }
};

void writeField(SheetData& data, const Writer& writer, const Field& field, const Value& value)
{
    data.values.insert(field.key, writer.text(field, value));
    if (const auto* lines = std::get_if<LineValues>(&value)) data.lines.insert(field.key, writer.sheetLines(field, *lines));
    if (field.kind == Kind::Choice && !isEmpty(value)) data.chosen.insert(field.key, {std::get<QString>(value)});
    if (field.kind == Kind::Flag && !isEmpty(value)) data.chosen.insert(field.key, {QStringLiteral("yes")});
    else if (field.kind == Kind::Flag && writer.isSettled(field)) data.chosen.insert(field.key, {QStringLiteral("no")});
}

} // namespace

const QSet<QString>& paperFields()
{
    static const QSet<QString> keys{QStringLiteral("number"), QStringLiteral("due_at"), QStringLiteral("entered_at"), QStringLiteral("registered_by"),
                                    QStringLiteral("callback"), QStringLiteral("office"), QStringLiteral("state"), QStringLiteral("reviewed_by")};
    return keys;
}

namespace {

SheetData written(const RecordView& view, const Registry& registry)
{
    const Record& r = view.record;
    const Writer writer{view, registry};
    SheetData data;
    data.values = {{QStringLiteral("number"), r.number}, {QStringLiteral("due_at"), writer.due()}, {QStringLiteral("callback"), writer.newest(QStringLiteral("callback"))},
                   {QStringLiteral("office"), writer.name(QStringLiteral("office"), r.office)}, {QStringLiteral("state"), r.type->stateText(r.state)}};
    if (r.createdAt.isSet()) data.values.insert(QStringLiteral("entered_at"), shortText(r.createdAt));
    data.values.insert(QStringLiteral("registered_by"), writer.name(QStringLiteral("user"), r.createdBy));
    for (std::size_t i = 0; i < r.values.size(); ++i) writeField(data, writer, r.type->fields[i], r.values[i]);
    return data;
}

} // namespace

QMap<QString, QString> recordTexts(const RecordView& view, const Registry& registry) { return written(view, registry).values; }

SheetData recordSheetData(const RecordView& view, const Registry& registry, SheetHead head)
{
    const SheetWords words;
    const QString& number = view.record.number;
    SheetData data = written(view, registry);
    data.head = std::move(head);
    // Headed by who works on it: a matter that was handed to another office keeps its number, not its people.
    if (data.head.office.isEmpty()) data.head.office = view.names.value(QStringLiteral("office/") + view.record.handlingOffice, view.record.handlingOffice);
    if (data.head.number.isEmpty() && isNumbered(number)) data.head.number = number;
    return data;
}

} // namespace fuwutai
