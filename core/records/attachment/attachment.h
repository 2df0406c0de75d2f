// SPDX-License-Identifier: GPL-3.0-or-later
// 附件: a photo or a scanned sheet that lies with a record. It names its record by type and number, since any kind of record may
// have some; who may act on that record attaches and withdraws, who sees it clearly sees them. What the file holds lies in the
// store under its SHA-256 (core/store/blobs). Used by app (registry), query and exchange.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

enum class AttachmentKind { Unset, Fault, Before, After, Scan, Other };

const ChoiceList& choicesOf(AttachmentKind);

struct Attachment {
    QString ofType;                 // key of the record's type
    QString ofNumber;
    AttachmentKind kind = AttachmentKind::Unset;
    Personal fileName;              // people name files after people
    QString mediaType;              // "image/jpeg", "application/pdf"
    std::optional<qint64> bytes;
    QString sha256;
    QString withdrawReason;
    bool operator==(const Attachment&) const = default;
};

template <> const FieldTable<Attachment>& fieldTable<Attachment>();
const RecordType& attachmentType();

} // namespace fuwutai
