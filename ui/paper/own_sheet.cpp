// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/own_sheet.h"

#include "core/base/words.h"
#include "ui/paper/paper_words.h"
#include "ui/paper/record_sheet.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fuwutai {

namespace {

const QString kLedgerTail = QStringLiteral("_ledger");

QSet<QString> keysOf(const std::vector<Field>& fields)
{
    QSet<QString> keys;
    for (const Field& field : fields) keys << field.key;
    return keys;
}

// What a sheet may name.
struct Known {
    QSet<QString> fields;
    QHash<QString, QSet<QString>> lines;

    // Reports have keys of their own, and the sheet that came with the program names them.
    void addSheet(const Sheet& sheet)
    {
        fields += fieldsOn(sheet);
        for (const SheetBlock& block : sheet.body) {
            if (!block.lines.isEmpty()) lines[block.lines];
            for (const SheetRow& row : block.rows)
                for (const SheetCell& cell : row.cells)
                    if (block.kind == BlockKind::Band) lines[block.lines] += QSet<QString>(cell.keys.begin(), cell.keys.end());
        }
    }
    void addRecord(const RecordType& type, bool ledger)
    {
        const QSet<QString> all = keysOf(type.fields) + paperFields();
        if (ledger) lines[QStringLiteral("records")] += all;
        else fields += all;
        for (const Field& field : type.fields)
            if (!ledger && field.kind == Kind::Lines) lines[field.key] += keysOf(field.fields);
    }
};

// A choice that has no word could not be made on the form.
void checkChoice(Reasons& reasons, const SheetCell& cell, const RecordType& type)
{
    const Field* field = type.field(cell.keys.value(0));
    if (!field || cell.kind != CellKind::Choice) return;
    QSet<QString> onPaper, inRecord;
    for (const ChoiceWord& word : cell.choices) onPaper << word.key;
    if (field->kind == Kind::Choice)
        for (const ChoiceDef& choice : *field->choices) inRecord << QLatin1String(choice.key);
    else if (field->kind == Kind::Flag) inRecord = {QStringLiteral("yes"), QStringLiteral("no")};
    if (onPaper == inRecord && cell.choices.size() == inRecord.size()) return;
    QStringList needed(inRecord.begin(), inRecord.end());
    needed.sort();
    const QString why = needed.isEmpty() ? say("“%1” is nothing to choose; write it as a field").arg(field->key)
                                         : say("“%1” needs one word for each of: %2").arg(field->key, needed.join(say(", ")));
    reasons << Reason{field->key, QStringLiteral("choice"), why};
}

void checkChoices(Reasons& reasons, const Sheet& sheet, const RecordType& type)
{
    for (const SheetBlock& block : sheet.body)
        for (const SheetRow& row : block.rows)
            for (const SheetCell& cell : row.cells)
                if (block.kind == BlockKind::Rows) checkChoice(reasons, cell, type);
}

Reasons faultsOfUse(const Sheet& sheet, const Sheet& shipped, const Registry& registry)
{
    const bool ledger = shipped.key.endsWith(kLedgerTail);
    const RecordType* type = registry.find(ledger ? shipped.key.chopped(kLedgerTail.size()) : formOf(shipped.key));
    Known known;
    known.addSheet(shipped);
    if (type) known.addRecord(*type, ledger);
    Reasons reasons = unknownFields(sheet, known.fields, known.lines);
    if (type) checkChoices(reasons, sheet, *type);
    return reasons;
}

// Told with the place, since a layout is read as a text.
Reasons onePerPlace(const Reasons& reasons)
{
    Reasons all;
    for (const Reason& r : reasons) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Reason& other) { return other.field == r.field; });
        if (same == all.end()) all << Reason{r.field, r.code, r.field.isEmpty() ? r.text : labelled(r.field, r.text)};
        else if (!same->text.endsWith(r.text)) same->text += say("; ") + r.text;
    }
    return all;
}

} // namespace

Result<Sheet> sheetOf(const StoredSheet& stored, const QString& key)
{
    if (stored.layout.isEmpty()) return shippedSheet(key);
    auto sheet = parseSheet(stored.layout.toUtf8());
    if (!sheet) return shippedSheet(key);
    sheet->form = stored.formCode;
    sheet->version = stored.formVersion;
    return sheet;
}

namespace {

// A register is headed as the form it lists, and so is the same form on another paper.
QString toldApart(const QString& title, const QString& key)
{
    if (key.endsWith(kLedgerTail)) return kRegisterTitle.arg(title);
    QString paper = key.section(QLatin1Char('.'), 1);
    return paper.isEmpty() ? title : kPaperTitle.arg(title, paper.replace(QLatin1Char('x'), QStringLiteral(" × ")));
}

} // namespace

SheetNames namesOfLayout(const QString& layout)
{
    const QJsonObject o = QJsonDocument::fromJson(layout.toUtf8()).object();
    const auto text = [&](const char* key) { return o.value(QLatin1String(key)).toString(QLatin1String("")); };
    return {text("key"), toldApart(text("title"), text("key")), text("form"), text("version")};
}

Reasons faultsOfLayout(const QString& layout, const QString& key, const Registry& registry)
{
    const QString own = namesOfLayout(layout).key;
    const QString wanted = key.isEmpty() ? own : key;
    const auto shipped = shippedSheet(wanted);
    Reasons reasons;
    if (!shipped && !wanted.isEmpty()) reasons << Reason{QStringLiteral("key"), QStringLiteral("unknown_sheet"), say("Sheets are known of: %1").arg(shippedSheets().join(say(", ")))};
    else if (shipped && !own.isEmpty() && own != shipped->key)
        reasons << Reason{QStringLiteral("key"), QStringLiteral("other_sheet"), say("This layout is of “%1”, not of “%2”").arg(own, shipped->key)};
    const SheetReading reading = readSheet(layout.toUtf8());
    reasons += reading.reasons;
    if (shipped) reasons += faultsOfUse(reading.sheet, *shipped, registry);
    return onePerPlace(reasons);
}

} // namespace fuwutai
