// SPDX-License-Identifier: GPL-3.0-or-later
// The records of an earlier system come in whole or not at all, and every bad row is told with its line and column.
#include "tests/exchange/files.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/exchange/import_records.h"
#include "core/exchange/table_file.h"
#include "core/query/keeping.h"
#include "core/store/backup.h"
#include "core/store/clock_table.h"
#include "core/store/entry_table.h"
#include "core/store/migrator.h"

#include <QDir>
#include <QFileInfo>

using namespace fuwutai;

namespace {

const QByteArray kHead = "Unique Key,Created Date,Closed Date,Agency,Complaint Type,Descriptor,Incident Address\n";

struct Taken {
    Result<ImportOutcome> outcome;
    QList<BadRow> bad;
};

Taken take(TestOffice& o, const QString& path, ImportOptions options = {}, const QString& user = "service_manager", const QByteArray& mapJson = {})
{
    QList<BadRow> bad;
    if (options.office.isEmpty()) options.office = "HB";
    options.onBad = [&](const FileRow&, const QList<BadRow>& rows) { bad += rows; };
    const auto rows = openRows(path);
    REQUIRE(rows);
    FileRow header;
    REQUIRE((*rows)->next(header));
    const RecordType& type = *o.bench().registry->find("call_record");
    const auto map = mapJson.isEmpty() ? knownImportMap(type, header.cells) : readImportMap(mapJson, type, header.cells);
    REQUIRE(map);
    const auto outcome = importRecords(o.bench(), **rows, header.cells, *map, o.actor(user), options);
    return {outcome, bad};
}

QStringList calls(TestOffice& o) { return numbersOf(o.db(), *o.bench().registry->find("call_record")); }

} // namespace

TEST_CASE("a history comes in with its own times, categories and departments as written", "[import]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const QString path = files.write("a.csv", kHead + "77,12/25/2013 11:59:08 PM,12/26/2013 01:15:00 AM,NYPD,Blocked Driveway,No Access,952 EAST 58 STREET\n"
                                                          "78,12/25/2013 11:58:40 PM,,DOB,Elevator,?,\n");
        const auto taken = take(o, path);
        REQUIRE(taken.outcome);
        CHECK(taken.outcome->imported == 2);
        CHECK(taken.outcome->saved);
        const QStringList numbers = calls(o);
        REQUIRE(numbers.size() == 2);
        const Record closed = o.record("call_record", numbers[0]);
        CHECK(closed.state == "closed");
        CHECK(isoText(closed.time("received_at")) == "2013-12-25T23:59:08+08:00");
        CHECK(isoText(closed.time("closed_at")) == "2013-12-26T01:15:00+08:00");
        CHECK(closed.text("category") == "Blocked Driveway");
        CHECK(closed.text("department") == "NYPD");
        CHECK(closed.text("kind") == "complaint");
        CHECK(closed.text("external_no") == "77");
        CHECK(std::get<bool>(closed.value("imported")));
        CHECK(PersonalOpener::open(std::get<Personal>(closed.value("matter"))) == "No Access, 952 EAST 58 STREET");
        CHECK(ClockTable(o.db()).of(*closed.type, closed.id).isEmpty());
        // Open ones have no clock either, and a matter that says that there was none.
        const Record open = o.record("call_record", numbers[1]);
        CHECK(open.state == "registered");
        CHECK(PersonalOpener::open(std::get<Personal>(open.value("matter"))) == QStringLiteral("（原记录无事由）"));
        CHECK(ClockTable(o.db()).of(*open.type, open.id).isEmpty());
        CHECK(numbersOf(o.db(), *o.bench().registry->find("callback")).isEmpty());
        CHECK(recordFaults(o.db(), *o.bench().registry).isEmpty());
    });
}

TEST_CASE("one bad row and nothing is imported, unless the bad ones may be left out", "[import][experience.26]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const QString path = files.write("a.csv", kHead + "1,12/25/2013 11:00:00 PM,,X,T1,a,b\n"
                                                          "2,12/25/2013 11:00:00 PM,12/24/2013 11:00:00 PM,X,T2,a,b\n"
                                                          "3,25/12/2013 11:00:00 PM,,X,T3,a,b\n"
                                                          "4,,,X,T4,a,b\n"
                                                          "5,12/25/2013 11:00:00 PM,,X\n"
                                                          "6,12/25/2099 11:00:00 PM,,X,T6,a,b\n");
        const int before = int(numbersOf(o.db(), *o.bench().registry->find("category")).size());
        const auto refused = take(o, path);
        REQUIRE(refused.outcome);
        CHECK_FALSE(refused.outcome->saved);
        CHECK(refused.outcome->imported == 0);
        CHECK(refused.outcome->bad == 5);
        CHECK(calls(o).isEmpty());
        CHECK(int(numbersOf(o.db(), *o.bench().registry->find("category")).size()) == before);
        REQUIRE(refused.bad.size() == 5);
        const QList<std::pair<int, QString>> where{{3, "Closed Date"}, {4, "Created Date"}, {5, "Created Date"}, {6, ""}, {7, "Created Date"}};
        for (int i = 0; i < 5; ++i) {
            CHECK(refused.bad[i].line == where[i].first);
            CHECK(refused.bad[i].column == where[i].second);
            CHECK_FALSE(refused.bad[i].text.isEmpty());
        }
        ImportOptions skipping;
        skipping.skipBad = true;
        const auto taken = take(o, path, skipping);
        REQUIRE(taken.outcome);
        CHECK(taken.outcome->saved);
        CHECK(taken.outcome->imported == 1);
        CHECK(taken.outcome->bad == 5);
        CHECK(calls(o).size() == 1);
    });
}

TEST_CASE("importing a file twice adds nothing, and an import can be taken back", "[import][experience.26]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const QString path = files.write("a.csv", kHead + "1,12/25/2013 11:00:00 PM,,X,T1,a,b\n1,12/25/2013 11:30:00 PM,,X,T1,a,b\n2,12/25/2013 11:00:00 PM,,X,T2,a,b\n");
        const auto first = take(o, path);
        REQUIRE(first.outcome);
        CHECK(first.outcome->imported == 2);
        CHECK(first.outcome->duplicates == 1);
        const auto second = take(o, path);
        REQUIRE(second.outcome);
        CHECK(second.outcome->imported == 0);
        CHECK(second.outcome->duplicates == 3);
        CHECK(calls(o).size() == 2);

        CHECK_FALSE(undoImport(o.bench(), "no such batch", "wrong file", o.actor("service_manager")));
        CHECK_FALSE(undoImport(o.bench(), first.outcome->batch, "wrong file", o.actor("front_desk")));
        const auto undone = undoImport(o.bench(), first.outcome->batch, "wrong file", o.actor("service_manager"));
        REQUIRE(undone);
        CHECK(*undone == 2);
        for (const QString& number : calls(o)) CHECK(o.record("call_record", number).state == "voided");
    });
}

TEST_CASE("a dry run tells all and saves nothing", "[import][experience.26]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        ImportOptions dry;
        dry.dryRun = true;
        const auto taken = take(o, files.write("a.csv", kHead + "1,12/25/2013 11:00:00 PM,,X,T1,a,b\n"), dry);
        REQUIRE(taken.outcome);
        CHECK(taken.outcome->imported == 1);
        CHECK_FALSE(taken.outcome->saved);
        CHECK(calls(o).isEmpty());
    });
}

TEST_CASE("an import is for the service manager and the administrator", "[import]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const QString path = files.write("a.csv", kHead + "1,12/25/2013 11:00:00 PM,,X,T1,a,b\n");
        const auto denied = take(o, path, {}, "front_desk");
        REQUIRE_FALSE(denied.outcome);
        CHECK(denied.outcome.error().kind == RefusalKind::Denied);
        CHECK(take(o, path, {}, "administrator").outcome);
    });
}

TEST_CASE("a map says which column fills what, and is refused with every reason", "[import]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const QString path = files.write("a.csv", QStringLiteral("工单号;时间;类型;内容;部门\nA-1;2026-11-20 10:00;投诉;=1+1;工程部\nA-2;2026-11-21 11:00;complaint;垃圾;物业部\n").toUtf8());
        const QByteArray map = R"({"external_no":"工单号","received_at":{"column":"时间","format":"yyyy-MM-dd HH:mm"},"matter":"内容","department":"部门","kind":{"value":"complaint"},"blank":["","-"]})";
        const auto taken = take(o, path, {}, "service_manager", map);
        REQUIRE(taken.outcome);
        CHECK(taken.outcome->imported == 2);
        // Departments that are there already are found by their names.
        const Record first = o.record("call_record", calls(o).first());
        CHECK(o.record("department", first.text("department")).text("name") == QStringLiteral("工程部"));
        CHECK(PersonalOpener::open(std::get<Personal>(first.value("matter"))) == "=1+1");

        const RecordType& type = *o.bench().registry->find("call_record");
        const auto bad = readImportMap(R"({"nonsense":"A","matter":"C","received_at":{"column":"A","format":"hh:mm"},"kind":{}})", type, {"A", "B"});
        REQUIRE_FALSE(bad);
        CHECK(bad.error().reasons.size() == 4);
        CHECK_FALSE(readImportMap("[]", type, {"A"}));
        CHECK_FALSE(readImportMap("{", type, {"A"}));
        const auto unknown = knownImportMap(type, {"foo", "bar"});
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error().reasons.first().code == "map");
        CHECK(knownImportMap(type, {"matter", "received_at"}));
    });
}

TEST_CASE("a spreadsheet is taken in as it stands, its times as days", "[import]")
{
    TestOffice o(Engine::Sqlite);
    Files files;
    const auto table = TableFile::begin(files.path("a.xlsx"), "calls", {{"Unique Key"}, {"Created Date", Kind::Time}, {"Closed Date", Kind::Time}, {"Agency"}, {"Complaint Type"},
                                                                        {"Descriptor"}, {"Incident Address"}});
    REQUIRE(table);
    (*table)->add({"1", "2026-11-20 10:05", "", "工程部", "渗漏", "厨房漏水", "3-2-1201"});
    (*table)->add({"2", "2026-11-20 11:00", "2026-11-21 09:30", "X", "T", "b", ""});
    REQUIRE((*table)->finish());
    const auto taken = take(o, files.path("a.xlsx"));
    REQUIRE(taken.outcome);
    CHECK(taken.bad.isEmpty());
    REQUIRE(taken.outcome->imported == 2);
    CHECK(isoText(o.record("call_record", calls(o)[0]).time("received_at")) == "2026-11-20T10:05:00+08:00");
    CHECK(isoText(o.record("call_record", calls(o)[1]).time("closed_at")) == "2026-11-21T09:30:00+08:00");
    for (const QByteArray& rubbish : {QByteArray("no archive"), QByteArray("PK\x05\x06") + QByteArray(18, '\0'), QByteArray()}) {
        const auto refused = openRows(files.write("b.xlsx", rubbish));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == RefusalKind::Refused);
    }
    CHECK_FALSE(openRows(files.write("b.ods", "no archive")));
}

TEST_CASE("the published file of a city's calls: one row is refused by its line, the others come in", "[import][real]")
{
    QString path = qEnvironmentVariable("FUWUTAI_REAL_FILE");
    if (path.isEmpty()) path = QStringLiteral(FUWUTAI_SOURCE_DIR "/../shared/data/nyc311_2013_12_25.csv");
    if (!QFileInfo::exists(path)) {
        WARN("the file is not here; set FUWUTAI_REAL_FILE");
        return;
    }
    TestOffice o(Engine::Sqlite);
    const auto refused = take(o, path);
    REQUIRE(refused.outcome);
    CHECK(refused.outcome->rows == 2386);
    REQUIRE(refused.bad.size() == 1);
    CHECK(refused.bad.first().line == 2072);
    CHECK(refused.bad.first().column == "Closed Date");
    CHECK(calls(o).isEmpty());
    ImportOptions skipping;
    skipping.skipBad = true;
    const auto taken = take(o, path, skipping);
    REQUIRE(taken.outcome);
    CHECK(taken.outcome->imported == 2385);
    const auto again = take(o, path, skipping);
    CHECK(again.outcome->imported == 0);
    CHECK(again.outcome->duplicates == 2385);
}

TEST_CASE("before an import the office is backed up, before a dry run it is not", "[import]")
{
    TestOffice o(Engine::Sqlite);
    Files files;
    o.call();
    const QString path = files.write("a.csv", kHead + "77,12/25/2013 11:59:08 PM,,NYPD,Noise,Loud,\n");
    const auto backups = [&] { return QDir(backupFolder(o.where())).entryList({"*.db"}, QDir::Files); };
    ImportOptions dry;
    dry.dryRun = true;
    REQUIRE(take(o, path, dry).outcome);
    CHECK(backups().isEmpty());
    REQUIRE(take(o, path).outcome);
    REQUIRE(backups().size() == 1);
    const auto before = checkBackup(QDir(backupFolder(o.where())).filePath(backups().first()), shippedMigrations().last().number);
    REQUIRE(before);
    const auto now = readOn(o.bench(), [&]() -> Result<qint64> { return EntryTable(o.db()).head().entries; });
    REQUIRE(now);
    CHECK(before->entries < *now);
}

TEST_CASE("texts that a spreadsheet holds in its cells are read as they stand", "[import]")
{
    Files files;
    const auto table = TableFile::begin(files.path("a.xlsx"), "b", {{"编号"}, {"电话", Kind::Phone}, {"日期", Kind::Date}});
    REQUIRE(table);
    (*table)->add({"007", "13800138000", "2026-11-20"});
    REQUIRE((*table)->finish());
    const auto rows = files.rows(files.path("a.xlsx"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells == QStringList{"编号", "电话", "日期"});
    CHECK(rows[1].cells.mid(0, 2) == QStringList{"007", "13800138000"});
}

namespace {

ImportOptions into(const char* type)
{
    ImportOptions options;
    options.type = QLatin1String(type);
    return options;
}

Taken takeAs(TestOffice& o, const QString& path, const char* type, const QString& user = "service_manager")
{
    QList<BadRow> bad;
    ImportOptions options = into(type);
    options.office = "HB";
    options.onBad = [&](const FileRow&, const QList<BadRow>& rows) { bad += rows; };
    const auto rows = openRows(path);
    REQUIRE(rows);
    FileRow header;
    REQUIRE((*rows)->next(header));
    const auto map = knownImportMap(*o.bench().registry->find(QLatin1String(type)), header.cells);
    REQUIRE(map);
    const auto outcome = importRecords(o.bench(), **rows, header.cells, *map, o.actor(user), options);
    return {outcome, bad};
}

QStringList all(TestOffice& o, const char* type) { return numbersOf(o.db(), *o.bench().registry->find(QLatin1String(type))); }

} // namespace

TEST_CASE("a list of homes comes in as offices write it, with its community and buildings", "[import]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const QString path = files.write("homes.csv", QStringLiteral("小区,楼栋,单元,房号,面积,交付日期\n云栖雅苑,3栋,2单元,1201室,98.5,2020-06-01\n云栖雅苑,3栋,2单元,1202室,,\n"
                                                                     "云栖雅苑,A座,,801,120,\n湖滨花园,3,2,1201,,\n").toUtf8());
        const auto taken = takeAs(o, path, "home");
        REQUIRE(taken.outcome);
        CHECK(taken.bad.isEmpty());
        CHECK(taken.outcome->saved);
        CHECK(taken.outcome->imported == 3);
        CHECK(taken.outcome->duplicates == 1); // HY 3-2-1201, known by the code of 湖滨花园
        const Record home = o.record("home", QStringLiteral("云栖雅苑 3-2-1201"));
        CHECK(home.office == "HB");
        CHECK(home.text("building") == QStringLiteral("云栖雅苑-3"));
        CHECK(home.text("area") == "98.5");
        CHECK(std::get<QDate>(home.value("handover_date")) == QDate(2020, 6, 1));
        CHECK(all(o, "home").contains(QStringLiteral("云栖雅苑 A-801")));
        const auto again = takeAs(o, path, "home");
        REQUIRE(again.outcome);
        CHECK(again.outcome->imported == 0);
        CHECK(again.outcome->duplicates == 4);
    });
}

TEST_CASE("one bad home and none comes in, nor the community it would have brought", "[import]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const QString path = files.write("homes.csv", QStringLiteral("小区,楼栋,房号,交付日期\n云栖雅苑,3栋,1201,\n云栖雅苑,3栋,,\n云栖雅苑,3栋,1203,someday\n").toUtf8());
        const auto taken = takeAs(o, path, "home");
        REQUIRE(taken.outcome);
        CHECK_FALSE(taken.outcome->saved);
        REQUIRE(taken.bad.size() == 2);
        CHECK(taken.bad[0].line == 3);
        CHECK(taken.bad[0].column == QStringLiteral("房号"));
        CHECK(taken.bad[1].line == 4);
        CHECK(taken.bad[1].column == QStringLiteral("交付日期"));
        CHECK_FALSE(all(o, "community").contains(QStringLiteral("云栖雅苑")));
    });
}

TEST_CASE("a list of customers finds their homes; who is known gets only what he lacked", "[import]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const int before = int(all(o, "customer").size());
        const QString path = files.write("people.csv", QStringLiteral("业主姓名,联系电话,小区,楼栋,单元,房号\n王芳,13900000001、0510-86201188,湖滨花园,3栋,2单元,1202\n"
                                                                      "张伟,138 0013 8000,湖滨花园,3,2,1202\n李娜,,,,,3-2-1201\n").toUtf8());
        const auto taken = takeAs(o, path, "customer");
        REQUIRE(taken.outcome);
        CHECK(taken.bad.isEmpty());
        CHECK(taken.outcome->imported == 3); // two new ones, and a second home of 张伟
        const QStringList numbers = all(o, "customer");
        REQUIRE(int(numbers.size()) == before + 2);
        const auto lines = [&](const QString& number, const char* field) { return std::get<LineValues>(o.record("customer", number).value(QLatin1String(field))).lines; };
        CHECK(lines(numbers[before], "phones").size() == 2);
        REQUIRE(lines(numbers[before], "homes").size() == 1);
        CHECK(std::get<QString>(lines(numbers[before], "homes")[0].values[0]) == "HY 3-2-1202");
        CHECK(lines(numbers[0], "homes").size() == 2);
        const auto again = takeAs(o, path, "customer");
        REQUIRE(again.outcome);
        CHECK(again.outcome->imported == 0);
        CHECK(again.outcome->duplicates == 3);
    });
}

TEST_CASE("a customer whose home is not known, or has a number that is none, refuses all", "[import]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const int before = int(all(o, "customer").size());
        const auto taken = takeAs(o, files.write("people.csv", QStringLiteral("姓名,电话,房号\n王芳,13900000001,9-9-901\n,,\n,,3-2-1201\n").toUtf8()), "customer");
        REQUIRE(taken.outcome);
        CHECK_FALSE(taken.outcome->saved);
        REQUIRE(taken.bad.size() == 2);
        CHECK(taken.bad[0].column == QStringLiteral("房号"));
        CHECK(taken.bad[0].code == "no_home");
        CHECK(taken.bad[1].column == QStringLiteral("姓名"));
        CHECK(int(all(o, "customer").size()) == before);
        const auto denied = takeAs(o, files.write("one.csv", QStringLiteral("姓名,电话\n王芳,13900000001\n").toUtf8()), "customer", "auditor");
        REQUIRE_FALSE(denied.outcome);
        CHECK(denied.outcome.error().kind == RefusalKind::Denied);
    });
}

TEST_CASE("what is not imported is told with what is", "[import]")
{
    forEachEngine([](TestOffice& o) {
        Files files;
        const auto rows = openRows(files.write("a.csv", "name\nx\n"));
        REQUIRE(rows);
        const auto refused = importRecords(o.bench(), **rows, {"name"}, {}, o.actor("administrator"), into("office"));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().text().contains("customer"));
    });
}
