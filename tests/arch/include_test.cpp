// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom. The scan is tried on planted trees first: one that finds nothing proves nothing.
#include "tests/arch/include_scan.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace fuwutai;

namespace {

// What the scan says of a tree with this one file.
QStringList faultsOf(const QString& file, const QString& line)
{
    const QTemporaryDir tree;
    REQUIRE(tree.isValid());
    QFile source(tree.filePath(file));
    REQUIRE(QDir().mkpath(QFileInfo(source).path()));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write("// a planted file\n" + line.toUtf8() + "\n");
    source.close();
    return scanIncludes(tree.path()).faults;
}

struct Planted { const char* file; const char* line; };

} // namespace

TEST_CASE("every include of the program keeps to the table of rooms")
{
    const ScanResult result = scanIncludes(FUWUTAI_SOURCE_DIR);
    INFO(result.faults.join('\n'));
    CHECK(result.faults.isEmpty());
    CHECK(result.files > 20);
}

TEST_CASE("a planted include against the table is found")
{
    const Planted bad[] = {
        {"core/base/a.h", R"(#include "core/calendar/work_calendar.h")"},
        {"core/calendar/a.cpp", R"(#include "core/access/role.h")"},
        {"core/access/a.cpp", R"(#include "core/policy/policy.h")"},
        {"core/policy/a.cpp", R"(#include "core/record/field.h")"},
        {"core/record/a.cpp", R"(#include "core/store/database.h")"},
        {"core/record/a.cpp", R"(#include "core/records/call_record/call_record.h")"},
        {"core/records/callback/a.cpp", R"(#include "core/store/query.h")"},
        {"core/records/callback/a.cpp", R"(#include "core/records/call_record/call_record.h")"},
        {"core/store/a.cpp", R"(#include "core/records/call_record/call_record.h")"},
        {"core/store/a.cpp", R"(#include "core/gate/gate.h")"},
        {"core/gate/a.cpp", R"(#include "core/records/user/user.h")"},
        {"core/gate/a.cpp", R"(#include "core/query/lists.h")"},
        {"core/query/a.cpp", R"(#include "core/gate/gate.h")"},
        {"core/report/a.cpp", R"(#include "core/exchange/xlsx.h")"},
        {"core/exchange/a.cpp", R"(#include "core/demo/demo.h")"},
        {"core/demo/a.cpp", R"(#include "ui/paper/sheet.h")"},
        {"ui/paper/a.cpp", R"(#include "core/store/query.h")"},
        {"ui/paper/a.cpp", R"(#include "core/gate/gate.h")"},
        {"ui/session/a.cpp", R"(#include "core/store/database.h")"},
        {"ui/fields/a.cpp", R"(#include "ui/session/session.h")"},
        {"ui/forms/a.cpp", R"(#include "ui/pages/page.h")"},
        {"ui/lists/a.cpp", R"(#include "ui/forms/record_form.h")"},
        {"ui/pages/a.cpp", R"(#include "core/store/query.h")"},
        {"ui/shell/a.cpp", R"(#include "app/desktop/options.h")"},
        {"ui/shell/sub/a.h", R"(  #  include "core/store/query.h")"},
        {"core/cellar/a.cpp", R"(#include "core/base/result.h")"},
        {"core/gate/a.cpp", R"(#include "core/cellar/a.h")"},
        {"core/gate/a.cpp", R"(#include "gate.h")"},
        {"core/gate/a.cpp", R"(#include "../store/query.h")"},
    };
    for (const Planted& p : bad) {
        INFO(p.file << ": " << p.line);
        const QStringList faults = faultsOf(p.file, p.line);
        CHECK(faults.size() == 1);
        CHECK(faults.join(' ').startsWith(QString(p.file) + ":2 "));
    }
}

TEST_CASE("a planted use of the data base or of signals in a pure room is found")
{
    const Planted bad[] = {
        {"core/base/a.h", "#include <QObject>"},
        {"core/record/a.h", "#include <QObject>"},
        {"core/records/callback/a.cpp", "#include <QSqlQuery>"},
        {"core/records/callback/a.cpp", "#include <QtSql/QSqlQuery>"},
        {"core/policy/a.cpp", "#include <QSqlDatabase>"},
        {"core/gate/a.cpp", "#include <QSqlQuery>"},
        {"ui/lists/a.cpp", "#include <QSqlQueryModel>"},
        {"core/query/a.cpp", "#include <sqlite3.h>"},
    };
    for (const Planted& p : bad) {
        INFO(p.file << ": " << p.line);
        CHECK(faultsOf(p.file, p.line).size() == 1);
    }
}

TEST_CASE("what the table allows passes, at first hand and through others")
{
    const Planted good[] = {
        {"core/record/a.cpp", R"(#include "core/base/result.h")"},
        {"core/records/callback/a.cpp", R"(#include "core/records/callback/callback.h")"},
        {"core/records/callback/a.cpp", R"(#include "core/records/common.h")"},
        {"core/records/all.cpp", R"(#include "core/records/callback/callback.h")"},
        {"core/store/a.cpp", "#include <QSqlQuery>"},
        {"core/report/a.cpp", R"(#include "core/store/query.h")"},
        {"core/demo/a.cpp", R"(#include "core/gate/gate.h")"},
        {"ui/paper/a.cpp", R"(#include "core/records/callback/callback.h")"},
        {"ui/shell/a.cpp", R"(#include "core/gate/gate.h")"},
        {"ui/shell/a.cpp", R"(#include "shell.moc")"},
        {"ui/session/a.h", "#include <QObject>"},
        {"app/ctl/a.cpp", R"(#include "core/store/database.h")"},
        {"app/ctl/a.cpp", "#include <QSqlDatabase>"},
        {"core/base/a.cpp", R"(// #include "ui/shell/window.h")"},
    };
    for (const Planted& p : good) {
        INFO(p.file << ": " << p.line);
        CHECK(faultsOf(p.file, p.line).isEmpty());
    }
}

TEST_CASE("finding no files is a failure")
{
    const QTemporaryDir empty;
    CHECK(scanIncludes(empty.path()).files == 0);
    CHECK_FALSE(scanIncludes(empty.path()).faults.isEmpty());
    CHECK_FALSE(scanIncludes(empty.path() + "/nowhere").faults.isEmpty());
}
