// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/category/category.h"

namespace fuwutai {

const ChoiceList& choicesOf(CategoryKind)
{
    static const ChoiceList list{
        {"repair", L10N("Repair")}, {"complaint", L10N("Complaint")}, {"inquiry", L10N("Inquiry")},
        {"request_for_help", L10N("Help wanted")}, {"suggestion", L10N("Suggestion")}, {"praise", L10N("Praise")},
        {"other", L10N("Other")}};
    return list;
}

template <> const FieldTable<Category>& fieldTable<Category>()
{
    static const FieldTable<Category> table{
        field<&Category::code>("code", L10N("Code"), {.search = Search::Code, .max = 40}),
        field<&Category::name>("name", L10N("Name"), {.search = Search::Name, .max = 120, .column = true}),
        field<&Category::kind>("kind", L10N("Kind"), {.column = true, .filter = true, .clause = "CS-3.4.2"}),
        field<&Category::parent>("parent", L10N("Part of"), {.column = true, .filter = true}),
        field<&Category::warrantyItem>("warranty_item", L10N("Warranty period"), {.clause = "CS-3.5.1"}),
        field<&Category::defectGroup>("defect_group", L10N("Defect group")),
    };
    return table;
}

} // namespace fuwutai
