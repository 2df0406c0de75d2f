// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a file for other programs: masked, readable there, and noted in the chain.
#include "core/exchange/export_list.h"
#include "core/store/entry_table.h"
#include "tests/exchange/files.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace fuwutai;

namespace {

Result<qint64> exported(TestOffice& o, const ExportWish& wish, const QString& login = QStringLiteral("front_desk"))
{
    const auto list = ListExport::begin(registry(), wish);
    if (!list) return unexpected(list.error());
    for (Result<bool> done = false; !*done;)
        if (done = (*list)->step(o.bench(), o.reader(login)); !done) return unexpected(done.error());
    return (*list)->rows();
}

int entriesOf(TestOffice& o)
{
    return int(*readOn(o.bench(), [&]() -> Result<qint64> { return EntryTable(o.db()).head().entries; }));
}

} // namespace

TEST_CASE("a list goes out masked, and comes back cell by cell", "[export][experience.24]")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"matter", "=1+1"}});
        Files files;
        for (const QString& name : {QStringLiteral("out.csv"), QStringLiteral("out.xlsx")}) {
            INFO(name);
            const auto rows = exported(o, {"call_record", {}, {}, {}, files.path(name)});
            REQUIRE(rows);
            CHECK(*rows == 1);
            const auto read = files.rows(files.path(name));
            REQUIRE(read.size() == 2);
            CHECK(read[0].cells.first() == say("Number"));
            CHECK(read[1].cells.first() == call);
            CHECK(read[1].cells.contains("138****8000"));
            CHECK(read[1].cells.contains("渗漏")); // names, not codes
            for (const QString& cell : read[1].cells) CHECK_FALSE(cell.contains("13800138000"));
        }
        // What a spreadsheet would reckon stays what was said.
        QFile csv(files.path("out.csv"));
        REQUIRE(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        CHECK(bytes.startsWith("\xEF\xBB\xBF"));
        CHECK((bytes.contains(",'=1+1") || !bytes.contains("=1+1")));
    });
}

TEST_CASE("only the columns that were chosen go out, in their order; an unknown one is refused", "[export]")
{
    TestOffice o(Engine::Sqlite);
    const QString call = o.call();
    Files files;
    REQUIRE(exported(o, {"call_record", {}, {}, {"department", "number", "kind"}, files.path("a.csv")}));
    const auto read = files.rows(files.path("a.csv"));
    REQUIRE(read.size() == 2);
    REQUIRE(read[1].cells.size() == 3);
    CHECK(read[1].cells[1] == call);
    const auto refused = exported(o, {"call_record", {}, {}, {"number", "fancy", "phones"}, files.path("b.csv")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reasons.size() == 2);
    CHECK_FALSE(QFile::exists(files.path("b.csv")));
}

TEST_CASE("who exported how much stands in the chain, but no word that was searched for", "[export]")
{
    forEachEngine([](TestOffice& o) {
        o.call();
        o.call({{"caller_name", "李静"}});
        Files files;
        const int before = entriesOf(o);
        REQUIRE(exported(o, {"call_record", {Filter{"text", "李静"}, Filter{"phase", "open"}}, {}, {}, files.path("a.csv")}));
        REQUIRE(entriesOf(o) == before + 1);
        const auto chain = readOn(o.bench(), [&]() -> Result<QList<ChainFault>> { return EntryTable(o.db()).verify(); });
        REQUIRE(chain);
        CHECK(chain->isEmpty());
        const auto entry = readOn(o.bench(), [&]() -> Result<Entry> { return *EntryTable(o.db()).at(before + 1); });
        REQUIRE(entry);
        CHECK(entry->actor == "front_desk");
        CHECK(entry->number == "call_record");
        CHECK(entry->body.value("rows").toInt() == 1);
        CHECK(entry->body.value("filters").toObject().value("text").toString() == "*");
        CHECK_FALSE(o.gate().undo(before + 1, o.actor("front_desk")));
    });
}

TEST_CASE("what cannot be written leaves what was there, and a list that was left halfway leaves nothing", "[export]")
{
    TestOffice o(Engine::Sqlite);
    for (int i = 0; i < 3; ++i) o.call();
    Files files;
    const QString there = files.write("there.xlsx", "as it was");
    CHECK_FALSE(exported(o, {"call_record", {}, {}, {}, "/no/such/folder/out.xlsx"}));
    CHECK_FALSE(exported(o, {"call_record", {}, {}, {}, "/no/such/folder/out.csv"}));
    CHECK_FALSE(exported(o, {"call_record", {}, {}, {}, files.path("out.txt")}));
    CHECK_FALSE(exported(o, {"nothing", {}, {}, {}, there}));
    const int files1 = int(QDir(QFileInfo(there).path()).entryList(QDir::Files | QDir::Hidden).size());
    {
        const auto begun = ListExport::begin(registry(), {"call_record", {}, {}, {}, there});
        REQUIRE(begun);
    }
    CHECK(int(QDir(QFileInfo(there).path()).entryList(QDir::Files | QDir::Hidden).size()) == files1);
    CHECK(QFileInfo(there).size() == 9);
}
