// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/warranty.h"

#include <algorithm>

namespace fuwutai {

namespace {

// Heating from 15 November to 15 March, cooling from 15 June to 15 September (own; a project with other dates says years).
struct Season {
    int fromMonth;
    int toMonth;
};
constexpr Season kHeating{11, 3}, kCooling{6, 9};
constexpr int kDay = 15;

// The last day of the n-th whole season that begins on the day or later.
QDate afterSeasons(const Season& season, int count, QDate from)
{
    int year = from.year();
    if (QDate(year, season.fromMonth, kDay) < from) ++year;
    year += count - 1;
    return QDate(season.toMonth < season.fromMonth ? year + 1 : year, season.toMonth, kDay);
}

// Invalid dates are the earliest.
QDate later(QDate a, QDate b) { return !a.isValid() || (b.isValid() && b > a) ? b : a; }

} // namespace

QDate endOfPeriod(const WarrantyPeriod& period, QDate from)
{
    if (!from.isValid() || period.count <= 0) return {};
    switch (period.unit) {
    case WarrantyUnit::Months: return from.addMonths(period.count);
    case WarrantyUnit::Years: return from.addYears(period.count);
    case WarrantyUnit::Seasons: return later(afterSeasons(kHeating, period.count, from), afterSeasons(kCooling, period.count, from));
    }
    return {};
}

const WarrantyLine* warrantyLine(const QList<WarrantyLine>& lines, const QString& item, const QString& community, QDate on)
{
    const WarrantyLine* best = nullptr;
    for (const WarrantyLine& line : lines) {
        if (line.item != item || line.validFrom > on || (!line.community.isEmpty() && line.community != community)) continue;
        const bool own = best && line.community.isEmpty() != best->community.isEmpty();
        if (!best || (own ? !line.community.isEmpty() : line.validFrom > best->validFrom)) best = &line;
    }
    return best;
}

WarrantyEnds warrantyEnds(const WarrantyLine& line, const WarrantyDates& dates)
{
    WarrantyEnds ends{endOfPeriod(line.contractor, dates.accepted), endOfPeriod(line.owner, dates.handedOver)};
    if (dates.restarts && dates.repaired.isValid()) {
        ends.contractor = later(ends.contractor, endOfPeriod(line.contractor, dates.repaired));
        ends.owner = later(ends.owner, endOfPeriod(line.owner, dates.repaired));
    }
    if (dates.handedOver.isValid() && ends.contractor >= dates.handedOver) ends.owner = later(ends.owner, ends.contractor);
    return ends;
}

Bears proposedBearer(const WarrantyEnds& ends, QDate fault, FaultOf whose)
{
    const auto inside = [&](QDate end) { return end.isValid() && fault <= end; };
    if (!ends.contractor.isValid() && !ends.owner.isValid()) return Bears::NotKnown;
    if (whose == FaultOf::Customer) return Bears::CustomerPays;
    if (!inside(ends.contractor) && !inside(ends.owner)) return Bears::CustomerPays;
    return inside(ends.contractor) && whose != FaultOf::Developer ? Bears::ContractorA : Bears::CompanyB;
}

} // namespace fuwutai
