// SPDX-License-Identifier: GPL-3.0-or-later
// Which clause is named where: found by scanning the sources, data and sheets, like a newcomer's search would.
#pragma once

#include <QMap>
#include <QStringList>

QMap<QString, QStringList> clauseUses(const QString& root);   // clause -> files
QStringList clausesWithoutRule(const QString& root);          // named but not in resources/policy/clauses.csv
QString clausesMarkdown(const QString& root);
