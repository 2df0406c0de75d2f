// SPDX-License-Identifier: GPL-3.0-or-later
// 分类: what calls are sorted by, in two levels; each belongs to a kind of call, so that choosing it chooses the kind.
// Used by app (registry), exchange (imports add unknown ones), demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

enum class CategoryKind { Unset, Repair, Complaint, Inquiry, RequestForHelp, Suggestion, Praise, Other };
const ChoiceList& choicesOf(CategoryKind);

struct Category {
    QString code;
    QString name;
    CategoryKind kind = CategoryKind::Unset; // Unset: serves every kind
    Ref<"category"> parent;
    Ref<"warranty_item"> warrantyItem;       // the part it is about; any line of it, the one in force counts
    QString defectGroup;                     // 渗漏, 空鼓脱落 ...: what defects are counted by
    bool operator==(const Category&) const = default;
};

const RecordType& categoryType();

} // namespace fuwutai
