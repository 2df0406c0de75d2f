// SPDX-License-Identifier: GPL-3.0-or-later
// After saving: the number, large enough to read out, copied by a press. Used by the new call panel.
#pragma once

#include "ui/fields/parts.h"

namespace fuwutai {

class SavedCard : public QFrame {
    Q_OBJECT

public:
    explicit SavedCard(QWidget* parent);
    void show(const QString& number);
    using QFrame::show;
    QString number() const { return m_number->text(); }

Q_SIGNALS:
    void opened(const QString& number);

private:
    QLabel* m_number;
};

} // namespace fuwutai
