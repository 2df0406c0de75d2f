// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/history.h"

#include "core/store/entry_table.h"
#include "core/store/login_table.h"

#include <QJsonArray>

namespace fuwutai {

namespace {

const QString kErased = QStringLiteral("■");

QString text(const QJsonObject& o, const char* key) { return o.value(QLatin1String(key)).toString(); }

class History {
public:
    History(const Reader& reader, const Record& record, Sight sight, Names& names)
        : m_reader(reader), m_record(record), m_sight(sight), m_names(names), m_table(reader.db)
    {
    }

    QList<HistoryLine> lines()
    {
        const QList<Entry> entries = m_table.ofRecord(m_record.type->key, m_record.id);
        QList<qint64> seqs;
        for (const Entry& e : entries) seqs << e.seq;
        m_secrets = m_table.secrets(seqs);
        for (const Entry& e : entries) m_entries.insert(e.seq, e);
        if (const Entry* last = lastStanding(entries)) m_last = last->seq;
        QList<HistoryLine> all;
        for (auto e = entries.rbegin(); e != entries.rend(); ++e) all << line(*e);
        return all;
    }

private:
    HistoryLine line(const Entry& e)
    {
        const QJsonObject proxy = e.body.value(QLatin1String("proxy")).toObject();
        HistoryLine l;
        l.entry = e.seq;
        l.at = e.at;
        l.user = e.actor;
        l.userName = m_names.user(e.actor);
        l.action = e.action;
        if (const auto role = roleOf(text(e.body, "role"))) l.role = say(roleLabel(*role));
        l.principal = m_names.user(text(e.body, "principal"));
        l.proxy = m_names.user(text(proxy, "user"));
        l.sentence = sentence(e, l, proxy);
        l.details = details(e).join(QLatin1Char('\n'));
        l.undoable = isUndoable(e);
        return l;
    }

    // Who did what, to whom, by when. The day stands beside it.
    QString sentence(const Entry& e, const HistoryLine& l, const QJsonObject& proxy)
    {
        QString who = l.userName;
        if (!l.proxy.isEmpty()) who = say("%1, entering for %2:").arg(m_names.atWork(e.actor), m_names.atWork(text(proxy, "user")));
        else if (!l.principal.isEmpty()) who = say("%1 for %2").arg(who, l.principal);
        QString all = say("%1 %2 %3").arg(who, local(e.at).toString(QStringLiteral("HH:mm")), deed(e));
        if (const Instant due = newLimit(e); due.isSet()) all += say(", due %1").arg(day(due, e.at));
        const Instant decided{proxy.value(QLatin1String("at")).toInteger()};
        if (!l.proxy.isEmpty()) all += say(" (decided %1, %2)").arg(day(decided, e.at), text(proxy, "how"));
        return all;
    }

    static QString day(Instant at, Instant seenFrom)
    {
        const bool sameYear = localDate(at).year() == localDate(seenFrom).year();
        return local(at).toString(sameYear ? say("MM-dd HH:mm") : say("yyyy-MM-dd HH:mm"));
    }

    QString deed(const Entry& e)
    {
        if (e.action == QLatin1String("undo")) {
            const Entry undone = m_entries.value(e.body.value(QLatin1String("undoes")).toInteger());
            return say("took back “%1”").arg(say(m_record.type->actionLabel(undone.action)));
        }
        const ActionWords* words = actionWords(m_record.type->key, e.action);
        const QString label = say(m_record.type->actionLabel(e.action));
        if (!words) return label;
        if (words->fields.empty()) return say(words->words);
        const QString values = telling(e, *words);
        return values.isEmpty() ? label : say(words->words).arg(values);
    }

    QString telling(const Entry& e, const ActionWords& words)
    {
        const QJsonObject changes = e.body.value(QLatin1String("changes")).toObject();
        QStringList all;
        for (const char* key : words.fields) {
            if (qstrcmp(key, "*") == 0) {
                for (const QString& changed : changes.keys()) all << label(changed);
                return all.join(say(", "));
            }
            if (!changes.contains(QLatin1String(key))) continue;
            const Field* field = m_record.type->field(QLatin1String(key));
            if (field && field->personal) continue;
            const QString value = shown(QLatin1String(key), changes.value(QLatin1String(key)).toArray().at(1));
            if (!value.isEmpty()) all << value;
        }
        return all.join(QLatin1Char(' '));
    }

    // The nearest limit that began or was moved with this step.
    Instant newLimit(const Entry& e)
    {
        Instant due;
        for (const QJsonValue& v : e.body.value(QLatin1String("clocks")).toArray()) {
            const ClockState c = clockOf(v.toObject());
            const bool begun = c.state == QLatin1String("running") && c.pauses.isEmpty() && !c.extended;
            if (begun && (!due.isSet() || c.due < due)) due = c.due;
        }
        return due;
    }

    QStringList details(const Entry& e)
    {
        const bool undo = e.action == QLatin1String("undo");
        const QJsonObject body = undo ? m_entries.value(e.body.value(QLatin1String("undoes")).toInteger()).body : e.body;
        QStringList all;
        const QString from = text(e.body, "from");
        if (!from.isEmpty() && from != e.toState)
            all << say("%1: %2 → %3").arg(say("State"), m_record.type->stateText(from), m_record.type->stateText(e.toState));
        const QJsonObject changes = body.value(QLatin1String("changes")).toObject();
        for (const QString& key : inOrder(changes.keys())) {
            const QJsonArray pair = changes.value(key).toArray();
            all << change(key, pair.at(undo ? 1 : 0), pair.at(undo ? 0 : 1));
        }
        return all;
    }

    // As the fields stand on the record, what is no field of it any more last.
    QStringList inOrder(QStringList keys) const
    {
        const auto place = [&](const QString& key) { return uint(m_record.type->indexOf(key)); };
        std::sort(keys.begin(), keys.end(), [&](const QString& a, const QString& b) { return std::pair(place(a), a) < std::pair(place(b), b); });
        return keys;
    }

    QStringList change(const QString& key, const QJsonValue& before, const QJsonValue& after)
    {
        const Field* field = m_record.type->field(key);
        if (field && field->kind == Kind::Lines) return lineChanges(*field, before.toArray(), after.toArray());
        return {changeText(label(key), shown(key, before), shown(key, after))};
    }

    // A whole layout or report is no line of a history; it stands in the entry.
    static QString cut(const QString& text)
    {
        constexpr int kShown = 2000;
        return text.size() <= kShown ? text : text.left(kShown) + QStringLiteral("…");
    }

    static QString changeText(const QString& label, const QString& before, const QString& after)
    {
        if (before.isEmpty()) return say("%1: %2").arg(label, cut(after));
        return say("%1: %2 → %3").arg(label, cut(before), after.isEmpty() ? say("(empty)") : cut(after));
    }

    QStringList lineChanges(const Field& field, const QJsonArray& before, const QJsonArray& after)
    {
        QMap<qint64, QJsonObject> old;
        for (const QJsonValue& v : before) old.insert(v.toObject().value(QLatin1String("id")).toInteger(), v.toObject());
        QStringList all;
        for (const QJsonValue& v : after) {
            const QString was = lineText(field, old.take(v.toObject().value(QLatin1String("id")).toInteger()));
            const QString is = lineText(field, v.toObject());
            if (was != is) all << changeText(say(field.label), was, is);
        }
        for (const QJsonObject& gone : old) all << changeText(say(field.label), lineText(field, gone), {});
        return all;
    }

    QString lineText(const Field& field, const QJsonObject& line)
    {
        QStringList cells;
        for (const Field& f : field.fields)
            if (const QString cell = valueText(f, line.value(f.key)); !cell.isEmpty()) cells << cell;
        return cells.join(QLatin1Char(' '));
    }

    QString label(const QString& key) const
    {
        const Field* field = m_record.type->field(key);
        if (key == QLatin1String("handling_office")) return say("Office that works on it");
        return field ? say(field->label) : key;
    }

    QString shown(const QString& key, const QJsonValue& json)
    {
        if (key == QLatin1String("handling_office")) return m_names.of(QStringLiteral("office"), json.toString());
        const Field* field = m_record.type->field(key);
        return field ? valueText(*field, json) : json.toVariant().toString();
    }

    QString valueText(const Field& field, const QJsonValue& json)
    {
        if (field.personal) return personal(field, json.toString());
        switch (field.kind) {
        case Kind::Choice: return choiceText(field, json.toString());
        case Kind::Reference: return m_names.of(field.target, json.toString());
        case Kind::Time: return json.isString() ? shortText(readInstant(json.toString())) : QString();
        case Kind::Flag: return json.toBool() ? say("yes") : QString();
        case Kind::Lines: {
            QStringList all;
            for (const QJsonValue& v : json.toArray()) all << lineText(field, v.toObject());
            return all.join(say(", "));
        }
        default: return json.toVariant().toString();
        }
    }

    QString personal(const Field& field, const QString& hash) const
    {
        if (hash.isEmpty()) return {};
        const auto value = m_secrets.find(hash);
        if (value == m_secrets.end()) return kErased;
        return isSeen(m_sight, maskOf(field.kind)) ? *value : maskText(*value, maskOf(field.kind));
    }

    // What the gate would accept: his own last step, and all that it moved stands as it left it.
    bool isUndoable(const Entry& e)
    {
        if (e.actor != m_reader.actor.user || !e.body.value(QLatin1String("undo")).toBool()) return false;
        if (e.seq != m_last || !standsAsLeft(e)) return false;
        const QList<Entry> effects = m_table.causedBy(e.seq);
        return std::all_of(effects.begin(), effects.end(), [&](const Entry& effect) { return standsAsLeft(effect); });
    }

    bool standsAsLeft(const Entry& e)
    {
        const auto entries = m_table.ofRecord(e.recordType, e.record);
        const Entry* last = lastStanding(entries);
        return last && last->seq == e.seq && e.version != 1 && printedVersion(m_reader.db, e.recordType, e.record) < e.version;
    }

    const Reader& m_reader;
    const Record& m_record;
    Sight m_sight;
    Names& m_names;
    EntryTable m_table;
    QMap<qint64, Entry> m_entries;
    qint64 m_last = 0; // the last step that stands
    QMap<QString, QString> m_secrets;
};

} // namespace

QList<HistoryLine> readHistory(const Reader& reader, const Record& record, Sight sight, Names& names)
{
    return History(reader, record, sight, names).lines();
}

} // namespace fuwutai
