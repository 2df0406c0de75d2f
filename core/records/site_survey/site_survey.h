// SPDX-License-Identifier: GPL-3.0-or-later
// 现场勘察会签表: what was found on site for a call, who bears the repair, and what each party says to it (CS-3.4.5a, CS-3.4.5b).
// Used by the registry in app, by queries. The flow stands in flow.cpp; an order is begun from a signed one.
#pragma once

#include "core/record/record_type.h"
#include "core/record/repair_choices.h"

namespace fuwutai {

enum class SurveyParty { Unset, CustomerService, Engineering, Property, TeamLeader, Contractor }; // as Party, and the contractor
enum class SurveyWord { Unset, Agree, Disagree, Absent, Refused };
enum class SurveyCause { Unset, Design, Construction, Material, DeveloperMaterial, Misuse, ThirdParty, ForceMajeure, Ageing, Other };
enum class SurveyClass { Unset, A, B, Charged };
enum class SurveyDelay { Unset, CustomerAbsent, CustomerWish, Contractor, Staff, Weather, Other };

const ChoiceList& choicesOf(SurveyParty);
const ChoiceList& choicesOf(SurveyWord);
const ChoiceList& choicesOf(SurveyCause);
const ChoiceList& choicesOf(SurveyClass);
const ChoiceList& choicesOf(SurveyDelay);

struct SurveyInvitation {
    qint64 id = 0;
    SurveyParty party = SurveyParty::Unset;
    QString name;
    QString how;
    Instant at;
    bool operator==(const SurveyInvitation&) const = default;
};

struct SurveyTrade {
    qint64 id = 0;
    Trade trade = Trade::Unset;
    bool operator==(const SurveyTrade&) const = default;
};

struct SurveyQuantity {
    qint64 id = 0;
    QString name;
    QString unit;
    QString quantity; // at most three decimals
    QString note;
    bool operator==(const SurveyQuantity&) const = default;
};

// One party's word. `round` rises with each survey and revision, so that an old word never counts again.
struct SurveySignature {
    qint64 id = 0;
    std::optional<qint64> round;
    SurveyParty party = SurveyParty::Unset;
    Ref<"user"> person;  // empty for the contractor, who has no seat here
    Personal signer;     // who signed for the contractor
    SurveyWord result = SurveyWord::Unset;
    QString opinion;
    Instant at;
    bool operator==(const SurveySignature&) const = default;
};

struct SiteSurvey {
    // Arranged
    Ref<"call_record"> call;
    Ref<"home"> home;
    Personal location;
    Personal customerName;
    Personal phone;
    QString matter; // as an order says its work: whoever goes there has to know it
    Instant limitFrom; // the call; a resurvey's own day
    Instant appointmentAt;
    std::vector<SurveyInvitation> invited;
    Ref<"contractor"> contractor;
    QString noticeNo;
    Instant noticeAt;
    SurveyDelay delayReason = SurveyDelay::Unset;
    QString delayNote;
    std::optional<qint64> round;
    QString resurveyReason;
    // Found
    Instant surveyedAt;
    bool customerPresent = false;
    QString findings;
    SurveyCause cause = SurveyCause::Unset;
    LiableParty responsibleParty = LiableParty::Unset;
    std::vector<SurveyTrade> trades;
    bool severalTrades = false;
    std::optional<Money> estimate;
    bool contractorRequired = false; // CS-3.4.5b
    bool contractorAttended = false;
    QString repairPlan;
    QString materialNeed;
    std::vector<SurveyQuantity> quantities;
    Executor executor = Executor::Unset;
    QDate plannedFinish;
    // Judged
    QString warrantyItem;
    QDate acceptanceDate;
    QDate handoverDate;
    QDate contractorUntil;
    QDate ownerUntil;
    bool inWarranty = false;
    SurveyClass repairClass = SurveyClass::Unset;
    QString classReason;
    // Countersigned
    Instant answerFrom; // the contractor's time to say his word
    SurveyParty signParty = SurveyParty::Unset; // of the present entry; moves into signatures, as the next three
    SurveyWord signResult = SurveyWord::Unset;
    QString signOpinion;
    Personal signer;
    std::vector<SurveySignature> signatures;
    Ref<"user"> csSign; // who signed in this round, by the cells of the paper
    Ref<"user"> engineeringSign;
    Ref<"user"> captainSign;
    Personal contractorSign;
    QString contractorOpinion;
    bool disputed = false; // a word of this round is against it
    QString ruling;
    Ref<"user"> ruledBy;
    Instant ruledAt;
    QString reviseReason;
    QString cancelReason;
    bool operator==(const SiteSurvey&) const = default;
};

template <> const FieldTable<SiteSurvey>& fieldTable<SiteSurvey>();
const RecordType& siteSurveyType();

} // namespace fuwutai
