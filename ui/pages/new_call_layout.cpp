// SPDX-License-Identifier: GPL-3.0-or-later
// How the new call panel is put together, in the order in which a call goes.
#include "ui/fields/typed.h"
#include "ui/pages/new_call_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>

namespace fuwutai {

namespace {

constexpr int kMatterHeight = 92, kChoiceRoom = 342, kAround = 30, kSide = 14, kApart = 6;

QLineEdit* lineEdit(const char* name, const QString& words, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(words);
    edit->setPlaceholderText(words);
    return edit;
}

QPlainTextEdit* sentences(const char* name, const QString& words, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(words);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(56);
    edit->setMaximumHeight(kMatterHeight);
    return edit;
}

// What is odd about a number is said when it was left, and no longer while it is typed on.
QLabel* doubtOf(QLineEdit* phone, QWidget* parent)
{
    auto* told = label({}, "warn-note", parent);
    told->setObjectName(QStringLiteral("phoneDoubt"));
    told->setWordWrap(true);
    told->hide();
    const auto tell = [phone, told](const QString& doubt) {
        told->setText(doubt);
        told->setVisible(!doubt.isEmpty());
        setMark(phone, "doubted", !doubt.isEmpty());
    };
    QObject::connect(phone, &QLineEdit::textChanged, told, [phone, tell] { tell(phone->hasFocus() ? QString() : phoneDoubt(phone->text())); });
    QObject::connect(phone, &QLineEdit::editingFinished, told, [phone, tell] { tell(phoneDoubt(phone->text())); });
    return told;
}

} // namespace

void NewCallPanel::build()
{
    setObjectName(QStringLiteral("newCall"));
    setProperty("look", QStringLiteral("card"));
    setAccessibleName(say("New call"));
    // In a low window what is typed is scrolled; what is chosen, and what saves it, stays in sight.
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 10, 0, 12);
    outer->setSpacing(kApart);
    const auto stays = [outer](QWidget* part) {
        part->setContentsMargins(kSide, 0, kSide, 0);
        outer->addWidget(part);
    };
    stays(makeHead());
    stays(makeLeftLine());
    outer->addWidget(makeFields(), 1);
    stays(makeChoices());
    outer->addSpacing(kApart);
    stays(makeFoot());
    addKeys();
}

QWidget* NewCallPanel::makeFields()
{
    auto* fields = new QWidget(this);
    fields->setProperty("look", QStringLiteral("plain"));
    auto* all = new QVBoxLayout(fields);
    all->setContentsMargins(kSide, 0, kSide, 0);
    all->setSpacing(kApart);
    buildCaller(*all);
    buildMatter(*all);
    all->addStretch(2);
    m_fields = new QScrollArea(this);
    m_fields->setWidgetResizable(true);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setFocusPolicy(Qt::NoFocus);
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->setWidget(fields);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_fields->widget()->isAncestorOf(now)) m_fields->ensureWidgetVisible(now, 0, kAround);
    });
    return m_fields;
}

void NewCallPanel::buildCaller(QVBoxLayout& all)
{
    m_big = lineEdit("caller", say("Phone tail, name, room or pinyin"), this);
    setLook(m_big, "big");
    all.addWidget(m_big);
    all.addWidget(m_savedCard = new SavedCard(this));
    all.addWidget(m_matches = new MatchList(this));
    all.addWidget(m_warranty = label({}, "note", this));
    m_warranty->setObjectName(QStringLiteral("warranty"));
    m_warranty->setWordWrap(true);
    m_offerNew = new Button({}, {}, this);
    m_offerNew->setGlyph(Glyph::Plus);
    all.addWidget(m_offerNew);
    all.addWidget(makeNewCaller());
}

void NewCallPanel::buildMatter(QVBoxLayout& all)
{
    all.addWidget(label(say("Category"), "heading", this));
    all.addWidget(m_category = new CategoryField(this));
    auto* head = new QHBoxLayout; // what the matter may be besides stands beside its name, where it takes no row
    head->addWidget(label(say("Matter"), "heading", this), 1);
    all.addLayout(head);
    all.addWidget(m_matter = sentences("matter", say("Matter"), this), 1);
    all.addWidget(m_repeatLine = new Notice(this));
    m_link = new Button(say("Link"), QStringLiteral("Alt+Y"), m_repeatLine);
    setLook(m_link, "quiet");
    m_repeatLine->row()->addWidget(m_link);
    connect(m_link, &QPushButton::clicked, this, &NewCallPanel::toggleRepeat);
    all.addWidget(m_incidentLine = new Notice(this));
    auto* join = new Button(say("One matter"), QStringLiteral("Alt+I"), m_incidentLine);
    join->setObjectName(QStringLiteral("join"));
    setLook(join, "quiet");
    m_incidentLine->row()->addWidget(join);
    connect(join, &QPushButton::clicked, this, &NewCallPanel::toggleIncident);
    all.addWidget(m_answerHead = label(say("Answer given at once"), "heading", this));
    all.addWidget(m_answer = sentences("first_answer", say("Answer given at once"), this), 1);
    m_answers = new Button(say("Answer at once"), QStringLiteral("Alt+A"), this);
    m_answers->setObjectName(QStringLiteral("answers"));
    setLook(m_answers, "link");
    head->addWidget(m_answers);
}

QWidget* NewCallPanel::makeChoices()
{
    const RecordType& type = *m_session.registry().find(QStringLiteral("call_record"));
    auto* choices = new QWidget(this);
    auto* all = new QVBoxLayout(choices);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(5);
    all->addWidget(m_reasons = new Notice(this));
    m_reasons->setObjectName(QStringLiteral("reasons"));
    all->addWidget(label(say("Kind (Alt+digit)"), "heading", this));
    all->addWidget(m_kind = new ChoiceRow(*type.field(QStringLiteral("kind")), QStringLiteral("1234567"), kChoiceRoom, this));
    all->addWidget(label(say("Urgency"), "heading", this));
    all->addWidget(m_urgency = new ChoiceRow(*type.field(QStringLiteral("urgency")), QStringLiteral("890"), kChoiceRoom, this));
    return choices;
}

void NewCallPanel::addKeys()
{
    const auto shortcut = [this](const char* keys, auto what) {
        auto* made = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, what);
    };
    shortcut("Ctrl+Return", &NewCallPanel::save);
    shortcut("Ctrl+Enter", &NewCallPanel::save);
    shortcut("Ctrl+S", &NewCallPanel::save);
    shortcut("Alt+Y", &NewCallPanel::toggleRepeat);
    shortcut("Alt+I", &NewCallPanel::toggleIncident);
    shortcut("Alt+A", &NewCallPanel::toggleAnswer);
    shortcut("Alt+D", &NewCallPanel::toggleDiscarded);
    shortcut("Alt+N", [this] { if (m_offerNew->isVisible()) takeNew(); });
    shortcut("Escape", [this] { Q_EMIT left(); });
}

QWidget* NewCallPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(say("New call"), "title", head));
    row->addWidget(m_kept = label({}, "note", head)); // quietly, where it takes no row
    m_kept->setObjectName(QStringLiteral("kept"));
    m_discard = new Button({}, {}, head);
    m_discard->setObjectName(QStringLiteral("discard"));
    setLook(m_discard, "link");
    row->addWidget(m_discard);
    row->addStretch(1);
    row->addWidget(m_time = label({}, "muted", head));
    m_channel = new QToolButton(head);
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; width: 0; }"));
    m_channel->setPopupMode(QToolButton::InstantPopup);
    m_channel->setFocusPolicy(Qt::TabFocus);
    m_channel->setToolTip(say("How it came in"));
    auto* menu = new QMenu(m_channel);
    const Field& field = *m_session.registry().find(QStringLiteral("call_record"))->field(QStringLiteral("channel"));
    for (const ChoiceDef& choice : *field.choices)
        connect(menu->addAction(say(choice.label)), &QAction::triggered, this, [this, key = QString::fromLatin1(choice.key)] {
            m_draft.channel = key;
            showChannel();
            noteDraft();
        });
    m_channel->setMenu(menu);
    row->addWidget(m_channel);
    return head;
}

QWidget* NewCallPanel::makeLeftLine()
{
    auto* around = new QWidget(this); // keeps the margins of the card
    auto* row = new QVBoxLayout(around);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_leftLine = new Notice(around));
    m_leftLine->setObjectName(QStringLiteral("left"));
    auto* discard = new Button(say("Discard"), QStringLiteral("Alt+D"), m_leftLine);
    setLook(discard, "quiet");
    m_leftLine->row()->addWidget(discard);
    connect(discard, &QPushButton::clicked, this, &NewCallPanel::toggleDiscarded);
    return around;
}

void NewCallPanel::showChannel()
{
    const Field& field = *m_session.registry().find(QStringLiteral("call_record"))->field(QStringLiteral("channel"));
    m_channel->setText(choiceText(field, m_draft.channel));
    m_channel->setAccessibleName(say("Channel: %1").arg(m_channel->text()));
}

QWidget* NewCallPanel::makeNewCaller()
{
    m_newCaller = new QWidget(this);
    auto* grid = new QGridLayout(m_newCaller);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_name = lineEdit("caller_name", say("Full name"), m_newCaller), 0, 0);
    grid->addWidget(m_phone = lineEdit("phone", say("Phone"), m_newCaller), 0, 1);
    grid->addWidget(m_place = lineEdit("place", say("Home or place"), m_newCaller), 1, 0);
    m_homes = new HomeProposals(m_session, m_place);
    grid->addWidget(m_anonymous = new QCheckBox(say("Anonymous"), m_newCaller), 1, 1);
    auto* place = label(say("No such home: noted as a place"), "note", m_newCaller);
    place->setObjectName(QStringLiteral("noHome"));
    place->hide();
    connect(m_homes, &HomeProposals::known, place, [place](bool any) { place->setVisible(!any); });
    grid->addWidget(place, 2, 0, 1, 2);
    grid->addWidget(doubtOf(m_phone, m_newCaller), 3, 0, 1, 2);
    return m_newCaller;
}

QWidget* NewCallPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_save = new PrimaryButton(say("Save and read out"), QStringLiteral("Ctrl+Enter"), foot);
    m_save->setObjectName(QStringLiteral("save"));
    row->addWidget(m_save, 1);
    auto* leave = new Button(say("Leave"), QStringLiteral("Esc"), foot);
    leave->setObjectName(QStringLiteral("leave"));
    connect(leave, &QPushButton::clicked, this, &NewCallPanel::left);
    row->addWidget(leave);
    return foot;
}

} // namespace fuwutai
