// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when nobody has touched key or mouse for a while. Used by the main window to lock itself.
#pragma once

#include <QObject>
#include <QTimer>

namespace fuwutai {

class IdleWatch : public QObject {
    Q_OBJECT

public:
    static constexpr int kMinutes = 10;  // ASVS 7.3.1
    explicit IdleWatch(QObject* parent = nullptr);
    void setMinutes(int minutes);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace fuwutai
