// SPDX-License-Identifier: GPL-3.0-or-later
// Holds what a step asks for in sight, whatever is scrolled under it: as tall as what it holds, up to a share of the place around
// it; more than that scrolls within. Used by RecordForm.
#pragma once

#include <QScrollArea>

namespace fuwutai {

class HeldArea : public QScrollArea {
    Q_OBJECT

public:
    HeldArea(QWidget* held, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace fuwutai
