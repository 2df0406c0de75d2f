// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_list.h"

#include "core/query/names.h"
#include "core/record/command.h"
#include "core/record/numbered.h"
#include "core/store/entry_table.h"

#include <QJsonArray>
#include <QSysInfo>

namespace fuwutai {

namespace {

constexpr int kPage = 100; // rows of a step: read well within 50 ms
const QString kNumber = QStringLiteral("number"), kState = QStringLiteral("state"), kOffice = QStringLiteral("office");

TableColumn columnOf(const RecordType& type, const QString& key)
{
    if (key == kNumber) return {say("Number")};
    if (key == kState) return {say("State")};
    if (const Field* field = type.field(key)) return {say(field->label), field->kind};
    return {say("Office")};
}

// What somebody typed to search by may be a person's name or number: that there were words is enough.
QJsonObject filtersJson(const QList<Filter>& filters)
{
    QJsonObject all;
    for (const Filter& f : filters) all.insert(f.key, f.key == QLatin1String("text") ? QStringLiteral("*") : f.value);
    return all;
}

} // namespace

Result<std::shared_ptr<ListExport>> ListExport::begin(const Registry& registry, const ExportWish& wish)
{
    const RecordType* type = registry.find(wish.type);
    if (!type) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no kind of record “%1”").arg(wish.type));
    std::shared_ptr<ListExport> made(new ListExport(*type, wish));
    if (const auto chosen = made->choose(); !chosen) return unexpected(chosen.error());
    QList<TableColumn> columns;
    for (const QString& key : made->m_wish.columns) {
        columns << columnOf(*type, key);
        made->m_fields.push_back(type->indexOf(key));
        if (const Field* field = type->field(key); field && field->kind == Kind::Lines) made->m_lines << key;
    }
    auto file = TableFile::begin(wish.path, say(type->plural), columns);
    if (!file) return unexpected(file.error());
    made->m_file = std::move(*file);
    return made;
}

Result<Nothing> ListExport::choose()
{
    if (m_wish.columns.isEmpty()) {
        m_wish.columns = {kNumber, kState, kOffice};
        for (const Field& f : m_type.fields)
            if (f.kind != Kind::Lines) m_wish.columns << f.key;
        return Nothing{};
    }
    Reasons reasons;
    for (const QString& key : m_wish.columns)
        if (const Field* f = m_type.field(key); key != kNumber && key != kState && key != kOffice && !f)
            reasons << Reason{QStringLiteral("columns"), QStringLiteral("columns"), say("%1 has no column “%2”").arg(m_type.key, key)};
    if (!reasons.isEmpty()) return unexpected(Refusal{RefusalKind::Refused, reasons});
    return Nothing{};
}

QStringList ListExport::rowOf(const Record& r, const NameOf& nameOf) const
{
    QStringList cells;
    for (qsizetype i = 0; i < m_wish.columns.size(); ++i) {
        const int at = m_fields[std::size_t(i)];
        if (at >= 0) cells << displayText(m_type.fields[std::size_t(at)], r.values[std::size_t(at)], maskedText, nameOf);
        else cells << (m_wish.columns[i] == kNumber ? numberWords(r.number) : m_wish.columns[i] == kState ? m_type.stateText(r.state) : r.office);
    }
    return cells;
}

Result<bool> ListExport::step(Workbench& bench, const Reader& reader)
{
    const auto page = readOn(bench, [&]() -> Result<ListPage> {
        const auto read = ListQuestion{m_type.key, m_wish.filters, m_wish.sort, m_after, kPage, m_lines}.ask(reader);
        if (!read) return read;
        Names names(reader);
        // By name what lists call by name, each read once; a customer's would be read in clear.
        const NameOf nameOf = [&](const QString& type, const QString& number) {
            if (number.isEmpty() || !reader.registry.find(type)->list.named) return number;
            QString& known = m_names[type + QLatin1Char('/') + number];
            if (known.isEmpty()) known = names.of(type, number);
            return known;
        };
        for (const ListRow& row : read->rows) m_file->add(rowOf(row.record, nameOf));
        return read;
    });
    if (!page) return unexpected(page.error());
    m_rows += page->rows.size();
    m_after = page->next;
    if (!m_after.isEmpty()) return false;
    if (const auto noted = note(bench, reader); !noted) return unexpected(noted.error());
    if (const auto done = m_file->finish(); !done) return unexpected(done.error());
    return true;
}

// An entry of the chain that belongs to no record.
Result<Nothing> ListExport::note(Workbench& bench, const Reader& reader)
{
    Entry e;
    e.uuid = newUuid();
    e.at = reader.now;
    e.actor = reader.actor.user;
    e.recordType = QStringLiteral("export");
    e.number = m_type.key;
    e.action = QStringLiteral("export");
    e.toState = QStringLiteral("");
    e.body = {{QStringLiteral("uuid"), e.uuid}, {QStringLiteral("at"), e.at.ms}, {QStringLiteral("zone"), QString::fromLatin1(defaultZone().id())},
              {QStringLiteral("actor"), e.actor}, {QStringLiteral("type"), e.recordType}, {QStringLiteral("record"), 0}, {QStringLiteral("number"), e.number},
              {QStringLiteral("action"), e.action}, {QStringLiteral("rows"), m_rows}, {QStringLiteral("filters"), filtersJson(m_wish.filters)},
              {QStringLiteral("columns"), QJsonArray::fromStringList(m_wish.columns)}, {QStringLiteral("seat"), QSysInfo::machineHostName()},
              {QStringLiteral("program"), QCoreApplication::applicationVersion()}};
    return write(*bench.db, [&]() -> Result<Nothing> {
        EntryTable(*bench.db).append(e, {});
        return Nothing{};
    });
}

} // namespace fuwutai
