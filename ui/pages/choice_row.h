// SPDX-License-Identifier: GPL-3.0-or-later
// A choice as chips on Alt and a digit, so that plain digits stay digits while something is typed; on a chip the digit alone does. Used by the new call panel for kind and urgency.
#pragma once

#include "core/record/field.h"

#include <QPushButton>
#include <QWidget>

namespace fuwutai {

class OneStop;

class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    // The keys are given out in order: "1234567" puts the first choice on Alt+1. `room`: px beside each other, so that no word is
    // cut in any language. `within` owns the shortcuts.
    ChoiceRow(const Field& field, const QString& keys, int room, QWidget* within);

    QString value() const { return m_value; }
    void setValue(const QString& key); // says nothing

Q_SIGNALS:
    void chosen(const QString& key);   // by a person

private:
    struct Chip { QString key; QPushButton* button; };
    QList<Chip> m_chips;
    OneStop* m_stop;
    QString m_value;
};

} // namespace fuwutai
