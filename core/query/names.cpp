// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/names.h"

#include "core/query/scope_filter.h"
#include "core/record/numbered.h"
#include "core/store/repository.h"

#include <algorithm>

namespace fuwutai {

namespace {

// What says most about a record of a type, first what is there. Types not named here are known by "name".
struct Title {
    const char* type;
    std::vector<const char*> fields;
    std::pair<const char*, const char*> besides = {"", ""}; // of its lines, the field that names where it belongs
};
const std::vector<Title>& titles()
{
    static const std::vector<Title> all{
        {"call_record", {"matter", "caller_name"}}, {"dispatch_order", {"work", "location"}}, {"repair_request", {"content", "location"}}, {"site_survey", {"matter", "location"}}, {"parts_slip", {"purpose", "request", "order_no"}}, {"callback", {"subject"}},
        {"weekly_report", {"week"}}, {"incident", {"title", "name"}}, {"policy_row", {"label", "key"}}, {"calendar_day", {"name"}},
        {"sheet", {"title", "key"}}, {"customer", {"name"}, {"homes", "home"}},
    };
    return all;
}

const Title& titleFor(const QString& type)
{
    static const Title usual{"", {"name", "title"}};
    for (const Title& t : titles())
        if (type == QLatin1String(t.type)) return t;
    return usual;
}

// What its lines name, each in words.
QStringList namedIn(const Reader& reader, Record record, const char* lines, const char* cell)
{
    const Field& field = *record.type->field(QLatin1String(lines));
    const auto at = std::find_if(field.fields.begin(), field.fields.end(), [&](const Field& f) { return f.key == QLatin1String(cell); });
    Repository(reader.db).addLines({&record}, {field.key});
    Names names(reader);
    QStringList all;
    for (const LineValue& line : std::get<LineValues>(record.value(field.key)).lines)
        all << names.of(at->target, std::get<QString>(cellOf(field, line, cell)));
    return all;
}

} // namespace

const Field* titleField(const RecordType& type)
{
    for (const char* key : titleFor(type.key).fields)
        if (const Field* field = type.field(QLatin1String(key))) return field;
    return nullptr;
}

QString titleOf(const Actor& actor, const Record& record)
{
    const Open open = openFor(sightOf(actor, scopeOf(record)));
    for (const char* key : titleFor(record.type->key).fields) {
        const Field* field = record.type->field(QLatin1String(key));
        if (!field) continue;
        const QString text = displayText(*field, record.value(field->key), open).simplified();
        if (!text.isEmpty()) return text;
    }
    return {};
}

QString fullTitleOf(const Reader& reader, const Record& record)
{
    const auto& [lines, cell] = titleFor(record.type->key).besides;
    QStringList all{titleOf(reader.actor, record)};
    if (*lines) all << namedIn(reader, record, lines, cell).join(say(", "));
    all.removeAll(QString());
    return all.join(QStringLiteral("  "));
}

QString Names::of(const QString& type, const QString& number)
{
    if (number.isEmpty()) return {};
    const QString key = type + QLatin1Char('/') + number;
    const auto known = m_names.find(key);
    if (known != m_names.end()) return *known;
    const QString words = read(type, number);
    m_names.insert(key, words);
    return words;
}

QString Names::user(const QString& login)
{
    return login == QLatin1String("system") ? say("The program") : of(QStringLiteral("user"), login);
}

QString Names::atWork(const QString& login)
{
    const RecordType* type = m_reader.registry.find(QStringLiteral("user"));
    const auto person = type ? Repository(m_reader.db).load(*type, login) : std::nullopt;
    if (!person) return user(login);
    const Field& roles = *type->field(QStringLiteral("roles"));
    const auto& lines = std::get<LineValues>(person->value(roles.key)).lines;
    if (lines.empty()) return user(login);
    const auto first = [&](const char* key) { return std::get<QString>(cellOf(roles, lines.front(), key)); };
    const auto role = roleOf(first("role"));
    QString place = of(QStringLiteral("team"), first("team"));
    if (place.isEmpty()) place = of(QStringLiteral("department"), first("department"));
    if (place.isEmpty() && role) place = say(roleLabel(*role));
    return say("%1, %2").arg(user(login), place);
}

QString Names::read(const QString& key, const QString& number)
{
    const RecordType* type = m_reader.registry.find(key);
    if (!type) return number;
    const QList<Record> found = plainRecords(m_reader.db, *type, {QStringLiteral("t.number = ?"), {number}});
    if (found.isEmpty()) return number;
    const Record& record = found.first();
    // Homes and buildings are known by the community's name and what stands behind its code: "HB 3-2-1201", "HB-3".
    if (const Field* community = type->field(QStringLiteral("community")); community && type->numbering.natural) {
        const QString code = record.text(community->key);
        return of(community->target, code) + QLatin1Char(' ') + number.mid(code.size() + 1);
    }
    // What is under limits is known by its running number; that says more than a matter that may not be shown.
    if (type->numbering.prefix && !type->clocks.empty()) return numberWords(number);
    const QString title = titleOf(m_reader.actor, record);
    return title.isEmpty() ? numberWords(number) : title;
}

} // namespace fuwutai
