// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/home_finder.h"

#include "core/base/text.h"
#include "core/query/keeping.h"
#include "core/store/repository.h"

namespace fuwutai {

QString HomeFinder::plain(const QString& text) { return homeAsKnown(halfWidth(text).simplified()); }

// A file names it as people do, the homes by what it is known by.
QString HomeFinder::communityOf(const QString& name)
{
    const auto named = Repository(*m_bench.db).loadWhere(*m_bench.registry->find(QStringLiteral("community")), QStringLiteral("name"), name, 1);
    return named.isEmpty() ? name : named.first().number;
}

// As it stands; as "community building-unit-room"; or in the only community that has it.
Result<QString> HomeFinder::find(const QStringList& cells)
{
    QStringList parts;
    for (const QString& cell : cells)
        if (!cell.trimmed().isEmpty()) parts << plain(cell);
    if (parts.isEmpty()) return QString();
    const RecordType& type = *m_bench.registry->find(QStringLiteral("home"));
    Repository records(*m_bench.db);
    const QString whole = parts.join(QLatin1Char('-'));
    const QString within = communityOf(parts.first()) + QLatin1Char(' ') + parts.mid(1).join(QLatin1Char('-'));
    for (const QString& number : {whole, within})
        if (records.exists(type, number)) return number;
    QStringList found;
    for (const QString& community : numbersOf(*m_bench.db, *m_bench.registry->find(QStringLiteral("community"))))
        if (const QString number = community + QLatin1Char(' ') + whole; records.exists(type, number)) found << number;
    if (found.size() == 1) return found.first();
    if (found.isEmpty()) return refuse(RefusalKind::Refused, QStringLiteral("no_home"), say("there is no home “%1” yet; take the homes in first").arg(parts.join(QLatin1Char(' '))));
    return refuse(RefusalKind::Refused, QStringLiteral("which_home"), say("“%1” stands in several communities; a column must say in which").arg(whole));
}

} // namespace fuwutai
