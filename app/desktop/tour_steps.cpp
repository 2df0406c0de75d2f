// SPDX-License-Identifier: GPL-3.0-or-later
// How the tour moves and takes its pictures; logging in, the desks, the new call, the helps.
#include "app/desktop/tour_steps.h"

#include "app/desktop/drawn_words.h"
#include "app/wiring/wiring.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QThread>
#include <QTimer>

namespace fuwutai {

namespace {

constexpr int kLogInMs = 10'000, kDialogMs = 150;
constexpr const char* kDesks[] = {"front_desk", "office_head", "service_manager", "foreman", "handler", "general_manager", "finance"};
const QString kNewCall = QStringLiteral("newcall"), kMatter = QString::fromUtf8("\u536b\u751f\u95f4\u95e8\u53e3\u5730\u677f\u53c8\u53d1\u6f6e\uff0c\u6628\u5929\u8bd5\u6c34\u540e\u51fa\u73b0");

void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QApplication::sendEvent(widget, &event);
    }
}

} // namespace

void TourGuide::turn(int ms)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(1);
    } while (clock.elapsed() < ms);
}

// Everything asked so far is answered and painted: the worker takes its work in order, and an answer may ask once more.
void TourGuide::settle()
{
    constexpr int kRounds = 4, kDebounceMs = 280;
    for (int round = 0; round < kRounds; ++round) {
        const auto done = answer(m_session.run<Nothing>([](Workbench&, const Reader&) { return Result<Nothing>(Nothing{}); }));
        turn(done && round == 0 ? kDebounceMs : kDebounceMs / 7);
    }
}

bool TourGuide::waitUntil(const std::function<bool()>& holds)
{
    QElapsedTimer clock;
    clock.start();
    while (!holds() && clock.elapsed() < kLogInMs) turn(20);
    return holds();
}

QString TourGuide::nameOf(const QString& page, const QString& state) const
{
    return QStringLiteral("%1-%2-%3-%4%5").arg(page, state, themeKey(m_look.theme), m_look.language.left(2), m_look.large ? QStringLiteral("-150") : QString());
}

void TourGuide::readSentences()
{
    m_sentences = {kMatter};
    for (const RecordType* type : registry().all()) {
        ListQuestion question;
        question.type = type->key;
        do {
            const auto page = answer<ListPage>(m_session.ask(question));
            if (!page) break; // not for this person's eyes
            for (const ListRow& row : page->rows)
                for (const Field& field : type->fields) {
                    const Value& value = row.record.value(field.key);
                    if (const auto* words = std::get_if<QString>(&value)) m_sentences << *words;
                    if (const auto* words = std::get_if<Personal>(&value); words && field.kind == Kind::LongText) m_sentences << reveal(m_session.actor(), scopeOf(row.record), *words, Mask::Words);
                }
            question.after = page->next;
        } while (!question.after.isEmpty());
    }
}

// Three characters before the dots tell what it is about (卫生间…); fewer tell nobody anything.
bool TourGuide::isSentence(const QString& words) const
{
    constexpr int kTelling = 3;
    static const QRegularExpression mark(QStringLiteral("\\W+\\z"), QRegularExpression::UseUnicodePropertiesOption);
    const QString end = words.section(QChar(0x2026), 0, 0).remove(mark).right(kTelling);
    return end.size() == kTelling && words.endsWith(QChar(0x2026)) && std::any_of(m_sentences.begin(), m_sentences.end(), [&](const QString& sentence) { return sentence.contains(end); });
}

void TourGuide::keep(const QString& name, QWidget& shown)
{
    m_album.put(name, shown.grab());
    for (const QString& words : cutWords(shown))
        if (!isSentence(words)) m_album.fault(QStringLiteral("%1 cuts %2").arg(name, words));
}

void TourGuide::shoot(const QString& page, const QString& state)
{
    settle();
    keep(nameOf(page, state), m_window);
}

void TourGuide::shootDialog(const QString& page, const QString& state, const std::function<void()>& open)
{
    bool seen = false;
    QTimer::singleShot(kDialogMs, &m_window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) return;
        seen = true;
        keep(nameOf(page, state), *dialog);
        dialog->close();
    });
    open();
    waitUntil([&] { return seen; });
    if (!seen) m_album.fault(QStringLiteral("%1 did not open").arg(nameOf(page, state)));
}

bool TourGuide::logIn(const QString& user)
{
    if (m_window.work()) m_window.logOut();
    settle();
    m_window.login()->findChild<QLineEdit*>(QStringLiteral("user"))->setText(user);
    m_window.login()->findChild<QLineEdit*>(QStringLiteral("password"))->setText(QStringLiteral("demo-demo-demo"));
    m_window.login()->findChild<QPushButton*>(QStringLiteral("enter"))->click();
    waitUntil([this] { return m_window.work() != nullptr; });
    settle();
    if (!m_window.work()) m_album.fault(QStringLiteral("no log-in as %1").arg(user));
    return m_window.work();
}

void TourGuide::walk()
{
    settle();
    if (!m_window.login()->findChild<QLineEdit*>(QStringLiteral("password"))->isEnabled()) {
        m_album.fault(m_window.login()->findChild<Notice*>()->text()); // the data base is not open: why, and what to do
        return;
    }
    login();
    desks();
    newCall();
    newCaller();
    lists();
    finding();
    records();
    begunRecords();
    attachments();
    weekly();
    helps();
    settings();
}

void TourGuide::login()
{
    shoot(QStringLiteral("login"), QStringLiteral("empty"));
    m_window.login()->tell(Tone::Bad, say("The name or the password is wrong"));
    shoot(QStringLiteral("login"), QStringLiteral("refused"));
}

void TourGuide::desks()
{
    for (const char* user : kDesks)
        if (logIn(QLatin1String(user))) {
            if (m_sentences.isEmpty()) readSentences();
            shoot(QStringLiteral("desk"), QLatin1String(user));
            if (qstrcmp(user, "foreman") == 0) board();
        }
}

void TourGuide::board()
{
    m_window.work()->show(QStringLiteral("board"));
    settle();
    shoot(QStringLiteral("board"), QStringLiteral("foreman"));
    if (QWidget* lane = QApplication::focusWidget()) press(lane, Qt::Key_A);
    shoot(QStringLiteral("board"), QStringLiteral("sending"));
}

QString TourGuide::tailOfACaller()
{
    ListQuestion question;
    question.type = QStringLiteral("call_record");
    const auto page = answer<ListPage>(m_session.ask(question));
    if (!page) return {};
    for (const ListRow& row : page->rows) {
        const auto& phone = std::get<Personal>(row.record.value(QStringLiteral("phone")));
        if (!phone.isEmpty() && !row.record.text(QStringLiteral("home")).isEmpty()) return reveal(m_session.actor(), scopeOf(row.record), phone, Mask::Phone).right(4);
    }
    return {};
}

void TourGuide::newCall()
{
    if (!logIn(QStringLiteral("front_desk"))) return;
    m_window.work()->newCall();
    NewCallPanel* panel = m_window.work()->desk()->panel();
    auto* big = panel->findChild<QLineEdit*>(QStringLiteral("caller"));
    auto* matter = panel->findChild<QPlainTextEdit*>(QStringLiteral("matter"));
    big->insert(tailOfACaller());
    shoot(kNewCall, QStringLiteral("match"));
    press(big, Qt::Key_Return);
    shoot(kNewCall, QStringLiteral("category"));
    panel->findChild<QLineEdit*>(QStringLiteral("category"))->clearFocus();
    matter->setFocus();
    panel->save();
    shoot(kNewCall, QStringLiteral("refused"));
    press(matter, Qt::Key_F4);
    shoot(kNewCall, QStringLiteral("text_blocks"));
    press(matter, Qt::Key_Escape);
    matter->setPlainText(kMatter);
    shoot(kNewCall, QStringLiteral("filled"));
    panel->save();
    shoot(kNewCall, QStringLiteral("saved"));
}

void TourGuide::newCaller()
{
    NewCallPanel* panel = m_window.work() ? m_window.work()->desk()->panel() : nullptr;
    if (!panel) return;
    auto* big = panel->findChild<QLineEdit*>(QStringLiteral("caller"));
    big->insert(QStringLiteral("13900000001"));
    shoot(kNewCall, QStringLiteral("unknown"));
    press(big, Qt::Key_Return);
    panel->findChild<QLineEdit*>(QStringLiteral("category"))->clearFocus();
    shoot(kNewCall, QStringLiteral("new_caller"));
    panel->setDraft({});
}

void TourGuide::helps()
{
    if (!logIn(QStringLiteral("office_head"))) return;
    TopBar* top = m_window.work()->topBar();
    Q_EMIT top->keysWanted();
    shoot(QStringLiteral("help"), QStringLiteral("keys"));
    Q_EMIT top->keysWanted();
    for (const QString& topic : {QStringLiteral("calls"), QStringLiteral("weekly")}) {
        m_window.work()->show(topic);
        Q_EMIT top->manualWanted();
        shoot(QStringLiteral("manual"), topic);
    }
    shootDialog(QStringLiteral("password"), QStringLiteral("dialog"), [top] { Q_EMIT top->passwordWanted(); });
    auto* menu = top->findChild<QPushButton*>(QStringLiteral("user"))->menu();
    menu->popup(m_window.mapToGlobal(QPoint(0, 0)));
    settle();
    keep(nameOf(QStringLiteral("user"), QStringLiteral("menu")), *menu);
    menu->hide();
    m_window.activateWindow(); // a menu shot by itself leaves no window active, and so no focus to be seen
    m_window.lock();
    shoot(QStringLiteral("login"), QStringLiteral("locked"));
}

void TourGuide::walkFirst()
{
    const QString page = QStringLiteral("first");
    shoot(page, QStringLiteral("empty"));
    m_window.findChild<QPushButton*>(QStringLiteral("found"))->click();
    shoot(page, QStringLiteral("refused"));
}

void TourGuide::walkEmpty()
{
    if (!logIn(QStringLiteral("front_desk"))) return;
    const QString state = QStringLiteral("empty");
    shoot(QStringLiteral("desk"), state);
    for (const char* page : {"calls", "board", "dispatch", "callbacks", "customers"}) {
        m_window.work()->show(QLatin1String(page));
        shoot(QLatin1String(page), state);
    }
    if (!logIn(QStringLiteral("office_head"))) return;
    shoot(QStringLiteral("desk"), QStringLiteral("empty_head"));
    m_window.work()->show(QStringLiteral("weekly"));
    shoot(QStringLiteral("weekly"), state);
    setup();
}

void TourGuide::setup()
{
    if (!logIn(QStringLiteral("administrator"))) return;
    m_window.work()->showSetup();
    settle();
    for (auto* step : m_window.work()->stack()->currentWidget()->findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^step\\.")))) {
        step->click();
        shoot(QStringLiteral("setup"), step->objectName().section(QLatin1Char('.'), 1));
    }
}

} // namespace fuwutai
