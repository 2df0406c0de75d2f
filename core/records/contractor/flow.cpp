// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/contractor/contractor.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

RecordType makeType()
{
    RecordType t = masterType({"contractor", L10N("Contractor"), L10N("Contractors")}, fieldsOf<Contractor>(),
                              {.who = anyOf({Role::ServiceManager, Role::Administrator}), .named = {"code"},
                               .fills = {"name", "contact", "phone", "address", "works", "contract_no", "retention", "defect_period_end"},
                               .needs = {"code", "name"}, .clause = "CS-3.5.9"});
    t.list.named = true;
    t.list.name = "\u6e56\u6ee8\u5efa\u7b51\u5de5\u7a0b\u516c\u53f8";
    t.officeless = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& contractorType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
