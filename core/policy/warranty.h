// SPDX-License-Identifier: GPL-3.0-or-later
// Warranty: until when contractor and developer answer for a part of a home, and who bears a fault by that (CS-3.5.1).
// Dates are days of the office's zone; a period ends with the day of the same number (民法典 201, 202). Pure.
// Used by query (what stands beside a call) and the room warranty_item.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace fuwutai {

enum class WarrantyUnit { Months, Years, Seasons }; // a season: one whole winter's heating and one whole summer's cooling

struct WarrantyPeriod {
    int count = 0; // 0: none, or by contract
    WarrantyUnit unit = WarrantyUnit::Years;
};

// One line of the warranty table from a day on, for one community or for all.
struct WarrantyLine {
    QString item;             // "wet_room"
    QString community;        // empty: all; its own comes before that
    QDate validFrom;
    QString name;
    WarrantyPeriod contractor; // from the acceptance of the building
    QString contractorClause;
    WarrantyPeriod owner;      // from the hand-over of the home: what its certificate says, at least the floor of 建房〔1998〕102号
    QString ownerClause;
};

// The line in force on a day; nullptr: none.
const WarrantyLine* warrantyLine(const QList<WarrantyLine>& lines, const QString& item, const QString& community, QDate on);

struct WarrantyDates {
    QDate accepted;     // 竣工验收
    QDate handedOver;   // 交付
    QDate repaired;     // last repair accepted
    bool restarts = false; // a repaired part begins anew, where the project says so
};

// The last day of each period; invalid where there is none or its beginning is not known.
struct WarrantyEnds {
    QDate contractor;
    QDate owner;
};
// The owner's is never shorter than what is left of the contractor's (商品房销售管理办法 33).
WarrantyEnds warrantyEnds(const WarrantyLine& line, const WarrantyDates& dates);

QDate endOfPeriod(const WarrantyPeriod& period, QDate from);

// Whose fault it is, as far as it changes who bears the repair.
enum class FaultOf { NotKnown, Contractor, Developer, Customer };
enum class Bears { NotKnown, ContractorA, CompanyB, CustomerPays };
// A: inside the contractor's period and not known to be another's fault. B: inside the owner's alone, or by design or the
// developer's material. Charged: outside both, or by misuse, a third party, force majeure. Not known without a date.
Bears proposedBearer(const WarrantyEnds& ends, QDate fault, FaultOf whose);

} // namespace fuwutai
