// SPDX-License-Identifier: GPL-3.0-or-later
// What an office that draws its own sheet relies on: a right one is taken, a wrong one is told everything that is wrong.
#include "tests/support/catch.h"
#include "ui/paper/sheet.h"

using namespace fuwutai;

namespace {

// A4 with margins of 10 leaves 190 mm.
QByteArray sheetOf(const QByteArray& body, const QByteArray& more = {})
{
    return R"({"key": "own", "title": "登记", "margins": [10, 10, 10, 10], "columns": [40, 55, 40, 55])" + more + R"(, "body": [)" + body + "]}";
}

QStringList codes(const Result<Sheet>& sheet)
{
    QStringList all;
    if (!sheet) {
        for (const Reason& reason : sheet.error().reasons) all.append(reason.code + " " + reason.field);
    }
    return all;
}

const QByteArray kRow = R"({"rows": [["时间", {"field": "received_at"}, "电话", {"field": "phone"}]]})";

} // namespace

TEST_CASE("every shipped sheet is right and named as its file")
{
    const QStringList keys = shippedSheets();
    for (const char* key : {"call_record", "call_record_ledger", "dispatch_order", "callback", "callback_ledger", "weekly_report", "repair_request", "repair_request_ledger", "price_item_ledger", "parts_slip", "repair_request.241x140", "site_survey"})
        CHECK(keys.contains(QLatin1String(key)));
    for (const QString& key : keys) {
        const Result<Sheet> sheet = shippedSheet(key);
        INFO(key << " " << (sheet ? QString() : sheet.error().text()));
        REQUIRE(sheet);
        CHECK(sheet->key == key);
        CHECK_FALSE(sheet->form.isEmpty());
        CHECK_FALSE(sheet->version.isEmpty());
        CHECK_FALSE(sheet->signatures.isEmpty());
    }
    CHECK(shippedSheet("nothing").error().kind == RefusalKind::NotFound);
}

TEST_CASE("a sheet says what its cells are")
{
    const Result<Sheet> sheet = parseSheet(sheetOf(R"({"rows": [
        {"height": 12, "cells": ["方式", {"choice": "channel", "span": 3, "words": [["phone", "来电"], ["visit", "来访"]]}]},
        [{"label": "业主", "rows": 2}, {"field": ["owner_name", "owner_phone"], "separator": " / ", "span": 3}],
        [{"field": "matter", "span": 3, "multi": true, "size": 9, "align": "right", "prefix": "第", "suffix": "周"}]]},
        {"band": "notes", "columns": [90, 100], "head": ["时间", "内容"], "cells": [{"field": "at"}, {"field": "text"}], "min_lines": 3}, {"bar": "结果"},
        {"rows": [["签认", {"sign": "客户", "field": "customer_name"}, {"text": "说明", "span": 2}]]})", R"(, "paper": "A4", "copies": ["存根", "客户"])"));
    REQUIRE(codes(sheet) == QStringList());
    const SheetRow& first = sheet->body[0].rows[0];
    CHECK(first.height == 12);
    CHECK(first.cells[0].kind == CellKind::Label);
    CHECK(first.cells[1].kind == CellKind::Choice);
    CHECK(first.cells[1].choices == QList<ChoiceWord>{{"phone", "来电"}, {"visit", "来访"}});
    CHECK(sheet->body[0].rows[1].cells[1].keys == QStringList{"owner_name", "owner_phone"});
    const SheetCell& matter = sheet->body[0].rows[2].cells[0];
    CHECK(matter.multiLine);
    CHECK(matter.align == CellAlign::Right);
    CHECK(matter.prefix + matter.suffix == "第周");
    CHECK(sheet->body[1].lines == "notes");
    CHECK(sheet->body[1].minLines == 3);
    CHECK(sheet->body[1].head.first().cells.size() == 2);
    CHECK(sheet->body[2].kind == BlockKind::Bar);
    CHECK(sheet->body[3].rows[0].cells[1].kind == CellKind::Signature);
    CHECK(sheet->copies.size() == 2);
    CHECK(fieldsOn(*sheet) == QSet<QString>{"channel", "owner_name", "owner_phone", "matter", "notes", "customer_name"});
}

TEST_CASE("columns may miss the paper's width by half a millimetre, not by more")
{
    CHECK(parseSheet(sheetOf(R"({"columns": [90.5, 100], "rows": [["a", "b"]]})")));
    CHECK(parseSheet(sheetOf(R"({"columns": [89.5, 100], "rows": [["a", "b"]]})")));
    CHECK(codes(parseSheet(sheetOf(R"({"columns": [90.6, 100], "rows": [["a", "b"]]})"))) == QStringList{"column_sum body[0].columns"});
    CHECK(codes(parseSheet(sheetOf(R"({"columns": [89.4, 100], "rows": [["a", "b"]]})"))) == QStringList{"column_sum body[0].columns"});
}

TEST_CASE("a wrong sheet is refused with the place of the fault")
{
    const auto [json, expected] = GENERATE(table<QByteArray, QString>({
        {"{", "json "},
        {"[]", "json "},
        {sheetOf(kRow, R"(, "colour": "red")"), "unknown_key colour"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"field": "x", "colour": 1}]]})"), "unknown_key body[0].rows[0].cells[3].colour"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"picture": "x"}]]})"), "unknown_key body[0].rows[0].cells[3].picture"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"span": 1}]]})"), "unknown_kind body[0].rows[0].cells[3]"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"label": "x", "text": "y"}]]})"), "unknown_kind body[0].rows[0].cells[3]"},
        {sheetOf(R"({"picture": "x"})"), "unknown_kind body[0]"},
        {sheetOf(kRow, R"(, "paper": "B5")"), "unknown_value paper"},
        {sheetOf(kRow, R"(, "size": 4.9)"), "unknown_value size"},
        {sheetOf(kRow, R"(, "copies": [1])"), "wrong_type copies"},
        {sheetOf(kRow, R"(, "sign_each_page": "yes")"), "wrong_type sign_each_page"},
        {sheetOf(R"({"rows": [["a", "b", "c"]]})"), "row_width body[0].rows[0]"},
        {sheetOf(R"({"rows": [["a", "b", "c", "d", "e"]]})"), "row_width body[0].rows[0]"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"label": "d", "rows": 2}]]})"), "span_leaves body[0]"},
        {sheetOf(R"({"rows": [["a", "b", {"label": "c", "rows": 2}, "d"], ["e", {"label": "f", "span": 2}]]})"), "overlap body[0].rows[1].cells[1]"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"label": "d", "span": 0}]]})"), "span body[0].rows[0].cells[3]"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"label": "d", "span": 1.5}]]})"), "wrong_type body[0].rows[0].cells[3].span"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"label": 7}]]})"), "wrong_type body[0].rows[0].cells[3].label"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"field": []}]]})"), "missing body[0].rows[0].cells[3]"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"field": ""}]]})"), "wrong_type body[0].rows[0].cells[3].field"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"choice": "kind"}]]})"), "missing body[0].rows[0].cells[3]"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"choice": "kind", "words": [["a"]]}]]})"), "wrong_type body[0].rows[0].cells[3].words[0]"},
        {sheetOf(R"({"rows": [["a", "b", "c", {"field": "x", "align": "middle"}]]})"), "unknown_value body[0].rows[0].cells[3].align"},
        {sheetOf(R"({"rows": []})"), "missing body[0]"},
        {sheetOf(R"({"band": "notes", "head": ["a", "b", "c"], "cells": ["1", "2", "3", "4"]})"), "row_width body[0].head[0]"},
        {sheetOf(R"({"band": "", "cells": ["1", "2", "3", "4"]})"), "missing body[0]"},
        {sheetOf(R"({"chart": "by_kind"})"), "missing body[0]"},
        {sheetOf(R"({"chart": "by_kind", "value": "new", "height": 19})"), "missing body[0]"},
        {sheetOf(R"({"chart": "by_kind", "value": "new", "height": 121})"), "missing body[0]"},
        {sheetOf(R"({"bar": "a", "hide_empty": true})"), "unknown_key body[0].hide_empty"},
        {sheetOf(""), "missing body"},
    }));
    INFO(json.toStdString());
    const QStringList found = codes(parseSheet(json));
    INFO(found.join(", "));
    const bool named = std::any_of(found.begin(), found.end(), [&](const QString& f) { return f.startsWith(expected); });
    CHECK(named);
}

TEST_CASE("all reasons come at once, each with words")
{
    const Result<Sheet> sheet = parseSheet(R"({"key": "", "titel": "x", "paper": "A5", "columns": [10, 20], "body": [{"rows": [["a"], ["a", "b", {"field": 7}]]}, {"picture": 1}]})");
    REQUIRE_FALSE(sheet);
    const QStringList found = codes(sheet);
    for (const char* code : {"missing key", "missing title", "unknown_key titel", "unknown_value paper", "column_sum body[0].columns",
                             "row_width body[0].rows[0]", "row_width body[0].rows[1]", "wrong_type body[0].rows[1].cells[2].field", "unknown_kind body[1]"}) {
        INFO(code << " in " << found.join(", "));
        CHECK(found.contains(QLatin1String(code)));
    }
    for (const Reason& reason : sheet.error().reasons) CHECK_FALSE(reason.text.isEmpty());
}

TEST_CASE("a key that the record does not have is named with its lines")
{
    const Result<Sheet> sheet = parseSheet(sheetOf(R"({"rows": [["a", {"field": "phone"}, "b", {"field": ["home", "hoem"]}]]},
        {"band": "notes", "columns": [90, 100], "cells": [{"field": "#"}, {"field": "txt"}]}, {"band": "nots", "columns": [190], "cells": [{"field": "at"}]})",
        R"(, "signatures": [{"sign": "审核", "field": "reviewer"}])"));
    REQUIRE(sheet);
    const Reasons reasons = unknownFields(*sheet, {"phone", "home", "reviewer"}, {{"notes", {"at", "text"}}});
    QStringList fields;
    for (const Reason& reason : reasons) fields.append(reason.field);
    CHECK(fields == QStringList{"hoem", "notes.txt", "nots"});
    CHECK(unknownFields(*sheet, {"phone", "home", "hoem"}, {{"notes", {"txt"}}, {"nots", {"at"}}}).size() == 1);
}
