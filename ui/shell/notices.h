// SPDX-License-Identifier: GPL-3.0-or-later
// Tells on the desktop, sparingly, that a matter was given to the person who is logged in or that one of his comes to its limit:
// only while the window is not in front, never while it is locked, and by numbers alone, no name and no word of a customer.
// Used by the main window.
#pragma once

#include "ui/session/session.h"

#include <QDBusConnection>
#include <QTimer>

namespace fuwutai {

class Notices : public QObject {
    Q_OBJECT

public:
    // `show` gets a title and a text; `mayShow`: is the window away, and not locked?
    using Show = std::function<void(const QString& title, const QString& text)>;
    Notices(Session& session, Show show, std::function<bool()> mayShow, QObject* parent = nullptr);

    static bool areOn(const Session& session);   // on unless the person has turned them off
    static void turn(const Session& session, bool on);

private:
    enum class Stage { Given, Soon, Overdue };
    using Matters = QMap<QString, Stage>;        // numbers of what is his and open
    void look();
    void compare(const Matters& now);
    static Result<Matters> read(const Reader& reader);

    Session& m_session;
    Show m_show;
    std::function<bool()> m_mayShow;
    std::optional<Matters> m_known;              // nothing is told of what was there at the log-in
    QTimer m_soon;                               // many changes at once are one look
    QTimer m_minute;                             // limits come nearer without anybody doing anything
};

// Through the desktop's own service; without one nothing is shown.
void showOnDesktop(QDBusConnection bus, const QString& title, const QString& text);

} // namespace fuwutai
