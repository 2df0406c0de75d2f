// SPDX-License-Identifier: GPL-3.0-or-later
// Two keys for each category: the first letters of its pinyin, made unique, so that a clerk who knows them never looks.
// The same categories always get the same codes. Used by the category field of the new call.
#pragma once

#include <QList>
#include <QStringList>

namespace fuwutai {

struct CodedCategory {
    QString number;
    QString name;
    QString kind;   // of the call, "repair"; empty: any
    QString code;   // "sl"; empty when the keys have run out
    QStringList words = {}; // by which people call it: "渗水"
};

// In the order given; the first that wants a code gets it. Each with its everyday words, by its name
// (resources/sample/category_words.json).
QList<CodedCategory> withCodes(QList<CodedCategory> categories);

} // namespace fuwutai
