// SPDX-License-Identifier: GPL-3.0-or-later
// What a picker offers: records that a reference may name.
#include "core/query/names.h"
#include "core/query/record_view.h"
#include "core/query/search.h"
#include "core/query/selection.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

constexpr int kMostChoices = 500;
constexpr int kNoteLength = 30; // letters: a picker is a line, not a page

// People work where one of their roles is bound.
Where worksAt(const QString& office)
{
    return {QStringLiteral("exists (select 1 from user_roles r where r.record = t.id and r.office in ('', ?))"), {office}};
}

// Whom the department named, and whoever has that role for it (CS-3.4.2.1).
Where handlesFor(const QString& department)
{
    return {QStringLiteral("(exists (select 1 from user_roles r where r.record = t.id and r.role = 'handler' and r.department in ('', ?)) "
                           "or t.number in (select d.handler from department d where d.number = ?))"), {department, department}};
}

// What is under limits is a paper. Those that are done are named as well: a rework, a part drawn late, a matter joined to an old one.
bool isPaper(const RecordType& type) { return !type.clocks.empty(); }

bool isUser(const RecordType& type) { return type.key == QLatin1String("user"); }

// What a person does and where, as far as it is about this office: "Engineering Handler".
QString dutiesOf(Names& names, const Record& user, const QString& office)
{
    QStringList all;
    const Field& field = *user.type->field(QStringLiteral("roles"));
    for (const LineValue& line : std::get<LineValues>(user.value(field.key)).lines) {
        const auto at = [&](const char* key) { return std::get<QString>(cellOf(field, line, key)); };
        if (!office.isEmpty() && !at("office").isEmpty() && at("office") != office) continue;
        const auto role = roleOf(at("role"));
        const QString place = at("team").isEmpty() ? names.of(QStringLiteral("department"), at("department")) : names.of(QStringLiteral("team"), at("team"));
        all << QStringLiteral("%1 %2").arg(place, role ? say(roleLabel(*role)) : QString()).trimmed();
    }
    all.removeDuplicates();
    return all.join(say(", "));
}

// Papers: the newest first. What is read by name: as it was entered, as the set-up lists it, for its codes are no order; people's logins are.
QString orderOf(const RecordType& type)
{
    if (isPaper(type)) return QStringLiteral("t.created_at desc, t.id desc");
    return type.list.named && !isUser(type) ? QStringLiteral("t.id") : QStringLiteral("t.number");
}

// What a choice of this type goes by besides its name: of a paper the matter, of a price what it costs, of a person his duties.
QString noteOf(const Reader& reader, Names& names, const Record& record, const QString& office)
{
    const RecordType& type = *record.type;
    if (isUser(type)) return dutiesOf(names, record, office);
    if (isPaper(type)) {
        const QString title = titleOf(reader.actor, record);
        return title.size() > kNoteLength ? title.left(kNoteLength) + QStringLiteral("…") : title;
    }
    QStringList all;
    for (const char* key : type.list.note)
        if (const Field& field = *type.field(QLatin1String(key)); !isEmpty(record.value(field.key)))
            all << QStringLiteral("%1 %2").arg(say(field.label), displayText(field, record.value(field.key)));
    return all.join(say(", "));
}

// What is known by its name needs its code only beside another of the same name; a running number is how the rest is known.
void tellApart(QList<ChoiceAnswer::Item>& items, bool named)
{
    QHash<QString, int> sameWords;
    for (const auto& item : items) ++sameWords[item.words];
    for (auto& item : items)
        if (item.note.isEmpty() && item.words != item.number && (!named || sameWords[item.words] > 1)) item.note = item.number;
}

Selection offered(const Reader& reader, const RecordType& type, const QString& office)
{
    Selection s{&type, {}, {}};
    // What belongs to the whole organisation is named by everybody, whoever may open it.
    s.add(type.officeless ? Where{QStringLiteral("1 = 1"), {}} : visibleTo(reader.actor, type));
    narrowToStates(s, type.statesIn(Phase::Draft) + type.statesIn(Phase::Open) + (isPaper(type) ? type.statesIn(Phase::Done) : QStringList()));
    if (office.isEmpty()) return s;
    if (isUser(type)) s.add(worksAt(office));
    else if (!type.officeless) s.add(ofOffice(office));
    return s;
}

} // namespace

Result<ChoiceAnswer> ReferenceQuestion::ask(const Reader& reader) const
{
    const RecordType* found = reader.registry.find(type);
    if (!found) return refuse(RefusalKind::NotFound, QStringLiteral("unknown_type"), say("There is no kind of record “%1”").arg(type));
    Selection s = offered(reader, *found, office);
    // What stands in a community is read, and typed again, with its name.
    const QString meant = found->field(QStringLiteral("community")) ? withCommunityCode(reader, words) : words;
    if (const auto typed = searchFor(reader.db, meant, {found->key}))
        s.add(foundAmong(*found, *typed));
    if (isUser(*found) && !within.isEmpty()) s.add(handlesFor(within));
    QStringList numbers;
    {
        Query q(reader.db, QStringLiteral("select t.number from %1 t where %2 order by %3 limit ?").arg(tableOf(*found), s.where(), orderOf(*found)));
        q.bindAll(s.values).bind(qint64(qBound(1, limit, kMostChoices)));
        while (q.next()) numbers << q.text(0);
    }
    Names names(reader);
    ChoiceAnswer answer;
    for (const QString& number : numbers) {
        const auto record = Repository(reader.db).load(*found, number);
        answer.items << ChoiceAnswer::Item{number, names.of(found->key, number), record ? noteOf(reader, names, *record, office) : QString()};
    }
    tellApart(answer.items, bool(found->numbering.natural));
    return answer;
}

} // namespace fuwutai
