// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of one call in the demo, from its first word to the closed case. Used by the parts of the plot only.
#pragma once

#include "core/demo/script.h"

#include <QJsonArray>

namespace fuwutai::demo {

struct Case {
    Dweller caller;
    QJsonObject matter;      // a line of "matters"
    QString office;          // where it is worked on
    QString number;          // the call
    QString order;           // the order under way
    int round = 1;           // 2 after a dissatisfied customer
    QString about(const char* key) const { return matter.value(QLatin1String(key)).toString(); }
};
using CasePtr = std::shared_ptr<Case>;

struct Plot {
    Stage& stage;
    CasePtr c;

    // The intake.
    Done registerCall() const;
    Done settle() const;
    Done answer() const;
    Done assign() const;
    // A complaint in its department.
    Done feedBack() const;
    Done inform() const;
    Done tell() const;           // what will be done, before it is
    Done note() const;
    Done extend() const;
    Done escalate() const;
    // A repair.
    Done draft() const;
    Done order() const;          // submitted, or issued before its approval
    Done approve() const;        // one step of the approval
    Done accept() const;
    Done contract() const;
    Done work() const;
    Done pause() const;
    Done complete() const;
    Done inspect(int party) const;
    Done sign() const;
    // The end.
    Done resolve() const;
    Done confirm() const;        // by the tracker, what the department says
    Done callBack(int tries) const;

    void then(int least, int most, Done (Plot::*step)() const) const; // in so many minutes
    void soon(int least, int most, Done (Plot::*step)() const) const; // the same, at any hour: the desk is manned
    bool isUrgent() const { return c->about("urgency") == QLatin1String("urgent"); }
    void thenCallBack(int least, int most, int tries = 0) const;
    QString who(const char* role) const { return stage.local(role, c->office); }
    QString one(const char* list) const { return stage.dice.pick(texts(list)); }
    QString now() const { return isoText(stage.clock.now()); }
    QString day(int later) const { return localDate(stage.clock.now()).addDays(later).toString(Qt::ISODate); }
    Done call(const QString& user, const char* action, const QJsonObject& with) const { return stage.did(user, "call_record", action, c->number, with); }
    Done onOrder(const QString& user, const char* action, const QJsonObject& with) const { return stage.did(user, "dispatch_order", action, c->order, with); }
    QString state() const;
    QString orderState() const;
};

} // namespace fuwutai::demo
