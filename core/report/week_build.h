// SPDX-License-Identifier: GPL-3.0-or-later
// A weekly report while it is being computed: each part adds its figures and lists. Used by core/report only.
#pragma once

#include "core/report/week_cases.h"
#include "core/report/week_words.h"

#include <QSet>

namespace fuwutai {

struct WeekBuild {
    const Reader& reader;
    WeekFrame frame;
    const WorkCalendar* calendar = nullptr;
    const Policy* policy = nullptr;
    QList<WeekCase> cases;
    QHash<qint64, Instant> overdue;          // call -> the limit it is past at the week's end
    QHash<qint64, Instant> due;              // call -> its limit for settlement
    QHash<qint64, Instant> orderDue;         // call -> the earliest limit of its orders that is not met
    QSet<qint64> feedbackOverdue;
    QSet<qint64> overMonth;
    QHash<QString, WeekFigure> figures;
    WeekReport report{};

    void count(const char* key, const QString& number);           // one record
    void amount(const char* key, qint64 value);                   // a number without records
    void share(const QString& key, bool counts, const QString& number); // one more of which; `counts`: and it is among them
};

void addFlow(WeekBuild& build);          // carried over to open at the end, tables
void addCumulative(WeekBuild& build);
void addClocks(WeekBuild& build);        // on time, response, overdue
void addCallbacks(WeekBuild& build);     // figures, and the lists of unreachable and dissatisfied
void addLists(WeekBuild& build);
void addOrders(WeekBuild& build);        // the lists of orders

// What the orders of a call tell of its handling: steps in their order, why it is not done yet, by when it will be.
struct OrdersTold {
    QList<WeekStep> steps;
    QString reason;
    QDate expected;
};
QHash<QString, OrdersTold> ordersOf(WeekBuild& build, const QStringList& calls); // by the call's number

WeekList& listOf(WeekReport& report, const char* key);
// Names by number of a master record: categories, departments, communities, offices, users.
QHash<QString, QString> namesOf(Database& db, const char* type);

// The department's report: offices added figure by figure.
WeekReport addOffices(const QList<WeekReport>& offices);

// Puts the personal words back that a frozen report only refers to; what was erased since is shown as ■.
void unseal(const Reader& reader, WeekReport& report);

} // namespace fuwutai
