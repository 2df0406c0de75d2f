// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/call_draft.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace fuwutai {

namespace {

constexpr int kShortestPhone = 5, kLongestRoom = 9; // digits

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

} // namespace

bool CallDraft::isEmpty() const { return typed.isEmpty() && !caller && !isNew && matter.trimmed().isEmpty() && category.isEmpty() && kind.isEmpty(); }

void fillNewCaller(CallDraft& draft)
{
    static const QRegularExpression room(QStringLiteral("^[0-9]+(-[0-9A-Za-z]+)+$"));
    static const QRegularExpression digits(QStringLiteral("^[+0-9-]+$"));
    const QString text = halfWidth(draft.typed).trimmed();
    const QString phone = normalPhone(text);
    const qsizetype count = std::count_if(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
    draft.caller.reset();
    draft.isNew = true;
    draft.name.clear();
    draft.phone.clear();
    draft.place.clear();
    // 3-2-1201 is a room, 0755-88886666 a number.
    if (room.match(text).hasMatch() && count < kLongestRoom) draft.place = text;
    else if (digits.match(phone).hasMatch() && count >= kShortestPhone) draft.phone = phone;
    else draft.name = text;
}

std::optional<Repeat> repeatOf(const CallerMatch& match, Instant now)
{
    std::optional<Repeat> found;
    Instant newest;
    const auto look = [&](const QList<CallerMatch::OpenItem>& items, bool open) {
        for (const auto& item : items) {
            if (item.type != QLatin1String("call_record") || (found && item.at <= newest)) continue;
            newest = item.at;
            found = Repeat{item.number, item.matter, int(localDate(item.at).daysTo(localDate(now))), open};
        }
    };
    look(match.open, true);
    look(match.recent, false);
    return found;
}

Command commandOf(const CallDraft& draft, const RecordType& call)
{
    QJsonObject with;
    if (draft.caller) {
        put(with, "caller_name", draft.caller->name);
        put(with, "phone", draft.caller->phone);
        put(with, "relation", relationKey(call, draft.caller->relation));
        put(with, "home", draft.caller->home);
    } else {
        put(with, "caller_name", draft.name);
        put(with, "phone", draft.phone);
        put(with, "place", draft.place);
        if (draft.anonymous) with.insert(QLatin1String("anonymous"), true);
    }
    put(with, "category", draft.category);
    put(with, "kind", draft.kind);
    put(with, "urgency", draft.urgency);
    put(with, "channel", draft.channel);
    put(with, "linked_to", draft.linkedTo);
    if (const QString matter = draft.matter.trimmed(); !matter.isEmpty()) with.insert(QLatin1String("matter"), matter);
    Command c = command("call_record", "register", {}, with);
    c.uuid = draft.uuid;
    if (draft.caller) c.office = draft.caller->office;
    return c;
}

} // namespace fuwutai
