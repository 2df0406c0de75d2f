// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl init, demo, migrate: how an office comes to be, and how it gets to a newer version.
#include "app/ctl/commands.h"

#include "app/wiring/language.h"
#include "app/wiring/demo_pictures.h"
#include "core/demo/demo.h"
#include "core/exchange/office_seed.h"
#include "core/exchange/standard_set.h"
#include "core/gate/login.h"
#include "core/store/migrator.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace fuwutai {

namespace {

struct InitAsked {
    QString office;
    QString name;
    QString admin;
    bool practice = false;
    bool standard = false;
};

Result<QString> fillNew(Context& c, const InitAsked& asked)
{
    Workbench& bench = *c.bench;
    if (const auto done = seedRules(bench); !done) return unexpected(done.error());
    if (const auto done = seedOffice(bench, asked.office, asked.name); !done) return unexpected(done.error());
    QList<SeedPerson> people;
    if (asked.practice) people = practicePeople(asked.office);
    const bool known = std::any_of(people.begin(), people.end(), [&](const SeedPerson& p) { return p.login == asked.admin; });
    if (!known) people << SeedPerson{asked.admin, say("Administrator"), {{roleKey(Role::Administrator), {}, {}, {}}}};
    if (const auto done = seedPeople(bench, people); !done) return unexpected(done.error());
    if (asked.standard)
        if (const auto done = takeStandard(bench, asked.office, systemActor()); !done) return unexpected(done.error());
    if (asked.practice) {
        if (const auto done = seedPracticePasswords(bench, people); !done) return unexpected(done.error());
        return QString();
    }
    return newLoginCode(bench, asked.admin, systemActor());
}

Result<int> number(const QString& text, int otherwise, int most)
{
    if (text.isEmpty()) return otherwise;
    bool fine = false;
    const int n = text.toInt(&fine);
    if (!fine || n < 1 || n > most) return misuse(say("“%1” is no number from 1 to %2").arg(text).arg(most));
    return n;
}

} // namespace

Outcome runInit(Context& c)
{
    InitAsked asked{c.args.required(QStringLiteral("--office")), c.args.required(QStringLiteral("--name")), c.args.value(QStringLiteral("--admin")),
                    c.args.flag(QStringLiteral("--practice")), c.args.flag(QStringLiteral("--standard"))};
    QString organisation = c.args.value(QStringLiteral("--organisation"));
    if (const auto words = c.args.finish(0, 0); !words) return unexpected(words.error());
    if (c.db.isEmpty()) return misuse(say("Which data base? Name it with --db"));
    if (asked.admin.isEmpty()) asked.admin = asked.practice ? roleKey(Role::Administrator) : QStringLiteral("admin");
    if (organisation.isEmpty()) organisation = asked.name;
    auto made = createWorkbench({c.db, organisation, asked.practice, c.acceptPlace}, c.makeClock());
    if (!made) return unexpected(made.error());
    c.bench = *made;
    const auto code = fillNew(c, asked);
    if (!code) {
        takeBack(std::move(c.bench));
        return unexpected(code.error());
    }
    if (c.json) {
        QJsonObject o{{QStringLiteral("ok"), true}, {QStringLiteral("office"), asked.office}, {QStringLiteral("practice"), asked.practice}, {QStringLiteral("admin"), asked.admin}};
        if (!code->isEmpty()) o.insert(QStringLiteral("code"), *code);
        c.answer(o);
        return 0;
    }
    c.tell(say("%1 %2 is ready in %3").arg(asked.office, asked.name, c.db));
    if (asked.practice) c.tell(say("It is for practice: a user for each role, named as the role, password demo-demo-demo"));
    else c.tell(say("One-time code of %1: %2").arg(asked.admin, *code));
    return 0;
}

Outcome runDemo(Context& c)
{
    const QString weeks = c.args.value(QStringLiteral("--weeks"));
    const QString calls = c.args.value(QStringLiteral("--calls"));
    const QString seed = c.args.value(QStringLiteral("--seed"));
    if (const auto words = c.args.finish(0, 0); !words) return unexpected(words.error());
    if (c.db.isEmpty()) return misuse(say("Which data base? Name it with --db"));
    DemoOptions options;
    const auto w = number(weeks, options.weeks, 520), n = number(calls, options.calls, 100'000), s = number(seed, int(options.seed), std::numeric_limits<int>::max());
    for (const auto& given : {w, n, s})
        if (!given) return unexpected(given.error());
    options.weeks = *w;
    options.calls = *n;
    options.seed = quint64(*s);
    options.end = c.now.isEmpty() ? SystemClock().now() : readInstant(c.now);
    if (!options.end.isSet()) return misuse(say("“%1” is no time that exists; write 2026-11-23T14:30").arg(c.now));
    // The demo's own words are Chinese, and so is what the program itself writes into its records.
    speak(QStringLiteral("zh_CN"));
    auto clock = std::make_unique<SetClock>(options.end);
    SetClock& hands = *clock;
    QElapsedTimer timer;
    timer.start();
    auto made = createWorkbench({c.db, demoOrganisation(), true, c.acceptPlace}, std::move(clock));
    if (!made) return unexpected(made.error());
    c.bench = *made;
    auto done = makeDemo(*c.bench, hands, options);
    if (const auto pictures = done ? attachDemoPictures(*c.bench) : Result<Nothing>(Nothing{}); !pictures) done = unexpected(pictures.error());
    if (!done) {
        takeBack(std::move(c.bench));
        return unexpected(done.error());
    }
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("homes"), done->homes}, {QStringLiteral("calls"), done->calls}, {QStringLiteral("entries"), done->entries}});
    else c.tell(say("The demo is ready in %1: %2 homes, %3 calls, %4 steps, made in %5 s").arg(c.db).arg(done->homes).arg(done->calls).arg(done->entries).arg(timer.elapsed() / 1000));
    return 0;
}

Outcome runMigrate(Context& c)
{
    if (const auto words = c.args.finish(0, 0); !words) return unexpected(words.error());
    if (const auto opened = c.open(true); !opened) return unexpected(opened.error());
    const auto number = shippedMigrations().last().number;
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("schema"), number}});
    else c.tell(say("The data base has schema %1").arg(number));
    return 0;
}

} // namespace fuwutai
