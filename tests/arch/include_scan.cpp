// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/include_scan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace fuwutai {

namespace {

// Which room uses which at first hand; what those use comes with them. app names everything and stands in no row.
const QMap<QString, QStringList> kUses{
    {"core/base", {}},
    {"core/calendar", {"core/base"}},
    {"core/access", {"core/base"}},
    {"core/policy", {"core/calendar", "core/access"}},
    {"core/record", {"core/policy"}},
    {"core/records", {"core/record"}},
    {"core/store", {"core/record"}},
    {"core/gate", {"core/store"}},
    {"core/query", {"core/records", "core/store"}},
    {"core/report", {"core/query"}},
    {"core/exchange", {"core/gate", "core/report"}},
    {"core/demo", {"core/exchange"}},
    {"ui/paper", {"core/report"}},
    {"ui/pictures", {"core/exchange"}},
    {"ui/session", {"core/exchange"}},
    {"ui/fields", {"ui/paper"}},
    {"ui/forms", {"ui/fields", "ui/session"}},
    {"ui/lists", {"ui/fields", "ui/session"}},
    {"ui/pages", {"ui/forms", "ui/lists", "ui/pictures"}},
    {"ui/shell", {"ui/pages"}},
};

// These know nothing of data bases, events or signals: the same input gives the same answer.
const QSet<QString> kPure{"core/base", "core/calendar", "core/access", "core/policy", "core/record", "core/records"};

QSet<QString> reachable(const QString& room)
{
    QSet<QString> all{room};
    for (const QString& next : kUses.value(room)) all += reachable(next);
    // Windows ask and send; the data base is not theirs, though what they ask rests on it.
    if (room.startsWith("ui/")) all.remove("core/store");
    return all;
}

QString roomOf(const QString& path)
{
    return path.startsWith("app/") ? QStringLiteral("app") : path.section('/', 0, 1);
}

// "call_record" for core/records/call_record/fields.cpp; empty for what lies in core/records itself.
QString recordOf(const QString& path)
{
    return path.startsWith("core/records/") && path.count('/') > 2 ? path.section('/', 2, 2) : QString();
}

// Why a file may not include another of ours; empty when it may.
QString faultOfOwn(const QString& file, const QString& included)
{
    const QString from = roomOf(file);
    if (from == "app") return {};
    if (included.endsWith(".moc")) return {};
    const QString to = roomOf(included);
    if (to != "app" && !kUses.contains(to)) return QStringLiteral("names no room, includes start at the root:");
    if (!reachable(from).contains(to)) return QStringLiteral("may not include");
    const QString record = recordOf(file);
    const QString other = recordOf(included);
    const bool strange = !record.isEmpty() && !other.isEmpty() && record != other;
    return strange ? QStringLiteral("is one record's room and may not include another's:") : QString();
}

QString faultOfForeign(const QString& file, const QString& included)
{
    const QString from = roomOf(file);
    const bool sql = included.startsWith("QSql") || included.startsWith("QtSql") || included.startsWith("sqlite3");
    if (sql && from != "core/store" && from != "app") return QStringLiteral("is not the store and may not include");
    const bool object = included == "QObject" || included == "qobject.h";
    if (object && kPure.contains(from)) return QStringLiteral("is pure and may not include");
    return {};
}

void scanFile(const QString& root, const QString& file, ScanResult& result)
{
    static const QRegularExpression include(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    QFile source(root + '/' + file);
    if (!source.open(QIODevice::ReadOnly)) {
        result.faults << file + " cannot be read";
        return;
    }
    ++result.files;
    const QStringList lines = QString::fromUtf8(source.readAll()).split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines[i]);
        if (!match.hasMatch()) continue;
        const QString included = match.captured(2);
        const QString why = match.captured(1) == "\"" ? faultOfOwn(file, included) : faultOfForeign(file, included);
        if (!why.isEmpty()) result.faults << QStringLiteral("%1:%2 %3 %4").arg(file).arg(i + 1).arg(why, included);
    }
}

} // namespace

ScanResult scanIncludes(const QString& root)
{
    ScanResult result;
    QStringList files;
    for (const char* top : {"core", "ui", "app"}) {
        QDirIterator all(root + '/' + top, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) files << QDir(root).relativeFilePath(all.next());
    }
    files.sort();
    for (const QString& file : files) scanFile(root, file, result);
    if (files.isEmpty()) result.faults << QStringLiteral("no source file below %1").arg(root);
    return result;
}

} // namespace fuwutai
