// SPDX-License-Identifier: GPL-3.0-or-later
// One Command on its way through the gate, inside the gate's transaction. Only gate.cpp uses it.
#pragma once

#include "core/gate/gate.h"
#include "core/store/clock_table.h"
#include "core/store/repository.h"

namespace fuwutai {

// Who enters a decision for somebody who does not sit at the program (代录).
inline const Who kRecorders = anyOf({Role::FrontDesk, Role::OfficeHead, Role::ServiceManager});

// A number "$n" stands for what the n-th command of the same transaction, or the n-th effect of the same step, made.
Command resolved(Command c, const QList<Receipt>& done);

// How the steps of a record hang together: what is said of fields that must be filled before this one and that it does not fill,
// and the fields that are filled once it was taken.
struct StepFields {
    Reasons lacks;
    QStringList leaves;
};

class Step {
public:
    Step(Gate& gate, const Command& command, const Actor& actor, qint64 cause);

    Result<Receipt> run();
    // Fills the situation as far as a person could before typing anything; for Gate::offers.
    static ActionOffer offer(Gate& gate, const Record& record, const Actor& actor, const QString& action, StepFields& fields);

private:
    // Each returns false when it has added a reason that ends the step.
    bool findType();
    bool loadRecord();
    bool placeNew();
    bool placeAtOffice();
    bool denied();
    QString whoMay() const;        // the roles that the rows are for, in words
    void setOut();                 // from what stands, by the rules of where it is handled
    bool findRows();
    bool checkPerson();
    bool mayEnterForOthers(); // one of the rows allows it, and the actor did not submit it himself
    void standIn();
    void describe(ActionOffer& offer);
    void need(ActionOffer& offer, const QString& key) const;
    void noteLeft(const ActionOffer& offer);
    bool checkVersion();
    bool movedMeanwhile();
    void tellChanges(int based);
    void readFields();
    void readField(const Field& field, const QJsonValue& json);
    void checkCells(const Field& field);
    void checkReferences(const Field& field, const Value& value, const QString& path);
    void loadSurroundings(const std::vector<const FlowRow*>& rows);
    bool chooseRow();
    void sayReady();
    void checkNeeds();
    bool runGuard();
    Result<Receipt> save();
    QString nextState() const;
    void giveNumber(Record& record);
    Entry makeEntry(const Record& record, const QList<ClockState>& before, const QList<ClockState>& after, QList<EntrySecret>& secrets) const;
    Result<Nothing> runEffects(const Record& record, qint64 entry);

    bool stop(RefusalKind kind, const QString& code, const QString& text, const QString& field = {});
    void add(const Reasons& reasons);

    Gate& m_gate;
    Database& m_db;
    Repository m_records;
    EntryTable m_entries;
    ClockTable m_clocks;
    const Command& m_command;
    Actor m_actor;
    qint64 m_cause;
    const RecordType* m_type = nullptr;
    std::vector<const FlowRow*> m_rows;
    const FlowRow* m_row = nullptr;
    Situation m_s;
    Reasons m_reasons;
    StepFields m_fields;           // of an offer
    RefusalKind m_kind = RefusalKind::Refused;
};

} // namespace fuwutai
