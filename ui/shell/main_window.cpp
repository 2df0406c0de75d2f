// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/pages/icons.h"
#include "ui/session/answer.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>

namespace fuwutai {

MainWindow::MainWindow(Session& session, std::function<void(const QString&)> speak, const Preferences& preferences, bool remember, QWidget* parent)
    : QWidget(parent), m_session(session), m_speak(std::move(speak)), m_preferences(preferences), m_remember(remember), m_stack(new QStackedWidget(this)),
      m_login(new LoginPage(session, this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(m_login);
    setMinimumSize(1024, 640);
    resize(1366, 768);
    if (!preferences.geometry.isEmpty()) restoreGeometry(preferences.geometry);
    setWindowIcon(QIcon(lineIcon(QStringLiteral("app"), tokens().accent, 64, 1)));
    connect(m_login, &LoginPage::entered, this, &MainWindow::entered);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    nameWindow();
    open();
}

void MainWindow::open()
{
    answer(m_session, m_session.open(), this, [this](const Result<Nothing>& answer) {
        if (!answer) return m_login->tell(Tone::Bad, answer.error().text());
        m_login->setReady(true);
        m_login->begin(m_preferences.lastUser);
        nameWindow();
    });
}

void MainWindow::nameWindow()
{
    const QString mark = m_session.isPractice() ? QStringLiteral(" [%1]").arg(say("For practice")) : QString();
    const QString office = m_session.organisation().isEmpty() ? QString() : QStringLiteral(" \u2013 ") + m_session.organisation();
    setWindowTitle(say("Service desk") + office + mark);
}

void MainWindow::entered(const QString& user)
{
    const bool same = m_work && user == m_user;
    if (m_work && !same) keepDraft();
    m_user = user;
    m_preferences.lastUser = user;
    if (!same) {
        dropWork();
        makeWork();
        m_work->show(m_work->navigation()->first());
        if (m_drafts.contains(user)) m_work->setDraft(m_drafts.take(user));
    }
    m_stack->setCurrentWidget(m_work);
    m_work->arrive();
    nameWindow();
}

void MainWindow::makeWork()
{
    m_work = new WorkArea(m_session, m_preferences, m_stack);
    m_stack->addWidget(m_work);
    TopBar* top = m_work->topBar();
    connect(top, &TopBar::logOut, this, &MainWindow::logOut);
    connect(top, &TopBar::lock, this, &MainWindow::lock);
    connect(top, &TopBar::passwordWanted, this, &MainWindow::choosePassword);
    connect(top, &TopBar::themeChosen, this, &MainWindow::chooseTheme);
    connect(top, &TopBar::languageChosen, this, &MainWindow::chooseLanguage);
}

void MainWindow::dropWork()
{
    if (!m_work) return;
    m_stack->removeWidget(m_work);
    m_work->hide();
    m_work->deleteLater();
    m_work = nullptr;
}

void MainWindow::keepDraft()
{
    if (const CallDraft draft = m_work->draft(); !draft.isEmpty()) m_drafts.insert(m_user, draft);
}

void MainWindow::lock()
{
    if (!m_work || isLocked()) return;
    // Nothing may stay readable in front of the lock.
    while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    while (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
    m_stack->setCurrentWidget(m_login);
    const Actor& actor = m_session.actor();
    m_login->lock(m_user, actor.name.isEmpty() ? m_user : actor.name);
}

void MainWindow::logOut()
{
    if (!m_work) return;
    keepDraft();
    m_stack->setCurrentWidget(m_login);
    dropWork();
    m_user.clear();
    m_session.logOut();
    m_login->begin({});
}

void MainWindow::choosePassword()
{
    QDialog dialog(this);
    dialog.setWindowTitle(say("Change password"));
    dialog.setFixedWidth(400);
    auto* all = new QVBoxLayout(&dialog);
    all->setContentsMargins(20, 20, 20, 20);
    auto* form = new PasswordForm(m_session, &dialog);
    all->addWidget(form);
    connect(form, &PasswordForm::changed, &dialog, &QDialog::accept);
    form->begin(m_user, {});
    dialog.exec();
}

void MainWindow::chooseTheme(ThemeMode mode)
{
    m_preferences.theme = mode;
    applyTheme(mode);
}

void MainWindow::chooseLanguage(const QString& language)
{
    if (language == m_preferences.language) return;
    m_preferences.language = language;
    m_speak(language);
    // Pages are made of words: they are made anew, the place and the draft stay.
    const QString key = m_work->key();
    const CallDraft draft = m_work->draft();
    dropWork();
    makeWork();
    m_work->show(key);
    m_work->setDraft(draft);
    m_stack->setCurrentWidget(m_work);
    m_work->arrive();
    m_login->retell();
    nameWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.geometry = saveGeometry();
    if (m_remember) savePreferences(m_preferences);
    QWidget::closeEvent(event);
}

} // namespace fuwutai
