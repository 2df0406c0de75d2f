// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does while one types; new_call_layout.cpp builds it, new_call_draft.cpp keeps what is typed, new_call_save.cpp saves.
#include "ui/pages/new_call_panel.h"

#include "core/query/lists.h"
#include "ui/fields/typed.h"
#include "ui/session/answer.h"

#include <QEvent>
#include <QKeyEvent>

namespace fuwutai {

namespace {

constexpr int kDebounceMs = 80;
constexpr int kMatches = 5;
constexpr int kCategories = 300;

} // namespace

NewCallPanel::NewCallPanel(Session& session, QWidget* parent) : QFrame(parent), m_session(session)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    build();
    connectAll();
    readCategories();
    clear();
    restoreDraft();
}

void NewCallPanel::connectAll()
{
    connect(m_big, &QLineEdit::textEdited, this, &NewCallPanel::typed);
    connect(&m_debounce, &QTimer::timeout, this, &NewCallPanel::ask);
    connect(m_matches, &MatchList::taken, this, [this] { take(m_matches->current()); });
    connect(m_offerNew, &QPushButton::clicked, this, &NewCallPanel::takeNew);
    connect(m_category, &CategoryField::chosen, this, &NewCallPanel::categoryChosen);
    connect(m_category, &CategoryField::jumps, this, [this] { m_jumped.start(); });
    connect(m_category, &CategoryField::passed, m_matter, qOverload<>(&QWidget::setFocus));
    connect(m_kind, &ChoiceRow::chosen, this, [this] {
        m_kindByHand = true;
        m_category->setKind(m_kind->value());
        noteDraft();
    });
    for (QLineEdit* edit : {m_name, m_phone, m_place}) connect(edit, &QLineEdit::textEdited, this, &NewCallPanel::noteDraft);
    connect(m_name, &QLineEdit::returnPressed, m_phone, qOverload<>(&QWidget::setFocus));
    connect(m_phone, &QLineEdit::returnPressed, m_place, qOverload<>(&QWidget::setFocus));
    connect(m_place, &QLineEdit::returnPressed, m_category, qOverload<>(&QWidget::setFocus));
    connect(m_homes, &HomeProposals::chosen, m_category, qOverload<>(&QWidget::setFocus));
    connect(m_anonymous, &QCheckBox::clicked, this, &NewCallPanel::noteDraft);
    connect(m_urgency, &ChoiceRow::chosen, this, &NewCallPanel::noteDraft);
    connect(m_matter, &QPlainTextEdit::textChanged, this, &NewCallPanel::noteDraft);
    connect(m_matter, &QPlainTextEdit::textChanged, this, &NewCallPanel::offerRepeat);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &NewCallPanel::noteDraft);
    connect(m_answers, &QPushButton::clicked, this, &NewCallPanel::toggleAnswer);
    connect(m_save, &QPushButton::clicked, this, &NewCallPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &NewCallPanel::toggleDiscarded);
    connect(m_savedCard, &SavedCard::opened, this, &NewCallPanel::openRecord);
    connect(&m_session, &Session::changed, this, [this](const QList<Change>& changes) {
        for (const Change& c : changes)
            if (c.type == QLatin1String("category")) return readCategories();
    });
    // What was refused is being mended: the refusal has been read. Who calls is asked as one: a name is as good as a number.
    const auto who = [this] { heed({m_name, m_phone, m_place}); };
    for (QLineEdit* edit : {m_big, m_name, m_phone, m_place}) connect(edit, &QLineEdit::textChanged, this, who);
    connect(m_anonymous, &QCheckBox::clicked, this, who);
    connect(m_category, &CategoryField::chosen, this, [this] { heed({m_category}); });
    for (QPlainTextEdit* edit : {m_matter, m_answer}) connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] { heed({edit}); });
    m_big->installEventFilter(this);
    m_matter->installEventFilter(this);
}

void NewCallPanel::readCategories()
{
    ListQuestion question;
    question.type = QStringLiteral("category");
    question.sort = QStringLiteral("number");
    question.filters = {Filter{QStringLiteral("state"), QStringLiteral("active")}};
    question.limit = kCategories;
    answer(m_session, m_session.ask(question), this, [this](const Result<ListPage>& answer) {
        if (!answer) return;
        QList<CodedCategory> all;
        for (const ListRow& row : answer->rows)
            all << CodedCategory{row.record.number, row.record.text(QStringLiteral("name")), row.record.text(QStringLiteral("kind")), {}};
        m_category->setCategories(all);
    });
}

void NewCallPanel::begin()
{
    m_savedCard->hide();
    clearMarks(); // a draft keeps what was typed, not what was refused
    m_discarded.reset();
    if (draft().isEmpty()) beginAt(m_session.now());
    showLeft();
    m_big->setFocus(Qt::ShortcutFocusReason);
    m_big->selectAll();
}

void NewCallPanel::beginWith(const QString& caller)
{
    const bool fresh = draft().isEmpty();
    begin();
    if (!fresh) return;
    m_big->setText(caller);
    typed();
}

void NewCallPanel::clear()
{
    m_kindByHand = false;
    m_takeWhenReady = false;
    m_askedFor.clear();
    m_debounce.stop();
    CallDraft fresh;
    fresh.channel = QStringLiteral("phone");
    setDraft(fresh);
    m_leftLine->clear();
    tellKept({});
}

void NewCallPanel::typed()
{
    m_savedCard->hide();
    noteDraft();
    if (m_draft.caller || m_draft.isNew) dropCaller();
    m_debounce.start();
}

void NewCallPanel::dropCaller()
{
    m_draft.caller.reset();
    m_draft.isNew = false;
    m_draft.linkedTo.clear();
    m_draft.inIncident = false;
    m_newCaller->hide();
    m_matches->clear();
    showWarranty();
    offerRepeat();
    offerIncident();
}

void NewCallPanel::ask()
{
    const QString text = m_big->text().trimmed();
    m_askedFor = text;
    if (text.isEmpty()) return showMatches(text, {});
    answer(m_session, m_session.ask(CallerQuestion{text, kMatches}), this, [this, text](const Result<CallerQuestion::Answer>& answer) {
        if (answer) showMatches(text, *answer);
        else m_reasons->tell(answer.error());
    });
}

void NewCallPanel::showMatches(const QString& of, const QList<CallerMatch>& matches)
{
    if (of != m_askedFor || of != m_big->text().trimmed() || m_draft.caller || m_draft.isNew) return;
    m_matches->show(matches);
    offerNew();
    if (!m_takeWhenReady || of.isEmpty()) return;
    m_takeWhenReady = false;
    if (matches.isEmpty()) takeNew();
    else take(matches.first());
}

void NewCallPanel::offerNew()
{
    const QString text = m_big->text().trimmed();
    CallDraft guess;
    guess.typed = text;
    fillNewCaller(guess);
    m_offerNew->setText(!guess.phone.isEmpty()   ? say("New caller with this number")
                        : !guess.place.isEmpty() ? say("New caller from this room")
                        : guess.anonymous        ? say("Caller without a name")
                                                 : say("New caller with this name"));
    m_offerNew->setKey(m_matches->isEmpty() ? QStringLiteral("Enter") : QStringLiteral("Alt+N"));
    m_offerNew->setVisible(!text.isEmpty());
}

// Enter in the big field: the first match, or the one gone to by the arrows; when the answer is still under way, as soon as it comes.
void NewCallPanel::takeOrWait()
{
    const QString text = m_big->text().trimmed();
    if (m_draft.caller || m_draft.isNew || text.isEmpty()) return m_category->setFocus();
    if (m_debounce.isActive() || m_askedFor != text) {
        m_takeWhenReady = true;
        m_debounce.stop();
        return ask();
    }
    if (m_matches->isEmpty()) takeNew();
    else take(m_matches->current());
}

void NewCallPanel::take(const CallerMatch& match)
{
    noteDraft();
    m_draft.caller = match;
    m_draft.isNew = false;
    m_offerNew->hide();
    m_matches->showTaken(match);
    showWarranty();
    offerRepeat();
    offerIncident();
    askWhoCalls();
}

void NewCallPanel::takeNew()
{
    noteDraft();
    CallDraft d = draft();
    fillNewCaller(d);
    m_draft.caller.reset();
    m_draft.isNew = true;
    // A room that is on file stays that home, whoever calls from it.
    if (!d.place.isEmpty() && !m_matches->onlyHome().isEmpty()) d.place = d.home = m_matches->onlyHome();
    m_name->setText(d.name);
    m_phone->setText(d.phone);
    m_place->setText(d.place);
    m_place->setReadOnly(false);
    m_homes->setHome(d.home);
    m_anonymous->setChecked(d.anonymous);
    m_matches->clear();
    m_offerNew->hide();
    m_newCaller->show();
    offerRepeat();
    // As it is read: who, then the number, where there is none or but its tail.
    if (d.anonymous) m_place->setFocus();
    else if (d.name.isEmpty() && (d.phone.isEmpty() || !wholePhone(d.phone).isEmpty())) m_name->setFocus();
    else if (wholePhone(d.phone).isEmpty()) m_phone->setFocus();
    else m_category->setFocus();
}

// 当场答复: what was asked is answered while the caller is on the line; the call is registered and closed in one go.
void NewCallPanel::toggleAnswer()
{
    showAnswer(m_answer->isHidden());
    (m_answer->isHidden() ? m_matter : m_answer)->setFocus();
    noteDraft();
}

void NewCallPanel::showAnswer(bool answers)
{
    m_answer->setVisible(answers);
    m_answerHead->setVisible(answers);
    m_answers->setText(answers ? say("Not answered yet") : say("Answer at once"));
    m_save->setText(answers ? say("Save and close as answered") : say("Save and read out"));
}

void NewCallPanel::categoryChosen(const QString& number)
{
    noteDraft();
    const CodedCategory* category = m_category->found(number);
    if (!m_kindByHand) m_kind->setValue(category ? category->kind : QString());
    showWarranty();
    offerRepeat();
    m_draft.inIncident = false;
    offerIncident();
}

bool NewCallPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_matter && isHabit(event)) return true;
    if (watched != m_big || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down) m_matches->step(1);
    else if (key->key() == Qt::Key_Up) m_matches->step(-1);
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) takeOrWait();
    else return false;
    return true;
}

} // namespace fuwutai
