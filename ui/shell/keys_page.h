// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the program on one card; Ctrl+/ shows and hides it. Used by the work area.
#pragma once

#include <QPointer>
#include <QWidget>

namespace fuwutai {

class KeysPage : public QWidget {
    Q_OBJECT

public:
    explicit KeysPage(QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QPointer<QWidget> m_before;                // had the keyboard, and gets it back
};

} // namespace fuwutai
