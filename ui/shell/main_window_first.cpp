// SPDX-License-Identifier: GPL-3.0-or-later
// Before anybody is logged in: a data base that does not open, the first start, where its data lie, the manual.
#include "ui/shell/main_window.h"

#include "ui/pages/file_choice.h"
#include "ui/session/answer.h"

#include <QFileInfo>
#include <QShortcut>
#include <QTimer>

namespace fuwutai {

// Nothing is done to a data base that does not open, unless somebody says so.
void MainWindow::notOpened(const Refusal& why)
{
    const QString code = why.reasons.isEmpty() ? QString() : why.reasons.first().code;
    if (code == QLatin1String("absent") || code == QLatin1String("empty")) return offerFirst();
    m_stack->setCurrentWidget(m_login);
    if (code == QLatin1String("place")) m_login->offer(why.text(), say("Use it there all the same"), [this] { open({false, true, false}); });
    else if (code == QLatin1String("older")) m_login->offer(why.text(), say("Bring it up to date"), [this] { open({true, false, false}); });
    else if (code == QLatin1String("damaged")) m_login->offer(why.text(), say("Move the damaged file aside"), [this] { open({false, false, true}); });
    else m_login->tell(Tone::Bad, why.text());
}

void MainWindow::offerFirst()
{
    if (!m_first) makeFirst();
    m_stack->setCurrentWidget(m_first);
    m_first->begin();
}

void MainWindow::makeFirst()
{
    m_stack->addWidget(m_first = new FirstPage(m_session, m_stack));
    if (m_place.use) m_first->showPlace(m_place.where);
    connect(m_first, &FirstPage::founded, this, &MainWindow::founded);
    connect(m_first, &FirstPage::placeWanted, this, &MainWindow::choosePlace);
    connect(m_first, &FirstPage::practising, this, [this] {
        m_chosen.clear();
        opened();
        m_login->beginPractice();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_F1), m_first), &QShortcut::activated, this, [this] { openManual(QStringLiteral("administration")); });
}

// Said once the window is made: what it opened may have been found missing by then.
void MainWindow::lieAt(const StorePlace& place)
{
    m_place = place;
    if (m_first) m_first->showPlace(place.where);
}

// A file that is there is opened as it is; elsewhere one will be made.
void MainWindow::choosePlace()
{
    const QString file = askWhereDataLie(this, say("Where the data lie"), m_place.where, say("Data file") + QStringLiteral(" (*.db)"));
    if (!file.isEmpty()) useFile(file);
}

void MainWindow::useFile(const QString& file)
{
    m_chosen = m_place.where = file;
    m_place.use(file);
    m_first->showPlace(file);
    if (QFileInfo::exists(file)) open();
}

// Only a place that holds a data base is looked in at the next start.
void MainWindow::keepChosen()
{
    if (m_chosen.isEmpty()) return;
    m_preferences.store = std::exchange(m_chosen, {});
    if (m_remember) savePreferences(m_preferences);
}

// Who has just named his password is not asked for it again.
void MainWindow::founded(const QString& login, const QString& password)
{
    opened();
    m_login->begin(login);
    answer(m_session, m_session.logIn(login, password), this, [this, login](const Result<LoginAnswer>& answer) {
        if (!answer) return m_login->tell(Tone::Bad, answer.error().text());
        entered(login);
        QTimer::singleShot(0, m_work, &WorkArea::showSetup); // the window breathes between
    });
}

// Before a log-in; after it the work area knows where one is.
void MainWindow::openManual(const QString& topic)
{
    if (!m_manual) {
        m_stack->addWidget(m_manual = new ManualPage(m_stack));
        connect(m_manual, &ManualPage::left, this, [this] { m_stack->setCurrentWidget(m_reader); });
        connect(new QShortcut(QKeySequence(Qt::Key_F1), m_manual), &QShortcut::activated, m_manual, &ManualPage::left);
    }
    m_reader = m_stack->currentWidget();
    m_manual->open(topic);
    m_stack->setCurrentWidget(m_manual);
    m_manual->arrive();
}

} // namespace fuwutai
