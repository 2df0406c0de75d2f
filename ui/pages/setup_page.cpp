// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_page.h"

#include "ui/session/answer.h"

#include <QApplication>
#include <QShortcut>
#include <QTimer>

namespace fuwutai {

namespace {

constexpr int kSideWidth = 252, kStepWidth = 880;

} // namespace

SetupPage::SetupPage(Session& session, Lookup& lookup, QWidget* parent)
    : Page(parent), m_session(session), m_lookup(lookup), m_side(new QVBoxLayout), m_stack(new QStackedWidget(this)), m_office(new Combo(this)),
      m_next(new Button(say("Next step"), QStringLiteral("Ctrl+PgDown"), this))
{
    setObjectName(QStringLiteral("setup"));
    build();
    add(say("Departments and categories"), {"standard", "category", 1, [this] { return makeStandardStep(m_session, this); }});
    add(say("Communities and homes"), {"homes", "home", 1, [this] { return makeHomesStep(m_session, this); }});
    add(say("People"), {"people", "user", 2, [this] { return makePeopleStep(m_session, m_lookup, this); }});
    add(say("Codes of the forms"), {"forms", "", 0, [this] { return makeFormsStep(m_session, this); }});
    add(say("Finish"), {"ready", "", 0, [this] { return makeReadyStep(m_session, this); }});
    keys();
    connect(&lookup, &Lookup::changed, this, &SetupPage::showOffices);
    connect(&session, &Session::changed, this, [this] {
        if (isVisible()) look();
    });
    connect(m_office, &QComboBox::activated, this, [this] { go(step()); });
    showOffices();
}

void SetupPage::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 14);
    row->setSpacing(14);
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    side->setLayout(m_side);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(6);
    m_office->setAccessibleName(say("Office"));
    m_side->addWidget(m_office);
    m_side->addStretch(1);
    auto* hint = label(say("Each step can be left out and come back to: Settings, Set-up."), "note", side);
    hint->setWordWrap(true);
    m_side->addWidget(hint);
    row->addWidget(side);
    auto* work = new QWidget(this);
    auto* right = new QVBoxLayout(work);
    right->setContentsMargins(0, 0, 0, 0);
    m_stack->setMaximumWidth(kStepWidth);
    right->addWidget(m_stack, 1);
    m_next->setObjectName(QStringLiteral("next"));
    right->addWidget(m_next, 0, Qt::AlignLeft);
    row->addWidget(work, 1);
    m_columns = {side, work};
    connect(m_next, &QPushButton::clicked, this, [this] { go(step() + 1); });
}

void SetupPage::add(const QString& words, Step step)
{
    const int index = int(m_steps.size());
    step.button = new QPushButton(QStringLiteral("%1  %2").arg(index + 1).arg(words), this);
    step.button->setObjectName(QStringLiteral("step.%1").arg(QLatin1String(step.name)));
    step.button->setCheckable(true);
    step.button->setStyleSheet(QStringLiteral("text-align: left;"));
    m_side->insertWidget(index + 1, step.button);
    m_stack->addWidget(new QWidget(this));
    connect(step.button, &QPushButton::clicked, this, [this, index] { go(index); });
    m_steps << std::move(step);
}

// Made when it is first come to: all at once would hold the window.
SetupStep* SetupPage::made(int index)
{
    if (auto* there = qobject_cast<SetupStep*>(m_stack->widget(index))) return there;
    const Step& step = m_steps[index];
    SetupStep* made = step.make();
    made->setObjectName(QStringLiteral("setup.") + QLatin1String(step.name));
    QWidget* empty = m_stack->widget(index);
    m_stack->insertWidget(index, made);
    m_stack->removeWidget(empty);
    delete empty;
    connect(made, &SetupStep::done, this, [this, index] {
        if (!*m_steps[index].type) tick(index, true);
        m_next->setFocus(Qt::TabFocusReason);
    });
    connect(made, &SetupStep::left, this, [this, index] {
        if (index == this->step()) go(index + 1); // who went elsewhere meanwhile stays there
    });
    connect(made, &SetupStep::printWanted, this, &Page::printWanted);
    connect(made, &SetupStep::newCallWanted, this, [this] { Q_EMIT callWanted(); });
    return made;
}

void SetupPage::look()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps[i];
        if (*step.type)
            answer(m_session, m_session.ask(CountQuestion{QLatin1String(step.type), {}, step.least}), this, [this, i](const Result<CountAnswer>& found) {
                tick(i, found && found->count >= m_steps[i].least);
            });
    }
}

// By a sign, and by a word for those who do not see it.
void SetupPage::tick(int step, bool done)
{
    QPushButton* button = m_steps[step].button;
    m_steps[step].done = done;
    button->setIcon(done ? glyphIcon(Glyph::Check, toneInk(tokensOf(this), Tone::Ok)) : QIcon());
    button->setToolTip(done ? say("done") : QString());
    button->setAccessibleName(done ? say("%1, done").arg(button->text()) : button->text());
}

void SetupPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    for (int i = 0; i < m_steps.size(); ++i) tick(i, m_steps[i].done); // in the colours of the theme
}

void SetupPage::keys()
{
    const auto on = [this](const char* keys, auto what) {
        auto* made = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, what);
    };
    on("Ctrl+PgDown", [this] { go(step() + 1); });
    on("Ctrl+PgUp", [this] { go(step() - 1); });
    for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"}) on(keys, [this] { made(step())->act(); });
}

// One office needs no choosing.
void SetupPage::showOffices()
{
    const QString chosen = office();
    const auto offices = m_lookup.items(QStringLiteral("office"));
    m_office->clear();
    for (const auto& one : offices) m_office->addItem(one.words, one.number);
    m_office->setCurrentIndex(qMax(0, m_office->findData(chosen)));
    m_office->setVisible(offices.size() > 1);
    if (office() != chosen && isVisible()) beginWhere();
}

QString SetupPage::office() const { return m_office->currentData().toString(); }

void SetupPage::go(int step)
{
    if (step < 0 || step >= m_steps.size()) return;
    for (int i = 0; i < m_steps.size(); ++i) m_steps[i].button->setChecked(i == step);
    SetupStep* shown = made(step);
    m_stack->setCurrentIndex(step);
    m_next->setVisible(step + 1 < m_steps.size());
    if (m_next->isVisibleTo(this)) m_next->setText(say("Go on: %1").arg(m_steps[step + 1].button->text()));
    shown->begin(office());
    look();
    // The next one is made while this one is read: made and laid out in one go it would hold the window.
    if (step + 1 < m_steps.size()) QTimer::singleShot(0, this, [this, step] { made(step + 1); });
}

void SetupPage::arrive() { go(step()); }

bool SetupPage::holdsBack()
{
    for (int i = 0; i < m_steps.size(); ++i)
        if (fuwutai::holdsBack(m_stack->widget(i))) {
            if (i != step()) go(i);
            return true;
        }
    return false;
}

void SetupPage::beginWhere()
{
    QWidget* before = QApplication::focusWidget();
    go(step());
    if (before && before->isVisible() && !isAncestorOf(before)) before->setFocus();
}

// Come to by its tab, nobody arrives.
void SetupPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_steps[step()].button->isChecked()) beginWhere();
}

} // namespace fuwutai
