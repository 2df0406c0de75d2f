// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheet a record stands on: that of its office on the day it was entered, whatever comes later.
#include "core/query/record_view.h"
#include "core/store/entry_table.h"
#include "tests/support/catch.h"
#include "tests/support/own_sheets.h"

using namespace fuwutai;

namespace {

const QString kCall = QStringLiteral("call_record");

QString versionOf(TestOffice& o, const QString& login, const QString& number)
{
    const auto view = o.ask(login, RecordQuestion{kCall, number});
    if (!view) FAIL(view.error().text());
    return view->sheet.formVersion;
}

QString versionNow(TestOffice& o, const QString& login, const QString& office = {}) { return o.ask(login, SheetQuestion{kCall, office, {}, {}})->formVersion; }

} // namespace

TEST_CASE("What came with the program is written down, and counts where an office has nothing of its own")
{
    forEachEngine([](TestOffice& o) {
        CHECK(o.record("sheet", "call_record@A/0@2000-01-01").createdBy == "system");
        CHECK(versionNow(o, "front_desk") == "A/0");
        CHECK(o.ask("front_desk", SheetQuestion{kCall, "HB", {}, {}})->layout == shippedText(kCall).trimmed());
        CHECK(o.ask("front_desk", SheetQuestion{"nothing", "HB", {}, {}})->layout.isEmpty());
        // Opening once more writes nothing down again.
        const qint64 entries = EntryTable(o.db()).head().entries;
        CHECK(EntryTable(*o.another()->db).head().entries == entries);
    });
}

TEST_CASE("An office's own sheet is its own: before that of all offices, before what came with the program")
{
    forEachEngine([](TestOffice& o) {
        const QString layout = shippedText(kCall);
        ownSheet(o, "HB", "HB/1", "2026-11-23", layout);
        CHECK(versionNow(o, "front_desk") == "HB/1");
        CHECK(versionNow(o, "front_desk2") == "A/0");
        CHECK(versionNow(o, "service_manager", "HB") == "HB/1");
        CHECK(versionNow(o, "service_manager") == "A/0"); // works for all: no office's own
        ownSheet(o, "", "ALL/1", "2026-11-23", layout);
        CHECK(versionNow(o, "front_desk") == "HB/1");
        CHECK(versionNow(o, "front_desk2") == "ALL/1");
    });
}

TEST_CASE("A record stays on the sheet of the day it was entered")
{
    forEachEngine([](TestOffice& o) {
        const QString layout = shippedText(kCall);
        const QString old = o.call();
        ownSheet(o, "HB", "HB/1", "2026-11-24", layout);
        ownSheet(o, "HB", "HB/2", "2026-11-26", layout);
        o.at("2026-11-23 23:59");
        const QString lastMinute = o.call();
        o.at("2026-11-24 00:00");
        const QString firstMinute = o.call();
        o.at("2026-11-26 09:00");
        const QString later = o.call();
        CHECK(versionOf(o, "front_desk", old) == "A/0");
        CHECK(versionOf(o, "front_desk", lastMinute) == "A/0");
        CHECK(versionOf(o, "front_desk", firstMinute) == "HB/1");
        CHECK(versionOf(o, "front_desk", later) == "HB/2");
        o.at("2027-03-01 09:00");
        CHECK(versionOf(o, "service_manager", old) == "A/0");
        CHECK(o.ask("front_desk", SheetQuestion{kCall, {}, kCall, firstMinute})->formVersion == "HB/1");
    });
}

TEST_CASE("A version that is taken out before it begins never counts, and one made the same day takes its place")
{
    forEachEngine([](TestOffice& o) {
        const QString layout = shippedText(kCall);
        const QString coming = ownSheet(o, "HB", "HB/1", "2026-11-24", layout).number;
        o.done("service_manager", "sheet", "retire", coming);
        ownSheet(o, "HB", "HB/2", "2026-11-23", layout);
        ownSheet(o, "HB", "HB/3", "2026-11-23", layout);
        CHECK(versionNow(o, "front_desk") == "HB/3");
        o.at("2026-11-25 09:00");
        CHECK(versionNow(o, "front_desk") == "HB/3");
    });
}

TEST_CASE("A program with a newer sheet leaves the papers of the older one as they were")
{
    forEachEngine([](TestOffice& o) {
        // What an earlier program had brought last.
        o.done("system", "sheet", "create", {}, {{"form_version", "A/9"}, {"valid_from", "2026-11-20"}, {"layout", withoutRow(shippedText(kCall), "wanted")}});
        o.at("2026-11-22 10:00");
        const QString old = o.call();
        CHECK(versionOf(o, "front_desk", old) == "A/9");
        o.at("2026-11-23 10:00");
        const auto upgraded = o.another();
        CHECK(o.record("sheet", "call_record@A/0@2026-11-23").createdBy == "system");
        CHECK(versionOf(o, "front_desk", old) == "A/9");
        CHECK(versionNow(o, "front_desk") == "A/0");
        // An office's own for all is not put aside by it.
        ownSheet(o, "", "ALL/1", "2026-11-23", shippedText(kCall));
        CHECK(versionNow(o, "front_desk2") == "ALL/1");
    });
}
