// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's offices, people, communities, homes and customers.
#include "core/demo/script.h"

#include "core/exchange/office_seed.h"

#include <QJsonArray>

namespace fuwutai::demo {

namespace {

QJsonObject without(QJsonObject o, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) o.remove(QLatin1String(key));
    return o;
}

QString text(const QJsonValue& o, const char* key) { return o[QLatin1String(key)].toString(); }
QJsonArray list(const char* key) { return words().value(QLatin1String(key)).toArray(); }

QList<SeedPerson> people()
{
    QList<SeedPerson> all = practicePeople(text(list("offices").first(), "code"));
    const QString second = text(list("offices").last(), "code");
    for (const QJsonValue& p : list("second_office")) all << SeedPerson{text(p, "login"), text(p, "name"), {{text(p, "role"), second, {}, {}}}};
    // The fixed handler of the first department is the practice's handler, who stands for all of them.
    for (const QJsonValue& d : list("departments"))
        if (text(d, "handler") != QLatin1String("handler"))
            all << SeedPerson{text(d, "handler"), text(d, "handler_name"), {{QStringLiteral("handler"), {}, text(d, "code"), {}}}};
    return all;
}

class Town {
public:
    explicit Town(Stage& stage) : m_stage(stage) {}

    Done build()
    {
        for (const QJsonValue& c : list("communities"))
            if (const auto done = community(c.toObject()); !done) return done;
        return Nothing{};
    }

private:
    Done community(const QJsonObject& c)
    {
        const int homes = c[QLatin1String("buildings")].toInt() * c[QLatin1String("units")].toInt() * c[QLatin1String("floors")].toInt() * c[QLatin1String("flats")].toInt();
        const QString name = text(c, "name");
        if (const auto done = make(c, "community", {{QStringLiteral("code"), name}, {QStringLiteral("name"), name}, {QStringLiteral("phase"), text(c, "phase")},
                                   {QStringLiteral("homes_total"), homes}, {QStringLiteral("homes_occupied"), homes * 86 / 100}, {QStringLiteral("handed_over"), handedOver(c)}}); !done)
            return done;
        for (int b = 1; b <= c[QLatin1String("buildings")].toInt(); ++b)
            if (const auto done = building(c, name, b); !done) return done;
        return Nothing{};
    }

    // So many months before the demo begins, whenever that is.
    QString handedOver(const QJsonObject& c) const
    {
        return localDate(m_stage.clock.now()).addMonths(-c[QLatin1String("handed_over_months")].toInt()).toString(Qt::ISODate);
    }

    Done building(const QJsonObject& c, const QString& community, int b)
    {
        const QString handed = handedOver(c);
        if (const auto done = make(c, "building", {{QStringLiteral("community"), community}, {QStringLiteral("name"), QString::number(b)},
                                   {QStringLiteral("public_parts"), words().value(QLatin1String("public_parts"))}, {QStringLiteral("floors"), c[QLatin1String("floors")]}}); !done)
            return done;
        for (int u = 1; u <= c[QLatin1String("units")].toInt(); ++u)
            for (int f = 1; f <= c[QLatin1String("floors")].toInt(); ++f)
                for (int r = 1; r <= c[QLatin1String("flats")].toInt(); ++r)
                    if (const auto done = home(c, {{QStringLiteral("community"), community}, {QStringLiteral("building"), QStringLiteral("%1-%2").arg(community).arg(b)},
                                               {QStringLiteral("unit"), QString::number(u)}, {QStringLiteral("floor"), QString::number(f)},
                                               {QStringLiteral("room"), QString::number(f * 100 + r)}, {QStringLiteral("area"), QString::number(72 + m_stage.dice.below(70))},
                                               {QStringLiteral("acceptance_date"), handed}, {QStringLiteral("handover_date"), handed}}); !done)
                        return done;
        return Nothing{};
    }

    Done home(const QJsonObject& c, QJsonObject with)
    {
        Dice& dice = m_stage.dice;
        const bool occupied = dice.percent(86);
        with.insert(QStringLiteral("occupied"), occupied);
        const auto made = create(c, "home", with);
        if (!made) return unexpected(made.error());
        ++m_stage.outcome.homes;
        if (!occupied) return Nothing{};
        const bool tenant = dice.percent(15);
        const Dweller d{made->number, text(QJsonValue(with), "community"), text(QJsonValue(c), "office"), someName(dice), somePhone(dice),
                        tenant ? QStringLiteral("tenant") : QStringLiteral("owner")};
        m_stage.dwellers << d;
        return make(c, "customer", {{QStringLiteral("name"), d.name}, {QStringLiteral("kind"), d.relation},
                                    {QStringLiteral("phones"), QJsonArray{QJsonObject{{QStringLiteral("phone"), d.phone}, {QStringLiteral("label"), QStringLiteral("手机")}}}},
                                    {QStringLiteral("homes"), QJsonArray{QJsonObject{{QStringLiteral("home"), d.home}, {QStringLiteral("relation"), d.relation}}}}});
    }

    Result<Receipt> create(const QJsonObject& c, const char* type, const QJsonObject& with)
    {
        Command make = command(type, "create", {}, with);
        make.office = text(QJsonValue(c), "office");
        return m_stage.act(QStringLiteral("system"), make);
    }
    Done make(const QJsonObject& c, const char* type, const QJsonObject& with)
    {
        const auto made = create(c, type, with);
        if (!made) return unexpected(made.error());
        return Nothing{};
    }

    Stage& m_stage;
};

} // namespace

Done buildOffices(Stage& stage)
{
    if (const auto done = seedRules(stage.bench); !done) return done;
    for (const QJsonValue& o : list("offices"))
        if (const auto done = seedOffice(stage.bench, text(o, "code"), text(o, "name")); !done) return done;
    return write(*stage.bench.db, [&]() -> Done {
        const QString system = QStringLiteral("system");
        // Departments before the people bound to them; who handles them is said afterwards.
        for (const QJsonValue& d : list("departments"))
            if (const auto done = stage.did(system, "department", "create", {}, without(d.toObject(), {"handler", "handler_name"})); !done) return done;
        if (const auto done = seedPeople(stage.bench, people()); !done) return done;
        for (const QJsonValue& d : list("departments"))
            if (const auto done = stage.did(system, "department", "change", text(d, "code"), {{QStringLiteral("handler"), text(d, "handler")}}); !done) return done;
        for (const auto& [many, type] : {std::pair("teams", "team"), std::pair("text_blocks", "text_block")})
            for (const QJsonValue& one : list(many)) {
                Command make = command(type, "create", {}, without(one.toObject(), {"office"}));
                make.office = text(one, "office");
                if (const auto done = stage.act(system, make); !done) return unexpected(done.error());
            }
        for (const auto& [many, type] : {std::pair("contractors", "contractor"), std::pair("categories", "category")})
            for (const QJsonValue& one : list(many))
                if (const auto done = stage.did(system, type, "create", {}, one.toObject()); !done) return done;
        return seedPracticePasswords(stage.bench, people());
    });
}

Done buildTown(Stage& stage)
{
    return write(*stage.bench.db, [&] { return Town(stage).build(); });
}

} // namespace fuwutai::demo
