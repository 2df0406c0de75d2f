// SPDX-License-Identifier: GPL-3.0-or-later
// A new office becomes ready for its first call, step by step: what it sorts by, its homes, its people. Opened after the first
// start and from the settings. For the administrator.
#pragma once

#include "ui/pages/holding.h"
#include "ui/pages/page.h"
#include "ui/pages/setup_step.h"

#include <QStackedWidget>

namespace fuwutai {

inline const QString kSetupTab = QStringLiteral("setup");

class SetupPage : public Page, public Holding {
    Q_OBJECT

public:
    SetupPage(Session& session, Lookup& lookup, QWidget* parent = nullptr);

    void arrive() override;
    QList<QWidget*> columns() const override { return m_columns; }
    bool holdsBack() override;
    void go(int step);
    int step() const { return m_stack->currentIndex(); }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Done once there are `least` of `type`; of no type: once it was done at this window.
    struct Step {
        const char* name;
        const char* type;
        int least;
        std::function<SetupStep*()> make;
        QPushButton* button = nullptr;
        bool done = false;
    };
    void build();
    void add(const QString& words, Step step);
    void look();                          // which steps are done
    void tick(int step, bool done);
    SetupStep* made(int index);
    void keys();
    void showOffices();
    void beginWhere(); // the step in hand; the keyboard stays where it is, if that is elsewhere
    QString office() const;

    Session& m_session;
    Lookup& m_lookup;
    QVBoxLayout* m_side;
    QList<QWidget*> m_columns;
    QStackedWidget* m_stack;
    Combo* m_office;
    Button* m_next;
    QList<Step> m_steps;
};

} // namespace fuwutai
