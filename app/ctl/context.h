// SPDX-License-Identifier: GPL-3.0-or-later
// What a command of fuwutaictl works with: the options before it, the opened office, who acts, where answers go.
#pragma once

#include "app/ctl/args.h"
#include "app/wiring/wiring.h"
#include "core/query/reader.h"

#include <QTextStream>

namespace fuwutai {

// The machine's time, unless set: on a practice data base --now and "now" stand in for it.
class PracticeClock final : public Clock {
public:
    Instant now() const override { return m_set.isSet() ? m_set : m_machine.now(); }
    void set(Instant at) { m_set = at; }

private:
    SystemClock m_machine;
    Instant m_set;
};

class Context {
public:
    explicit Context(Args words);

    bool json = false;
    QString db;
    QString as;
    QString now;
    bool acceptPlace = false;                     // a network drive or a cloud's folder, after all
    QString command;
    Args args;                                    // the command's own
    std::shared_ptr<Workbench> bench;
    PracticeClock* clock = nullptr;               // the bench's

    // Opens the office named by --db, with --now where it may be. `bringUp`: also one of an older schema.
    Result<Nothing> open(bool bringUp = false);
    std::unique_ptr<Clock> makeClock();           // remembered in `clock`
    // The user of --as, his password asked for or taken from FUWUTAI_PASSWORD. On a practice data base reading
    // goes without; there the practice's service manager reads.
    Result<Actor> actor(bool reading);
    Result<Actor> practiceActor(const QString& user); // on a practice data base, without a password
    Reader reader(const Actor& actor);
    template <class Q> Result<typename Q::Answer> ask(const Q& question, const Actor& actor)
    {
        return readOn(*bench, [&]() -> Result<typename Q::Answer> { return question.ask(reader(actor)); });
    }

    void tell(const QString& text);               // a line for people, on standard output
    void note(const QString& text);               // a message, on standard error
    void answer(const QJsonObject& value);        // one JSON value, a line, written out at once
    int fail(const Refusal& refusal);             // the exit status

private:
    QTextStream m_out;
    QTextStream m_err;
};

QJsonArray reasonsJson(const Reasons& reasons);
QJsonObject refusalJson(const Refusal& refusal); // {"ok":false,"error":"refused","reasons":[...]}
// Asks at the terminal, without echo. Empty when there is none.
QString askSecret(const QString& prompt);

} // namespace fuwutai
