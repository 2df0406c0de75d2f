// SPDX-License-Identifier: GPL-3.0-or-later
// 来电来访登记表: one matter that somebody brings to a service office, from the first word to the closed case (CS-3.4.3).
// Survey, dispatch orders and callbacks hang on it by its number. Used by app (registry), query, report, exchange, demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

enum class CallChannel { Unset, Phone, Visit, Letter, Online, Box, Referred, Inspection, HandOver, Survey, Other };
enum class CallKind { Unset, Repair, Complaint, Inquiry, RequestForHelp, Suggestion, Praise, Other };
enum class CallUrgency { Unset, Urgent, Important, General };
enum class CallerRelation { Unset, Owner, Family, Resident, Tenant, Occupant, Agent, Other };
enum class CallPhase { Unset, PreSale, Sale, Inspection, HandOver, InWarranty, OutOfWarranty };
enum class CallValidity { Unset, Valid, Invalid, Undecided };
enum class CallAnswer { Unset, Yes, No };
enum class CallCause { Unset, Design, Construction, Material, DeveloperMaterial, Service, Communication, Misuse, ThirdParty, ForceMajeure, Ageing, Other };
enum class CallResult { Unset, Solved, Partly, Unsolvable, Withdrawn, Unfounded, Legal };
enum class CallSatisfaction { Unset, VerySatisfied, Satisfied, Fairly, Average, Dissatisfied };

const ChoiceList& choicesOf(CallChannel);
const ChoiceList& choicesOf(CallKind);
const ChoiceList& choicesOf(CallUrgency);
const ChoiceList& choicesOf(CallerRelation);
const ChoiceList& choicesOf(CallPhase);
const ChoiceList& choicesOf(CallValidity);
const ChoiceList& choicesOf(CallAnswer);
const ChoiceList& choicesOf(CallCause);
const ChoiceList& choicesOf(CallResult);
const ChoiceList& choicesOf(CallSatisfaction);

// 处理过程: what somebody did or heard, never changed afterwards (CS-3.4.4).
struct CallNote {
    qint64 id = 0;
    Instant at;
    Ref<"user"> author;
    Personal text;
    bool operator==(const CallNote&) const = default;
};

struct CallRecord {
    // Intake.
    CallChannel channel = CallChannel::Unset;
    QString collectingUnit;
    Personal callerName;
    bool anonymous = false;
    Personal phone;
    CallerRelation relation = CallerRelation::Unset;
    Ref<"home"> home;
    Ref<"building"> building;
    QString place;
    QString placePart;
    CallKind kind = CallKind::Unset;
    Ref<"category"> category;
    CallUrgency urgency = CallUrgency::Unset;
    CallPhase servicePhase = CallPhase::Unset;
    Personal matter;
    Personal wanted;
    Instant receivedAt;
    Ref<"user"> takenBy;
    QString lateReason;
    Ref<"user"> tracker;
    Instant appointmentAt;
    CallValidity valid = CallValidity::Unset;
    Ref<"call_record"> linkedTo;
    Ref<"incident"> incident;
    // Answered or handed over.
    QString firstAnswer;
    Instant firstAnswerAt;
    Ref<"department"> department;
    Ref<"user"> handler;
    QString handedTo;
    Instant handedAt;
    QString reassignReason;
    // The department's feedback, and what the customer was told.
    QString feedback;
    QString feedbackPlan;
    QDate feedbackByWhen;
    Instant feedbackAt;
    Instant informedAt;
    QString informedHow;
    CallAnswer customerAgrees = CallAnswer::Unset;
    // Longer than the limit.
    Instant extendedTo;
    QString extensionReason;
    Personal consentBy;
    Instant consentAt;
    QString consentHow;
    QString delayCause;
    QDate delayExpected;
    // Major matters.
    bool major = false;
    Ref<"user"> majorBy;
    QString escalationGrounds;
    QString directedMeasures;
    QString directedDepartments;
    QDate directedByWhen;
    QString downgradeReason;
    // The end.
    QString settleNote;
    QString result;
    CallResult resultKind = CallResult::Unset;
    CallCause cause = CallCause::Unset;
    bool humanCause = false;
    QString countermeasure;
    QString countermeasureNoneBecause;
    QString checkFindings;
    Instant resolvedAt;
    Instant closedAt;
    std::optional<qint64> round;
    CallSatisfaction lastOverall = CallSatisfaction::Unset;
    Ref<"callback"> callback;
    QString offered;
    Personal withdrawnBy;
    Instant withdrawnAt;
    QString withdrawnHow;
    QString reopenReason;
    QString voidReason;
    // From an earlier system or another program.
    QString externalNo;
    bool imported = false;
    QString importBatch;
    std::vector<CallNote> notes;
    bool operator==(const CallRecord&) const = default;
};

const RecordType& callRecordType();

} // namespace fuwutai
