// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_build.h"

#include "core/store/query.h"

namespace fuwutai {

namespace {

const QString kErased = QStringLiteral("■");

QString opened(const Reader& reader, const RecordScope& scope, const QString& clear)
{
    return clear.isEmpty() ? kErased : reveal(reader.actor, scope, Personal::seal(clear), Mask::Words);
}

} // namespace

void unseal(const Reader& reader, WeekReport& report)
{
    QStringList numbers;
    QList<qint64> notes;
    for (const WeekList& l : report.lists)
        for (const WeekItem& i : l.items) {
            if (i.type == QLatin1String("call_record")) numbers << i.number;
            for (const WeekStep& s : i.history)
                if (s.note) notes << s.note;
        }
    QHash<QString, QString> matters;
    QHash<QString, RecordScope> scopes;
    forKeys(reader.db, QStringLiteral("select number, matter, office, handling_office, department, tracker, created_by from call_record where number in (%1)"), numbers, [&](const Query& q) {
        const RecordScope scope{q.text(2), q.text(3), q.text(4), {}, q.text(5), q.text(6)};
        scopes.insert(q.text(0), scope);
        matters.insert(q.text(0), opened(reader, scope, q.text(1)));
    });
    QHash<qint64, QString> words;
    forKeys(reader.db, QStringLiteral("select id, text from call_record_notes where id in (%1)"), notes, [&](const Query& q) { words.insert(q.number(0), q.text(1)); });
    for (WeekList& l : report.lists)
        for (WeekItem& i : l.items) {
            if (i.type != QLatin1String("call_record")) continue;
            i.matter = matters.value(i.number, kErased);
            for (WeekStep& s : i.history)
                if (s.note) s.words = opened(reader, scopes.value(i.number), words.value(s.note));
        }
}

} // namespace fuwutai
