// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include "core/gate/login.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace fuwutai {

namespace {

const char* errorName(const Refusal& refusal)
{
    if (!refusal.reasons.isEmpty() && refusal.reasons.first().code == QLatin1String("usage")) return "usage";
    switch (refusal.kind) {
    case RefusalKind::NotFound: return "not_found";
    case RefusalKind::Denied: return "denied";
    case RefusalKind::Conflict: return "conflict";
    case RefusalKind::Failed: return "failed";
    case RefusalKind::Refused: break;
    }
    return "refused";
}

Unexpected<Refusal> onlyPractice(const QString& what)
{
    return refuse(RefusalKind::Denied, QStringLiteral("practice"), say("%1 works on a practice data base only").arg(what));
}

} // namespace

QJsonArray reasonsJson(const Reasons& reasons)
{
    QJsonArray all;
    for (const Reason& r : reasons)
        all.append(QJsonObject{{QStringLiteral("field"), r.field}, {QStringLiteral("code"), r.code}, {QStringLiteral("text"), r.text}});
    return all;
}

QJsonObject refusalJson(const Refusal& refusal)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QLatin1String(errorName(refusal))}, {QStringLiteral("reasons"), reasonsJson(refusal.reasons)}};
}

QString askSecret(const QString& prompt)
{
    const int tty = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (tty < 0) return {};
    termios before{};
    tcgetattr(tty, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(tty, TCSAFLUSH, &silent);
    const QByteArray shown = prompt.toUtf8() + ": ";
    QByteArray typed;
    char c = 0;
    if (::write(tty, shown.constData(), std::size_t(shown.size())) > 0)
        while (::read(tty, &c, 1) == 1 && c != '\n') typed += c;
    tcsetattr(tty, TCSAFLUSH, &before);
    if (::write(tty, "\n", 1) < 0) typed.clear();
    ::close(tty);
    return QString::fromUtf8(typed);
}

Context::Context(Args words) : m_out(stdout), m_err(stderr)
{
    // These may stand before or behind the command; its own are left for it.
    json = words.flag(QStringLiteral("--json"));
    db = words.value(QStringLiteral("--db"));
    as = words.value(QStringLiteral("--as"));
    now = words.value(QStringLiteral("--now"));
    acceptPlace = words.flag(QStringLiteral("--accept-place"));
    command = words.takeFirst();
    args = std::move(words);
}

std::unique_ptr<Clock> Context::makeClock()
{
    auto made = std::make_unique<PracticeClock>();
    clock = made.get();
    return made;
}

Result<Nothing> Context::open(bool bringUp)
{
    if (db.isEmpty()) return misuse(say("Which data base? Name it with --db"));
    auto opened = openWorkbench(db, makeClock(), {bringUp, acceptPlace});
    if (!opened) return unexpected(opened.error());
    bench = *opened;
    if (now.isEmpty()) return Nothing{};
    if (!bench->practice) return onlyPractice(QStringLiteral("--now"));
    const Instant at = readInstant(now);
    if (!at.isSet()) return misuse(say("“%1” is no time that exists; write 2026-11-23T14:30").arg(now));
    clock->set(at);
    return Nothing{};
}

Result<Actor> Context::practiceActor(const QString& user)
{
    if (!bench->practice) return onlyPractice(QStringLiteral("“as”"));
    const auto found = readOn(*bench, [&]() -> Result<Actor> {
        const auto known = bench->directory->actor(*bench->db, user, localDate(bench->clock->now()));
        if (!known) return refuse(RefusalKind::Denied, QStringLiteral("login"), say("The user %1 is unknown or disabled").arg(user));
        return *known;
    });
    return found;
}

Result<Actor> Context::actor(bool reading)
{
    if (as.isEmpty()) {
        if (bench->practice && reading) return practiceActor(QStringLiteral("service_manager"));
        return refuse(RefusalKind::Denied, QStringLiteral("login"), say("Who acts? Name the user with --as"));
    }
    QString password = qEnvironmentVariable("FUWUTAI_PASSWORD");
    if (password.isEmpty()) password = askSecret(say("Password of %1").arg(as));
    const auto known = logIn(*bench, as, password);
    if (!known) return unexpected(known.error());
    if (known->mustChange && command != QLatin1String("user"))
        return refuse(RefusalKind::Denied, QStringLiteral("one_time"), say("This is a one-time code; choose a password first: fuwutaictl --as %1 user password").arg(as));
    return known->actor;
}

Reader Context::reader(const Actor& actor)
{
    return Reader{*bench->db, *bench->registry, actor, bench->clock->now(), [this](const QString& office) {
                      const Rules& rules = bench->directory->rules(*bench->db, office);
                      return std::pair<const WorkCalendar*, const Policy*>(&rules.calendar, &rules.policy);
                  }};
}

void Context::tell(const QString& text) { m_out << text << Qt::endl; }
void Context::note(const QString& text) { m_err << text << Qt::endl; }
void Context::answer(const QJsonObject& value)
{
    m_out << QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)) << Qt::endl;
}

int Context::fail(const Refusal& refusal)
{
    if (json) answer(refusalJson(refusal));
    note(refusal.text());
    if (const QString details = refusal.details(); !details.isEmpty()) note(details);
    if (QLatin1String(errorName(refusal)) == QLatin1String("usage")) return 2;
    return refusal.kind == RefusalKind::Failed ? 3 : 1;
}

} // namespace fuwutai
