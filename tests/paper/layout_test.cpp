// SPDX-License-Identifier: GPL-3.0-or-later
// What people rely on when a sheet is filled: nothing is cut or lost, rows stay whole, heads come again, the grid is the sheet's.
#include "tests/paper/samples.h"
#include "tests/support/catch.h"
#include "ui/paper/fonts.h"
#include "ui/paper/layout.h"

#include <numeric>

using namespace fuwutai;

namespace {

Measure measure() { return Measure(installFonts()); }

Sheet parsed(const QByteArray& body, const QByteArray& more = {})
{
    const Result<Sheet> sheet = parseSheet(R"({"key": "own", "title": "登记", "margins": [10, 10, 10, 10], "columns": [40, 150])" + more + R"(, "body": [)" + body + "]}");
    if (!sheet) FAIL(sheet.error().text().toStdString());
    return *sheet;
}

QString textOf(const PlacedCell& cell)
{
    QString all;
    for (const PlacedText& text : cell.texts) all += text.text;
    return all;
}

QList<PlacedCell> cellsOf(const SheetLayout& layout, const QString& key)
{
    QList<PlacedCell> found;
    for (const SheetPage& page : layout.pages) {
        for (const PlacedCell& cell : page.cells) {
            if (cell.keys.contains(key)) found.append(cell);
        }
    }
    return found;
}

int count(const SheetPage& page, const QString& label)
{
    int n = 0;
    for (const PlacedCell& cell : page.cells) n += textOf(cell) == label;
    return n;
}

bool inside(const PlacedCell& cell, const Measure& m)
{
    const QRectF room = cell.rect.adjusted(-0.05, -0.05, 0.05, 0.05);
    for (const PlacedText& text : cell.texts) {
        const qreal top = text.at.y() - Measure::baseline(text.size);
        const QRectF box(text.at.x(), top, m.width(text.text, text.size, text.bold), Measure::lineHeight(text.size));
        if (!room.contains(box)) return false;
    }
    for (const PlacedMark& mark : cell.marks) {
        if (!room.contains(mark.box)) return false;
    }
    return true;
}

const QString kLong = "主卫地面渗水至过道，地板起鼓约 1.5 ㎡，客户称入住后第二次出现，要求尽快上门查看，并说明责任单位。";

} // namespace

TEST_CASE("cells stand within half a millimetre of the sheet's columns")
{
    for (const QString& key : shippedSheets()) {
        const Sheet sheet = *shippedSheet(key);
        const SheetLayout layout = layoutSheet(sheet, fullData(key), measure());
        for (const SheetPage& page : layout.pages) {
            for (const PlacedCell& cell : page.cells) {
                if (!cell.framed) continue;
                bool known = false;
                for (const SheetBlock& block : sheet.body) {
                    QList<qreal> ends{sheet.margins.left()};
                    for (const qreal column : block.columns) ends.append(ends.last() + column);
                    const auto near = [&](qreal x) { return std::any_of(ends.begin(), ends.end(), [x](qreal e) { return qAbs(e - x) < 0.5; }); };
                    known = known || (near(cell.rect.left()) && near(cell.rect.right()));
                }
                INFO(key << " " << textOf(cell));
                CHECK(known);
            }
        }
    }
}

TEST_CASE("whatever is filled in, text stays in its cell and cells stay on the page")
{
    const Measure m = measure();
    const QString text = GENERATE(QString("一"), kLong, kLong.repeated(6), QString("LFHB-202611-0009").repeated(8), QString("第一行\n\n第三行"));
    for (const QString& key : shippedSheets()) {
        const Sheet sheet = *shippedSheet(key);
        const SheetLayout layout = layoutSheet(sheet, filledWith(sheet, text, 5), m);
        for (const SheetPage& page : layout.pages) {
            const qreal end = page.size.height() - sheet.margins.bottom();
            for (const PlacedCell& cell : page.cells) {
                INFO(key << " " << cell.keys.join(",") << " " << cell.rect.top() << " " << textOf(cell));
                CHECK(inside(cell, m));
                CHECK(cell.rect.bottom() <= end);
            }
        }
    }
}

TEST_CASE("a long cell makes its own row higher and no other")
{
    const Sheet sheet = parsed(R"({"rows": [{"height": 8, "cells": ["甲", {"field": "a"}]}, {"height": 8, "cells": ["乙", {"field": "b"}]}]})");
    const SheetLayout layout = layoutSheet(sheet, {.values = {{"a", kLong.repeated(3)}, {"b", "短"}}}, measure());
    const PlacedCell a = cellsOf(layout, "a").first(), b = cellsOf(layout, "b").first();
    CHECK(a.rect.height() > 8);
    CHECK(b.rect.height() == Approx(8));
    CHECK(b.rect.top() == Approx(a.rect.bottom()));
    CHECK(textOf(a).remove(' ') == kLong.repeated(3).remove(' '));
}

TEST_CASE("rows stay whole, and the head of a table comes again on each page", "[experience.22]")
{
    const Sheet sheet = parsed(R"({"band": "notes", "height": 20, "head": ["时间", "内容"], "cells": [{"field": "#"}, {"field": "text"}]})");
    SheetData data;
    for (int i = 0; i < 30; ++i) data.lines["notes"].append({{"text", kLong}});
    const SheetLayout layout = layoutSheet(sheet, data, measure());
    REQUIRE(layout.pages.size() == 3);
    for (const SheetPage& page : layout.pages) CHECK(count(page, "内容") == 1);
    const QList<PlacedCell> lines = cellsOf(layout, "text");
    CHECK(lines.size() == 30);
    for (const PlacedCell& line : lines) CHECK_FALSE(line.continued);
    const QList<PlacedCell> numbers = cellsOf(layout, "#");
    CHECK(textOf(numbers.first()) == "1");
    CHECK(textOf(numbers.last()) == "30");
}

TEST_CASE("a row longer than a page is divided, and no line of it is lost")
{
    const bool band = GENERATE(false, true);
    const Sheet sheet = band ? parsed(R"({"band": "notes", "head": ["时间", "内容"], "cells": [{"field": "at"}, {"field": "text"}]})")
                             : parsed(R"({"rows": [["内容", {"field": "text", "multi": true}]]})");
    QString text;
    for (int i = 0; i < 200; ++i) text += QString("第%1句，经过如下。").arg(i) + (i % 10 == 9 ? "\n" : "");
    text = text.repeated(4);
    SheetData data{.values = {{"text", text}}};
    data.lines["notes"] = {{{"at", "2026-11-10"}, {"text", text}}};
    const Measure m = measure();
    const SheetLayout layout = layoutSheet(sheet, data, m);
    CHECK(layout.pages.size() > 1);
    QString all;
    int parts = 0;
    for (const PlacedCell& cell : cellsOf(layout, "text")) {
        all += textOf(cell);
        parts += cell.continued;
        CHECK(inside(cell, m));
    }
    CHECK(all == QString(text).remove('\n'));
    CHECK(parts == layout.pages.size() - 1);
    for (const SheetPage& page : layout.pages) CHECK(count(page, "内容") == 1);
    if (band) CHECK(textOf(cellsOf(layout, "at").first()) == "2026-11-10");
}

TEST_CASE("a title is not left alone at the end of a page, nor signatures at the top of the next")
{
    const Sheet sheet = parsed(R"({"rows": [{"height": 8, "cells": ["甲", {"field": "a"}]}]}, {"section": "二、明细"}, {"band": "notes", "head": ["时间", "内容"], "cells": [{"field": "at"}, {"field": "text"}], "height": 12})",
                               R"(, "signatures": [{"sign": "审核"}])");
    for (int gap = 150; gap < 245; ++gap) {
        Sheet tall = sheet;
        tall.body[0].rows[0].height = gap;
        SheetData data;
        data.lines["notes"] = {{{"text", "一"}}, {{"text", "二"}}};
        const SheetLayout layout = layoutSheet(tall, data, measure());
        for (const SheetPage& page : layout.pages) {
            INFO("gap " << gap);
            if (count(page, "二、明细")) CHECK(count(page, "一") == 1);
            if (count(page, "审核：")) CHECK(count(page, "二") == 1);
        }
    }
}

TEST_CASE("a section that has nothing says so and keeps its number")
{
    const Sheet sheet = parsed(R"({"band": "notes", "title": "#、明细", "empty": "本周无", "head": ["时间", "内容"], "cells": [{"field": "at"}, {"field": "text"}], "height": 12},
                                   {"chart": "kinds", "title": "#、排列图", "value": "new", "height": 60, "empty": "本周无"}, {"section": "#、计划"})");
    SheetData data;
    const SheetPage none = layoutSheet(sheet, data, measure()).pages.first();
    CHECK(count(none, "一、明细　本周无") == 1);
    CHECK(count(none, "内容") == 0);
    CHECK(count(none, "二、排列图　本周无") == 1);
    CHECK(count(none, "三、计划") == 1);
    data.lines["notes"] = {{{"at", "11-10"}, {"text", "一"}}};
    data.lines["kinds"] = {{{"name", "报修"}, {"new", "3"}}};
    const SheetPage some = layoutSheet(sheet, data, measure()).pages.first();
    CHECK(count(some, "一、明细") == 1);
    CHECK(count(some, "内容") == 1);
    CHECK(count(some, "二、排列图") == 1);
    CHECK(count(some, "三、计划") == 1);
}

TEST_CASE("a number that is a little too long for its column is set smaller, not broken")
{
    const Sheet sheet = parsed(R"({"columns": [30, 160], "rows": [[{"field": "number"}, {"field": "text"}]]})");
    const auto cell = [&](const QString& number) { return cellsOf(layoutSheet(sheet, {.values = {{"number", number}}}, measure()), "number").first(); };
    const PlacedCell fits = cell("0018"), longer = cell("LFHB-202611-0018"), words = cell("湖滨花园三栋二单元一二〇一室");
    CHECK(fits.texts.first().size == 10.5);
    REQUIRE(longer.texts.size() == 1);
    CHECK(longer.texts.first().size < 10.5);
    CHECK(inside(longer, measure()));
    CHECK(words.texts.size() > 1);
    CHECK(words.texts.first().size == 10.5);
    CHECK(cell(QString("LFHB-202611-0018").repeated(2)).texts.size() > 1); // too long to be read that small
}

TEST_CASE("a chart stays under its title")
{
    Sheet sheet = parsed(R"({"rows": [["甲", "一"]]}, {"chart": "kinds", "title": "排列图", "value": "new", "height": 60})");
    SheetData data;
    data.lines["kinds"] = {{{"name", "报修"}, {"new", "3"}}};
    for (int height = 100; height < 245; height += 5) {
        sheet.body[0].rows[0].height = height;
        const SheetLayout layout = layoutSheet(sheet, data, measure());
        for (const SheetPage& page : layout.pages) {
            const bool chart = std::any_of(page.cells.begin(), page.cells.end(), [](const PlacedCell& cell) { return !cell.bars.isEmpty(); });
            CHECK((count(page, "排列图") == 1) == chart);
        }
    }
}

TEST_CASE("a ledger is filled with empty rows to the end of its page and signed on each")
{
    const Sheet sheet = *shippedSheet("call_record_ledger");
    const SheetLayout layout = layoutSheet(sheet, fullData("call_record_ledger"), measure());
    REQUIRE(layout.pages.size() == 2);
    for (const SheetPage& page : layout.pages) {
        CHECK(count(page, "登记人：王敏") == 1);
        qreal last = 0;
        for (const PlacedCell& cell : page.cells) last = qMax(last, cell.rect.bottom());
        CHECK(last > page.size.height() - sheet.margins.bottom() - 7 - 9.1);
    }
    const SheetLayout empty = layoutSheet(sheet, emptyData({}), measure());
    REQUIRE(empty.pages.size() == 1);
    const int rows = int(cellsOf(empty, "number").size());
    CHECK(rows >= 12);
    CHECK(rows <= 18);
}

TEST_CASE("choices are ticked in the paper's words, and one that the sheet lacks by its own name")
{
    const Sheet sheet = parsed(R"({"rows": [["方式", {"choice": "channel", "words": [["phone", "来电"], ["visit", "来访"]]}]]})");
    const auto marks = [&](const QStringList& chosen, const QString& shown) {
        const PlacedCell cell = cellsOf(layoutSheet(sheet, {.values = {{"channel", shown}}, .chosen = {{"channel", chosen}}}, measure()), "channel").first();
        QStringList result;
        for (qsizetype i = 0; i < cell.marks.size(); ++i) result.append((cell.marks[i].ticked ? "+" : "-") + cell.texts[i].text);
        return result;
    };
    CHECK(marks({}, "") == QStringList{"-来电", "-来访"});
    CHECK(marks({"visit"}, "Visit") == QStringList{"-来电", "+来访"});
    CHECK(marks({"box"}, "意见箱") == QStringList{"-来电", "-来访", "+意见箱"});
}

TEST_CASE("a cell over several rows carries their height and stays with them on one page")
{
    const Sheet sheet = parsed(R"({"rows": [{"height": 200, "cells": ["甲", "一"]}, {"height": 30, "cells": [{"label": "乙", "rows": 2}, {"field": "a"}]}, {"height": 30, "cells": [{"field": "b"}]}]})");
    const SheetLayout layout = layoutSheet(sheet, {}, measure());
    REQUIRE(layout.pages.size() == 2);
    REQUIRE(layout.pages[1].cells.size() == 3);
    CHECK(layout.pages[1].cells[0].rect.height() == Approx(60));
}

TEST_CASE("the form on the screen finds every field, once, on one long page")
{
    for (const QString& key : shippedSheets()) {
        const Sheet sheet = *shippedSheet(key);
        const SheetLayout layout = layoutSheet(sheet, filledWith(sheet, kLong, 3), measure(), LayoutMode::Scroll);
        REQUIRE(layout.pages.size() == 1);
        QStringList outside, expected;
        int bandSpots = 0;
        for (const FieldSpot& spot : fieldSpots(layout)) {
            CHECK(spot.page == 0);
            CHECK(QRectF(QPointF(), layout.pages[0].size).contains(spot.rect));
            if (spot.band.isEmpty()) outside.append(spot.key);
            else ++bandSpots;
        }
        for (const QString& field : fieldsOn(sheet)) {
            const bool lines = std::any_of(sheet.body.begin(), sheet.body.end(), [&](const SheetBlock& b) { return b.lines == field; });
            INFO(key << " " << field);
            if (!lines) CHECK(outside.count(field) == 1);
        }
        CHECK((bandSpots > 0) == std::any_of(sheet.body.begin(), sheet.body.end(), [](const SheetBlock& b) { return b.kind == BlockKind::Band; }));
    }
}

TEST_CASE("a spot says its key, its line, whether sentences fit, and shares a cell evenly")
{
    const Sheet sheet = parsed(R"({"rows": [["业主", {"field": ["owner_name", "owner_phone"]}], ["内容", {"field": "matter", "multi": true, "prefix": "共"}]]},
                                   {"band": "notes", "cells": [{"field": "#"}, {"field": "text"}], "min_lines": 2})");
    SheetData data;
    data.lines["notes"] = {{{"text", "一"}}};
    const Measure m = measure();
    const QList<FieldSpot> spots = fieldSpots(layoutSheet(sheet, data, m));
    REQUIRE(spots.size() == 5);
    CHECK(spots[0].key == "owner_name");
    CHECK(spots[0].rect.width() == Approx(75));
    CHECK(spots[1].key == "owner_phone");
    CHECK(spots[1].rect.left() == Approx(spots[0].rect.right()));
    CHECK_FALSE(spots[0].multiLine);
    CHECK(spots[2].multiLine);
    CHECK(spots[2].rect.left() == Approx(50 + m.width("共", 10.5, false)));
    CHECK(spots[3].band == "notes");
    CHECK(spots[3].line == 0);
    CHECK(spots[4].line == 1);
}

TEST_CASE("a sheet without a form code has no word for one")
{
    const auto texts = [](const char* more) {
        QStringList all;
        const SheetLayout layout = layoutSheet(parsed(R"({"rows": [{"cells": ["说明", {"field": "matter"}]}]})", more), {}, measure());
        for (const PlacedText& text : layout.pages.first().texts) all << text.text;
        return all.join('|');
    };
    CHECK(texts(R"(, "form": "KF-01", "version": "A/0")").contains("表单 KF-01"));
    CHECK_FALSE(texts("").contains("表单"));
}

TEST_CASE("short lines stand in one cell, and empty parts leave no separators")
{
    const Sheet sheet = parsed(R"({"rows": [["工种", {"field": "trades"}], ["业主", {"field": ["name", "phone"], "separator": " / "}]]})");
    SheetData data{.values = {{"phone", "138"}}};
    data.lines["trades"] = {{{"trade", "防水"}}, {{"trade", "泥瓦"}}};
    const SheetLayout layout = layoutSheet(sheet, data, measure());
    CHECK(textOf(cellsOf(layout, "trades").first()) == "防水、泥瓦");
    CHECK(textOf(cellsOf(layout, "phone").first()) == "138");
}

TEST_CASE("who did not sign is not passed over in silence: what was tried stands in the place of his name")
{
    const Result<Sheet> sheet = shippedSheet("dispatch_order");
    REQUIRE(sheet);
    const auto signedBy = [&](const SheetData& data) { return textOf(cellsOf(layoutSheet(*sheet, data, measure()), "customer_name").first()).remove(' '); }; // where lines break is the cell's
    CHECK(signedBy({}).isEmpty()); // still to be signed
    CHECK(signedBy({.values = {{"unsigned_tries", "11-24 09:00 上门无人"}}}) == "客户未签：11-2409:00上门无人");
    CHECK(signedBy({.values = {{"customer_name", "张伟"}, {"unsigned_tries", "11-24 09:00 上门无人"}}}) == "张伟");
}

TEST_CASE("an empty part is left out with its title, and the sections count on without it")
{
    const Sheet sheet = parsed(R"({"section": "#、概况"}, {"rows": [["更正", {"field": "corrections"}]], "hide_empty": true},
        {"band": "warnings", "title": "#、预警", "head": ["甲", "乙"], "cells": [{"field": "a"}, {"field": "b"}], "hide_empty": true},
        {"chart": "kinds", "title": "#、排列图", "value": "new", "height": 40}, {"section": "#、计划"}, {"rows": [["计划", {"field": "plan"}]]})");
    const auto words = [&](const SheetData& data) {
        QStringList all;
        const SheetLayout layout = layoutSheet(sheet, data, measure());
        for (const PlacedCell& cell : layout.pages.first().cells) all.append(textOf(cell));
        return all.join(' ');
    };
    CHECK(words({}) == "一、概况 二、计划 计划 ");
    SheetData full{.values = {{"corrections", "甲补登"}}};
    full.lines["warnings"] = {{{"a", "1"}}};
    full.lines["kinds"] = {{{"name", "报修"}, {"new", "1 200"}}, {{"name", "投诉"}, {"new", "1 300"}}};
    CHECK(words(full) == "一、概况 更正 甲补登 二、预警 甲 乙 1  三、排列图  四、计划 计划 ");
    const SheetLayout layout = layoutSheet(sheet, full, measure());
    for (const PlacedCell& cell : layout.pages.first().cells) {
        if (cell.bars.isEmpty()) continue;
        CHECK(cell.rect.height() == Approx(40));
        CHECK(cell.bars.first().name == "投诉");
        CHECK(cell.bars.first().value == 1300);
    }
    Sheet many = sheet;
    for (int i = 0; i < 28; ++i) many.body.prepend(many.body.first());
    CHECK(layoutSheet(many, {}, measure(), LayoutMode::Scroll).pages.first().cells[28].texts.first().text == "二十九、概况");
}

TEST_CASE("text wraps by the rules of Chinese and anywhere when a word is too long")
{
    const Measure m = measure();
    const qreal em = 10.5 * kMmPerPoint;
    const QStringList lines = m.wrap("一二三四五，六七八九十", 10.5, false, em * 5.2);
    for (const QString& line : lines) {
        CHECK_FALSE(line.startsWith("，"));
        CHECK(m.width(line, 10.5, false) <= em * 5.2 + 0.01);
    }
    CHECK(m.wrap(QString(100, 'W'), 10.5, false, 20).size() > 5);
    CHECK(m.wrap("甲\n\n乙", 10.5, false, 50) == QStringList{"甲", "", "乙"});
    CHECK(paperText(QString::fromUtf8("⼥\u00a0⻚\u00ad\u2011")) == QString::fromUtf8("女 ⻚-"));
}
