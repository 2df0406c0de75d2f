// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/site_survey/site_survey.h"

namespace fuwutai {

const ChoiceList& choicesOf(SurveyParty)
{
    static const ChoiceList list{{"customer_service", L10N("Customer service")}, {"engineering", L10N("Engineering")},
        {"property", L10N("Property company")}, {"team_leader", L10N("Team leader")}, {"contractor", L10N("Contractor")}};
    return list;
}
const ChoiceList& choicesOf(SurveyWord)
{
    static const ChoiceList list{{"agree", L10N("Agrees")}, {"disagree", L10N("Disagrees")}, {"absent", L10N("Absent")},
        {"refused", L10N("Refuses to sign")}};
    return list;
}
const ChoiceList& choicesOf(SurveyCause)
{
    static const ChoiceList list{{"design", L10N("Design")}, {"construction", L10N("Construction")}, {"material", L10N("Material or equipment")},
        {"developer_material", L10N("Material supplied by the company")}, {"misuse", L10N("Improper use")}, {"third_party", L10N("Third party")},
        {"force_majeure", L10N("Force majeure")}, {"ageing", L10N("Ageing")}, {"other", L10N("Other")}};
    return list;
}
const ChoiceList& choicesOf(SurveyClass)
{
    static const ChoiceList list{{"a", L10N("A, warranty")}, {"b", L10N("B, company pays")}, {"charged", L10N("Charged work")}};
    return list;
}
const ChoiceList& choicesOf(SurveyDelay)
{
    static const ChoiceList list{{"customer_absent", L10N("Customer not at home")}, {"customer_wish", L10N("Customer's wish")},
        {"contractor", L10N("Contractor")}, {"staff", L10N("One of ours could not come")}, {"weather", L10N("Weather")}, {"other", L10N("Other")}};
    return list;
}

template <> const FieldTable<SurveyInvitation>& fieldTable<SurveyInvitation>()
{
    using I = SurveyInvitation;
    static const FieldTable<I> table{
        field<&I::party>("party", L10N("Party")), field<&I::name>("name", L10N("Who was told"), {.max = 80}),
        field<&I::how>("how", L10N("Told how"), {.max = 100}), field<&I::at>("at", L10N("Time"))};
    return table;
}
template <> const FieldTable<SurveyTrade>& fieldTable<SurveyTrade>()
{
    static const FieldTable<SurveyTrade> table{field<&SurveyTrade::trade>("trade", L10N("Trade"), {.clause = "CS-3.4.5c"})};
    return table;
}
template <> const FieldTable<SurveyQuantity>& fieldTable<SurveyQuantity>()
{
    using Q = SurveyQuantity;
    static const FieldTable<Q> table{
        field<&Q::name>("name", L10N("Item of work"), {.max = 100}), field<&Q::unit>("unit", L10N("Unit of measure"), {.max = 20}),
        field<&Q::quantity>("quantity", L10N("Quantity"), {.max = 20}), field<&Q::note>("note", L10N("Note"), {.max = 200})};
    return table;
}
template <> const FieldTable<SurveySignature>& fieldTable<SurveySignature>()
{
    using G = SurveySignature;
    static const FieldTable<G> table{
        field<&G::round>("round", L10N("Round")), field<&G::party>("party", L10N("Party")), field<&G::person>("person", L10N("Signed by")),
        field<&G::signer>("signer", L10N("For the contractor"), {.kind = Kind::Name}), field<&G::result>("result", L10N("Word")),
        field<&G::opinion>("opinion", L10N("Opinion"), {.max = 1000}), field<&G::at>("at", L10N("Time"))};
    return table;
}

namespace {

using S = SiteSurvey;
constexpr Kind kLong = Kind::LongText;

const FieldTable<S>& arranged()
{
    static const FieldTable<S> table{
        field<&S::call>("call", L10N("Call record"), {.column = true, .filter = true}),
        field<&S::home>("home", L10N("Home"), {.column = true, .filter = true, .brings = {{"location", "address"}, {"customer_name", "resident.name"}, {"phone", "resident.phone"}}}),
        field<&S::location>("location", L10N("Place of survey"), {.kind = Kind::Address, .search = Search::Words, .column = true}),
        field<&S::customerName>("customer_name", L10N("Customer"), {.kind = Kind::Name, .search = Search::Name, .column = true}),
        field<&S::phone>("phone", L10N("Phone"), {.kind = Kind::Phone, .search = Search::Phone}),
        field<&S::matter>("matter", L10N("What is reported"), {.kind = kLong, .search = Search::Words, .column = true}),
        field<&S::limitFrom>("limit_from", L10N("Limit runs from"), {.clause = "CS-3.4.5a"}),
        field<&S::appointmentAt>("appointment_at", L10N("Appointment"), {.column = true, .clause = "CS-3.4.5a"}),
        field<&S::invited>("invited", L10N("Invited"), {.clause = "CS-3.4.5a"}),
        field<&S::contractor>("contractor", L10N("Contractor"), {.column = true, .filter = true, .clause = "CS-3.4.5a"}),
        field<&S::noticeNo>("notice_no", L10N("Number of the notice"), {.search = Search::Code, .max = 40}),
        field<&S::noticeAt>("notice_at", L10N("Notice given at")),
        field<&S::delayReason>("delay_reason", L10N("Why it is put off"), {.column = true}),
        field<&S::delayNote>("delay_note", L10N("More about putting it off"), {.max = 500}),
        field<&S::round>("round", L10N("Round")),
        field<&S::resurveyReason>("resurvey_reason", L10N("Why it is surveyed again"), {.max = 500}),
    };
    return table;
}

const FieldTable<S>& found()
{
    static const FieldTable<S> table{
        field<&S::surveyedAt>("surveyed_at", L10N("Surveyed at"), {.column = true, .clause = "CS-3.4.5a"}),
        field<&S::customerPresent>("customer_present", L10N("Customer present")),
        field<&S::findings>("findings", L10N("Findings on site"), {.kind = kLong, .clause = "CS-3.4.5a"}),
        field<&S::cause>("cause", L10N("Cause"), {.column = true, .filter = true}),
        field<&S::responsibleParty>("responsible_party", L10N("Responsible party"), {.column = true, .filter = true, .clause = "CS-3.4.5a"}),
        field<&S::trades>("trades", L10N("Trades"), {.column = true, .clause = "CS-3.4.5c"}),
        field<&S::severalTrades>("several_trades", L10N("Several trades"), {.clause = "CS-3.4.5c"}),
        field<&S::estimate>("estimate", L10N("Estimate"), {.column = true, .clause = "CS-3.4.5b"}),
        field<&S::contractorRequired>("contractor_required", L10N("The contractor has to attend"), {.column = true, .clause = "CS-3.4.5b"}),
        field<&S::contractorAttended>("contractor_attended", L10N("The contractor had his say"), {.clause = "CS-3.4.5b"}),
        field<&S::repairPlan>("repair_plan", L10N("How it is to be repaired"), {.kind = kLong}),
        field<&S::materialNeed>("material_need", L10N("Material needed"), {.kind = kLong}),
        field<&S::quantities>("quantities", L10N("Quantities")),
        field<&S::executor>("executor", L10N("Carried out by"), {.column = true, .filter = true, .clause = "CS-3.4.6"}),
        field<&S::plannedFinish>("planned_finish", L10N("Planned finish"), {.column = true}),
    };
    return table;
}

const FieldTable<S>& decided()
{
    static const FieldTable<S> table{
        field<&S::warrantyItem>("warranty_item", L10N("Warranty item"), {.max = 100}),
        field<&S::acceptanceDate>("acceptance_date", L10N("Completion accepted on")),
        field<&S::handoverDate>("handover_date", L10N("Handed over on")),
        field<&S::contractorUntil>("contractor_until", L10N("Contractor answers until"), {.clause = "CS-3.5.1"}),
        field<&S::ownerUntil>("owner_until", L10N("Company answers until"), {.clause = "CS-3.5.1"}),
        field<&S::inWarranty>("in_warranty", L10N("In warranty"), {.column = true, .clause = "CS-3.5.1"}),
        field<&S::repairClass>("repair_class", L10N("Class"), {.column = true, .filter = true, .clause = "CS-3.5.1"}),
        field<&S::classReason>("class_reason", L10N("Why not as the periods propose"), {.max = 500, .clause = "CS-3.5.1"}),
        field<&S::answerFrom>("answer_from", L10N("Contractor's time runs from"), {.clause = "CS-3.4.5b"}),
        field<&S::signParty>("sign_party", L10N("Signing for"), {.clause = "CS-3.4.5a"}),
        field<&S::signResult>("sign_result", L10N("Word on the survey"), {.clause = "CS-3.4.5a"}),
        field<&S::signOpinion>("sign_opinion", L10N("Opinion on the survey"), {.max = 1000}),
        field<&S::signer>("signer", L10N("Who signed for the contractor"), {.kind = Kind::Name}),
        field<&S::signatures>("signatures", L10N("Countersigned"), {.appendOnly = true, .clause = "CS-3.4.5a"}),
        field<&S::csSign>("cs_sign", L10N("Signed for customer service")),
        field<&S::engineeringSign>("engineering_or_property_sign", L10N("Signed for engineering or the property company")),
        field<&S::captainSign>("captain_sign", L10N("Signed by the team leader")),
        field<&S::contractorSign>("contractor_sign", L10N("Signed for the contractor"), {.kind = Kind::Name}),
        field<&S::contractorOpinion>("contractor_opinion", L10N("Contractor's opinion"), {.max = 1000}),
        field<&S::disputed>("disputed", L10N("Disputed"), {.column = true, .filter = true, .clause = "CS-2.1.4"}),
        field<&S::ruling>("ruling", L10N("Ruling"), {.kind = kLong, .clause = "CS-2.1.4"}),
        field<&S::ruledBy>("ruled_by", L10N("Ruled by"), {.clause = "CS-2.1.4"}),
        field<&S::ruledAt>("ruled_at", L10N("Ruled at")),
        field<&S::reviseReason>("revise_reason", L10N("What was found since"), {.max = 1000}),
        field<&S::cancelReason>("cancel_reason", L10N("Why it is cancelled"), {.max = 500}),
    };
    return table;
}

} // namespace

template <> const FieldTable<SiteSurvey>& fieldTable<SiteSurvey>()
{
    static const FieldTable<SiteSurvey> table = [] {
        FieldTable<SiteSurvey> all;
        for (const auto* part : {&arranged(), &found(), &decided()}) all.insert(all.end(), part->begin(), part->end());
        return all;
    }();
    return table;
}

} // namespace fuwutai
