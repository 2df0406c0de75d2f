// SPDX-License-Identifier: GPL-3.0-or-later
// 工程派工单: a repair ordered for a call, class A (warranty) or B (borne by the company), from its approval to the
// customer's signature. Used by the registry in app, by queries and reports. The flow stands in flow.cpp.
#pragma once

#include "core/record/materials.h"
#include "core/record/record_type.h"
#include "core/record/repair_choices.h"

namespace fuwutai {

enum class OrderClass { Unset, A, B };
using OrderParty = LiableParty;
using OrderExecutor = Executor;
enum class OrderTier { Unset, Manager, Deputy, Gm };
enum class OrderStep { Unset, Manager, Review, Deputy, Gm };
enum class OrderVerdict { Unset, Approved, Returned };
enum class OrderImpact { Unset, Nothing, Noise, Water, Power };
enum class OrderWait { Unset, CustomerAbsent, CustomerWish, Parts, Weather, Contractor };
enum class OrderTakeBack { Unset, Refused, Late };
enum class OrderCheckParty { Unset, CustomerService, Engineering, Property, TeamLeader };
enum class OrderCheckResult { Unset, Passed, Failed };
enum class OrderSatisfaction { Unset, VerySatisfied, Satisfied, Fairly, Average, Dissatisfied };

const ChoiceList& choicesOf(OrderClass);
const ChoiceList& choicesOf(OrderTier);
const ChoiceList& choicesOf(OrderStep);
const ChoiceList& choicesOf(OrderVerdict);
const ChoiceList& choicesOf(OrderImpact);
const ChoiceList& choicesOf(OrderWait);
const ChoiceList& choicesOf(OrderTakeBack);
const ChoiceList& choicesOf(OrderCheckParty);
const ChoiceList& choicesOf(OrderCheckResult);
const ChoiceList& choicesOf(OrderSatisfaction);

struct OrderTradeLine {
    qint64 id = 0;
    Trade trade = Trade::Unset;
    bool operator==(const OrderTradeLine&) const = default;
};

struct OrderTechnicianLine {
    qint64 id = 0;
    QString technician;
    bool operator==(const OrderTechnicianLine&) const = default;
};

// One opinion of the approval (CS-3.6.1). `round` rises with each submission, so that an old opinion never counts again.
struct OrderApprovalLine {
    qint64 id = 0;
    std::optional<qint64> round;
    OrderStep step = OrderStep::Unset;
    OrderVerdict result = OrderVerdict::Unset;
    Ref<"user"> approver;
    QString opinion;
    Instant at;
    std::optional<Money> amount;
    bool operator==(const OrderApprovalLine&) const = default;
};

// One wait. Only those that the customer causes pause the limit (CS-3.4.5d).
struct OrderWaitLine {
    qint64 id = 0;
    OrderWait reason = OrderWait::Unset;
    Instant since;
    Instant toldAt;
    QDate expected;
    Instant resumedAt;
    bool operator==(const OrderWaitLine&) const = default;
};

// One party's completion check (CS-3.4.6). `round` rises with each completion.
struct OrderCheckLine {
    qint64 id = 0;
    std::optional<qint64> round;
    OrderCheckParty party = OrderCheckParty::Unset;
    Ref<"user"> inspector;
    OrderCheckResult result = OrderCheckResult::Unset;
    QString findings;
    Instant at;
    bool operator==(const OrderCheckLine&) const = default;
};

struct OrderTryLine {
    qint64 id = 0;
    Instant at;
    QString what;
    Personal witness; // or which photo shows it
    bool operator==(const OrderTryLine&) const = default;
};

struct DispatchOrder {
    // What is ordered
    OrderClass orderClass = OrderClass::Unset;
    Ref<"call_record"> call;
    Ref<"site_survey"> survey;
    Personal location;
    Personal ownerName;
    Personal ownerPhone;
    Ref<"home"> home;
    QString work;
    std::vector<OrderTradeLine> trades;
    QString warrantyItem;
    QDate warrantyEnd;
    OrderParty responsibleParty = OrderParty::Unset;
    Ref<"contractor"> contractor;
    OrderExecutor executor = OrderExecutor::Unset;
    std::optional<Money> estimate;
    QString classReason;
    bool urgent = false;
    Ref<"dispatch_order"> reworkOf;
    Ref<"dispatch_order"> continuedFrom;
    // Approval
    Ref<"user"> submittedBy;
    Instant submittedAt;
    OrderTier approvalTier = OrderTier::Unset;
    std::optional<qint64> approvalRound;
    std::optional<Money> approvedAmount; // not set: approval is still owed
    QString opinion;                     // of the present step; moves into approvals
    std::vector<OrderApprovalLine> approvals;
    QString toldTo;
    Instant toldAt;
    QString toldHow;
    Instant issuedAt;
    Instant limitFrom; // the repair limit's start: issue, or that of the order this one continues
    // Limit agreed with the customer
    Instant extendedTo;
    QString extensionReason;
    Personal consentBy;
    Instant consentAt;
    QString consentHow;
    // Work
    Ref<"user"> acceptedBy;
    Instant acceptedAt;
    Ref<"team"> team;
    std::vector<OrderTechnicianLine> technicians;
    Instant plannedStart;
    Instant plannedEnd;
    bool overlapAgreed = false; // another job of his lies in the same time, and he goes all the same
    Instant arrivedAt;
    OrderImpact impact = OrderImpact::Unset;
    Personal impactConsentBy;
    OrderWait waitReason = OrderWait::Unset;
    Instant waitToldAt;
    QDate waitExpected;
    Instant waitingSince;
    Instant resumedAt;
    std::vector<OrderWaitLine> waits;
    std::optional<Money> revisedEstimate;
    QString revisionReason;
    QString workDone;
    QString workNotDone;
    MaterialLines materials;
    QString hours; // of work, decimals allowed
    Instant finishedAt;
    // The contractor's job
    QString noticeNo;
    QDate noticeDate;
    QDate promisedDate;
    OrderTakeBack takeBackReason = OrderTakeBack::Unset;
    QString evidence;
    // Completion check
    std::optional<qint64> inspectionRound;
    OrderCheckParty inspectionParty = OrderCheckParty::Unset; // of the present entry; moves into inspections
    OrderCheckResult inspectionResult = OrderCheckResult::Unset;
    QString inspectionFindings;
    std::vector<OrderCheckLine> inspections;
    // The customer
    Personal customerName;
    OrderSatisfaction satisfaction = OrderSatisfaction::Unset;
    Personal customerWords;
    Instant signedAt;
    Personal refusalReason;
    bool unsignedClose = false;
    std::vector<OrderTryLine> unsignedTries;
    // Ends
    QString sendBackReason;
    QString consentQuotation;
    QString convertedTo;
    QString cancelReason;
    bool operator==(const DispatchOrder&) const = default;
};

template <> const FieldTable<DispatchOrder>& fieldTable<DispatchOrder>();
const RecordType& dispatchOrderType();

} // namespace fuwutai
