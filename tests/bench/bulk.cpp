// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bulk.h"

#include <QElapsedTimer>
#include <QMap>
#include <QStringList>

#include <sqlite3.h>

#include <vector>

namespace {

void exec(sqlite3* db, const QString& sql)
{
    char* error = nullptr;
    if (sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, &error) != SQLITE_OK) qFatal("%s: %s", qPrintable(sql.left(300)), error);
}

QStringList columns(sqlite3* db, const QString& table)
{
    QStringList all;
    sqlite3_stmt* s = nullptr;
    sqlite3_prepare_v2(db, QStringLiteral("select name from pragma_table_info('%1')").arg(table).toUtf8().constData(), -1, &s, nullptr);
    while (sqlite3_step(s) == SQLITE_ROW) all << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(s, 0)));
    sqlite3_finalize(s);
    return all;
}

// "insert into t (cols) select <col or its replacement> from t, n where <one row>"
void clone(sqlite3* db, const QString& table, const QMap<QString, QString>& other, const QString& where, qint64 count)
{
    const QStringList names = columns(db, table);
    QStringList values;
    for (const QString& name : names) values << other.value(name, QStringLiteral("t.") + name);
    exec(db, QStringLiteral("with recursive n(i) as (select 1 union all select i + 1 from n where i < %1) insert into %2 (%3) select %4 from %2 t, n where %5")
                 .arg(count).arg(table, names.join(','), values.join(','), where));
}

} // namespace

void fillWithCalls(const QString& file, qint64 calls)
{
    sqlite3* db = nullptr;
    sqlite3_open(file.toUtf8().constData(), &db);
    exec(db, "pragma journal_mode=off; pragma synchronous=off; begin");
    // A call every ten minutes up to the last Sunday, so that a week holds the same whatever the years before it; call i stands under id 1000 + i.
    const QString at = QStringLiteral("(1795363200000 - (%1 - n.i) * 600000)").arg(calls);
    const QString open = QStringLiteral("n.i > %1 - 500").arg(calls);
    const QString number = "printf('LFHB-20%02d%02d-%06d', n.i / 12000 % 100, n.i / 1000 % 12 + 1, n.i)";
    const QString phone = QStringLiteral("printf('1%010d', (n.i * 7919 * 104729) % 10000000000)");
    clone(db, "call_record",
          {{"id", "1000 + n.i"}, {"number", number}, {"phone", phone}, {"received_at", at}, {"created_at", at},
           {"home", "'HY 3-2-' || (1000 + n.i % 20000)"},
           {"version", QStringLiteral("case when %1 then 1 else 2 end").arg(open)},
           {"state", QStringLiteral("case when %1 then 'registered' else 'closed' end").arg(open)},
           {"closed_at", QStringLiteral("case when %1 then null else %2 + 259200000 end").arg(open, at)}},
          "t.id = 1", calls);
    clone(db, "clock", {{"record", "1000 + n.i"}, {"started", at}, {"due", at + " + 86400000"}, {"state", QStringLiteral("case when %1 then 'running' else 'met' end").arg(open)},
                        {"ended", QStringLiteral("case when %1 then null else %2 + 3600000 end").arg(open, at)}},
          "t.record = 1 and t.record_type = 'call_record'", calls);
    QString reversed = QStringLiteral("' r'");
    for (int at = 11; at > 0; --at) reversed += QStringLiteral(" || substr(%1, %2, 1)").arg(phone, QString::number(at));
    clone(db, "search_row", {{"id", "100000 + n.i"}, {"record", "1000 + n.i"},
                             {"tokens", "'kindcallrecord ' || " + QString(number) + " || ' ' || " + phone + " || " + reversed + " || ' 张 伟 zhangwei zw hy 3 2 ' || (1000 + n.i % 20000) || ' 厨 房 漏 水'"}},
          "t.record = 1 and t.record_type = 'call_record'", calls);
    exec(db, "insert into search_fts (rowid, tokens) select id, tokens from search_row where id > 100000");
    const QString closing = "seq = (select min(seq) from entry where record_type = 'call_record')";
    clone(db, "entry", {{"seq", "1000000 + 2 * n.i"}, {"uuid", "'a' || n.i"}, {"at", at}, {"record", "1000 + n.i"}, {"number", number}, {"body", "'{}'"}}, closing, calls);
    clone(db, "entry", {{"seq", "1000001 + 2 * n.i"}, {"uuid", "'b' || n.i"}, {"at", at + " + 259200000"}, {"record", "1000 + n.i"}, {"number", number}, {"body", "'{}'"},
                        {"action", "'answer'"}, {"to_state", "'closed'"}, {"version", "2"}},
          closing, calls - 500);
    exec(db, "commit");
    sqlite3_close(db);
}

RawWriter::RawWriter(const QString& file)
{
    sqlite3_open(file.toUtf8().constData(), &m_db);
    exec(m_db, "pragma journal_mode=delete; pragma synchronous=extra; pragma foreign_keys=on");
}

RawWriter::~RawWriter() { sqlite3_close(m_db); }

qint64 RawWriter::copyCall(qint64 record, qint64 entry)
{
    struct Part { const char* table; QString where; QMap<QString, QString> other; };
    const QString own = QStringLiteral("record_type = 'call_record' and record = %1").arg(record);
    const std::vector<Part> parts{
        {"call_record", QStringLiteral("id = %1").arg(record), {{"id", "-id"}, {"number", "number || 'x'"}}},
        {"clock", own, {{"record", "-record"}}},
        {"search_row", own, {{"id", "-id"}, {"record", "-record"}}},
        {"search_fts", QStringLiteral("rowid = (select id from search_row where %1)").arg(own), {{"rowid", "-rowid"}}},
        {"entry", QStringLiteral("seq = %1").arg(entry), {{"seq", "-seq"}, {"uuid", "uuid || 'x'"}}},
        {"entry_secret", QStringLiteral("entry = %1").arg(entry), {{"entry", "-entry"}}}};
    // Read first, so that only the writing is timed.
    struct Row { sqlite3_stmt* insert; std::vector<sqlite3_value*> values; };
    std::vector<Row> rows;
    for (const Part& part : parts) {
        QStringList names = columns(m_db, part.table);
        if (QLatin1String(part.table) == QLatin1String("search_fts")) names = QStringList{"rowid", "tokens"};
        QStringList picks, marks;
        for (const QString& name : names) {
            picks << part.other.value(name, name);
            marks << "?";
        }
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(m_db, QStringLiteral("select %1 from %2 where %3").arg(picks.join(','), part.table, part.where).toUtf8().constData(), -1, &select, nullptr);
        while (sqlite3_step(select) == SQLITE_ROW) {
            Row row{};
            sqlite3_prepare_v2(m_db, QStringLiteral("insert into %1 (%2) values (%3)").arg(part.table, names.join(','), marks.join(',')).toUtf8().constData(), -1, &row.insert, nullptr);
            for (int i = 0; i < names.size(); ++i) row.values.push_back(sqlite3_value_dup(sqlite3_column_value(select, i)));
            rows.push_back(row);
        }
        sqlite3_finalize(select);
    }
    QElapsedTimer timer;
    timer.start();
    exec(m_db, "begin immediate");
    exec(m_db, "insert into serial (prefix, office, month, last) values ('XX', 'HB', '202611', 1) on conflict (prefix, office, month) do update set last = serial.last + 1");
    for (Row& row : rows) {
        for (std::size_t i = 0; i < row.values.size(); ++i) sqlite3_bind_value(row.insert, int(i) + 1, row.values[i]);
        if (sqlite3_step(row.insert) != SQLITE_DONE) qFatal("raw insert: %s", sqlite3_errmsg(m_db));
    }
    exec(m_db, "commit");
    const qint64 took = timer.nsecsElapsed();
    for (Row& row : rows) {
        sqlite3_finalize(row.insert);
        for (sqlite3_value* v : row.values) sqlite3_value_free(v);
    }
    return took;
}
