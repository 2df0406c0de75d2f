// SPDX-License-Identifier: GPL-3.0-or-later
// A key on a shipped sheet is a key of its record, so that no cell stays empty for a spelling mistake.
#include "core/record/record_type.h"
#include "core/records/call_record/call_record.h"
#include "core/records/callback/callback.h"
#include "core/records/dispatch_order/dispatch_order.h"
#include "core/records/parts_slip/parts_slip.h"
#include "core/records/price_item/price_item.h"
#include "core/records/repair_request/repair_request.h"
#include "core/records/site_survey/site_survey.h"
#include "tests/support/catch.h"
#include "ui/paper/record_sheet.h"
#include "ui/paper/sheet.h"

using namespace fuwutai;

namespace {

QSet<QString> keysOf(const std::vector<Field>& fields)
{
    QSet<QString> keys;
    for (const Field& field : fields) keys.insert(field.key);
    return keys;
}

QStringList unknown(const QString& sheetKey, const RecordType& type, bool ledger)
{
    const Result<Sheet> sheet = shippedSheet(sheetKey);
    QHash<QString, QSet<QString>> lines;
    for (const Field& field : type.fields) {
        if (!field.fields.empty()) lines[field.key] = keysOf(field.fields);
    }
    const QSet<QString> fields = keysOf(type.fields) + paperFields();
    if (ledger) lines["records"] = fields;
    QStringList names;
    for (const Reason& reason : unknownFields(*sheet, fields, lines)) names.append(reason.field);
    return names;
}

} // namespace

TEST_CASE("the keys on the shipped sheets are keys of their records")
{
    CHECK(unknown("call_record", callRecordType(), false) == QStringList());
    CHECK(unknown("call_record_ledger", callRecordType(), true) == QStringList());
    CHECK(unknown("dispatch_order", dispatchOrderType(), false) == QStringList());
    CHECK(unknown("callback", callbackType(), false) == QStringList());
    CHECK(unknown("callback_ledger", callbackType(), true) == QStringList());
    CHECK(unknown("repair_request", repairRequestType(), false) == QStringList());
    CHECK(unknown("repair_request.241x140", repairRequestType(), false) == QStringList());
    CHECK(unknown("repair_request_ledger", repairRequestType(), true) == QStringList());
    CHECK(unknown("parts_slip", partsSlipType(), false) == QStringList());
    CHECK(unknown("site_survey", siteSurveyType(), false) == QStringList());
    CHECK(unknown("price_item_ledger", priceItemType(), true) == QStringList());
}

TEST_CASE("a choice on paper has a word for every choice of the record")
{
    for (const RecordType* type : {&callRecordType(), &dispatchOrderType(), &callbackType(), &repairRequestType(), &siteSurveyType()}) {
        const Result<Sheet> sheet = shippedSheet(type->key);
        REQUIRE(sheet);
        for (const SheetBlock& block : sheet->body) {
            for (const SheetRow& row : block.rows) {
                for (const SheetCell& cell : row.cells) {
                    const Field* field = cell.kind == CellKind::Choice ? type->field(cell.keys.first()) : nullptr;
                    if (!field || field->kind != Kind::Choice) continue;
                    QSet<QString> onPaper, inRecord;
                    for (const ChoiceWord& word : cell.choices) onPaper.insert(word.key);
                    for (const ChoiceDef& choice : *field->choices) inRecord.insert(QLatin1String(choice.key));
                    INFO(type->key << "." << field->key);
                    CHECK(onPaper == inRecord);
                }
            }
        }
    }
}
