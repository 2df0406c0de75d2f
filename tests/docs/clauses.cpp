// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/clauses.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

// CS-3.4.5c, EP-R, HS-5.1.18, IR-4..10
const QRegularExpression kClause(QStringLiteral("\\b(?:CS|RR|IR|PS|FS|MS|EP|HS|SA|SC|GS)-(?:[0-9]+(?:\\.\\.?[0-9]+)*[a-e]?|[A-Z][0-9]?)(?![0-9A-Za-z-])"));

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString& root)
{
    QStringList all;
    for (const char* folder : {"app", "core", "ui", "resources/policy", "resources/sheets"}) {
        QDirIterator it(root + '/' + QLatin1String(folder), {"*.cpp", "*.h", "*.json"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) all << it.next();
    }
    all.sort();
    return all;
}

void addUses(const QString& path, const QString& name, QMap<QString, QStringList>& uses)
{
    QStringList seen;
    for (const QString& line : read(path).split('\n')) {
        auto found = kClause.globalMatch(line);
        while (found.hasNext()) {
            const QString clause = found.next().captured();
            if (seen.contains(clause)) continue;
            seen << clause;
            uses[clause] << name;
        }
    }
}

QMap<QString, QString> rules(const QString& root)
{
    QMap<QString, QString> all;
    for (const QString& line : read(root + "/resources/policy/clauses.csv").split('\n', Qt::SkipEmptyParts).mid(1)) {
        QString rule = line.section(',', 1).trimmed();
        if (rule.startsWith('"')) rule = rule.mid(1, rule.size() - 2);
        all.insert(line.section(',', 0, 0), rule);
    }
    return all;
}

} // namespace

QMap<QString, QStringList> clauseUses(const QString& root)
{
    QMap<QString, QStringList> uses;
    for (const QString& path : sources(root)) addUses(path, path.mid(root.size() + 1), uses);
    return uses;
}

QStringList clausesWithoutRule(const QString& root)
{
    QStringList missing;
    const auto known = rules(root);
    for (const QString& clause : clauseUses(root).keys())
        if (!known.contains(clause)) missing << clause;
    return missing;
}

QString clausesMarkdown(const QString& root)
{
    QString text = QStringLiteral("# Clauses\n\nEvery clause that code, data or sheets name, its rule in a line, and where it is enforced.\n\n"
                                  "| clause | rule | where |\n| --- | --- | --- |\n");
    const auto known = rules(root);
    const auto uses = clauseUses(root);
    for (auto it = uses.begin(); it != uses.end(); ++it)
        text += QStringLiteral("| %1 | %2 | %3 |\n").arg(it.key(), known.value(it.key()), it.value().join(", "));
    return text;
}
