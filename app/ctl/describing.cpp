// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl describe: fields, flows and rights straight from the tables. Needs no data base.
#include "app/ctl/commands.h"

#include "core/exchange/describe.h"

#include <QJsonArray>

namespace fuwutai {

Outcome runDescribe(Context& c)
{
    QString format = c.args.value(QStringLiteral("--format"));
    const auto words = c.args.finish(0, 1);
    if (!words) return unexpected(words.error());
    if (format.isEmpty()) format = c.json ? QStringLiteral("json") : QStringLiteral("md");
    std::vector<const RecordType*> types = registry().all();
    if (!words->isEmpty()) {
        const RecordType* type = registry().find(words->first());
        if (!type) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no kind of record “%1”").arg(words->first()));
        types = {type};
    }
    if (format == QLatin1String("json")) {
        QJsonArray all;
        for (const RecordType* type : types) all.append(describeType(*type));
        c.answer(words->isEmpty() ? QJsonObject{{QStringLiteral("types"), all}} : all.first().toObject());
        return 0;
    }
    if (format != QLatin1String("md") && format != QLatin1String("dot")) return misuse(say("--format is md, json or dot"));
    for (const RecordType* type : types) c.tell(format == QLatin1String("dot") ? flowDot(*type) : flowMarkdown(*type));
    if (words->isEmpty() && format == QLatin1String("md")) c.tell(permissionsMarkdown(registry()) + QLatin1Char('\n') + dictionaryMarkdown(registry()));
    return 0;
}

} // namespace fuwutai
