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

// May the actor see personal values of a record with this scope? Front desk, head, foreman and manager: those of their office;
// handlers: those of their department; the tracker: his own.
bool mayReveal(const Actor& actor, const RecordScope& scope);
// The clear value for those who may, else the masked one.
QString reveal(const Actor& actor, const RecordScope& scope, const Personal& value, Mask how);

} // namespace fuwutai
