// SPDX-License-Identifier: GPL-3.0-or-later
// One kind of record as the machinery knows it: its tables, no struct. Rooms make one each; app puts them into a Registry.
#pragma once

#include "core/record/flow.h"

#include <QJsonObject>

namespace fuwutai {

// Other records that a rule may look at. `incoming`: records of `type` whose `field` holds this one's number; else the
// record of `type` that this one's `field` names, or those that its lines name where the field is one of lines: "quote.item".
struct LinkDef {
    const char* name;
    const char* type;
    const char* field;
    bool incoming = false;
};

// How a record gets its number. A prefix counts by prefix, office and month without gaps; `natural` makes it from its own fields.
struct Numbering {
    QString (*prefix)(const Situation&) = nullptr;
    QString (*natural)(const Situation&) = nullptr;
};

// A record of this type that is begun from one of another, an order from its call: what the new one takes over.
struct FollowUp {
    const char* from;                  // type it is begun from
    const char* action;                // the action that makes the new one
    const char* label;                 // English source, of the button
    const char* field;                 // names the one it is begun from
    struct Take {
        const char* mine;
        const char* theirs;                          // a name in place of the number where mine is a text
        bool (*when)(const Record& from) = nullptr;  // nullptr: always
    };
    std::vector<Take> takes;           // of several for one field the first that is not empty counts
    QJsonObject (*more)(const Record& from) = nullptr; // what does not stand there word for word
    bool (*when)(const Record& from) = nullptr;        // nullptr: while that is open
};

// How its records look in lists: for the eye alone, no rule follows from it.
struct ListLook {
    std::vector<const char*> first;    // fields that stand beside each other in the first place; empty: all columns
    std::vector<const char*> chips;    // fields offered as filters; empty: the first few that can be
    const char* number = "";           // as long as its numbers get; "": as those that are counted
    const char* name = "";             // as long as what others call it by; "": anything
    std::vector<const char*> note;     // what a picker tells of one beside its name
    bool named = false;                // so few, and read by name, that windows keep the names of all
};

struct RecordType {
    QString key;                       // also the name of its table
    const char* label = "";            // English source, singular
    const char* plural = "";
    std::vector<Field> fields;
    std::vector<StateDef> states;
    std::vector<FlowRow> flow;
    std::vector<ClockDef> clocks;
    std::vector<LinkDef> links;
    std::vector<FollowUp> followUps;   // what it may be begun from
    Numbering numbering;
    QString parent;                    // reference field whose record gives the office
    QString departmentField;           // which fields say where a record belongs, for scopes
    QString teamField;
    QString trackerField;
    QString dateField;                 // the time lists are ordered and bounded by; empty: entered
    Roles readers;                     // roles that read without acting
    ListLook list;
    bool officeless = false;           // belongs to the whole organisation (users, calendar, policy)
    bool apart = false;                // read only with the record it belongs to: listed and found nowhere by itself

    int indexOf(const QString& key) const;                  // -1: none
    const Field* field(const QString& key) const;           // nullptr: none
    const StateDef* state(const QString& key) const;
    const LinkDef* link(const QString& name) const;
    const ClockDef* clock(const QString& kind) const;
    Phase phaseOf(const QString& state) const;
    QString stateText(const QString& state) const;
    QStringList statesIn(Phase phase) const;
    QStringList actions() const;                            // each once, in the order of the flow
    const char* actionLabel(const QString& action) const;
    // Rows for an action out of a state, in order.
    std::vector<const FlowRow*> rows(const QString& action, const QString& state) const;
    // The step that is mostly next in a state for somebody with one of these roles; empty: none.
    QString usualAction(const QString& state, Roles roles) const;
    bool readableBy(const Actor& actor) const;              // named in a row or a reader
    Roles readerRoles() const;
};

// Lets the rows fill what their fields say (Field::steps). Every room's type passes through it last.
RecordType finished(RecordType type);

class Registry {
public:
    void add(const RecordType& type) { m_types.push_back(&type); }
    const RecordType* find(const QString& key) const;
    const std::vector<const RecordType*>& all() const { return m_types; }

private:
    std::vector<const RecordType*> m_types;
};

// What is wrong with the tables of the registry themselves: unknown keys, states, links, policies. Empty for a sound program.
QStringList tableFaults(const Registry& registry);

} // namespace fuwutai
