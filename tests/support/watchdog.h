// SPDX-License-Identifier: GPL-3.0-or-later
// No event may hold the window for more than 100 ms: every one that a test causes is timed. The time the thread worked counts,
// so that a machine busy with something else does not; time in which it waited counts from ten seconds on, since a disk may be slow. Builds that are not
// optimised get three times as long. Included by the main of window tests.
#pragma once

#include "tests/support/catch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <cstdio>
#include <ctime>

namespace fuwutai {

class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
        if (m_depth > 0) {
            m_nested = m_nested || thread()->loopLevel() > m_level; // a dialog inside the event: its waiting is no blocking
            return QApplication::notify(receiver, event);
        }
        const Held held{receiver->metaObject()->className(), receiver->objectName(), {}, int(event->type())};
        m_nested = false;
        m_level = thread()->loopLevel();
        ++m_depth;
        QElapsedTimer wall;
        wall.start();
        const double before = worked();
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        note(held, worked() - before, m_nested ? 0 : double(wall.elapsed()));
        return taken;
    }

    // False, and told, where one held the window too long.
    bool wasNeverHeld() const
    {
        tell("longest event in time", m_longest);
        for (const Held& one : m_tooLong) tell("held the window", one);
        return m_tooLong.isEmpty();
    }

    // For the test of the watch itself: how many were found, and the last one let off.
    int found() const { return int(m_tooLong.size()); }
    void letOffLast() { m_tooLong.removeLast(); }
    static double mostWorked() { return kMostWorked; }

private:
    struct Held {
        QString receiver, name, during;
        int type = 0;
        double worked = 0, inAll = 0; // ms
    };
#ifdef NDEBUG
    static constexpr double kFactor = 1;
#else
    static constexpr double kFactor = 3;
#endif
    static constexpr double kMostWorked = 100 * kFactor, kMostInAll = 10'000 * kFactor;

    static void tell(const char* what, const Held& held)
    {
        std::printf("%s: %.0f ms worked, %.0f ms in all: %s %s %s, in the case “%s”\n", what, held.worked, held.inAll, qPrintable(held.receiver), qPrintable(held.name),
                    QMetaEnum::fromType<QEvent::Type>().valueToKey(held.type), qPrintable(held.during));
    }
    static double worked()
    {
        timespec at{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
        return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
    }
    void note(Held held, double worked, double inAll)
    {
        held.worked = worked;
        held.inAll = inAll;
        if (const auto* run = Catch::getCurrentContext().getResultCapture()) held.during = QString::fromStdString(run->getCurrentTestName());
        if (worked > kMostWorked || inAll > kMostInAll) m_tooLong << held;
        else if (worked > m_longest.worked) m_longest = held;
    }

    int m_depth = 0, m_level = 0;
    bool m_nested = false;
    Held m_longest; // of those that were in time
    QList<Held> m_tooLong;
};

} // namespace fuwutai
