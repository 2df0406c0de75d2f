// SPDX-License-Identifier: GPL-3.0-or-later
// A field described once: SQL column, editor, check, diff, list column, sheet cell and JSON key all follow from it.
#pragma once

#include "core/base/words.h"
#include "core/record/value.h"

#include <functional>

namespace fuwutai {

enum class Kind { Text, LongText, Name, Phone, Address, Integer, Amount, Date, Time, Flag, Choice, Reference, Lines };

// How a field is found by the find box and the caller match.
enum class Search { None, Phone, Name, Words, Code };

struct ChoiceDef {
    const char* key;
    const char* label; // English source; say() it
};
using ChoiceList = std::vector<ChoiceDef>;

// What the record a field names says for a field beside it, while a form is typed.
struct Bring {
    const char* mine;
    const char* theirs;                   // a field of that record, or what BroughtQuestion says besides
};

struct Field {
    QString key;
    const char* name = "";                // the key as the table wrote it
    const char* label = "";
    Kind kind = Kind::Text;
    bool personal = false;
    Search search = Search::None;
    int max = 0;                          // texts: code points; 0: the kind's own limit
    QString target;                       // Reference: key of the record type
    const char* narrowedBy = "";          // Reference: the field whose record limits what this one may name
    std::vector<Bring> brings;            // Reference
    std::vector<const char*> product;     // Amount in a line: its quantity, and the prices of one; empty: typed
    const ChoiceList* choices = nullptr;  // Choice
    std::vector<Field> fields;            // Lines: the line's own fields
    bool appendOnly = false;              // Lines: what stands there is never changed
    bool signedAmount = false;            // Integer, Amount: may be negative
    bool said = false;                    // texts: the program's own English words, shown in the reader's language
    bool column = false;                  // offered as a column of lists
    bool whenRefused = false;             // a form asks for it only once a step was refused for want of it
    bool filter = false;                  // offered as a filter of lists; stored with an index
    std::vector<const char*> steps;       // actions that may fill it, beside those whose rows name it
    const char* clause = "";              // the clause that asks for it
};

QString kindKey(Kind kind);               // "text", "choice" ...: describe, JSON
int textLimit(const Field& field);        // code points
Mask maskOf(Kind kind);
bool isTextual(Kind kind);                // held as text (also choices and references)
Value emptyValue(const Field& field);
// A cell of a line of `lines`, by its key, for who knows the line's record by keys alone; asserts that the line has it.
const Value& cellOf(const Field& lines, const LineValue& line, const char* key);
const ChoiceDef* findChoice(const Field& field, const QString& key);
QString choiceText(const Field& field, const QString& key); // words for people; the key itself when retired

// The value as people read it. Personal values must have been revealed or masked by the caller, who gives the function for it.
using Open = std::function<QString(const Personal&, const Field&)>;
QString openText(const Personal& value, const Field& field);   // clear: only where sightOf() said so
QString maskedText(const Personal& value, const Field& field);
Open openFor(Sight sight);
// References are told by `nameOf`; without it by their numbers.
using NameOf = std::function<QString(const QString& type, const QString& number)>;
QString displayText(const Field& field, const Value& value, const Open& open = maskedText, const NameOf& nameOf = {});

} // namespace fuwutai
