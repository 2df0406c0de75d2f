// SPDX-License-Identifier: GPL-3.0-or-later
// One field that finds records of every kind by number, phone tail, name, pinyin, room or words; Ctrl+F, F3 or F6.
// Used by the top bar.
#pragma once

#include "core/query/caller.h"
#include "ui/session/session.h"

#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>

namespace fuwutai {

class FindBox : public QLineEdit {
    Q_OBJECT

public:
    explicit FindBox(Session& session, QWidget* parent = nullptr);
    void begin();
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void opened(const QString& type, const QString& number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void ask();
    void show(const QString& of, const QList<Found>& found);
    void open(const QModelIndex& index);

    Session& m_session;
    QStandardItemModel m_model;
    QListView* m_list;
    QTimer m_debounce;
    bool m_openWhenReady = false;
};

} // namespace fuwutai
