// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sheet/sheet.h"

namespace fuwutai {

template <> const FieldTable<SheetVersion>& fieldTable<SheetVersion>()
{
    using S = SheetVersion;
    static const FieldTable<S> table{
        field<&S::key>("key", L10N("Key of the sheet"), {.search = Search::Code, .max = 60, .column = true, .filter = true}),
        field<&S::title>("title", L10N("Title"), {.search = Search::Words, .max = 120, .column = true}),
        field<&S::forOffice>("for_office", L10N("For the office"), {.column = true}),
        field<&S::formCode>("form_code", L10N("Form code"), {.search = Search::Code, .max = 60, .column = true}),
        field<&S::formVersion>("form_version", L10N("Version of the form"), {.max = 20, .column = true}),
        field<&S::validFrom>("valid_from", L10N("Valid from"), {.column = true}),
        field<&S::shipped>("shipped", L10N("Came with the program"), {.column = true}),
        field<&S::layout>("layout", L10N("Layout"), {.kind = Kind::LongText, .max = 100'000}),
    };
    return table;
}

} // namespace fuwutai
