// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_codes.h"

#include "core/query/keeping.h"
#include "core/query/sheets.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

// As lists of sheets tell it from others.
QString titleOf(Workbench& bench, const QString& sheet)
{
    Query q(*bench.db, QStringLiteral("select title from sheet where key = ? order by valid_from desc, id desc limit 1"));
    q.bind(sheet);
    return q.next() ? q.text(0) : sheet;
}

StoredSheet inForce(Workbench& bench, const QString& sheet, const QString& office)
{
    return sheetInForce(*bench.db, sheet, office, localDate(bench.clock->now()));
}

} // namespace

Result<QList<FormCode>> formCodes(Workbench& bench, const QString& office)
{
    return readOn(bench, [&]() -> Result<QList<FormCode>> {
        QList<FormCode> all;
        for (const QString& sheet : valuesIn(*bench.db, *bench.registry->find(QStringLiteral("sheet")), QStringLiteral("key"))) {
            const StoredSheet stored = inForce(bench, sheet, office);
            all << FormCode{sheet, titleOf(bench, sheet), stored.formCode, stored.formVersion};
        }
        std::sort(all.begin(), all.end(), [](const FormCode& a, const FormCode& b) { return std::pair(a.title, a.sheet) < std::pair(b.title, b.sheet); });
        return all;
    });
}

Result<int> setFormCodes(Workbench& bench, const QString& office, const QList<FormCode>& wanted, const Actor& actor)
{
    return write(*bench.db, [&]() -> Result<int> {
        Reasons reasons;
        int made = 0;
        for (const FormCode& form : wanted) {
            const StoredSheet stored = inForce(bench, form.sheet, office);
            if (stored.formCode == form.code && stored.formVersion == form.version) continue;
            const auto done = bench.gate->run(command("sheet", "create", {}, {{QStringLiteral("key"), form.sheet}, {QStringLiteral("for_office"), office},
                                                      {QStringLiteral("form_code"), form.code}, {QStringLiteral("form_version"), form.version},
                                                      {QStringLiteral("valid_from"), localDate(bench.clock->now()).toString(Qt::ISODate)}, {QStringLiteral("layout"), stored.layout}}), actor);
            made += bool(done);
            for (Reason r : done ? Reasons() : done.error().reasons) {
                if (r.code == QLatin1String("exists")) r = {QStringLiteral("form_version"), r.code, say("this version was made today already; give the corrected one another version")};
                r.field = form.sheet + QLatin1Char('.') + r.field;
                reasons << r;
            }
        }
        if (!reasons.isEmpty()) return refuse(RefusalKind::Refused, reasons);
        return made;
    });
}

} // namespace fuwutai
