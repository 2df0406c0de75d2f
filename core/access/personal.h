// SPDX-License-Identifier: GPL-3.0-or-later
// A personal value (name, phone, address, matter, words) is sealed where it enters. It is opened by reveal() for those
// whose work needs it, by the store to write and find it, and by rules only as far as "is it there".
#pragma once

#include "core/access/role.h"

namespace fuwutai {

enum class Mask { Name, Phone, Address, Words };

class Personal {
public:
    Personal() = default;
    static Personal seal(QString clear) { Personal p; p.m_clear = std::move(clear); return p; }
    bool isEmpty() const { return m_clear.isEmpty(); }
    bool operator==(const Personal&) const = default;
    QString masked(Mask how) const; // 张*, 138****5678, street only, ***

private:
    friend class PersonalOpener;
    QString m_clear;
};

QString maskText(const QString& clear, Mask how);

// The key to the seal, for the two places that need the bytes themselves: the store (SQL, hash, search words)
// and reveal(). Named so that a search finds every use.
class PersonalOpener {
public:
    static const QString& open(const Personal& p) { return p.m_clear; }
};

// How much an actor sees of the personal values of a record with this scope. All of it: front desk, head, foreman and manager
// of the office, handlers of the department, the tracker. The matter and the place, of nobody's name and number: those
// who direct major complaints (CS-3.4.7), rule on repairs and approve them (CS-2.1.2, CS-3.6.1), survey and check them on site (CS-3.4.5a, CS-3.4.6).
enum class Sight { Masked, Words, Clear };
Sight sightOf(const Actor& actor, const RecordScope& scope);
bool isSeen(Sight sight, Mask how);
// The clear value for those who see it, else the masked one.
QString reveal(const Actor& actor, const RecordScope& scope, const Personal& value, Mask how);

} // namespace fuwutai
