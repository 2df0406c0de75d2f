// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the pages, step by step. Only the tour uses it.
#pragma once

#include "ui/shell/main_window.h"

namespace fuwutai {

class TourGuide {
public:
    TourGuide(Session& session, MainWindow& window, const QString& folder, ThemeMode theme, const QString& language)
        : m_session(session), m_window(window), m_folder(folder), m_theme(theme), m_language(language) {}

    void walk();
    const QStringList& failed() const { return m_failed; }

private:
    void desks();
    void newCall();
    void lists();
    void records();
    void others();
    QString tailOfACaller();

    void settle();
    void shoot(const QString& page, const QString& state);
    bool logIn(const QString& user);
    static void turn(int ms);
    // The window must go on while the worker answers.
    template <class T> Result<T> answer(QFuture<Result<T>> future)
    {
        while (!future.isFinished()) turn(5);
        return future.result();
    }

    Session& m_session;
    MainWindow& m_window;
    QString m_folder;
    ThemeMode m_theme;
    QString m_language;
    QStringList m_failed;
};

} // namespace fuwutai
