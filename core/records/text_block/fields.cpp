// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/text_block/text_block.h"

namespace fuwutai {

template <> const FieldTable<TextBlock>& fieldTable<TextBlock>()
{
    static const FieldTable<TextBlock> table{
        field<&TextBlock::mark>("mark", L10N("Mark"), {.search = Search::Code, .column = true}),
        field<&TextBlock::words>("words", L10N("Words"), {.kind = Kind::LongText, .max = 1000, .column = true}),
    };
    return table;
}

} // namespace fuwutai
