// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty list says instead of nothing: why, and what to do next. Used by desk and lists.
#pragma once

#include "ui/fields/parts.h"

namespace fuwutai {

class EmptyNote : public QWidget {
    Q_OBJECT

public:
    explicit EmptyNote(QWidget* parent);
    // `next` "": nothing to press.
    void tell(const QString& why, const QString& hint, const QString& next = {}, const QString& key = {});

Q_SIGNALS:
    void pressed();

private:
    QLabel* m_why;
    QLabel* m_hint;
    Button* m_next;
};

} // namespace fuwutai
