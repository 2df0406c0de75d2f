// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/call_record/call_record.h"

namespace fuwutai {

const ChoiceList& choicesOf(CallChannel)
{
    static const ChoiceList list{
        {"phone", L10N("Phone call")}, {"visit", L10N("Visit to the office")}, {"letter", L10N("Letter")},
        {"online", L10N("Online or WeChat")}, {"box", L10N("Suggestion box")}, {"referred", L10N("Referred")},
        {"inspection", L10N("Patrol")}, {"hand_over", L10N("Inspection or hand-over of the home")},
        {"survey", L10N("Callback or survey")}, {"other", L10N("Other")}};
    return list;
}

const ChoiceList& choicesOf(CallKind)
{
    static const ChoiceList list{
        {"repair", L10N("Repair")}, {"complaint", L10N("Complaint")}, {"inquiry", L10N("Inquiry")},
        {"request_for_help", L10N("Help wanted")}, {"suggestion", L10N("Suggestion")}, {"praise", L10N("Praise")},
        {"other", L10N("Other")}};
    return list;
}

const ChoiceList& choicesOf(CallUrgency)
{
    static const ChoiceList list{{"urgent", L10N("Urgent")}, {"important", L10N("Important")}, {"general", L10N("General")}};
    return list;
}

const ChoiceList& choicesOf(CallerRelation)
{
    static const ChoiceList list{
        {"owner", L10N("Owner")}, {"family", L10N("Family")}, {"resident", L10N("Resident")}, {"tenant", L10N("Tenant")},
        {"occupant", L10N("Occupant")}, {"agent", L10N("Agent")}, {"other", L10N("Other")}};
    return list;
}

const ChoiceList& choicesOf(CallPhase)
{
    static const ChoiceList list{
        {"pre_sale", L10N("Before the sale")}, {"sale", L10N("During the sale")}, {"inspection", L10N("Inspection of the home")},
        {"hand_over", L10N("Hand-over")}, {"in_warranty", L10N("In warranty")}, {"out_of_warranty", L10N("Out of warranty")}};
    return list;
}

const ChoiceList& choicesOf(CallValidity)
{
    static const ChoiceList list{{"valid", L10N("Valid")}, {"invalid", L10N("Invalid")}, {"undecided", L10N("Undecided")}};
    return list;
}

const ChoiceList& choicesOf(CallAnswer)
{
    static const ChoiceList list{{"yes", L10N("Yes")}, {"no", L10N("No")}};
    return list;
}

const ChoiceList& choicesOf(CallCause)
{
    static const ChoiceList list{
        {"design", L10N("Design")}, {"construction", L10N("Construction")}, {"material", L10N("Material or equipment")},
        {"developer_material", L10N("Material supplied by the company")},
        {"service", L10N("Management and service")}, {"communication", L10N("Communication")}, {"misuse", L10N("Improper use")},
        {"third_party", L10N("Third party")}, {"force_majeure", L10N("Force majeure")}, {"ageing", L10N("Ageing")},
        {"other", L10N("Other")}};
    return list;
}

const ChoiceList& choicesOf(CallResult)
{
    static const ChoiceList list{
        {"solved", L10N("Solved")}, {"partly", L10N("Partly solved")}, {"unsolvable", L10N("Cannot be solved")},
        {"withdrawn", L10N("Withdrawn")}, {"unfounded", L10N("Unfounded")}, {"legal", L10N("Passed to legal")}};
    return list;
}

const ChoiceList& choicesOf(CallSatisfaction)
{
    static const ChoiceList list{
        {"very_satisfied", L10N("Very satisfied")}, {"satisfied", L10N("Satisfied")}, {"fairly", L10N("Fairly satisfied")},
        {"average", L10N("Average")}, {"dissatisfied", L10N("Dissatisfied")}};
    return list;
}

} // namespace fuwutai
