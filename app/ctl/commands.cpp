// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

namespace fuwutai {

const QList<CtlCommand>& commands()
{
    static const QList<CtlCommand> all{
        {"init", "--office CODE --name NAME [--organisation NAME] [--admin USER] [--standard] [--practice]", L10N("a new, empty data base; --standard with the usual departments, team and categories"), runInit},
        {"demo", "[--weeks N] [--calls N] [--seed N]", L10N("a practice data base with two made-up offices; N calls a week"), runDemo},
        {"do", "", L10N("JSON lines in, JSON lines out: commands through the gate"), runDo},
        {"show", "TYPE NUMBER [--history]", L10N("one record, its clocks, what is attached, its history"), runShow},
        {"list", "TYPE [--where KEY=VALUE]... [--sort KEY] [--limit N] [--after CURSOR]", L10N("records of a type, newest first"), runList},
        {"find", "TEXT", L10N("what the find box finds"), runFind},
        {"due", "--from ISO-TIME (--workdays N | --days N | --hours N | --workhours N | --limit CLAUSE-ID) [--office CODE] [--explain]",
         L10N("when a limit ends, and why"), runDue},
        {"report", "weekly --office CODE --week 2026-W46 [--out FILE.pdf|.xlsx|.json]", L10N("the weekly complaint report"), runReport},
        {"print", "TYPE NUMBER [--sheet NAME] --out FILE.pdf", L10N("a record on its sheet"), runPrint},
        {"attach", "TYPE NUMBER FILE [--kind fault|before|after|scan|other]", L10N("lays a photo, a scan or a PDF with a record"), runAttach},
        {"attachment", "NUMBER --out FILE", L10N("an attached file, its check sum compared"), runAttachment},
        {"scan", "FILE...", L10N("lays scanned sheets with their records, by the code printed on them"), runScan},
        {"import", "call_record|home|customer FILE.csv|.xlsx|.ods [--map MAP.json] [--office CODE] [--dry-run] [--skip-bad], or call_record --undo BATCH",
         L10N("takes in the calls, homes or customers of another system"), runImport},
        {"export", "TYPE --out FILE.xlsx|.csv [--where KEY=VALUE]...", L10N("a list as a file"), runExport},
        {"tick", "", L10N("runs the duties that are due"), runTick},
        {"verify", "", L10N("the audit chain and the heads kept in reports"), runVerify},
        {"check", "", L10N("the data base, and the records against the chain"), runCheck},
        {"backup", "FILE", L10N("a copy that is proven to be sound"), runBackup},
        {"restore", "FILE", L10N("puts a backup in the place of the data base, which is kept"), runRestore},
        {"migrate", "", L10N("brings a data base to this version's schema"), runMigrate},
        {"user", "list | add USER --name NAME [--role ROLE[@OFFICE]]... | role USER --role ROLE[@OFFICE]... | password [USER] | disable USER | reset USER",
         L10N("who may use the program"), runUser},
        {"describe", "[TYPE] [--format md|json|dot]", L10N("fields, flow and rights, straight from the tables"), runDescribe},
    };
    return all;
}

QString usageText()
{
    QString text = QStringLiteral("fuwutaictl [--db FILE | --db postgresql://...] [--accept-place] [--as USER] [--now ISO-TIME] [--json] COMMAND\n");
    for (const CtlCommand& c : commands()) text += QStringLiteral("\n  %1 %2\n      %3").arg(QLatin1String(c.name), QLatin1String(c.usage), say(c.what));
    return text;
}

} // namespace fuwutai
