// SPDX-License-Identifier: GPL-3.0-or-later
// 客户服务部投诉处理周报 (CS-3.4.4, CS-3.10.3): the figures, tables and lists of a week, computed once; page, print, PDF, XLSX
// and JSON show this same struct. Used by the week's page, fuwutaictl report, exchange, and by app when a report is issued.
#pragma once

#include "core/query/reader.h"

#include <QJsonObject>

namespace fuwutai {

// A number, or a share of numbers (of >= 0: value of `of`), with what it means and the records behind it.
struct WeekFigure {
    QString key;          // "carried_over"
    qint64 value = 0;
    qint64 of = -1;       // -1: a plain number
    QStringList numbers;  // records, of the type named in the figure's row (kFigures)
    bool operator==(const WeekFigure&) const = default;
};

struct WeekCount {
    QString key;          // of the kind, category ...; empty: has none
    QString name;
    qint64 carriedOver = 0;
    qint64 added = 0;     // "new" in JSON
    qint64 toFollow = 0;
    qint64 done = 0;
    qint64 openAtEnd = 0;
    bool operator==(const WeekCount&) const = default;
};

// One step of a matter's handling history (CS-3.4.4). The words of a note are personal: a frozen report keeps `note`,
// the id of the line, and looks the words up again.
struct WeekStep {
    QDate on;
    QString words;
    qint64 note = 0;
    bool operator==(const WeekStep&) const = default;
};

struct WeekItem {
    QString type;
    QString number;
    QString kind;         // words
    Instant at;           // received; for orders and callbacks: when it happened
    QString home;
    QString matter;       // personal: as the reader may see it, never frozen
    QString department;   // words
    QString result;
    QList<WeekStep> history;
    QString reason;       // cause of delay, of waiting, grounds
    QDate expected;
    Instant due;          // its own limit
    Instant orderDue;     // that of an order of it which is still being worked on
    qint64 workdays = -1; // working days taken; -1: not done
    bool late = false;    // 补登, starred
    bool major = false;
    bool operator==(const WeekItem&) const = default;
};

struct WeekTable { QString key; QList<WeekCount> rows; bool operator==(const WeekTable&) const = default; };
struct WeekList { QString key; QList<WeekItem> items; bool operator==(const WeekList&) const = default; };

// A draw of callbacks made in the week, from the free repair requests finished the week before (RR-3.7).
struct WeekDraw {
    QString number;       // of the record that holds lots and pool
    qint64 percent = 0;   // to be called back at least
    qint64 completed = 0;
    qint64 called = 0;    // of them called back anyway
    qint64 drawn = 0;
    qint64 seed = 0;
    bool operator==(const WeekDraw&) const = default;
};

// A record whose own row and whose history do not tell the same.
struct WeekFault { QString number; QString why; bool operator==(const WeekFault&) const = default; };

struct WeekReport {
    QString office;                  // code; empty: the department, all offices added
    QString officeName;
    IsoWeek week;
    Instant asOf;                    // the week still runs: all is counted up to this moment; unset: it is over
    QString number;                  // of the record weekly_report; empty: not begun
    QString state;                   // its state; empty: not begun
    bool frozen = false;             // shown as issued
    QList<WeekFigure> figures;       // in the order of kFigures
    QList<WeekTable> tables;         // by_kind, by_category, by_department, by_community, by_office, of_which
    QList<WeekList> lists;           // solved, unsolved, overdue ..., see kWeekLists
    QList<WeekDraw> draws;           // one an office, or none
    QStringList corrections;         // what the last report did not know: "+number" came to, "-number" fell away
    QStringList notIssued;           // department: offices whose report is not issued
    QList<WeekFault> faults;         // empty: the figures reconcile
    QStringList unexplained;         // overdue, open still, and no cause of delay given
    qint64 directCount = 0;          // open at the end, counted from the records' own rows
    QString lastPlan;                // what the last report planned for this week
    QString trendNotes, nextWeekPlan, helpNeeded;
    QString preparedBy, head;        // names
    Instant issuedAt, submittedAt;
    qint64 chainEntries = 0;
    QString chainHead;

    const WeekFigure& figure(const QString& key) const;   // an empty one when unknown
    qint64 value(const QString& key) const { return figure(key).value; }
    const QList<WeekCount>& table(const QString& key) const;
    const QList<WeekItem>& list(const QString& key) const;
};

// One week of one office, `office` "" of the whole department. An issued week is shown as it was issued.
// Refused: a week that does not exist or has not begun, an unknown office; denied to those who may not read weekly reports.
struct WeeklyQuestion {
    using Answer = WeekReport;
    QString office;
    IsoWeek week;
    bool fresh = false;              // computed anew even when issued; for issuing and for checks
    Result<Answer> ask(const Reader& reader) const;
};

// What people and programs read: all figures, with the keys of spec reports.
QJsonObject weekJson(const WeekReport& report);
// What is stored when the report is issued: the same without personal words.
QJsonObject frozenWeek(const WeekReport& report);
WeekReport weekOfJson(const QJsonObject& json);

} // namespace fuwutai
