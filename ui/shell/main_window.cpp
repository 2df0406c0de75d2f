// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/fields/icons.h"
#include "ui/session/answer.h"
#include "ui/session/kept.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QShortcut>
#include <QTimer>

namespace fuwutai {

namespace {

constexpr int kTitleBar = 32;                    // its height is known only once it is shown
const QString kPlace = QStringLiteral("window");

} // namespace

MainWindow::MainWindow(Session& session, std::function<void(const QString&)> speak, const Preferences& preferences, bool remember, QWidget* parent)
    : QWidget(parent), m_session(session), m_speak(std::move(speak)), m_preferences(preferences), m_remember(remember), m_stack(new QStackedWidget(this)),
      m_login(new LoginPage(session, this)), m_alarm(new Notice(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_alarm);
    all->addWidget(m_stack);
    m_stack->addWidget(m_login);
    setMinimumSize(880, 480);
    resize(1366, 768);
    if (!preferences.geometry.isEmpty()) restoreGeometry(preferences.geometry);
    setWindowIcon(QIcon(lineIcon(QStringLiteral("app"), tokens().accent, 64, 1)));
    connect(m_login, &LoginPage::entered, this, &MainWindow::entered);
    connect(m_login, &LoginPage::left, this, &MainWindow::leave);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), m_login), &QShortcut::activated, this, [this] { openManual({}); });
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(&m_screen, &ScreenWatch::locked, this, &MainWindow::lock);
    m_screen.follow(QDBusConnection::sessionBus());
    m_screen.follow(QDBusConnection::systemBus());
    connect(qApp, &QApplication::focusChanged, &session.drafts(), &Drafts::flush);
    nameWindow();
    open();
}

void MainWindow::present(const QRect& available)
{
    const bool fits = width() <= available.width() && height() + kTitleBar <= available.height();
    fits ? show() : showMaximized();
}

void MainWindow::open(const OpenHow& how)
{
    answer(m_session, m_session.open(how), this, [this](const Result<Nothing>& answer) {
        if (!answer) return notOpened(answer.error());
        opened();
        m_login->begin(m_preferences.lastUser); // the focus goes to what takes letters by now
    });
}

void MainWindow::opened()
{
    m_login->setReady(true);
    keepChosen();
    nameWindow();
    m_stack->setCurrentWidget(m_login);
    // After the first paint: nobody waits for it.
    QTimer::singleShot(0, this, &MainWindow::checkStore);
}

void MainWindow::checkStore()
{
    answer(m_session, m_session.check(), this, [this](const Result<OpeningCheck>& check) {
        QStringList faults;
        if (check)
            for (const Fault& fault : check->faults) faults << fault.text;
        else if (check.error().reasons.first().code == QLatin1String("damaged")) // a lost server is told where it is missed
            faults << check.error().text();
        if (faults.isEmpty() && check && check->afterCrash) m_note = say("The last time it was not closed in order; the data base was looked at and is sound");
        if (faults.isEmpty()) return showNote();
        constexpr int kShown = 3;
        m_alarm->tell(Tone::Bad, say("The data base is not in order. Please save nothing more and tell the administrator: fuwutaictl check shows all, fuwutaictl restore puts a backup back.")
                                     + QLatin1Char('\n') + faults.mid(0, kShown).join(QLatin1Char('\n')));
    });
}

void MainWindow::checkBackup()
{
    answer(m_session, m_session.run<BackupState>([](Workbench& bench, const Reader&) { return backupState(bench); }), this, [this](const Result<BackupState>& state) {
        if (!state || !state->overdue || m_alarm->isVisible()) return;
        const QString since = state->last.isSet() ? say("The last backup is of %1, and more was entered since.").arg(local(state->last).toString(QStringLiteral("yyyy-MM-dd"))) : say("There is no backup of this data base.");
        m_alarm->tell(Tone::Bad, say("%1 Please make one now (Ctrl+F, “Back up now”), and see whether the disk has room.").arg(since));
    });
}

// Each has the window where he left it; a screen that is gone since does not keep it.
void MainWindow::keepPlace()
{
    if (m_remember) keep(m_session, kPlace, saveGeometry());
}

void MainWindow::takePlace()
{
    const QByteArray place = m_remember ? kept(m_session, kPlace).toByteArray() : QByteArray();
    if (place.isEmpty() || place == saveGeometry()) return;
    // A window that fills the screen would take the place's size and still count as filling it: its foot lies below the edge.
    setWindowState(windowState() & ~Qt::WindowMaximized);
    restoreGeometry(place);
}

void MainWindow::showNote()
{
    if (m_work && !m_note.isEmpty()) m_work->tell(std::exchange(m_note, {}));
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
    m_user = user;
    m_preferences.lastUser = user;
    if (!same) {
        dropWork();
        takePlace();
        makeWork();
        m_work->show(m_work->navigation()->first());
        showNote();
        m_work->offerDrafts();
        checkBackup();
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
    new Notices(m_session, [](const QString& title, const QString& text) { showOnDesktop(QDBusConnection::sessionBus(), title, text); }, [this] { return !isActiveWindow() && !isLocked(); }, m_work);
    connect(top, &TopBar::logOut, this, &MainWindow::logOut);
    connect(top, &TopBar::lock, this, &MainWindow::lock);
    connect(top, &TopBar::passwordWanted, this, &MainWindow::choosePassword);
    connect(top, &TopBar::themeChosen, this, &MainWindow::chooseTheme);
    connect(top, &TopBar::languageChosen, this, &MainWindow::chooseLanguage);
}

void MainWindow::dropWork()
{
    if (!m_work) return;
    m_session.drafts().letGo();
    m_stack->removeWidget(m_work);
    m_work->hide();
    m_work->deleteLater();
    m_work = nullptr;
}

void MainWindow::lock()
{
    if (!m_work || isLocked()) return;
    keepPlace();
    m_session.drafts().flush();
    // Nothing may stay readable in front of the lock.
    while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    while (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
    m_stack->setCurrentWidget(m_login);
    const Actor& actor = m_session.actor();
    m_login->lock(m_user, actor.name.isEmpty() ? m_user : actor.name);
}

void MainWindow::logOut()
{
    if (!m_work || m_work->holdsBack()) return;
    keepPlace();
    m_session.drafts().flush();
    leave();
}

void MainWindow::leave()
{
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
    connect(form, &PasswordForm::left, &dialog, &QDialog::reject);
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
    // Pages are made of words: they are made anew, the place and what is typed stay.
    const QString key = m_work->key();
    dropWork();
    makeWork();
    m_work->show(key);
    m_work->offerDrafts();
    m_stack->setCurrentWidget(m_work);
    m_work->arrive();
    m_login->retell();
    nameWindow();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button && enter && !(event->modifiers() & ~Qt::KeypadModifier)) button->click();
    else QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_work && m_work->isVisible() && m_work->holdsBack()) return event->ignore();
    m_session.drafts().sync();
    m_preferences.geometry = saveGeometry();
    keepPlace();
    if (m_remember) savePreferences(m_preferences);
    QWidget::closeEvent(event);
}

} // namespace fuwutai
