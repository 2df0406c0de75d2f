// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_page.h"

#include "core/base/text.h"
#include "core/exchange/people.h"
#include "ui/fields/next_empty.h"
#include "ui/fields/reading_order.h"
#include "ui/session/answer.h"
#include "ui/shell/password_form.h"

#include <QGridLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QShortcut>
#include <QThreadPool>

namespace fuwutai {

namespace {

constexpr int kPracticeWidth = 300, kOwnWidth = 520, kLongestCode = 4;

// "湖滨服务处" -> "HB": the sound of what is particular to it.
QString codeFor(const QString& officeName)
{
    static const QRegularExpression common(QStringLiteral("(客户)?(服务|客服)(处|中心|部|站|点)?$"));
    const QString name = officeName.simplified().remove(common);
    return pinyinTokens(name).section(QLatin1Char(' '), 1, 1).toUpper().left(kLongestCode);
}

QLabel* words(const QString& text, const char* look, QWidget* parent)
{
    QLabel* made = label(text, look, parent);
    made->setWordWrap(true);
    return made;
}

} // namespace

FirstPage::FirstPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_calls(new QCheckBox(say("I take calls at the front desk too"), this)), m_lies(new QWidget(this)), m_file(label({}, "", this)),
      m_notice(new Notice(this)),
      m_place(new Button(say("Use it there all the same"), {}, this)), m_practice(new Button(say("Open the practice office"), {}, this)),
      m_found(new PrimaryButton(say("Set up the service desk"), QStringLiteral("Ctrl+Enter"), this)), m_work(new WorkBar(this))
{
    setObjectName(QStringLiteral("first"));
    QThreadPool::globalInstance()->start([] { pinyinTokens(QStringLiteral("\u738b")); }); // its tables are read once, not under somebody's fingers
    setAccessibleName(say("First start"));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    m_cards = {ownCard(), practiceCard()};
    cards->addStretch(1);
    for (QWidget* card : std::as_const(m_cards)) cards->addWidget(card, 0, Qt::AlignTop);
    cards->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->addStretch(2);
    all->addLayout(cards);
    all->addStretch(3);
    connect(m_practice, &QPushButton::clicked, this, &FirstPage::practise);
    connect(m_found, &QPushButton::clicked, this, [this] { found(); });
    connect(m_place, &QPushButton::clicked, this, [this] { found(true); });
    for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto* save = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        save->setContext(Qt::WidgetWithChildrenShortcut);
        connect(save, &QShortcut::activated, this, [this] { found(); });
    }
}

QWidget* FirstPage::practiceCard()
{
    auto* card = new Card(say("Try it first"), {}, this);
    card->setFixedWidth(kPracticeWidth);
    card->body()->setSpacing(10);
    card->body()->addWidget(words(say("A practice office with sample data: two offices, a few hundred calls, orders and weekly reports. Nothing in it counts."), "", card));
    card->body()->addWidget(words(say("You can come back here: close the program and start it again. F1 opens the manual."), "note", card));
    m_practice->setObjectName(QStringLiteral("practise"));
    card->body()->addWidget(m_practice);
    card->body()->addWidget(m_work);
    return card;
}

QWidget* FirstPage::ownCard()
{
    auto* card = new Card(say("Set up your own service desk"), {}, this);
    card->setFixedWidth(kOwnWidth);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addLine(grid, "organisation", say("Company"), say("stands on every sheet; empty: as the office is called"));
    addLine(grid, "office_name", say("Name of the office"), say("such as Lakeside service office"));
    addLine(grid, "office", say("Short code"), say("letters and digits; stands in every number and stays"));
    addLine(grid, "person", say("Your name"), say("the first administrator"));
    addLine(grid, "login", say("Login name"), say("to log in with"));
    addPassword(grid);
    card->body()->setSpacing(10);
    card->body()->addLayout(grid);
    m_calls->setObjectName(QStringLiteral("calls"));
    m_calls->setChecked(true);
    card->body()->addWidget(m_calls);
    addPlace();
    card->body()->addWidget(m_lies);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_notice, m_place, m_found}) card->body()->addWidget(widget);
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setStyleSheet(QStringLiteral("min-height: 26px;"));
    m_place->hide();
    connect(m_lines[QStringLiteral("office_name")], &QLineEdit::textEdited, this, &FirstPage::propose);
    connect(m_lines[QStringLiteral("person")], &QLineEdit::textEdited, this, &FirstPage::propose);
    return card;
}

QLineEdit* FirstPage::addLine(QGridLayout* grid, const char* name, const QString& said, const QString& hint)
{
    auto* edit = QByteArray(name) == "password" ? passwordEdit(said, this) : new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(said);
    edit->setPlaceholderText(hint);
    m_order << edit;
    auto* title = label(said, "muted", this);
    title->setBuddy(edit);
    auto* why = words({}, "bad-note", this);
    why->hide();
    const int row = grid->rowCount();
    grid->addWidget(title, row, 0);
    grid->addWidget(edit, row, 1);
    grid->addWidget(why, row + 1, 1);
    m_lines.insert(QLatin1String(name), edit);
    m_why.insert(QLatin1String(name), why);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
        if (QLineEdit* next = nextEmpty(m_order, edit)) next->setFocus();
        else found();
    });
    connect(edit, &QLineEdit::textEdited, this, [this, edit](const QString& typed) {
        if (typed.isEmpty()) m_own.remove(edit);
        else m_own.insert(edit);
    });
    return edit;
}

// Seen as it is typed, so that it is asked for once and an input method can be used; the eye hides it.
void FirstPage::addPassword(QGridLayout* grid)
{
    addLine(grid, "password", say("Password"), say("at least 8 characters; a sentence, also in Chinese"))->setEchoMode(QLineEdit::Normal);
}

// Seldom another than the usual one: no line to be typed.
void FirstPage::addPlace()
{
    auto* row = new QHBoxLayout(m_lies);
    row->setContentsMargins(0, 0, 0, 0);
    auto* other = new Button(say("Another place..."), {}, m_lies);
    other->setObjectName(QStringLiteral("otherPlace"));
    row->addWidget(label(say("Data file"), "muted", m_lies));
    row->addWidget(m_file, 1);
    row->addWidget(other);
    m_lies->setProperty("look", QStringLiteral("plain"));
    m_lies->hide();
    connect(other, &QPushButton::clicked, this, &FirstPage::placeWanted);
}

void FirstPage::showPlace(const QString& file)
{
    constexpr int kShown = 300;
    m_file->setText(m_file->fontMetrics().elidedText(file, Qt::ElideMiddle, kShown));
    m_file->setToolTip(file);
    m_file->setAccessibleName(file);
    m_lies->show();
}

void FirstPage::begin() { m_lines[QStringLiteral("organisation")]->setFocus(); }

// Both follow what they come from until somebody types his own.
void FirstPage::propose()
{
    const auto follow = [this](const char* name, const QString& now) {
        if (QLineEdit* line = m_lines[QLatin1String(name)]; !m_own.contains(line)) line->setText(now);
    };
    follow("office", codeFor(m_lines[QStringLiteral("office_name")]->text()));
    follow("login", loginFor(m_lines[QStringLiteral("person")]->text()));
}

Founding FirstPage::typed() const
{
    const auto text = [this](const char* name) { return m_lines[QLatin1String(name)]->text().simplified(); };
    return {text("organisation"), halfWidth(text("office")), text("office_name"), text("login"), text("person"), m_lines[QStringLiteral("password")]->text(), m_calls->isChecked()};
}

void FirstPage::clearMarks()
{
    for (QLabel* why : std::as_const(m_why)) why->hide();
    for (QLineEdit* line : std::as_const(m_lines)) setMark(line, "refused", false);
    m_notice->clear();
    m_place->hide();
}

void FirstPage::found(bool acceptPlace)
{
    if (!m_found->isEnabled()) return;
    clearMarks();
    OpenHow how;
    how.found = typed();
    how.acceptPlace = acceptPlace;
    open(how, [this, founding = *how.found] { Q_EMIT founded(founding.login, founding.password); });
}

void FirstPage::practise()
{
    OpenHow how;
    how.practice = true;
    how.progress = m_work->begin(say("Being made"));
    open(how, [this] { Q_EMIT practising(); });
}

void FirstPage::open(const OpenHow& how, const std::function<void()>& then)
{
    setBusy(true);
    answer(m_session, m_session.open(how), this, [this, then](const Result<Nothing>& answer) {
        setBusy(false);
        m_work->end();
        if (answer) then();
        else tell(answer.error());
    });
}

void FirstPage::tell(const Refusal& why)
{
    for (const Reason& reason : why.reasons) point(reason);
    for (QWidget* line : inReadingOrder(m_cards))
        if (line->property("refused").toBool()) return line->setFocus();
}

// At its line, where there is one.
void FirstPage::point(const Reason& reason)
{
    QLineEdit* line = m_lines.value(reason.field);
    if (!line) {
        m_notice->tell(Tone::Bad, reason.text);
        m_place->setVisible(reason.code == QLatin1String("place"));
        return;
    }
    // Named as it is named here.
    m_why[reason.field]->setText(reason.code == QLatin1String("required") ? say("Missing: %1").arg(line->accessibleName()) : reason.text);
    m_why[reason.field]->show();
    setMark(line, "refused", true);
}

void FirstPage::setBusy(bool busy)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_practice, m_found, m_place}) widget->setEnabled(!busy);
}

bool FirstPage::focusNextPrevChild(bool next)
{
    QWidget* stop = nextStop(m_cards, next);
    if (stop) stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return stop;
}

void FirstPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), tokens().ground);
}

} // namespace fuwutai
