// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl do: one command a line, one answer a line, in order; each its own transaction, on the disk before the answer is written.
#include "app/ctl/commands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace fuwutai {

namespace {

// A line as it was read; `fault` says why it is none.
struct Line {
    Command command;
    QString as;
    QString now;
    Reasons faults;
};

Reason syntax(const QString& field, const QString& text) { return {field, QStringLiteral("syntax"), text}; }

QString textOf(const QJsonObject& o, const char* key, Reasons& faults)
{
    const QJsonValue v = o.value(QLatin1String(key));
    if (!v.isUndefined() && !v.isString()) faults << syntax(QLatin1String(key), say("“%1” is a text").arg(QLatin1String(key)));
    return v.toString();
}

Proxy proxyOf(const QJsonValue& json, Reasons& faults)
{
    if (json.isUndefined()) return {};
    const QJsonObject o = json.toObject();
    Proxy proxy{textOf(o, "user", faults), readInstant(textOf(o, "at", faults)), textOf(o, "how", faults)};
    if (!json.isObject() || proxy.user.isEmpty() || !proxy.at.isSet() || proxy.how.isEmpty())
        faults << syntax(QStringLiteral("proxy"), say("“proxy” names user, at and how"));
    return proxy;
}

Line readLine(const QByteArray& bytes)
{
    static const QStringList known{QStringLiteral("do"), QStringLiteral("number"), QStringLiteral("version"), QStringLiteral("with"), QStringLiteral("uuid"),
                                   QStringLiteral("as"), QStringLiteral("now"), QStringLiteral("proxy"), QStringLiteral("office")};
    Line line;
    QJsonParseError error;
    const QJsonDocument doc = QJsonDocument::fromJson(bytes, &error);
    if (!doc.isObject()) {
        line.faults << syntax({}, error.error ? say("The line is no JSON: %1").arg(error.errorString()) : say("The line is no JSON object"));
        return line;
    }
    const QJsonObject o = doc.object();
    for (const QString& key : o.keys())
        if (!known.contains(key)) line.faults << syntax(key, say("a line knows no “%1”").arg(key));
    const QString what = textOf(o, "do", line.faults);
    Command& c = line.command;
    c.type = what.section(QLatin1Char('.'), 0, 0);
    c.action = what.section(QLatin1Char('.'), 1);
    if (c.type.isEmpty() || c.action.isEmpty()) line.faults << syntax(QStringLiteral("do"), say("“do” says what: call_record.register"));
    c.number = textOf(o, "number", line.faults);
    c.uuid = textOf(o, "uuid", line.faults);
    c.office = textOf(o, "office", line.faults);
    c.proxy = proxyOf(o.value(QLatin1String("proxy")), line.faults);
    const QJsonValue version = o.value(QLatin1String("version"));
    if (version.isDouble() && std::floor(version.toDouble()) == version.toDouble()) c.version = version.toInt();
    else if (!version.isUndefined()) line.faults << syntax(QStringLiteral("version"), say("“version” is a whole number"));
    const QJsonValue with = o.value(QLatin1String("with"));
    if (!with.isUndefined() && !with.isObject()) line.faults << syntax(QStringLiteral("with"), say("“with” is an object"));
    c.with = with.toObject();
    line.as = textOf(o, "as", line.faults);
    line.now = textOf(o, "now", line.faults);
    if (!line.now.isEmpty() && !readInstant(line.now).isSet()) line.faults << syntax(QStringLiteral("now"), say("“%1” is no time that exists").arg(line.now));
    return line;
}

QJsonObject syntaxJson(const Reasons& faults)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QStringLiteral("syntax")}, {QStringLiteral("reasons"), reasonsJson(faults)}};
}

QJsonObject receiptJson(const Receipt& r)
{
    QJsonObject o{{QStringLiteral("ok"), true}, {QStringLiteral("number"), r.number}, {QStringLiteral("state"), r.state},
                  {QStringLiteral("version"), r.version}, {QStringLiteral("entry"), r.entry}};
    if (r.repeated) o.insert(QStringLiteral("repeated"), true);
    return o;
}

Result<Receipt> runLine(Context& c, const Line& line, const std::optional<Actor>& actor, Instant standing)
{
    if (!line.now.isEmpty() && !c.bench->practice)
        return refuse(RefusalKind::Denied, QStringLiteral("practice"), say("“now” works on a practice data base only"), QStringLiteral("now"));
    // Each line stands at its own time; without one, at that of --now.
    c.clock->set(line.now.isEmpty() ? standing : readInstant(line.now));
    if (!line.as.isEmpty()) {
        const auto person = c.practiceActor(line.as);
        if (!person) return unexpected(person.error());
        return c.bench->gate->run(line.command, *person);
    }
    if (!actor) return refuse(RefusalKind::Denied, QStringLiteral("login"), say("Who acts? Name the user with --as"), QStringLiteral("as"));
    return c.bench->gate->run(line.command, *actor);
}

} // namespace

Outcome runDo(Context& c)
{
    if (const auto words = c.args.finish(0, 0); !words) return unexpected(words.error());
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    std::optional<Actor> actor;
    if (!c.as.isEmpty() || !c.bench->practice) {
        const auto known = c.actor(false);
        if (!known) return unexpected(known.error());
        actor = *known;
    }
    const Instant standing = c.now.isEmpty() ? Instant() : c.bench->clock->now();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return refuse(RefusalKind::Refused, QStringLiteral("file"), say("Nothing can be read"));
    int status = 0;
    for (QByteArray bytes = input.readLine(); !bytes.isEmpty(); bytes = input.readLine()) {
        if (bytes.trimmed().isEmpty()) continue;
        const Line line = readLine(bytes);
        if (!line.faults.isEmpty()) {
            c.answer(syntaxJson(line.faults));
            status = 1;
            continue;
        }
        const auto done = runLine(c, line, actor, standing);
        if (done) {
            c.answer(receiptJson(*done));
            continue;
        }
        c.answer(refusalJson(done.error()));
        // A store that failed once may come back; that it failed is told by the exit status all the same.
        status = done.error().kind == RefusalKind::Failed ? 3 : qMax(status, 1);
    }
    return status;
}

} // namespace fuwutai
