// SPDX-License-Identifier: GPL-3.0-or-later
// Each party's word, by different persons (CS-3.4.5a); the contractor's only above the threshold (CS-3.4.5b).
#include "core/records/site_survey/rules.h"

#include <algorithm>
#include <set>

namespace fuwutai::surveys {

namespace {

// Seats of the staff, and one for the contractor.
using Chair = std::pair<Seat, bool>;
const Chair kContractor{Seat::None, true};

Chair chairOf(SurveyParty party) { return party == SurveyParty::Contractor ? kContractor : Chair{seatOf(asParty(party)), false}; }

struct Asked {
    Chair chair;
    const char* who;
};
const Asked kAsked[]{{{Seat::CustomerService, false}, L10N("Customer service")}, {{Seat::Engineering, false}, L10N("Engineering or the property company")},
                     {{Seat::TeamLeader, false}, L10N("Team leader")}, {kContractor, L10N("Contractor")}};

std::vector<SurveySignature> wordsBefore(const Situation& s)
{
    const auto survey = before<SiteSurvey>(s);
    std::vector<SurveySignature> all = survey.signatures;
    std::erase_if(all, [&](const SurveySignature& line) { return line.round != survey.round; });
    return all;
}

// The entry being made: read from the command, or from the line it has become.
SurveySignature entryOf(const Situation& s)
{
    const auto survey = after<SiteSurvey>(s);
    if (survey.signatures.size() > before<SiteSurvey>(s).signatures.size()) return survey.signatures.back();
    const SurveyParty party = survey.signParty != SurveyParty::Unset ? survey.signParty : SurveyParty(partyOf(s.as.role));
    const bool contractor = party == SurveyParty::Contractor;
    return {0, survey.round, party, {contractor ? QString() : s.decider()}, contractor ? survey.signer : Personal(), survey.signResult, survey.signOpinion, decidedAt(s)};
}

bool objects(const SurveySignature& line) { return line.result == SurveyWord::Disagree || line.result == SurveyWord::Refused; }

// Who has still to be heard.
QStringList outstanding(const Situation& s, const std::vector<SurveySignature>& words)
{
    QStringList all;
    for (const Asked& asked : kAsked) {
        if (asked.chair == kContractor && !mustAttend(s)) continue;
        if (std::none_of(words.begin(), words.end(), [&](const SurveySignature& w) { return chairOf(w.party) == asked.chair; })) all << say(asked.who);
    }
    return all;
}

// Absent after a notice that can be proven: one working day later he counts as heard (own).
Reasons absenceGuard(const Situation& s)
{
    const auto survey = after<SiteSurvey>(s);
    Reasons reasons;
    if (survey.noticeNo.isEmpty()) reasons << refusal("notice_no", "required", say("an absent contractor needs a notice that can be proven: its number"));
    if (!survey.noticeAt.isSet()) reasons << refusal("notice_at", "required", say("an absent contractor needs a notice that can be proven: when it was given"));
    const Instant from = answerFrom(survey);
    const auto limit = s.policy->limit(QStringLiteral("limit.contractor_answer"), s.today(), s.after.office);
    if (!from.isSet() || !limit) return reasons;
    const Instant until = s.calendar->deadline(*limit, from).due;
    if (decidedAt(s) <= until) reasons << refusal("sign_result", "too_early", say("the contractor has until %1 to say his word").arg(shortText(until)));
    return reasons;
}

Reasons contractorGuard(const Situation& s, const SurveySignature& entry)
{
    static const Roles kWriters{Role::FrontDesk, Role::OfficeHead, Role::Engineering};
    Reasons reasons;
    if (!kWriters.has(s.as.role)) reasons << refusal("sign_party", "party", say("the contractor's word is entered by customer service or engineering"));
    if (after<SiteSurvey>(s).contractor.isEmpty()) reasons << refusal("contractor", "required", say("which contractor? Name it"));
    if (entry.result == SurveyWord::Absent) return reasons + absenceGuard(s);
    if (entry.result != SurveyWord::Refused && entry.signer.isEmpty()) reasons << required(QStringLiteral("signer"), L10N("Who signed for the contractor"));
    return reasons;
}

QString partyWords(const Situation& s, SurveyParty party)
{
    return choiceText(*s.type->field(QStringLiteral("sign_party")), std::get<QString>(valueOf(party)));
}

Reasons staffGuard(const Situation& s, const SurveySignature& entry)
{
    Reasons reasons;
    if (!maySpeakFor(s, asParty(entry.party))) reasons << refusal("sign_party", "party", say("your role does not sign for this party"));
    if (entry.result == SurveyWord::Absent)
        reasons << refusal("sign_result", "absent", say("only the contractor may be absent; of this party somebody else signs"));
    for (const SurveySignature& line : wordsBefore(s))
        if (line.person.number == s.decider()) reasons << refusal("sign_party", "twice", say("each party is another person: this one has signed for %1").arg(partyWords(s, line.party)));
    return reasons;
}

const char* cellOf(SurveyParty party)
{
    switch (chairOf(party).first) {
    case Seat::CustomerService: return "cs_sign";
    case Seat::Engineering: return "engineering_or_property_sign";
    case Seat::TeamLeader: return "captain_sign";
    case Seat::None: break;
    }
    return "contractor_sign";
}

} // namespace

bool isContractorsWord(const Situation& s) { return entryOf(s).party == SurveyParty::Contractor; }

bool contractorToldNow(const Situation& s) { return !before<SiteSurvey>(s).answerFrom.isSet() && contractorIsAsked(s) && !isContractorsWord(s); }

bool completesInAgreement(const Situation& s)
{
    auto words = wordsBefore(s);
    words.push_back(entryOf(s));
    return outstanding(s, words).isEmpty() && std::none_of(words.begin(), words.end(), objects);
}

Reasons countersignGuard(const Situation& s)
{
    const SurveySignature entry = entryOf(s);
    Reasons reasons;
    if (entry.result == SurveyWord::Unset) reasons << required(QStringLiteral("sign_result"), L10N("Word on the survey"));
    else if (entry.result != SurveyWord::Agree && entry.opinion.isEmpty()) reasons << required(QStringLiteral("sign_opinion"), L10N("Opinion on the survey"));
    if (entry.at > s.now) reasons << refusal("", "future", say("the decision lies in the future"));
    checkTime(reasons, s, "notice_at", L10N("Notice given at"));
    for (const SurveySignature& line : wordsBefore(s))
        if (chairOf(line.party) == chairOf(entry.party)) reasons << refusal("sign_party", "done", say("this party has signed already"));
    return reasons + (isContractorsWord(s) ? contractorGuard(s, entry) : staffGuard(s, entry));
}

Changes countersigned(const Situation& s)
{
    const SurveySignature entry = entryOf(s);
    auto survey = after<SiteSurvey>(s);
    survey.signatures = before<SiteSurvey>(s).signatures;
    survey.signatures.push_back(entry);
    Changes c{{QStringLiteral("signatures"), valueOf(survey.signatures)}, {QStringLiteral("sign_party"), valueOf(SurveyParty::Unset)},
              {QStringLiteral("sign_result"), valueOf(SurveyWord::Unset)}, {QStringLiteral("sign_opinion"), valueOf(QString())},
              {QStringLiteral("signer"), valueOf(Personal())}};
    if (!survey.answerFrom.isSet()) c.insert(QStringLiteral("answer_from"), valueOf(answerFrom(survey)));
    if (objects(entry)) c.insert(QStringLiteral("disputed"), Value(true));
    const bool contractor = entry.party == SurveyParty::Contractor;
    c.insert(QLatin1String(cellOf(entry.party)), contractor ? valueOf(entry.signer) : valueOf(entry.person));
    if (!contractor) return c;
    c.insert(QStringLiteral("contractor_attended"), Value(entry.result != SurveyWord::Absent));
    c.insert(QStringLiteral("contractor_opinion"), valueOf(entry.opinion));
    return c;
}

QString stillToBeHeard(const Situation& s) { return outstanding(s, wordsBefore(s)).join(say(", ")); }

bool isDisputed(const Situation& s) { return before<SiteSurvey>(s).disputed; }

// A technical ruling ends the dispute; it does not take the place of a party that was not asked.
Reasons ruleGuard(const Situation& s)
{
    Reasons reasons = judgementGuard(s);
    if (const QStringList missing = outstanding(s, wordsBefore(s)); !missing.isEmpty())
        reasons << refusal("", "outstanding", say("not heard yet: %1").arg(missing.join(say(", "))));
    if (decidedAt(s) > s.now) reasons << refusal("", "future", say("the decision lies in the future"));
    return reasons;
}

Changes ruled(const Situation& s)
{
    Changes c = judgement(s);
    c.insert(QStringLiteral("disputed"), Value(false));
    c.insert(QStringLiteral("ruled_by"), Value(s.decider()));
    c.insert(QStringLiteral("ruled_at"), Value(decidedAt(s)));
    return c;
}

} // namespace fuwutai::surveys
