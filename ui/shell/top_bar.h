// SPDX-License-Identifier: GPL-3.0-or-later
// The top line: name, back, the find box, New call, and the user's menu. Used by the work area.
#pragma once

#include "ui/shell/find_box.h"
#include "ui/shell/preferences.h"

#include "ui/fields/parts.h"

#include <QToolButton>

namespace fuwutai {

class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Session& session, const Preferences& preferences, bool mayRegister, QWidget* parent = nullptr);

    FindBox* find() const { return m_find; }
    void setBack(bool possible);
    void setDraft(bool kept);        // a call is half typed
    void openUserMenu() { m_user->showMenu(); }

Q_SIGNALS:
    void newCall();
    void back();
    void logOut();
    void lock();
    void passwordWanted();
    void keysWanted();
    void manualWanted();
    void backupWanted();
    void secondPlaceWanted();
    void copyWanted();                           // of the newest backup, elsewhere
    void themeChosen(fuwutai::ThemeMode mode);
    void languageChosen(const QString& language);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* nameAndBack();
    PrimaryButton* newCallButton();
    QMenu* userMenu(const Preferences& preferences);
    void addLooks(QMenu* menu, const Preferences& preferences);
    void addLanguages(QMenu* menu, const Preferences& preferences);

    Session& m_session;
    FindBox* m_find;
    QPushButton* m_back;
    QPushButton* m_user;
    PrimaryButton* m_newCall = nullptr;
};

// Does the program make backups of what it has open? A server is backed up there, practice not at all.
bool keepsBackups(const Session& session);

// "王芳 · 湖滨服务处": who acts where, as the user's button tells it.
QString actorWords(const Actor& actor);

} // namespace fuwutai
