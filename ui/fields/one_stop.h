// SPDX-License-Identifier: GPL-3.0-or-later
// A row of buttons as one stop of the Tab key: the arrows, Home and End go from one to the next, a button's own digit presses it, and
// Tab comes back to where it was left, or to what is chosen. Used by choices, ticks and filters.
#pragma once

#include <QList>
#include <QObject>

class QPushButton;
class QWidget;

namespace fuwutai {

class OneStop : public QObject {
public:
    // `row`: hands its focus to the button that is come to; nullptr: nobody does.
    explicit OneStop(QObject* parent, QWidget* row = nullptr) : QObject(parent), m_row(row) {}
    void add(QPushButton* button, QChar digit = {});
    void rest(int index);                        // where Tab comes to; below 0: at the first

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(QChar digit);
    bool move(int from, int key);
    int next(int from, int step) const;

    QWidget* m_row;
    QList<QPushButton*> m_buttons;
    QList<QChar> m_digits;                       // of each; null: none
};

} // namespace fuwutai
