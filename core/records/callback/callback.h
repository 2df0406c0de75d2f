// SPDX-License-Identifier: GPL-3.0-or-later
// 回访记录: asking the customer after a job or an answer (CS-3.5.4). Planned by the program when the work is finished,
// or by the front desk; what is recorded closes the call or sends it back. Used by the registry in app, queries, reports.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

enum class CallbackSubject { Unset, DispatchOrder, CallRecord, RepairRequest, Survey };
enum class CallbackKind { Unset, Repair, Charged, Complaint, Special, Verification, Again };
enum class CallbackMethod { Unset, Phone, Visit, Meeting, Wechat };
enum class CallbackMiss { Unset, NoAnswer, WrongNumber, Busy, Refused };
enum class CallbackOverall { Unset, VerySatisfied, Satisfied, Fairly, Average, Dissatisfied };
enum class CallbackRating { Unset, VerySatisfied, Satisfied, Fairly, Average, Dissatisfied, NotRated };

const ChoiceList& choicesOf(CallbackSubject);
const ChoiceList& choicesOf(CallbackKind);
const ChoiceList& choicesOf(CallbackMethod);
const ChoiceList& choicesOf(CallbackMiss);
const ChoiceList& choicesOf(CallbackOverall);
const ChoiceList& choicesOf(CallbackRating);

struct CallbackAttempt {
    qint64 id = 0;
    Instant at;
    CallbackMiss reason = CallbackMiss::Unset;
    Ref<"user"> caller;
    bool operator==(const CallbackAttempt&) const = default;
};

struct Callback {
    CallbackSubject subjectType = CallbackSubject::Unset;
    QString subject; // number of the order, call, request or answer
    Ref<"call_record"> call;
    Ref<"home"> home;
    CallbackKind kind = CallbackKind::Unset;
    Personal customerName;
    Personal phone;
    Instant finishedAt; // the limit runs from here
    Instant drawnAt;    // or from here, where the lot fell on it (RR-3.7)
    Instant postponedTo;
    Personal postponeWish;
    Instant attemptAt;
    CallbackMiss attemptReason = CallbackMiss::Unset;
    std::vector<CallbackAttempt> attempts;
    Instant reachedAt;
    Personal interviewee;
    CallbackMethod method = CallbackMethod::Unset;
    CallbackOverall overall = CallbackOverall::Unset;
    CallbackRating quality = CallbackRating::Unset;
    CallbackRating manners = CallbackRating::Unset;
    CallbackRating timeliness = CallbackRating::Unset;
    CallbackRating cleanliness = CallbackRating::Unset;
    CallbackRating feeClear = CallbackRating::Unset;
    Personal words;
    bool followUp = false;
    Personal followUpMatter;
    bool managerAttended = false;
    Ref<"user"> caller; // who spoke to the customer
    QString dropReason;
    bool operator==(const Callback&) const = default;
};

template <> const FieldTable<Callback>& fieldTable<Callback>();
const RecordType& callbackType();

} // namespace fuwutai
