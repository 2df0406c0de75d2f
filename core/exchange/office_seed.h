// SPDX-License-Identifier: GPL-3.0-or-later
// What a new office begins with: the shipped limits and the published calendar as records, its own record, its first people.
// All through the gate, as the program itself. Used by first run,
// fuwutaictl init and the demo.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

// The limits that come with the program, from resources/policy.
QList<PolicyRow> shippedPolicy();

// Limits, warranty periods and calendar; once for the whole organisation.
Result<Nothing> seedRules(Workbench& bench);
// Limits and warranty periods that this program brings and an earlier one did not, once there are any: what stands is left as it is.
Result<Nothing> keepShippedRules(Workbench& bench);
Result<Nothing> seedOffice(Workbench& bench, const QString& code, const QString& name);
// Rules, office and first administrator of a new data base. Refused with every reason at once, and nothing stays; fields:
// "office", "office_name", "login", "person", "password".
Result<Nothing> foundOffice(Workbench& bench, const Founding& founding);

struct SeedRole { QString role; QString office; QString department; QString team; };
struct SeedPerson { QString login; QString name; QList<SeedRole> roles; };
Result<Nothing> seedPeople(Workbench& bench, const QList<SeedPerson>& people);

// One person for each role, named as the role: those of an office at `office`, the others for all offices.
QList<SeedPerson> practicePeople(const QString& office);
// What everybody in a practice data base has; refused on any other.
QString practicePassword();
Result<Nothing> seedPracticePasswords(Workbench& bench, const QList<SeedPerson>& people);

} // namespace fuwutai
