// SPDX-License-Identifier: GPL-3.0-or-later
// An office's own sheet comes in by the same door as all else: checked before it is taken, every reason at once, and what
// was in force is never rewritten.
#include "core/store/entry_table.h"
#include "tests/support/catch.h"
#include "tests/support/own_sheets.h"

using namespace fuwutai;

namespace {

const QString kManager = QStringLiteral("service_manager");
const QString kCallback = QStringLiteral("callback");

QJsonObject given(const QString& layout, const QString& from = QStringLiteral("2026-11-23"), const QString& version = QStringLiteral("B/1"))
{
    return {{"for_office", "HB"}, {"form_version", version}, {"valid_from", from}, {"layout", layout}};
}

QSet<QString> fieldsOf(const Refusal& refusal)
{
    QSet<QString> fields;
    for (const Reason& r : refusal.reasons) fields << r.field;
    return fields;
}

QString codeOf(const Result<Receipt>& result) { return result ? QString() : result.error().reasons.first().code; }

} // namespace

TEST_CASE("A layout says what it is the sheet of, its title, code and version")
{
    forEachEngine([](TestOffice& o) {
        const Receipt made = o.done(kManager, "sheet", "create", {}, {{"valid_from", "2026-11-24"}, {"layout", shippedText(kCallback)}});
        CHECK(made.number == "callback@A/0@2026-11-24");
        const Record r = o.record("sheet", made.number);
        CHECK(r.text("title") == "回访记录表");
        CHECK(r.text("form_code") == "KH-08-R01");
        CHECK(isEmpty(r.value("shipped")));
        // Said beside it, code and version are the office's own.
        QJsonObject own = given(shippedText(kCallback));
        own["form_code"] = "HB-77";
        const Record hb = o.record("sheet", o.done(kManager, "sheet", "create", {}, own).number);
        CHECK(hb.number == "callback@HB@B/1@2026-11-23");
        CHECK(hb.text("form_code") == "HB-77");
    });
}

TEST_CASE("A bad layout is refused with every reason and its place, and nothing is changed")
{
    forEachEngine([](TestOffice& o) {
        const qint64 before = EntryTable(o.db()).head().entries;
        const QString bad = QStringLiteral(R"({"key": "callback", "titel": "回访", "margins": [18, 10, 15, 10], "columns": [26, 62.5, 26, 62.5], "body": [
            {"rows": [["客户", {"field": "custmer"}, "电话", {"field": "phone", "span": "2"}], ["时间", {"field": "reached_at"}],
                      {"height": 1, "cells": ["评价", {"choice": "overall", "span": 3, "words": [["satisfied", "满意"]]}]}]},
            {"columns": [26, 30], "rows": [["a", "b"]]}, {"band": "attempt", "cells": ["a", "b", "c", "d"]}, {"table": 1}]})");
        const auto refused = o.tried(kManager, "sheet", "create", {}, given(bad));
        REQUIRE_FALSE(refused);
        INFO(refused.error().text().toStdString());
        CHECK(fieldsOf(refused.error()) == QSet<QString>{"layout.titel", "layout.title", "layout.custmer", "layout.overall", "layout.attempt", "layout.body[3]",
                                                         "layout.body[0].rows[0].cells[3].span", "layout.body[0].rows[1]", "layout.body[0].rows[2]", "layout.body[1].columns"});
        for (const Reason& r : refused.error().reasons) CHECK(r.text.startsWith(r.field.section('.', 1) + ":"));
        CHECK(EntryTable(o.db()).head().entries == before);
        // No JSON at all, nothing of ours, another sheet's layout.
        CHECK(fieldsOf(o.tried(kManager, "sheet", "create", {}, given("{\"key\": ")).error()).contains("layout"));
        CHECK(fieldsOf(o.tried(kManager, "sheet", "create", {}, given(shippedText(kCallback).replace("\"callback\"", "\"paper\""))).error()) == QSet<QString>{"layout.key"});
        QJsonObject other = given(shippedText(kCallback));
        other["key"] = "call_record";
        CHECK(fieldsOf(o.tried(kManager, "sheet", "create", {}, other).error()).contains("layout.key"));
        CHECK(EntryTable(o.db()).head().entries == before);
    });
}

TEST_CASE("A sheet that came with the program may be taken back as an office's own, whichever it is")
{
    forEachEngine([](TestOffice& o) {
        for (const char* key : {"call_record", "call_record_ledger", "callback", "callback_ledger", "dispatch_order", "weekly_report", "repair_request", "repair_request_ledger", "price_item_ledger", "parts_slip", "repair_request.241x140", "site_survey"}) {
            INFO(key);
            CHECK(o.tried(kManager, "sheet", "create", {}, given(shippedText(key))));
        }
    });
}

TEST_CASE("What is in force is neither changed nor taken away; what is to come may be")
{
    forEachEngine([](TestOffice& o) {
        const QString layout = shippedText(kCallback);
        CHECK(codeOf(o.tried(kManager, "sheet", "create", {}, given(layout, "2026-11-22"))) == "in_force");
        const QString today = o.done(kManager, "sheet", "create", {}, given(layout)).number;
        CHECK(codeOf(o.tried(kManager, "sheet", "change", today, {{"form_code", "X"}})) == "in_force");
        CHECK(codeOf(o.tried(kManager, "sheet", "retire", today)) == "in_force");
        CHECK(codeOf(o.tried(kManager, "sheet", "retire", "callback@A/0@2000-01-01")) == "in_force");

        const QString coming = o.done(kManager, "sheet", "create", {}, given(layout, "2026-11-24", "B/2")).number;
        o.done(kManager, "sheet", "change", coming, {{"layout", withoutRow(layout, "follow_up_matter")}, {"form_code", "X"}});
        CHECK(o.record("sheet", coming).text("form_code") == "X");
        const Receipt gone = o.done(kManager, "sheet", "retire", coming);
        CHECK_FALSE(o.gate().undo(gone.entry, o.actor(kManager)));
        o.at("2026-11-24 09:00");
        CHECK(codeOf(o.tried(kManager, "sheet", "restore", coming)) == "in_force");
    });
}

TEST_CASE("Sheets are for the manager and the administrator, and everybody may look at them")
{
    forEachEngine([](TestOffice& o) {
        for (const char* login : {"front_desk", "office_head", "handler", "auditor"}) {
            INFO(login);
            CHECK(o.tried(login, "sheet", "create", {}, given(shippedText(kCallback))).error().kind == RefusalKind::Denied);
            CHECK(o.bench().registry->find("sheet")->readableBy(o.actor(login)));
        }
        CHECK(o.tried("administrator", "sheet", "create", {}, given(shippedText(kCallback))));
    });
}
