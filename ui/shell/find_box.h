// SPDX-License-Identifier: GPL-3.0-or-later
// One field that finds records of every kind by number, phone tail, name, pinyin, room or words, and does what the program can do
// from everywhere; Ctrl+F, F3 or F6. Records stand first unless what was typed begins a command. Used by the top bar.
#pragma once

#include "core/query/caller.h"
#include "ui/session/session.h"
#include "ui/shell/command_table.h"

#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>

namespace fuwutai {

struct FindCommand {
    QString label;
    QString key;                 // shown beside it; "" none
    CommandWords words;
    std::function<void()> run;
};

class FindBox : public QLineEdit {
    Q_OBJECT

public:
    explicit FindBox(Session& session, QWidget* parent = nullptr);
    void begin();
    void setCommands(const QList<FindCommand>& commands) { m_commands = commands; }
    void offerCalls(bool may) { m_mayCall = may; }   // a number that nobody has leads to a new call
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void opened(const QString& type, const QString& number);
    void callWanted(const QString& phone);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void ask();
    void show(const QString& of, const QList<Found>& found);
    void open(const QModelIndex& index);
    void addCommands(Fit fit);
    void addRecord(const Found& found);
    void addNothing(const QString& typed);
    void tellNothing(bool nothing);
    void place();

    Session& m_session;
    QList<FindCommand> m_commands;
    bool m_mayCall = false;
    QStandardItemModel m_model;
    QListView* m_list;
    QTimer m_debounce;
    bool m_openWhenReady = false;
    bool m_nothing = false;
};

} // namespace fuwutai
