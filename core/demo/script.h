// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's stage: made-up words, who acts, and what happens when. Shared by the parts of the demo, used by nothing else.
#pragma once

#include "core/demo/dice.h"
#include "core/demo/demo.h"

#include <QJsonObject>

#include <queue>

namespace fuwutai::demo {

using Done = Result<Nothing>;

struct Dweller {
    QString home;        // number
    QString community;
    QString office;
    QString name;
    QString phone;
    QString relation;    // owner, tenant ...
};

// What the resource says, read once.
const QJsonObject& words();
QStringList texts(const char* key);
QStringList officeCodes();
QString handlerOf(const QString& department); // who takes its calls on

class Stage {
public:
    Stage(Workbench& bench, SetClock& clock, const DemoOptions& options);

    Workbench& bench;
    SetClock& clock;
    const DemoOptions options;
    Dice dice;
    QList<Dweller> dwellers;
    QList<Dweller> dwellersOf(const QString& office) const;
    DemoOutcome outcome;

    // Runs a command as somebody, now. The local role of an office is named as the office's own user for it.
    Result<Receipt> act(const QString& user, const Command& command);
    Done did(const QString& user, const char* type, const char* action, const QString& number, const QJsonObject& with);
    QString local(const char* role, const QString& office) const; // "front_desk" or "front_desk_hq"
    std::optional<Record> load(const char* type, const QString& number);
    Instant due(const char* type, const QString& number, const char* clock); // of its running limit; unset without one
    QList<Record> where(const char* type, const char* field, const QString& value);

    // Something that happens at a time; at the end of the demo it does not happen any more.
    void at(Instant when, std::function<Done()> what);
    // So many minutes from now, put off to business hours.
    void afterMinutes(int minutes, std::function<Done()> what) { at(opening(clock.now().plusMs(minutes * 60'000LL)), std::move(what)); }
    // The opening of the day so many working days before the end: from there on something is left for people to do, in every state.
    Instant lastDays(int workdays) const;
    Instant opening(Instant from) const;     // the first moment of business hours from a time on
    void readCalendar();                     // once the calendar is among the records
    Done play();                             // until nothing is left to happen

private:
    struct Event {
        Instant when;
        qint64 order;
        std::function<Done()> what;
        bool operator<(const Event& o) const { return std::pair(o.when, o.order) < std::pair(when, order); }
    };
    Done playDay();

    std::priority_queue<Event> m_events;
    qint64 m_order = 0;
    WorkCalendar m_calendar;
};

QString someName(Dice& dice);
QString somePhone(Dice& dice);

// The parts, in the order in which they are played.
Done buildOffices(Stage& stage);
Done buildTown(Stage& stage);
Done buildPrices(Stage& stage);
void planCalls(Stage& stage);
void planRequests(Stage& stage);
void planSurveys(Stage& stage);
void planOrders(Stage& stage);
void planWeeks(Stage& stage);

} // namespace fuwutai::demo
