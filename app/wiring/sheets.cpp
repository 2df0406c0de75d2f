// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/sheets.h"

#include "core/base/text.h"
#include "ui/paper/own_sheet.h"

#include <QFile>

namespace fuwutai {

namespace {

const QDate kEver(2000, 1, 1);

struct SaidFact {
    const char* name;
    QString SheetNames::*said;
};
constexpr SaidFact kSaid[]{{"sheet_key", &SheetNames::key}, {"sheet_title", &SheetNames::title}, {"sheet_form", &SheetNames::form}, {"sheet_version", &SheetNames::version}};

QString faultLines(const Reasons& reasons)
{
    QStringList all;
    for (const Reason& r : reasons) all << QStringList{r.field, r.code, r.text}.join(QLatin1Char('\t'));
    return all.join(QLatin1Char('\n'));
}

QString shippedLayout(const QString& key)
{
    QFile file(QStringLiteral(":/fuwutai/sheets/%1.json").arg(key));
    return file.open(QIODevice::ReadOnly) ? tidy(QString::fromUtf8(file.readAll())) : QString();
}

Result<QList<Command>> notYetKept(Workbench& bench)
{
    return readOn(bench, [&]() -> Result<QList<Command>> {
        QList<Command> all;
        const QString today = localDate(bench.clock->now()).toString(Qt::ISODate);
        for (const QString& key : shippedSheets()) {
            const QString last = newestShipped(*bench.db, key), layout = shippedLayout(key);
            if (layout == last) continue;
            all << command("sheet", "create", {}, {{QStringLiteral("layout"), layout},
                                                   {QStringLiteral("valid_from"), last.isEmpty() ? kEver.toString(Qt::ISODate) : today}});
        }
        return all;
    });
}

} // namespace

Value sheetFact(const QString& name, const Situation& soFar, const Registry& registry)
{
    if (!name.startsWith(QLatin1String("sheet_"))) return {};
    const QString layout = soFar.after.text(QStringLiteral("layout"));
    if (layout.isEmpty()) return QString(QLatin1String(""));
    if (name == QLatin1String("sheet_faults")) return faultLines(faultsOfLayout(layout, soFar.after.text(QStringLiteral("key")), registry));
    for (const SaidFact& f : kSaid)
        if (name == QLatin1String(f.name)) return namesOfLayout(layout).*f.said;
    return {};
}

Result<Nothing> keepShippedSheets(Workbench& bench)
{
    const auto commands = notYetKept(bench);
    if (!commands) return unexpected(commands.error());
    if (commands->isEmpty()) return Nothing{};
    const auto done = bench.gate->runAll(*commands, systemActor());
    if (!done) return unexpected(done.error());
    return Nothing{};
}

} // namespace fuwutai
