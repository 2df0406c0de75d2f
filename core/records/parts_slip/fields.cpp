// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/parts_slip/parts_slip.h"

namespace fuwutai {

template <> const FieldTable<DrawnPart>& fieldTable<DrawnPart>()
{
    using D = DrawnPart;
    static const FieldTable<D> table{
        field<&D::name>("name", L10N("Part"), {.max = 100}),
        field<&D::spec>("spec", L10N("Specification"), {.max = 100}),
        field<&D::code>("part_code", L10N("Part code"), {.max = 40}),
        field<&D::unit>("unit", L10N("Unit of measure"), {.max = 20}),
        field<&D::quantity>("quantity", L10N("Quantity"), {.max = 20}),
        field<&D::price>("price", L10N("Unit price")),
        field<&D::amount>("amount", L10N("Amount")),
        field<&D::oldDue>("old_due", L10N("Old part due"), {.clause = "HS-5.1.11"}),
        field<&D::oldReturned>("old_returned", L10N("Old ones back"), {.max = 20, .clause = "HS-5.1.11"}),
        field<&D::oldState>("old_state", L10N("State of the old part"), {.max = 100}),
        field<&D::unused>("unused", L10N("Unused, given back"), {.max = 20}),
    };
    return table;
}

template <> const FieldTable<PartsSlip>& fieldTable<PartsSlip>()
{
    using P = PartsSlip;
    static const FieldTable<P> table{
        field<&P::request>("request", L10N("Repair request"), {.column = true, .filter = true}),
        field<&P::order>("order_no", L10N("Dispatch order"), {.column = true, .filter = true}),
        field<&P::purpose>("purpose", L10N("Purpose"), {.search = Search::Words, .max = 200, .column = true}),
        field<&P::team>("team", L10N("Team"), {.column = true, .filter = true}),
        field<&P::servicePoint>("service_point", L10N("Service point"), {.max = 80}),
        field<&P::parts>("parts", L10N("Parts drawn"), {.clause = "HS-5.1.11"}),
        field<&P::requestedBy>("requested_by", L10N("Drawn by"), {.max = 80, .column = true, .clause = "HS-5.1.11"}),
        field<&P::total>("total", L10N("Total"), {.column = true}),
        field<&P::issuedBy>("issued_by", L10N("Issued by"), {.column = true}),
        field<&P::issuedAt>("issued_at", L10N("Issued at"), {.column = true}),
        field<&P::returnedAt>("returned_at", L10N("Brought back at")),
        field<&P::oldReceivedBy>("old_received_by", L10N("Old parts received by")),
        field<&P::missingReason>("missing_reason", L10N("Why old parts are missing"), {.kind = Kind::LongText, .max = 500}),
        field<&P::cancelReason>("cancel_reason", L10N("Why it is cancelled"), {.max = 500}),
    };
    return table;
}

} // namespace fuwutai
