// SPDX-License-Identifier: GPL-3.0-or-later
// The one door: every change of data is a Command that goes through here. Permission, version, fields, guards, numbers,
// clocks, entry and effects, in one transaction. Used by session, fuwutaictl, imports, duties and the demo.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/gate/directory.h"
#include "core/record/clock_state.h"
#include "core/store/entry_table.h"

namespace fuwutai {

struct Receipt {
    QString type;
    QString number;
    QString state;
    int version = 0;
    qint64 entry = 0;
    qint64 record = 0;
    bool mayUndo = false;
    bool repeated = false; // the same uuid was answered before
};

// One action as a person sees it at a record: may he, and what stands in the way.
struct ActionOffer {
    QString action;
    QString label;
    bool enabled = false;
    QStringList why;       // reasons why not, in words; with the roles that may, where it is not his
    QStringList fills;
    QStringList cells;     // of lines it fills only these of those that stand, "parts.unused"; none: all
    QStringList needs;
    QMap<QString, QString> ready;       // what is said where nothing else is, in words
    QJsonObject proposed;               // what stands there beforehand, as it would be sent
    QMap<QString, QStringList> instead; // a need -> what would do in its place
    bool usual = false;    // what is mostly done next
    bool proxy = false;    // may be entered for somebody else
    bool forOther = false; // only so: it is not his own to decide
    QString awaits;        // who has still to take this step, in words
    QString clause;
    QStringList anew;      // of what it fills: a value stands, but an earlier time's does not count
};

// Where a new record belongs that names no office: the only one in which one of the rows' roles binds the person, else the only
// one there is; empty: it must be named.
QString onlyOffice(Database& db, const Registry& registry, const Actor& actor, const std::vector<const FlowRow*>& rows);

class Gate {
public:
    // All must outlive the gate. `facts` may be nullptr where no flow asks for facts.
    Gate(Database& db, const Registry& registry, Directory& directory, const Clock& clock, FactSource* facts = nullptr);

    // One command in its own transaction. Bad input gets every reason at once and changes nothing.
    Result<Receipt> run(const Command& command, const Actor& actor);
    // Several as one: all or none. A command may name the number of one before it as "$1", "$2" ...
    Result<QList<Receipt>> runAll(const QList<Command>& commands, const Actor& actor);
    // Takes an entry back: same user, and its record and all that its effects touched stand as it left them, not printed since.
    // What followed and was taken back itself does not count: steps are taken back one after another.
    Result<Receipt> undo(qint64 entry, const Actor& actor);
    // What the actor may do with a record now. For a new record: emptyRecord(type).
    QList<ActionOffer> offers(const Record& record, const Actor& actor);

    Database& database() { return m_db; }
    const Registry& registry() const { return m_registry; }
    Directory& directory() { return m_directory; }
    const Clock& clock() const { return m_clock; }
    FactSource* facts() const { return m_facts; }
    void setFacts(FactSource* facts) { m_facts = facts; }

private:
    Database& m_db;
    const Registry& m_registry;
    Directory& m_directory;
    const Clock& m_clock;
    FactSource* m_facts;
};

} // namespace fuwutai
