// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_rows.h"

#include "core/base/text.h"
#include "core/store/migrator.h"
#include "core/store/repository.h"
#include "core/store/transaction.h"

namespace fuwutai {

namespace {

constexpr int kSlice = 1000; // records read at once
const QString kRenewed = QStringLiteral("search_words");

void indexText(const Field& f, const Value& v, QStringList& tokens)
{
    if (const auto* lines = std::get_if<LineValues>(&v)) {
        for (const LineValue& line : lines->lines)
            for (std::size_t i = 0; i < f.fields.size(); ++i) indexText(f.fields[i], line.values[i], tokens);
        return;
    }
    if (f.search == Search::None || isEmpty(v)) return;
    const auto* sealed = std::get_if<Personal>(&v);
    const QString text = sealed ? PersonalOpener::open(*sealed) : std::get<QString>(v);
    if (f.search == Search::Phone) tokens << phoneTokens(text);
    else tokens << hanTokens(text);
    if (f.search == Search::Name) tokens << pinyinTokens(text);
}

bool hasFoundLines(const RecordType& type)
{
    const auto found = [](const Field& f) { return f.search != Search::None; };
    return std::any_of(type.fields.begin(), type.fields.end(), [&](const Field& f) { return std::any_of(f.fields.begin(), f.fields.end(), found); });
}

// The records after an id, in slices: there may be very many.
QList<Record> slice(Database& db, const RecordType& type, qint64 after)
{
    QList<Record> all;
    {
        Query q(db, QStringLiteral("select %1 from %2 t where t.id > ? order by t.id limit ?").arg(columnsOf(type, QStringLiteral("t")), tableOf(type)));
        q.bind(after).bind(qint64(kSlice));
        while (q.next()) all << recordAt(q, type);
    }
    if (!hasFoundLines(type)) return all;
    for (Record& r : all) Repository(db).addLines(r);
    return all;
}

} // namespace

QString kindToken(const QString& type) { return QStringLiteral("kind") + QString(type).remove(QLatin1Char('_')); }

QString searchTokens(const Record& record)
{
    // The running number is looked for by its tail, like a telephone number.
    QStringList tokens{kindToken(record.type->key), hanTokens(record.number)};
    const QString tail = record.number.section(QLatin1Char('-'), -1);
    if (!tail.isEmpty() && tail != record.number) tokens << phoneTokens(tail);
    for (std::size_t i = 0; i < record.values.size(); ++i) indexText(record.type->fields[i], record.values[i], tokens);
    tokens.removeAll(QString());
    return tokens.join(QLatin1Char(' '));
}

void SearchRows::put(const Record& record)
{
    if (record.type->apart) return;
    const QString tokens = searchTokens(record);
    qint64 id = 0;
    QString before, office;
    {
        Query q(m_db, QStringLiteral("select id, tokens, office from search_row where record_type = ? and record = ?"));
        q.bind(record.type->key).bind(record.id);
        if (q.next()) {
            id = q.number(0);
            before = q.text(1);
            office = q.text(2);
        }
    }
    if (id == 0) add(record, tokens);
    else if (before != tokens || office != record.handlingOffice) change(record, tokens, id, before);
}

void SearchRows::add(const Record& record, const QString& tokens)
{
    qint64 id = 0;
    {
        Query q(m_db, QStringLiteral("insert into search_row (record_type, record, office, tokens) values (?, ?, ?, ?) returning id"));
        q.bind(record.type->key).bind(record.id).bind(record.handlingOffice).bind(tokens);
        q.next();
        id = q.number(0);
    }
    if (m_db.engine() != Engine::Sqlite) return;
    Query index(m_db, QStringLiteral("insert into search_fts (rowid, tokens) values (?, ?)"));
    index.bind(id).bind(tokens).run();
}

void SearchRows::change(const Record& record, const QString& tokens, qint64 id, const QString& before)
{
    Query q(m_db, QStringLiteral("update search_row set tokens = ?, office = ? where id = ?"));
    q.bind(tokens).bind(record.handlingOffice).bind(id).run();
    if (m_db.engine() != Engine::Sqlite || before == tokens) return;
    // The index keeps no words of its own: it has to be told what stood there.
    Query drop(m_db, QStringLiteral("insert into search_fts (search_fts, rowid, tokens) values ('delete', ?, ?)"));
    drop.bind(id).bind(before).run();
    Query index(m_db, QStringLiteral("insert into search_fts (rowid, tokens) values (?, ?)"));
    index.bind(id).bind(tokens).run();
}

Result<Nothing> renewWords(Database& db, const Registry& registry)
{
    const auto known = read(db, [&]() -> Result<QString> { return metaValue(db, kRenewed); });
    if (!known) return unexpected(known.error());
    if (!known->isEmpty()) return Nothing{};
    return write(db, [&]() -> Result<Nothing> {
        SearchRows rows(db);
        for (const RecordType* type : registry.all()) {
            qint64 last = 0;
            for (QList<Record> some = slice(db, *type, last); !some.isEmpty(); some = slice(db, *type, last)) {
                for (const Record& r : some) rows.put(r);
                last = some.last().id;
            }
        }
        setMetaValue(db, kRenewed, QStringLiteral("1"));
        return Nothing{};
    });
}

} // namespace fuwutai
