// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types to find something, as a condition on search_row: words, pinyin, rooms, the head or the tail of a number.
// Used by lists, the find box, caller match and pickers.
#pragma once

#include "core/query/scope_filter.h"

#include <optional>

namespace fuwutai {

// For the alias `s` of search_row. Nothing when there is no word in it. A telephone number in whatever spelling, of four
// digits or more, is found by its tail as well as by its head; of several words every one must be there.
// `types`: only records of these, empty: all. So the few homes and customers are found at once among very many papers;
// for papers themselves it would only cost.
// `newest`: of very many only so many of the last indexed, 0: all. `lately`: only among so many rows indexed last, 0: among all.
std::optional<Where> searchFor(const Database& db, const QString& typed, const QStringList& types = {}, int newest = 0, int lately = 0);

// Records t of a type among those found; the words are looked up first, whatever else is asked.
Where foundAmong(const RecordType& type, const Where& found);

// "Lakeside 3-2-1201", "湖滨花园3-2-1201": the community as the homes are known by it, its code; else what was typed.
QString withCommunityCode(const Reader& reader, const QString& typed);

// Do these words (of hanTokens, phoneTokens, pinyinTokens) hold what was typed, by the same rule?
bool holdsTyped(const QString& tokens, const QString& typed);

// Records found, by type; not yet narrowed to what the reader may see, but for the offices he is bound to.
struct SearchHits {
    QMap<QString, QList<qint64>> ids; // the last indexed first
    int count = 0;
};
SearchHits searchHits(const Reader& reader, const QString& typed, const QStringList& types, int most);
// The same, content with the newest when those are enough: for papers, which grow with the years.
SearchHits newestHits(const Reader& reader, const QString& typed, const QStringList& types, int most, int enough);

} // namespace fuwutai
