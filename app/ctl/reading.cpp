// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl show, list, find: what the windows show, as text or JSON. Lists are masked as they are on the screen.
#include "app/ctl/commands.h"

#include "core/query/attachments.h"
#include "core/query/caller.h"
#include "core/query/lists.h"
#include "core/query/names.h"
#include "core/query/record_view.h"
#include "core/record/coding.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuwutai {

namespace {

Result<const RecordType*> typeOf(Context& c, const QString& key)
{
    if (const RecordType* type = c.bench->registry->find(key)) return type;
    QStringList known;
    for (const RecordType* type : c.bench->registry->all()) known << type->key;
    return misuse(say("There is no kind of record “%1”; known are: %2").arg(key, known.join(QStringLiteral(", "))));
}

QJsonObject headJson(const Record& r)
{
    return {{QStringLiteral("type"), r.type->key}, {QStringLiteral("number"), r.number}, {QStringLiteral("state"), r.state},
            {QStringLiteral("version"), r.version}, {QStringLiteral("office"), r.office}, {QStringLiteral("handling_office"), r.handlingOffice},
            {QStringLiteral("created_at"), isoText(r.createdAt)}, {QStringLiteral("created_by"), r.createdBy}};
}

// The record's head and its fields side by side; empty ones are left out.
QJsonObject recordJson(const Record& r, const Open& open)
{
    QJsonObject o = headJson(r);
    for (std::size_t i = 0; i < r.values.size(); ++i) {
        const Field& f = r.type->fields[i];
        if (!isEmpty(r.values[i])) o.insert(f.key, writeJson(f, r.values[i], open));
    }
    return o;
}

QJsonObject limitJson(const ClockState& k)
{
    QJsonObject o{{QStringLiteral("kind"), k.kind}, {QStringLiteral("round"), k.round}, {QStringLiteral("state"), k.state},
                  {QStringLiteral("started"), isoText(k.started)}, {QStringLiteral("due"), isoText(k.due)}};
    if (k.ended.isSet()) o.insert(QStringLiteral("ended"), isoText(k.ended));
    if (k.extended) o.insert(QStringLiteral("extended"), true);
    if (k.provisional) o.insert(QStringLiteral("provisional"), true);
    return o;
}

QJsonArray attachedJson(const AttachmentList& attached)
{
    QJsonArray all;
    for (const AttachmentLine& a : attached.lines) {
        QJsonObject o{{QStringLiteral("number"), a.number}, {QStringLiteral("kind"), a.kind}, {QStringLiteral("file_name"), a.fileName}, {QStringLiteral("media_type"), a.mediaType},
                      {QStringLiteral("bytes"), a.bytes}, {QStringLiteral("sha256"), a.sha256}, {QStringLiteral("at"), isoText(a.at)}, {QStringLiteral("user"), a.by}};
        if (!a.withdrawn.isEmpty()) o.insert(QStringLiteral("withdrawn"), a.withdrawn);
        all.append(o);
    }
    return all;
}

void tellAttached(Context& c, const AttachmentList& attached)
{
    const Field& kind = *c.bench->registry->find(QStringLiteral("attachment"))->field(QStringLiteral("kind"));
    for (const AttachmentLine& a : attached.lines)
        c.tell(QStringLiteral("  + %1 %2 %3 (%4) %5").arg(a.number, choiceText(kind, a.kind), a.fileName, shortText(a.at), a.withdrawn.isEmpty() ? QString() : say("withdrawn: %1").arg(a.withdrawn)));
    if (attached.count > 0 && attached.lines.isEmpty()) c.tell(QStringLiteral("  + ") + say("Attachments: %1, for those who work on it").arg(attached.count));
}

QJsonObject viewJson(const RecordView& view, bool history)
{
    QJsonObject o = recordJson(view.record, openFor(view.sight));
    QJsonArray clocks, linked, lines;
    for (const ClockView& k : view.clocks) clocks.append(limitJson(k.clock));
    for (const LinkedRecord& l : view.linked)
        linked.append(QJsonObject{{QStringLiteral("link"), l.link}, {QStringLiteral("type"), l.type}, {QStringLiteral("number"), l.number}, {QStringLiteral("open"), l.open}});
    o.insert(QStringLiteral("clocks"), clocks);
    o.insert(QStringLiteral("linked"), linked);
    if (!history) return o;
    for (const HistoryLine& h : view.history)
        lines.append(QJsonObject{{QStringLiteral("entry"), h.entry}, {QStringLiteral("at"), isoText(h.at)}, {QStringLiteral("user"), h.user},
                                 {QStringLiteral("action"), h.action}, {QStringLiteral("role"), h.role}, {QStringLiteral("sentence"), h.sentence},
                                 {QStringLiteral("details"), h.details}});
    o.insert(QStringLiteral("history"), lines);
    return o;
}

void tellView(Context& c, const RecordView& view, bool history)
{
    const Record& r = view.record;
    const NameOf nameOf = [&](const QString& type, const QString& number) { return view.names.value(type + QLatin1Char('/') + number, number); };
    c.tell(QStringLiteral("%1 %2  %3  (%4 %5)").arg(say(r.type->label), r.number, r.type->stateText(r.state), say("version")).arg(r.version));
    for (std::size_t i = 0; i < r.values.size(); ++i) {
        const Field& f = r.type->fields[i];
        if (!isEmpty(r.values[i])) c.tell(QStringLiteral("  ") + labelled(say(f.label), displayText(f, r.values[i], openFor(view.sight), nameOf)));
    }
    for (const ClockView& k : view.clocks) c.tell(QStringLiteral("  ") + labelled(k.label, k.words));
    for (const LinkedRecord& l : view.linked) c.tell(QStringLiteral("  -> %1 %2 %3").arg(l.number, l.state, l.title));
    if (history)
        for (const HistoryLine& h : view.history) c.tell(QStringLiteral("  %1 %2").arg(shortText(h.at), h.sentence));
}

Result<QList<Filter>> filtersOf(const QStringList& given)
{
    QList<Filter> all;
    for (const QString& one : given) {
        const auto at = one.indexOf(QLatin1Char('='));
        if (at < 1) return misuse(say("write --where KEY=VALUE"));
        all << Filter{one.left(at), one.mid(at + 1)};
    }
    return all;
}

// A page of a list with its columns in words, names for what they refer to.
struct WordedList {
    struct Answer {
        ListPage page;
        QList<QStringList> rows;
    };
    ListQuestion question;

    Result<Answer> ask(const Reader& reader) const
    {
        const auto page = question.ask(reader);
        if (!page) return unexpected(page.error());
        Answer answer{*page, {}};
        Names names(reader);
        const NameOf nameOf = [&](const QString& type, const QString& number) { return names.of(type, number); };
        for (const ListRow& row : page->rows) {
            const Record& r = row.record;
            QStringList cells{r.number, r.type->stateText(r.state)};
            for (std::size_t i = 0; i < r.values.size(); ++i)
                if (const Field& f = r.type->fields[i]; f.column) cells << displayText(f, r.values[i], maskedText, nameOf).simplified();
            answer.rows << cells;
        }
        return answer;
    }
};

QJsonObject pageJson(const ListPage& page)
{
    QJsonArray rows;
    for (const ListRow& row : page.rows) {
        QJsonObject o = recordJson(row.record, maskedText);
        if (row.clock) o.insert(QStringLiteral("clock"), limitJson(*row.clock));
        rows.append(o);
    }
    return {{QStringLiteral("rows"), rows}, {QStringLiteral("next"), page.next}};
}

} // namespace

Outcome runShow(Context& c)
{
    const bool history = c.args.flag(QStringLiteral("--history"));
    const auto words = c.args.finish(2, 2);
    if (!words) return unexpected(words.error());
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(true);
    if (!actor) return unexpected(actor.error());
    const auto type = typeOf(c, words->first());
    if (!type) return unexpected(type.error());
    const auto view = c.ask(RecordQuestion{words->at(0), words->at(1)}, *actor);
    if (!view) return unexpected(view.error());
    const auto attached = c.ask(AttachmentsQuestion{words->at(0), words->at(1), history}, *actor);
    if (!attached) return unexpected(attached.error());
    if (c.json) {
        QJsonObject o = viewJson(*view, history);
        o.insert(QStringLiteral("attachments"), attachedJson(*attached));
        c.answer(o);
        return 0;
    }
    tellView(c, *view, history);
    tellAttached(c, *attached);
    return 0;
}

Outcome runList(Context& c)
{
    const auto filters = filtersOf(c.args.values(QStringLiteral("--where")));
    ListQuestion q;
    q.sort = c.args.value(QStringLiteral("--sort"));
    const QString limit = c.args.value(QStringLiteral("--limit"));
    q.after = c.args.value(QStringLiteral("--after"));
    const auto words = c.args.finish(1, 1);
    if (!words) return unexpected(words.error());
    if (!filters) return unexpected(filters.error());
    if (!limit.isEmpty()) q.limit = limit.toInt();
    if (q.limit < 1 || q.limit > 100'000) return misuse(say("--limit is a number from 1 to %1").arg(100'000));
    q.type = words->first();
    q.filters = *filters;
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(true);
    if (!actor) return unexpected(actor.error());
    if (const auto type = typeOf(c, q.type); !type) return unexpected(type.error());
    if (c.json) {
        const auto page = c.ask(q, *actor);
        if (!page) return unexpected(page.error());
        c.answer(pageJson(*page));
        return 0;
    }
    const auto list = c.ask(WordedList{q}, *actor);
    if (!list) return unexpected(list.error());
    for (const QStringList& cells : list->rows) c.tell(cells.join(QLatin1Char('\t')));
    if (!list->page.next.isEmpty()) c.note(say("There is more: --after %1").arg(list->page.next));
    return 0;
}

Outcome runFind(Context& c)
{
    const auto words = c.args.finish(1, 100);
    if (!words) return unexpected(words.error());
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(true);
    if (!actor) return unexpected(actor.error());
    const auto found = c.ask(FindQuestion{words->join(QLatin1Char(' ')), 20}, *actor);
    if (!found) return unexpected(found.error());
    QJsonArray rows;
    for (const Found& f : *found) {
        rows.append(QJsonObject{{QStringLiteral("type"), f.type}, {QStringLiteral("number"), f.number}, {QStringLiteral("title"), f.title}, {QStringLiteral("state"), f.state}});
        if (!c.json) c.tell(QStringLiteral("%1\t%2\t%3\t%4").arg(f.type, f.number, f.state, f.title));
    }
    if (c.json) c.answer({{QStringLiteral("rows"), rows}});
    return found->isEmpty() ? 1 : 0;
}

} // namespace fuwutai
