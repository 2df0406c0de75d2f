// SPDX-License-Identifier: GPL-3.0-or-later
// One step of setting an office up. Each can be skipped and come back to; what it makes goes through the gate at once.
// Used by the set-up page.
#pragma once

#include "ui/lists/lookup.h"
#include "ui/pages/print_job.h"
#include "ui/pages/work_bar.h"

namespace fuwutai {

class SetupStep : public QWidget {
    Q_OBJECT

public:
    SetupStep(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

    // Shown, for an office: fresh, with the focus where work begins.
    virtual void begin(const QString& office) { m_office = office; }
    virtual void act() {}                    // Ctrl+Enter: does what stands there; where nothing is to be done, goes on

Q_SIGNALS:
    void done();                             // it has made what it was asked for
    void left();                             // nothing more is to be done here: on to the next
    void newCallWanted();
    void printWanted(const fuwutai::PrintPreparation& preparation);

protected:
    Session& session() const { return m_session; }
    const QString& office() const { return m_office; }

private:
    Session& m_session;
    QString m_office;
};

// What it means that nobody takes calls on for these departments, and what to add.
QString unhandledWords(const QStringList& departments);

SetupStep* makeStandardStep(Session& session, QWidget* parent);
SetupStep* makeHomesStep(Session& session, QWidget* parent);
SetupStep* makePeopleStep(Session& session, Lookup& lookup, QWidget* parent);
SetupStep* makeFormsStep(Session& session, QWidget* parent);
SetupStep* makeReadyStep(Session& session, QWidget* parent);

} // namespace fuwutai
