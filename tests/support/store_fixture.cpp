// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/store/repository.h"

#include <QJsonArray>
#include <QUrl>

#include <cstdio>

namespace fuwutai {

namespace {

int g_cases[2] = {0, 0};

// Printed when the program ends; packaging/check compares the two.
struct Totals {
    ~Totals()
    {
        if (g_cases[0] + g_cases[1] == 0) return;
        std::printf("cases sqlite %d\ncases postgresql %d\n", g_cases[0], g_cases[1]);
    }
};

const char* nameOf(Engine engine) { return engine == Engine::Sqlite ? "sqlite" : "postgresql"; }

// A data base of this program's own on the test server, so that two test programs do not meet.
QString ownDatabase()
{
    static const QString own = [] {
        const QString server = qEnvironmentVariable("FUWUTAI_TEST_PG");
        if (server.isEmpty()) return QString();
        const QString name = QStringLiteral("fuwutai_") + QCoreApplication::applicationName().toLower();
        const auto db = Database::open(server);
        db->exec(QStringLiteral("set client_min_messages = warning"));
        db->exec(QStringLiteral("drop database if exists %1 with (force)").arg(name));
        db->exec(QStringLiteral("create database %1 template template0").arg(name));
        QUrl url(server);
        url.setPath(QLatin1Char('/') + name);
        return url.toString(QUrl::FullyEncoded);
    }();
    return own;
}

QString freshStore(Engine engine, const QTemporaryDir& folder)
{
    if (engine == Engine::Sqlite) return folder.filePath(QStringLiteral("office.fuwutai"));
    const QString where = ownDatabase();
    if (where.isEmpty()) FAIL("no PostgreSQL: start one with packaging/postgres start DIR and set FUWUTAI_TEST_PG to what it prints");
    const auto db = Database::open(where);
    db->exec(QStringLiteral("set client_min_messages = warning"));
    db->exec(QStringLiteral("drop schema public cascade"));
    db->exec(QStringLiteral("create schema public"));
    return where;
}

Engine nextEngine()
{
    static Totals totals;
    const Engine engine = GENERATE(Engine::Sqlite, Engine::Postgresql);
    ++g_cases[engine == Engine::Sqlite ? 0 : 1];
    return engine;
}

const char* const kStart = "2026-11-23 09:00";

Command made(const char* type, const QJsonObject& with, const QString& office = {})
{
    Command c = command(type, "create", {}, with);
    c.office = office;
    return c;
}

Command user(const QString& login, const QString& name, const QString& role, const QJsonObject& place)
{
    QJsonObject line = place;
    line.insert(QStringLiteral("role"), role);
    return made("user", {{"login", login}, {"name", name}, {"roles", QJsonArray{line}}});
}

struct Person {
    const char* role;
    const char* name;
};
const Person kPeople[] = {
    {"front_desk", "王芳"}, {"tracker", "周敏"}, {"office_head", "李强"}, {"service_manager", "陈静"}, {"handler", "赵工"}, {"foreman", "孙师傅"},
    {"engineering", "钱工"}, {"property", "吴经理"}, {"chief_engineer", "郑总工"}, {"deputy_gm", "冯副总"}, {"general_manager", "褚总"}, {"gm_office", "卫秘书"},
    {"auditor", "蒋审计"}, {"finance", "沈会计"}, {"quality_rep", "韩代表"}, {"legal", "杨律师"}, {"administrator", "朱管理"},
};

QJsonObject placeOf(const QString& role)
{
    static const QStringList everywhere{QStringLiteral("service_manager"), QStringLiteral("gm_office"), QStringLiteral("administrator")};
    if (everywhere.contains(role)) return {};
    QJsonObject place{{"office", "HB"}};
    if (role == QLatin1String("handler")) place.insert(QStringLiteral("department"), QStringLiteral("engineering"));
    if (role == QLatin1String("foreman")) place.insert(QStringLiteral("team"), QStringLiteral("T1"));
    return place;
}

QList<Command> seeds()
{
    const QString hb = QStringLiteral("HB");
    QList<Command> all{
        made("office", {{"code", "HB"}, {"name", "湖滨服务处"}}), made("office", {{"code", "HQ"}, {"name", "花桥服务处"}}),
        made("department", {{"code", "engineering"}, {"name", "工程部"}}), made("department", {{"code", "repair"}, {"name", "维修"}}),
        made("department", {{"code", "property"}, {"name", "物业"}}), made("team", {{"code", "T1"}, {"name", "维修一队"}}, hb)};
    for (const Person& p : kPeople) {
        const QString role = QString::fromLatin1(p.role);
        all << user(role, QString::fromUtf8(p.name), role, placeOf(role));
    }
    all << user(QStringLiteral("front_desk2"), QStringLiteral("何丽"), QStringLiteral("front_desk"), {{"office", "HQ"}})
        << made("community", {{"code", "HY"}, {"name", "湖滨花园"}}, hb) << made("building", {{"community", "HY"}, {"name", "3"}})
        << made("home", {{"community", "HY"}, {"building", "HY-3"}, {"unit", "2"}, {"room", "1201"}})
        << made("home", {{"community", "HY"}, {"building", "HY-3"}, {"unit", "2"}, {"room", "1202"}})
        << made("customer", {{"name", "张伟"}, {"phones", QJsonArray{QJsonObject{{"phone", "13800138000"}, {"label", "手机"}}}},
                             {"homes", QJsonArray{QJsonObject{{"home", "HY 3-2-1201"}, {"relation", "owner"}}}}}, hb)
        << made("category", {{"code", "leak"}, {"name", "渗漏"}, {"kind", "repair"}}) << made("category", {{"code", "manners"}, {"name", "服务态度"}, {"kind", "complaint"}})
        << made("contractor", {{"code", "JZ"}, {"name", "建筑一公司"}});
    return all;
}

QJsonObject merged(QJsonObject base, const QJsonObject& with)
{
    for (auto it = with.begin(); it != with.end(); ++it) base.insert(it.key(), it.value());
    return base;
}

} // namespace

TestOffice::TestOffice(Engine engine) : m_engine(engine), m_where(freshStore(engine, m_folder))
{
    auto clock = std::make_unique<SetClock>(readInstant(QLatin1String(kStart)));
    m_clock = clock.get();
    auto bench = createWorkbench({m_where, QStringLiteral("滨江物业"), false}, std::move(clock));
    if (!bench) FAIL(bench.error().text());
    m_bench = *bench;
    seed();
}

void TestOffice::seed()
{
    const auto seeded = gate().runAll(seeds(), systemActor());
    if (!seeded) FAIL(seeded.error().text());
}

std::shared_ptr<Workbench> TestOffice::another() const
{
    auto bench = openWorkbench(m_where, std::make_unique<SetClock>(m_clock->now()));
    if (!bench) FAIL(bench.error().text());
    return *bench;
}

void TestOffice::at(const QString& time) { m_clock->set(readInstant(time)); }

Actor TestOffice::actor(const QString& login)
{
    if (login == QLatin1String("system")) return systemActor();
    const auto actor = m_bench->directory->actor(db(), login, localDate(now()));
    if (!actor) FAIL("no user " << login);
    return *actor;
}

Reader TestOffice::reader(const QString& login)
{
    return Reader{db(), *m_bench->registry, actor(login), now(), [this](const QString& office) {
                      const Rules& rules = m_bench->directory->rules(db(), office);
                      return std::pair<const WorkCalendar*, const Policy*>(&rules.calendar, &rules.policy);
                  }};
}

Result<Receipt> TestOffice::tried(const QString& login, const char* type, const char* action, const QString& number, const QJsonObject& with)
{
    return gate().run(command(type, action, number, with), actor(login));
}

Receipt TestOffice::done(const QString& login, const char* type, const char* action, const QString& number, const QJsonObject& with)
{
    const auto receipt = tried(login, type, action, number, with);
    if (!receipt) FAIL(type << "." << action << " by " << login << ": " << receipt.error().text());
    return *receipt;
}

Record TestOffice::record(const char* type, const QString& number)
{
    const auto found = Repository(db()).load(*m_bench->registry->find(QLatin1String(type)), number);
    if (!found) FAIL("no " << type << " " << number);
    return *found;
}

QString TestOffice::call(const QJsonObject& with)
{
    const QJsonObject base{{"caller_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"kind", "repair"}, {"category", "leak"},
                           {"matter", "厨房天花板漏水"}};
    return done(QStringLiteral("front_desk"), "call_record", "register", {}, merged(base, with)).number;
}

QString TestOffice::assignedCall(const QJsonObject& with)
{
    const QString number = call(with);
    done(QStringLiteral("front_desk"), "call_record", "assign", number, {{"department", "engineering"}, {"handler", "handler"}, {"tracker", "front_desk"}});
    return number;
}

void forEachEngine(const std::function<void(TestOffice&)>& body)
{
    const Engine engine = nextEngine();
    INFO("on " << nameOf(engine));
    TestOffice office(engine);
    body(office);
}

void forEachEmptyStore(const std::function<void(const QString&, Engine)>& body)
{
    const Engine engine = nextEngine();
    INFO("on " << nameOf(engine));
    const QTemporaryDir folder;
    body(freshStore(engine, folder), engine);
}

} // namespace fuwutai
