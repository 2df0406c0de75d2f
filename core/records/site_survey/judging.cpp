// SPDX-License-Identifier: GPL-3.0-or-later
// What was found, who bears it, and what follows from it by itself.
#include "core/records/site_survey/rules.h"

#include "core/base/quantity.h"
#include "core/record/class_choice.h"

#include <set>

namespace fuwutai::surveys {

namespace {

int tradeCount(const SiteSurvey& survey)
{
    std::set<Trade> distinct;
    for (const SurveyTrade& line : survey.trades)
        if (line.trade != Trade::Unset) distinct.insert(line.trade);
    return int(distinct.size());
}

void checkQuantities(Reasons& reasons, const SiteSurvey& survey)
{
    for (std::size_t i = 0; i < survey.quantities.size(); ++i) {
        const QString where = QStringLiteral("quantities[%1].").arg(i);
        if (survey.quantities[i].name.isEmpty()) reasons << required(where + QStringLiteral("name"), L10N("Item of work"));
        if (!readThousandths(survey.quantities[i].quantity))
            reasons << Reason{where + QStringLiteral("quantity"), QStringLiteral("number"), say("a quantity is a number above zero with at most three decimals")};
    }
}

// What the periods say of this home; what the home does not tell stays open.
void takeWarranty(Changes& c, const Situation& s)
{
    for (const auto& [key, fact] : {std::pair{"warranty_item", "warranty_item"}, {"acceptance_date", "warranty_accepted"}, {"handover_date", "warranty_handed_over"},
                                    {"contractor_until", "warranty_contractor_until"}, {"owner_until", "warranty_owner_until"}})
        if (const Value known = s.facts.value(QLatin1String(fact)); !isEmpty(known)) c.insert(QLatin1String(key), known);
}

void propose(Changes& c, const Situation& s, const char* key, const Value& value)
{
    if (s.given.contains(QLatin1String(key)) || !isEmpty(s.after.value(QLatin1String(key))) || isEmpty(value)) return;
    c.insert(QLatin1String(key), value);
}

} // namespace

bool mustAttend(const Situation& s)
{
    const Money free = s.policy->amount(QStringLiteral("amount.contractor_attends"), s.today(), s.after.office);
    return after<SiteSurvey>(s).estimate.value_or(Money{}) > free;
}

// He can say his word from when he was told in writing, and not before there is something to say it on.
Instant answerFrom(const SiteSurvey& survey)
{
    if (survey.noticeNo.isEmpty() || !survey.noticeAt.isSet()) return {};
    return std::max(survey.noticeAt, survey.surveyedAt);
}

Changes judgement(const Situation& s)
{
    const auto survey = after<SiteSurvey>(s);
    Changes c;
    takeWarranty(c, s);
    if (survey.trades.empty()) return c;
    c.insert(QStringLiteral("several_trades"), Value(tradeCount(survey) > 1));
    c.insert(QStringLiteral("contractor_required"), Value(mustAttend(s)));
    return c;
}

Reasons judgementGuard(const Situation& s)
{
    const auto survey = after<SiteSurvey>(s);
    Reasons reasons = checkClassChoice(s, "repair_class");
    if (tradeCount(survey) == 0) reasons << required(QStringLiteral("trades"), L10N("Trades"));
    // A warranty job is charged to a contractor, so one must be named (CS-3.5.1, CS-3.5.9).
    if (survey.repairClass == SurveyClass::A && survey.contractor.isEmpty())
        reasons << refusal("contractor", "required", say("class A needs the responsible contractor; one that is not listed is added under Settings, Contractors"));
    const QDate surveyed = localDate(survey.surveyedAt.isSet() ? survey.surveyedAt : s.now, s.calendar->zone());
    if (survey.plannedFinish.isValid() && survey.plannedFinish < surveyed)
        reasons << refusal("planned_finish", "order", say("the planned finish lies before the survey"));
    checkTime(reasons, s, "notice_at", L10N("Notice given at"));
    checkQuantities(reasons, survey);
    return reasons;
}

Reasons recordGuard(const Situation& s)
{
    Reasons reasons = judgementGuard(s);
    checkTime(reasons, s, "surveyed_at", L10N("Surveyed at"), before<SiteSurvey>(s).limitFrom);
    return reasons;
}

Changes recorded(const Situation& s)
{
    auto survey = after<SiteSurvey>(s);
    Changes c = judgement(s);
    survey.surveyedAt = happened(s, "surveyed_at");
    c.insert(QStringLiteral("surveyed_at"), Value(survey.surveyedAt));
    c.insert(QStringLiteral("answer_from"), valueOf(answerFrom(survey)));
    propose(c, s, "repair_class", s.factList(QLatin1String(kProposedClass)).value(0));
    propose(c, s, "in_warranty", s.facts.value(QStringLiteral("warranty_inside"), Value(false)));
    return c;
}

bool keptAppointment(const Situation& s)
{
    const auto survey = after<SiteSurvey>(s);
    return survey.appointmentAt <= survey.surveyedAt;
}

bool contractorIsAsked(const Situation& s)
{
    const auto survey = after<SiteSurvey>(s);
    return survey.contractorRequired && survey.answerFrom.isSet();
}

Changes freshRound(const Situation& s)
{
    Changes c{{QStringLiteral("round"), Value(before<SiteSurvey>(s).round.value_or(1) + 1)}, {QStringLiteral("contractor_attended"), Value(false)}};
    for (const char* key : {"sign_party", "sign_result", "sign_opinion", "signer", "cs_sign", "engineering_or_property_sign", "captain_sign",
                            "contractor_sign", "contractor_opinion", "disputed", "ruling", "ruled_by", "ruled_at", "answer_from"})
        c.insert(QLatin1String(key), emptyValue(*s.type->field(QLatin1String(key))));
    return c;
}

Reasons reviseGuard(const Situation& s)
{
    Reasons reasons = judgementGuard(s);
    if (!s.given.contains(QStringLiteral("revise_reason"))) reasons << required(QStringLiteral("revise_reason"), L10N("What was found since"));
    return reasons;
}

Changes revised(const Situation& s)
{
    Changes c = freshRound(s);
    c.insert(judgement(s));
    // The contractor is heard anew from now, if he was told at all.
    if (answerFrom(after<SiteSurvey>(s)).isSet()) c.insert(QStringLiteral("answer_from"), Value(s.now));
    return c;
}

} // namespace fuwutai::surveys
