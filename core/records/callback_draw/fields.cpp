// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/callback_draw/callback_draw.h"

namespace fuwutai {

template <> const FieldTable<DrawLine>& fieldTable<DrawLine>()
{
    static const FieldTable<DrawLine> table{
        field<&DrawLine::request>("request", L10N("Repair request")),
        field<&DrawLine::drawn>("drawn", L10N("Drawn")),
    };
    return table;
}

template <> const FieldTable<CallbackDraw>& fieldTable<CallbackDraw>()
{
    using D = CallbackDraw;
    static const FieldTable<D> table{
        field<&D::week>("week", L10N("Week"), {.search = Search::Code, .max = 8, .column = true, .filter = true, .clause = "RR-3.7"}),
        field<&D::share>("share", L10N("Share in percent"), {.column = true, .clause = "RR-3.7"}),
        field<&D::completed>("completed", L10N("Free ones finished in the week"), {.column = true}),
        field<&D::called>("called", L10N("Called back already"), {.column = true}),
        field<&D::drawn>("drawn", L10N("Drawn"), {.column = true}),
        field<&D::seed>("seed", L10N("Seed of the draw"), {.column = true, .clause = "RR-3.7"}),
        field<&D::drawnAt>("drawn_at", L10N("Drawn at"), {.column = true}),
        field<&D::pool>("pool", L10N("Drawn from"), {.appendOnly = true}),
    };
    return table;
}

} // namespace fuwutai
