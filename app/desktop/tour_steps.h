// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the pages, step by step. Only the tour uses it.
#pragma once

#include "app/desktop/tour_album.h"
#include "ui/shell/main_window.h"

namespace fuwutai {

struct TourLook {
    ThemeMode theme;
    QString language;
    bool large;                                   // 150 %
};

class TourGuide {
public:
    TourGuide(Session& session, MainWindow& window, TourAlbum& album, const TourLook& look)
        : m_session(session), m_window(window), m_album(album), m_look(look) {}

    void walk();                                  // an office at work
    void walkEmpty();                             // one that began today
    void walkFirst();                             // none yet

private:
    void login();
    void desks();
    void board();
    void newCall();
    void newCaller();
    void lists();
    void finding();
    void records();
    bool open(const char* type, const char* state, const char* action);
    bool openPictured(const QString& type);
    void begunRecords();
    void attachments();
    void weekly();
    void settings();
    void setup();
    void helps();
    QString tailOfACaller();

    void readSentences();
    bool isSentence(const QString& words) const;
    void keep(const QString& name, QWidget& shown); // its picture, and what is cut in it

    void settle();
    void shoot(const QString& page, const QString& state);
    void shootDialog(const QString& page, const QString& state, const std::function<void()>& open);
    QString nameOf(const QString& page, const QString& state) const;
    bool logIn(const QString& user);
    bool waitUntil(const std::function<bool()>& holds);
    static void turn(int ms);
    // The window must go on while the worker answers.
    template <class T> Result<T> answer(QFuture<Result<T>> future)
    {
        while (!future.isFinished()) turn(5);
        return future.result();
    }

    Session& m_session;
    MainWindow& m_window;
    TourAlbum& m_album;
    TourLook m_look;
    QStringList m_sentences;                      // what people wrote: it may end in dots, everything else may not
};

} // namespace fuwutai
