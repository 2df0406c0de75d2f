// SPDX-License-Identifier: GPL-3.0-or-later
// 客户请修单 / 报修工作单: a customer's repair, free or charged, from the request to the fee that was paid in (RR-3.1 to RR-3.6). It stands
// alone or belongs to a call. Used by the registry in app, by queries and reports. The flow stands in flow.cpp.
#pragma once

#include "core/record/materials.h"
#include "core/record/record_type.h"
#include "core/record/repair_choices.h"

namespace fuwutai {

enum class RequestChannel { Unset, Phone, Visit, Online, Patrol, Callback, Other };
enum class RequestUrgency { Unset, Urgent, Important, General };
enum class RequestKind { Unset, Free, Charged };
enum class RequestImpact { Unset, Nothing, Noise, Water, Power };
enum class RequestWait { Unset, CustomerAbsent, CustomerWish, Parts, Weather, Supplier };
enum class RequestResult { Unset, Repaired, Partly, NotRepaired };
enum class RequestSatisfaction { Unset, VerySatisfied, Satisfied, Fairly, Average, Dissatisfied };
enum class RequestPayment { Unset, Cash, Wechat, Alipay, Card, Transfer };
enum class RequestEntry { Unset, PaidIn, Waived, Refunded };
enum class RequestOrderClass { Unset, A, B };

const ChoiceList& choicesOf(RequestChannel);
const ChoiceList& choicesOf(RequestUrgency);
const ChoiceList& choicesOf(RequestKind);
const ChoiceList& choicesOf(RequestImpact);
const ChoiceList& choicesOf(RequestWait);
const ChoiceList& choicesOf(RequestResult);
const ChoiceList& choicesOf(RequestSatisfaction);
const ChoiceList& choicesOf(RequestPayment);
const ChoiceList& choicesOf(RequestEntry);
const ChoiceList& choicesOf(RequestOrderClass);

struct RequestTechnician {
    qint64 id = 0;
    QString technician;
    bool operator==(const RequestTechnician&) const = default;
};

// One line of a quotation: a service of the price list, or a part (IR-13, HS-5.1.16).
struct RequestQuoteLine {
    qint64 id = 0;
    Ref<"price_item"> item; // empty: a part
    QString name;
    QString unit;
    QString quantity;       // at most three decimals
    std::optional<Money> labour;   // of one
    std::optional<Money> material; // of one
    std::optional<Money> amount;
    bool operator==(const RequestQuoteLine&) const = default;
};

struct RequestWaitLine {
    qint64 id = 0;
    RequestWait reason = RequestWait::Unset;
    Instant since;
    Instant toldAt;
    Instant expected;
    Instant resumedAt;
    bool operator==(const RequestWaitLine&) const = default;
};

struct RequestTry {
    qint64 id = 0;
    Instant at;
    QString what;
    Personal witness; // or which photo shows it
    bool operator==(const RequestTry&) const = default;
};

// One movement of money. What was paid back stands below zero.
struct RequestLedgerLine {
    qint64 id = 0;
    Instant at;
    RequestEntry kind = RequestEntry::Unset;
    std::optional<Money> amount;
    RequestPayment method = RequestPayment::Unset;
    QString receipt;
    QString reason;
    Ref<"user"> enteredBy;
    bool operator==(const RequestLedgerLine&) const = default;
};

struct RepairRequest {
    // Asked for
    Ref<"call_record"> call;
    Ref<"dispatch_order"> fromOrder; // it was an order before
    Ref<"repair_request"> reworkOf;
    Ref<"home"> home;
    Personal location;
    Personal customerName;
    Personal phone;
    QString content;
    RequestChannel channel = RequestChannel::Unset;
    RequestUrgency urgency = RequestUrgency::Unset;
    RequestKind serviceKind = RequestKind::Unset;
    Instant receivedAt;
    QString lateReason;
    bool atOnce = false;
    Instant inspectAt; // agreed with the customer
    Instant repairAt;
    Instant limitFrom; // the time on site is counted from here
    // Assigned
    Trade trade = Trade::Unset;
    Ref<"team"> team;
    std::vector<RequestTechnician> technicians;
    Instant plannedAt;
    bool overlapAgreed = false; // another job of his lies in the same time, and he goes all the same
    Ref<"user"> assignedBy;
    Instant assignedAt;
    // On site
    Instant arrivedAt;
    RequestImpact impact = RequestImpact::Unset;
    Personal impactConsentBy;
    RequestWait waitReason = RequestWait::Unset;
    Instant waitToldAt;
    Instant waitExpected;
    Instant waitingSince;
    Instant resumedAt;
    std::vector<RequestWaitLine> waits;
    // Price
    std::vector<RequestQuoteLine> quote;
    std::optional<Money> otherFee;
    std::optional<Money> labourFee;
    std::optional<Money> materialFee;
    std::optional<Money> quotedFee;
    Instant quotedAt;
    Personal agreedBy;
    QString agreedHow;
    Instant agreedAt;
    QDate payBy;
    std::optional<Money> agreedFee;
    QString madeSafe;
    Personal declinedBy;
    Personal declineWitness;
    Instant declinedAt;
    // Done
    QString itemSpec;
    QString diagnosis;
    QString faultCause;
    QString workDone;
    RequestResult result = RequestResult::Unset;
    QString notDone;
    MaterialLines materials;
    Instant startedAt;
    Instant finishedAt;
    std::optional<Money> fee;
    // The customer
    Personal signedBy;
    RequestSatisfaction satisfaction = RequestSatisfaction::Unset;
    Personal customerWords;
    bool feeConfirmed = false;
    std::optional<Money> collected;
    RequestPayment collectMethod = RequestPayment::Unset;
    QString collectedBy;
    Instant signedAt;
    bool unsignedClose = false;
    Ref<"callback_draw"> callbackDraw; // by which it was drawn
    std::vector<RequestTry> unsignedTries;
    // The slip and the money
    Instant slipToForemanAt;
    Instant returnedAt;
    Ref<"user"> receivedBy;
    std::optional<Money> payAmount; // of the present step; moves into the ledger, as the next four
    RequestPayment payMethod = RequestPayment::Unset;
    QString receiptNo;
    std::optional<Money> moveAmount;
    QString moveReason;
    std::optional<Money> paidIn;
    std::optional<Money> waived;
    std::optional<Money> refunded;
    std::optional<Money> outstanding;
    Instant settledAt;
    std::vector<RequestLedgerLine> ledger;
    // Ends
    QString convertReason;
    RequestOrderClass toClass = RequestOrderClass::Unset;
    QString classReason; // why not as the warranty periods propose
    std::optional<Money> toEstimate;
    Ref<"contractor"> toContractor;
    QString cancelReason;
    bool operator==(const RepairRequest&) const = default;
};

template <> const FieldTable<RepairRequest>& fieldTable<RepairRequest>();
const RecordType& repairRequestType();

} // namespace fuwutai
