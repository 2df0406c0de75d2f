// SPDX-License-Identifier: GPL-3.0-or-later
// Two keys for each category: the first letters of its pinyin, made unique, so that a clerk who knows them never looks.
// The same categories always get the same codes. Used by the category field of the new call.
#pragma once

#include <QList>
#include <QString>

namespace fuwutai {

struct CodedCategory {
    QString number;
    QString name;
    QString kind;   // of the call, "repair"; empty: any
    QString code;   // "sl"; empty when the keys have run out
};

// In the order given; the first that wants a code gets it.
QList<CodedCategory> withCodes(QList<CodedCategory> categories);

} // namespace fuwutai
