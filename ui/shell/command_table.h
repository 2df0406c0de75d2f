// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done and by which keys, in one table: those of everywhere are bound by the work area and offered by the find box,
// all of them stand on the page of keys. A new key is one row here.
#pragma once

#include "core/base/words.h"

#include <QStringList>

#include <vector>

namespace fuwutai {

class WorkArea;

enum class Place { Everywhere, Desk, Board, NewCall, Record, Lists, Week, Preview };

struct CommandDef {
    Place place;
    const char* keys;                      // "F2, Ctrl+N": all do the same, the first is shown beside it; "" none
    const char* what;                      // English source
    const char* also = "";                 // English source of other words it is asked for by
    void (*run)(WorkArea&) = nullptr;      // of everywhere alone: a key elsewhere belongs to its page
    bool (*offered)(WorkArea&) = nullptr;  // nullptr: to everybody
};

const std::vector<CommandDef>& commandTable();
const char* placeLabel(Place place);       // English source
QStringList keysOf(const CommandDef& def); // "F2", "Ctrl+N"
QString keySign(const QString& key);       // "Alt+Left" as it is shown: "Alt+←"

// A command as somebody asks for it: by its words in his language or in English, by their pinyin or its initials.
enum class Fit { None, Within, Beginning, Whole };
class CommandWords {
public:
    // English sources; each is known by its translation too.
    CommandWords(const std::vector<const char*>& sources);
    Fit fit(const QString& typed) const;

private:
    QStringList m_beginnings; // lower case, without spaces
    QString m_tokens;
};

} // namespace fuwutai
