// SPDX-License-Identifier: GPL-3.0-or-later
// tests/data/walk.json read and carried out: ways that bring a record into a state through the gate, and for each row of
// tests/data/flows.csv the step that takes it. Used by the walks through the gate and through the window.
//   A way is a list of steps and other ways; "a + b" is one after the other.
//   A row: [[ways], user, action, what is filled, the state it comes to ("=": stays)].
//   In what is filled "$type" is the newest record of a type, "$first" the first call; "@now-60" minutes, "@day+3" days, "@week" the last one.
#pragma once

#include "core/calendar/work_calendar.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace fuwutai::walk {

inline QByteArray dataFile(const char* name)
{
    QFile file(QStringLiteral(FUWUTAI_SOURCE_DIR "/tests/data/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) FAIL("cannot read " << name);
    return file.readAll();
}

// One line of flows.csv. Roles as written: "handler@department", "foreman@team", "tracker", "system".
struct FlowLine {
    QString type, from, action, to;
    QStringList roles;
    QString text() const { return QStringLiteral("%1: %2 -%3-> %4 by %5").arg(type, from, action, to, roles.join(QLatin1Char(' '))); }
    bool names(const QString& role) const
    {
        return std::any_of(roles.begin(), roles.end(), [&](const QString& r) { return r.section(QLatin1Char('@'), 0, 0) == role; });
    }
};

inline const QList<FlowLine>& flowLines()
{
    static const QList<FlowLine> lines = [] {
        QList<FlowLine> all;
        QStringList texts = QString::fromUtf8(dataFile("flows.csv")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        texts.removeFirst();
        for (const QString& text : texts) {
            const QStringList c = text.split(QLatin1Char(','));
            all << FlowLine{c[0], c[1], c[2], c[3], c[4].split(QLatin1Char(' '))};
        }
        return all;
    }();
    return lines;
}

// The line that such a step belongs to; nullptr when none is written.
inline const FlowLine* lineOf(const QString& type, const HistoryItem& h)
{
    const FlowLine* back = nullptr;
    for (const FlowLine& line : flowLines()) {
        if (line.type != type || line.from != h.from || line.action != h.action || !line.names(h.role)) continue;
        if (line.to == h.to) return &line;
        if (line.to == QLatin1String("<")) back = &line;
    }
    return back;
}

struct Step {
    QString by, type, action;
    QJsonObject with;
};

struct Row {
    QString way;
    Step step;
    QString to;
    std::string text() const { return QStringLiteral("after “%1”: %2 %3.%4 to %5").arg(way, step.by, step.type, step.action, to).toStdString(); }
};

inline const QJsonObject& plan()
{
    static const QJsonObject read = QJsonDocument::fromJson(dataFile("walk.json")).object();
    if (read.isEmpty()) FAIL("walk.json is no JSON");
    return read;
}

inline QList<Row> rowsOf(const QString& type)
{
    QList<Row> rows;
    for (const QJsonValue& v : plan().value(type).toArray())
        for (const QJsonValue& way : v[0].toArray())
            rows << Row{way.toString(), {v[1].toString(), type, v[2].toString(), v[3].toObject()}, v[4].toString()};
    return rows;
}

// Ways after which the program itself has taken its rows.
inline QStringList programWays(const QString& type)
{
    QStringList ways;
    for (const QJsonValue& v : plan().value(QStringLiteral("program"))[type].toArray()) ways << v.toString();
    return ways;
}

class Walker {
public:
    explicit Walker(TestOffice& office) : m_office(office) {}

    void go(const QString& way)
    {
        for (const QString& part : way.split(QStringLiteral(" + "))) {
            const QJsonValue steps = plan().value(QStringLiteral("ways"))[part];
            if (!steps.isArray()) FAIL("no way " << part);
            for (const QJsonValue& v : steps.toArray()) {
                if (v.isString()) go(v.toString());
                else if (v[0] == QLatin1String("later")) m_office.later(v[1].toInteger());
                else take({v[0].toString(), v[1].toString(), v[2].toString(), v[3].toObject()});
            }
        }
    }

    // Every step a minute after the one before.
    Receipt take(const Step& step)
    {
        m_office.later(1);
        const auto done = m_office.gate().run(commandOf(step), actor(step.by));
        if (!done) FAIL(step.type << "." << step.action << " by " << step.by << ": " << done.error().text());
        return *done;
    }

    Command commandOf(const Step& step)
    {
        const QByteArray type = step.type.toUtf8(), action = step.action.toUtf8();
        Command c = command(type.constData(), action.constData(), isNew(step) ? QString() : newest(step.type), filled(step.with));
        c.office = QStringLiteral("HB");
        return c;
    }

    bool isNew(const Step& step) { return !m_office.bench().registry->find(step.type)->rows(step.action, {}).empty(); }

    QJsonObject filled(QJsonObject with)
    {
        for (auto it = with.begin(); it != with.end(); ++it) {
            if (it.value().isString()) it.value() = word(it.value().toString());
            if (!it.value().isArray()) continue;
            QJsonArray lines;
            for (const QJsonValue& line : it.value().toArray()) lines << filled(line.toObject());
            it.value() = lines;
        }
        return with;
    }

    QString newest(const QString& type) { return number(type, "desc"); }

    const Actor& actor(const QString& login)
    {
        if (!m_actors.contains(login)) m_actors.insert(login, m_office.actor(login));
        return m_actors[login];
    }

private:
    QString number(const QString& type, const char* order)
    {
        Query q(m_office.db(), QStringLiteral("select number from %1 order by id %2 limit 1").arg(type, QLatin1String(order)));
        return q.next() ? q.text(0) : QString();
    }

    QString word(const QString& text)
    {
        const Instant now = m_office.now();
        if (text == QLatin1String("$first")) return number(QStringLiteral("call_record"), "asc");
        if (text == QLatin1String("@week")) return weekOf(localDate(now)).previous().text();
        if (text.startsWith(QLatin1Char('$'))) return newest(text.mid(1));
        if (text.startsWith(QLatin1String("@now"))) return shortText(now.plusMs(text.mid(4).toInt() * 60'000));
        if (text.startsWith(QLatin1String("@day"))) return localDate(now).addDays(text.mid(4).toInt()).toString(Qt::ISODate);
        return text;
    }

    TestOffice& m_office;
    QMap<QString, Actor> m_actors;
};

} // namespace fuwutai::walk
