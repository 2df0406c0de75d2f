// SPDX-License-Identifier: GPL-3.0-or-later
// How far longer work on the worker thread is, with a button that stops it; hidden while nothing takes long.
// Used by pages that import or make many records, and by the first page.
#pragma once

#include "core/base/progress.h"
#include "ui/fields/parts.h"

#include <QElapsedTimer>
#include <QProgressBar>
#include <QTimer>

#include <atomic>
#include <memory>

namespace fuwutai {

class WorkBar : public QWidget {
    Q_OBJECT

public:
    explicit WorkBar(QWidget* parent = nullptr);
    ~WorkBar() override;                     // what goes on is stopped

    // To be handed to the work; safe on its thread, also when this widget is gone.
    Progress begin(const QString& words);
    void end();
    bool isBusy() const { return m_state != nullptr; }

private:
    struct State {
        std::atomic<qint64> done{0}, of{0};
        std::atomic<bool> stop{false};
    };
    void look();

    std::shared_ptr<State> m_state;
    QString m_title;
    QLabel* m_words;
    QProgressBar* m_bar;
    Button* m_stop;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace fuwutai
