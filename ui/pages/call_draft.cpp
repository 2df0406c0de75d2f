// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call_draft.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace fuwutai {

namespace {

constexpr qint64 kSavedAtOnceMs = 15 * 60'000;
constexpr int kLongestRoom = 9; // digits

void put(QJsonObject& with, const char* key, const QString& value)
{
    // What this reader may not see came masked; it is no value.
    if (!value.trimmed().isEmpty() && !value.contains(QLatin1Char('*'))) with.insert(QLatin1String(key), value.trimmed());
}

// A match tells the relation in words; the command wants its key.
QString relationKey(const RecordType& call, const QString& words)
{
    for (const ChoiceDef& choice : *call.field(QStringLiteral("relation"))->choices)
        if (words == QLatin1String(choice.key) || words == say(choice.label)) return QLatin1String(choice.key);
    return {};
}

// Keys of the texts of a kept draft.
struct Kept { const char* key; QString CallDraft::*text; };
constexpr Kept kTexts[] = {{"uuid", &CallDraft::uuid},     {"typed", &CallDraft::typed},     {"name", &CallDraft::name},       {"phone", &CallDraft::phone},
                           {"place", &CallDraft::place},   {"home", &CallDraft::home}, {"category", &CallDraft::category}, {"kind", &CallDraft::kind},       {"urgency", &CallDraft::urgency},
                           {"channel", &CallDraft::channel}, {"matter", &CallDraft::matter},   {"linked_to", &CallDraft::linkedTo},
                           {"answer", &CallDraft::answer}, {"answer_uuid", &CallDraft::answerUuid}};
struct KeptCaller { const char* key; QString CallerMatch::*text; };
constexpr KeptCaller kCaller[] = {{"customer", &CallerMatch::customer}, {"name", &CallerMatch::name}, {"phone", &CallerMatch::phone},
                                  {"relation", &CallerMatch::relation}, {"home", &CallerMatch::home}, {"office", &CallerMatch::office}};

QJsonArray itemsJson(const QList<CallerMatch::OpenItem>& items)
{
    QJsonArray all;
    for (const auto& i : items) all.append(QJsonArray{i.type, i.number, i.matter, i.state, double(i.at.ms), i.category});
    return all;
}

QList<CallerMatch::OpenItem> readItems(const QJsonValue& kept)
{
    QList<CallerMatch::OpenItem> all;
    for (const QJsonValue& v : kept.toArray()) {
        const QJsonArray i = v.toArray();
        all << CallerMatch::OpenItem{i.at(0).toString(), i.at(1).toString(), i.at(2).toString(), i.at(3).toString(), Instant{qint64(i.at(4).toDouble())}, i.at(5).toString()};
    }
    return all;
}

// Han characters and words in twos, as they follow each other.
QStringList pairsOf(const QString& text)
{
    const QStringList words = hanTokens(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) pairs << words[i] + QLatin1Char(' ') + words[i + 1];
    return pairs;
}

// At least half of what the shorter text says stands in the other.
bool isMuchAlike(const QString& a, const QString& b)
{
    QStringList few = pairsOf(a), many = pairsOf(b);
    if (few.size() > many.size()) few.swap(many);
    const auto shared = std::count_if(few.begin(), few.end(), [&](const QString& pair) { return many.contains(pair); });
    return shared > 0 && shared * 2 >= few.size();
}

bool mayBeSame(const CallDraft& draft, const CallerMatch::OpenItem& item)
{
    if (!draft.linkedTo.isEmpty()) return item.number == draft.linkedTo;
    return draft.category.isEmpty() ? isMuchAlike(draft.matter, item.matter) : item.category == draft.category;
}

} // namespace

bool CallDraft::isEmpty() const { return typed.isEmpty() && !caller && !isNew && matter.trimmed().isEmpty() && category.isEmpty() && kind.isEmpty(); }

void fillNewCaller(CallDraft& draft)
{
    static const QRegularExpression room(QStringLiteral("^[0-9]+(-[0-9A-Za-z]+)+$"));
    static const QRegularExpression named(QStringLiteral("^\\p{Han}+\\s*[0-9]+(-[0-9A-Za-z]+)+$"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digits(QStringLiteral("^[+0-9-]+$"));
    const QString text = halfWidth(draft.typed).trimmed();
    const QString phone = normalPhone(text);
    const qsizetype count = std::count_if(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
    draft.caller.reset();
    draft.isNew = true;
    draft.name.clear();
    draft.phone.clear();
    draft.place.clear();
    draft.home.clear();
    draft.anonymous = text == say("Anonymous");
    // 3-2-1201 and 湖滨花园 3-2-1201 are rooms, 0755-88886666 a number.
    if (named.match(text).hasMatch() || (room.match(text).hasMatch() && count < kLongestRoom)) draft.place = text;
    else if (digits.match(phone).hasMatch() && count > 0) draft.phone = phone; // a part of one too: nobody is called 8000
    else if (!draft.anonymous) draft.name = text;
}

std::optional<Repeat> repeatOf(const CallDraft& draft, Instant now)
{
    if (!draft.caller) return {};
    const auto same = [&](QList<CallerMatch::OpenItem> items) {
        items.removeIf([&](const auto& item) { return item.type != QLatin1String("call_record") || !mayBeSame(draft, item); });
        std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
        return items;
    };
    const auto open = same(draft.caller->open), recent = same(draft.caller->recent);
    if (open.isEmpty() && recent.isEmpty()) return {};
    const CallerMatch::OpenItem& item = open.isEmpty() ? recent.last() : open.first();
    return Repeat{item.number, item.matter, int(localDate(item.at).daysTo(localDate(now))), !open.isEmpty()};
}

Command commandOf(const CallDraft& draft, const RecordType& call, const QString& clerk, Instant now)
{
    QJsonObject with;
    if (draft.caller && draft.caller->isHomeAlone()) {
        put(with, "caller_name", draft.name);
        put(with, "phone", draft.phone);
        put(with, "home", draft.caller->home);
        if (draft.anonymous) with.insert(QLatin1String("anonymous"), true);
    } else if (draft.caller) {
        put(with, "caller_name", draft.caller->name);
        put(with, "phone", draft.caller->phone);
        put(with, "relation", relationKey(call, draft.caller->relation));
        put(with, "home", draft.caller->home);
    } else {
        put(with, "caller_name", draft.name);
        put(with, "phone", draft.phone);
        put(with, draft.home.isEmpty() ? "place" : "home", draft.home.isEmpty() ? draft.place : draft.home);
        if (draft.anonymous) with.insert(QLatin1String("anonymous"), true);
    }
    put(with, "category", draft.category);
    put(with, "kind", draft.kind);
    put(with, "urgency", draft.urgency);
    put(with, "channel", draft.channel);
    put(with, "linked_to", draft.linkedTo);
    if (const QString matter = draft.matter.trimmed(); !matter.isEmpty()) with.insert(QLatin1String("matter"), matter);
    if (draft.begunAt.isSet()) put(with, "received_at", isoText(draft.begunAt));
    if (draft.begunAt.isSet() && now > draft.begunAt.plusMs(kSavedAtOnceMs)) {
        put(with, "taken_by", clerk);
        put(with, "late_reason", say("typed when the call came, kept as a draft until it was saved"));
    }
    Command c = command("call_record", "register", {}, with);
    c.uuid = draft.uuid;
    if (draft.caller) c.office = draft.caller->office;
    return c;
}

QList<Command> incidentOf(const CallDraft& draft, const std::optional<IncidentOffer>& offer)
{
    if (!draft.inIncident || !offer) return {};
    QList<Command> all;
    QString incident = offer->incident;
    if (incident.isEmpty()) {
        QJsonObject with;
        put(with, "title", offer->title);
        put(with, "community", offer->community);
        put(with, "building", offer->building);
        put(with, "category", offer->category);
        Command made = command("incident", "create", {}, with);
        if (draft.caller) made.office = draft.caller->office;
        all << made;
        incident = QStringLiteral("$2"); // what is made second
    }
    for (const QString& call : QStringList{QStringLiteral("$1")} + offer->calls) all << command("call_record", "link", call, {{QStringLiteral("incident"), incident}});
    return all;
}

std::optional<Command> answerOf(const CallDraft& draft)
{
    if (!draft.answers) return {};
    QJsonObject with;
    put(with, "first_answer", draft.answer);
    Command c = command("call_record", "answer", QStringLiteral("$1"), with); // the one before it
    c.uuid = draft.answerUuid;
    return c;
}

QJsonObject draftJson(const CallDraft& draft)
{
    if (draft.isEmpty()) return {};
    QJsonObject kept{{QStringLiteral("new"), draft.isNew}, {QStringLiteral("anonymous"), draft.anonymous}, {QStringLiteral("answers"), draft.answers}, {QStringLiteral("in_incident"), draft.inIncident},
                     {QStringLiteral("begun_at"), double(draft.begunAt.ms)}};
    for (const Kept& k : kTexts) kept.insert(QLatin1String(k.key), draft.*k.text);
    if (!draft.caller) return kept;
    QJsonObject caller{{QStringLiteral("open"), itemsJson(draft.caller->open)}, {QStringLiteral("recent"), itemsJson(draft.caller->recent)}};
    for (const KeptCaller& k : kCaller) caller.insert(QLatin1String(k.key), *draft.caller.*k.text);
    caller.insert(QStringLiteral("handed_over"), draft.caller->handedOver.toString(Qt::ISODate));
    kept.insert(QStringLiteral("caller"), caller);
    return kept;
}

CallDraft readDraft(const QJsonObject& kept)
{
    CallDraft draft;
    for (const Kept& k : kTexts) draft.*k.text = kept.value(QLatin1String(k.key)).toString();
    draft.isNew = kept.value(QLatin1String("new")).toBool();
    draft.answers = kept.value(QLatin1String("answers")).toBool();
    draft.inIncident = kept.value(QLatin1String("in_incident")).toBool();
    draft.anonymous = kept.value(QLatin1String("anonymous")).toBool();
    draft.begunAt = {qint64(kept.value(QLatin1String("begun_at")).toDouble(double(Instant::kUnset)))};
    if (!kept.contains(QLatin1String("caller"))) return draft;
    const QJsonObject caller = kept.value(QLatin1String("caller")).toObject();
    CallerMatch match;
    for (const KeptCaller& k : kCaller) match.*k.text = caller.value(QLatin1String(k.key)).toString();
    match.handedOver = QDate::fromString(caller.value(QLatin1String("handed_over")).toString(), Qt::ISODate);
    match.open = readItems(caller.value(QLatin1String("open")));
    match.recent = readItems(caller.value(QLatin1String("recent")));
    draft.caller = match;
    return draft;
}

} // namespace fuwutai
