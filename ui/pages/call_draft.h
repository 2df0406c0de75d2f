// SPDX-License-Identifier: GPL-3.0-or-later
// A call while it is being typed, the command it becomes, and how it is kept as a draft. Values only. Used by the new call panel.
#pragma once

#include "core/query/caller.h"
#include "core/query/incident_offer.h"
#include "core/record/record_type.h"

#include <optional>

namespace fuwutai {

struct CallDraft {
    QString uuid = newUuid();          // sent again after a lost answer, it gets the first one
    QString typed;                     // what stands in the big field
    std::optional<CallerMatch> caller; // taken from the matches
    bool isNew = false;                // nobody matched: name, phone and place are typed
    QString name, phone, place;
    QString home;                      // of a new caller: the one on file that the place is
    bool anonymous = false;
    QString category, kind, urgency, channel, matter;
    Instant begunAt;                   // when the caller was heard first: F2, or the first key
    bool answers = false;              // 当场答复: the clerk answers it at once ...
    QString answer;                    // ... so
    QString answerUuid = newUuid();
    bool inIncident = false;           // one matter with those of other homes
    QString linkedTo;                  // the earlier record, when the clerk says it is the same matter

    bool isEmpty() const;
};

// A new caller from what was typed: a telephone number, a room, else a name.
void fillNewCaller(CallDraft& draft);

// An earlier record of this caller or home that the new call may belong to: a call within the repeat period of the same
// category, or, while the new one has none yet, in much the same words. Of the open ones the first, which later ones repeat;
// else the one that ended last. What is linked already stays so.
struct Repeat {
    QString number;
    QString matter;
    int days = 0;
    bool open = false;
};
std::optional<Repeat> repeatOf(const CallDraft& draft, Instant now);

// call_record.register with what was filled. A masked value is never sent. What waited as a draft for longer than some minutes
// says so itself: nobody is asked for a reason in the middle of his calls.
Command commandOf(const CallDraft& draft, const RecordType& call, const QString& clerk, Instant now);

// call_record.answer of the call that the command before it registers, where it is answered at once: both or neither.
std::optional<Command> answerOf(const CallDraft& draft);

// Of the call that the first command registers: into the open incident, or into one that is made of it and of those that called before.
QList<Command> incidentOf(const CallDraft& draft, const std::optional<IncidentOffer>& offer);

// As it is kept in a draft; empty when nothing was typed.
QJsonObject draftJson(const CallDraft& draft);
CallDraft readDraft(const QJsonObject& kept);

} // namespace fuwutai
