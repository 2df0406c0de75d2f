// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment/attachment.h"

namespace fuwutai {

const ChoiceList& choicesOf(AttachmentKind)
{
    static const ChoiceList list{{"fault", L10N("Photo of the fault")}, {"before", L10N("Before the work")}, {"after", L10N("After the work")},
                                 {"scan", L10N("Signed scan")}, {"other", L10N("Other file")}};
    return list;
}

template <> const FieldTable<Attachment>& fieldTable<Attachment>()
{
    using A = Attachment;
    static const FieldTable<A> table{
        field<&A::ofType>("of_type", L10N("Kind of the record"), {.max = 40}),
        field<&A::ofNumber>("of_number", L10N("Number of the record"), {.max = 80}),
        field<&A::kind>("kind", L10N("What it shows")),
        field<&A::fileName>("file_name", L10N("File name"), {.max = 200}),
        field<&A::mediaType>("media_type", L10N("Kind of file"), {.max = 40}),
        field<&A::bytes>("bytes", L10N("Size in bytes")),
        field<&A::sha256>("sha256", L10N("Check sum"), {.max = 64}),
        field<&A::withdrawReason>("withdraw_reason", L10N("Why it is withdrawn"), {.max = 200}),
    };
    return table;
}

} // namespace fuwutai
