// SPDX-License-Identifier: GPL-3.0-or-later
// How the week's page is put together.
#include "ui/pages/weekly_page.h"

#include "core/report/week_words.h"
#include "ui/fields/flow_layout.h"
#include "ui/pages/empty_note.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace fuwutai {

namespace {

constexpr int kColumnWidth = 300, kNoteHeight = 54;
constexpr int kArrowWidth = 32;
const char* const kTiles[]{"carried_over", "new", "to_follow", "done", "on_time", "open_at_end"};

// Asks for the least it needs, so that what is left goes to all alike and nothing is scrolled too early.
class NoteEdit : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {kNoteHeight, kNoteHeight}; }
};

} // namespace

void WeeklyPage::build()
{
    setObjectName(QStringLiteral("weekly"));
    setFocusPolicy(Qt::StrongFocus);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(14, 14, 14, 14);
    all->setSpacing(14);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    m_notice = new Notice(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    left->addLayout(buildHead());
    left->addWidget(m_notice);
    buildQuestion(*left);
    left->addLayout(buildFigures());
    left->addLayout(buildCharts(), 5);
    left->addWidget(buildItems(), 4);
    all->addLayout(left, 1);
    all->addWidget(buildColumn());
    addKeys();
}

QLayout* WeeklyPage::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_officeBox = new Combo(this);
    m_officeBox->setObjectName(QStringLiteral("week.office"));
    m_officeBox->setAccessibleName(say("Office"));
    m_weekText = label({}, "title", this);
    m_weekText->setObjectName(QStringLiteral("week.text"));
    m_state = new Badge(this);
    m_state->setObjectName(QStringLiteral("week.state"));
    m_back = arrow("week.back", Glyph::Left, say("The week before"), say("The week before (Alt+PgUp)"));
    m_forward = arrow("week.forward", Glyph::Right, say("The week after"), say("The week after (Alt+PgDown)"));
    auto* told = new FlowLayout(nullptr, 8); // what has no room beside the buttons goes on below
    for (QWidget* part : {static_cast<QWidget*>(m_officeBox), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_weekText), static_cast<QWidget*>(m_forward), static_cast<QWidget*>(m_state)})
        told->addWidget(part);
    head->addLayout(told, 1);
    buildButtons(*head);
    connect(m_back, &QPushButton::clicked, this, [this] { showWeek(m_week.previous()); });
    connect(m_forward, &QPushButton::clicked, this, [this] { showWeek(m_week.next()); });
    connect(m_officeBox, &QComboBox::activated, this, [this](int i) {
        saveNotes();
        m_typing = false;
        m_office = m_officeBox->itemData(i).toString();
        load();
    });
    return head;
}

Button* WeeklyPage::arrow(const char* name, Glyph glyph, const QString& words, const QString& tip)
{
    auto* made = new Button({}, {}, this);
    made->setObjectName(QLatin1String(name));
    made->setGlyph(glyph);
    made->setFixedWidth(kArrowWidth);
    made->setAccessibleName(words);
    made->setToolTip(tip);
    return made;
}

void WeeklyPage::buildButtons(QHBoxLayout& head)
{
    m_excel = new Button(say("Excel"), {}, this);
    m_excel->setObjectName(QStringLiteral("xlsx"));
    m_print = new Button(say("Print"), QStringLiteral("Ctrl+P"), this);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setGlyph(Glyph::Print);
    m_main = new PrimaryButton(say("Issue"), QStringLiteral("Ctrl+Enter"), this);
    m_main->setObjectName(QStringLiteral("issue"));
    for (QWidget* part : {static_cast<QWidget*>(m_excel), static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_main)}) head.addWidget(part, 0, Qt::AlignTop);
    connect(m_excel, &QPushButton::clicked, this, [this] { askForExcel(); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(weekPrint(m_view.report)); });
    connect(m_main, &QPushButton::clicked, this, [this] { m_view.report.frozen ? receive() : ask(); });
}

QLayout* WeeklyPage::buildFigures()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (const char* key : kTiles) {
        auto* tile = new FigureTile(QLatin1String(key), say(figureDef(QLatin1String(key))->label), this);
        connect(tile, &QPushButton::clicked, this, [this, key = QString::fromLatin1(key)] { showItems(key == m_shownFigure ? QStringLiteral("open_at_end") : key); });
        m_tiles << tile;
        row->addWidget(tile, 1);
    }
    return row;
}

QLayout* WeeklyPage::buildCharts()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* bars = new Card(say("To be followed, by category: main causes first"));
    m_pareto = new ChartView;
    bars->body()->addWidget(m_pareto, 1);
    m_trendCard = new Card(say("Complaints per 1 000 homes, week by week"));
    m_trendCard->setToolTip(say("Within the two outer lines is what is usual (a u-chart); a week outside them, or eight in a row on one side of the mean, is looked into."));
    m_trend = new ChartView;
    m_trendCard->body()->addWidget(m_trend, 1);
    row->addWidget(bars, 5);
    row->addWidget(m_trendCard, 4);
    return row;
}

QWidget* WeeklyPage::buildItems()
{
    m_itemsCard = new Card;
    m_overdue = new Badge;
    m_overdue->setObjectName(QStringLiteral("week.overdue"));
    m_major = new Badge;
    m_major->setObjectName(QStringLiteral("week.major"));
    m_asList = new QPushButton(say("Open all as a list"));
    m_asList->setObjectName(QStringLiteral("week.list"));
    setLook(m_asList, "link");
    m_itemsCard->head()->addWidget(m_overdue);
    m_itemsCard->head()->addWidget(m_major);
    m_asFigures = new QPushButton(say("All figures"));
    m_asFigures->setObjectName(QStringLiteral("week.all"));
    setLook(m_asFigures, "link");
    m_itemsCard->head()->addWidget(m_asFigures);
    m_itemsCard->head()->addWidget(m_asList);
    m_items = new WeekItems;
    m_figures = new WeekFigures;
    m_itemsCard->body()->addWidget(m_items, 1);
    m_itemsCard->body()->addWidget(m_figures, 1);
    m_itemsCard->body()->addWidget(m_none = new EmptyNote(this), 1);
    m_none->hide();
    m_figures->hide();
    connect(m_figures, &WeekFigures::chosen, this, [this](const QString& figure) {
        showItems(figure);
        m_items->setFocus();
    });
    connect(m_asFigures, &QPushButton::clicked, this, [this] { m_figures->isHidden() ? showAll(true) : showItems(m_shownFigure); });
    connect(m_items, &WeekItems::opened, this, &WeeklyPage::openRecord);
    connect(m_asList, &QPushButton::clicked, this, [this] {
        QList<Filter> filters{{QStringLiteral("phase"), QStringLiteral("open")}};
        if (!m_office.isEmpty()) filters << Filter{QStringLiteral("office"), m_office};
        Q_EMIT openList(QStringLiteral("call_record"), filters);
    });
    return m_itemsCard;
}

QPlainTextEdit* WeeklyPage::buildNote(const char* key, const QString& title, QVBoxLayout& into)
{
    auto* caption = label(title, "heading");
    auto* edit = new NoteEdit;
    edit->setObjectName(QLatin1String(key));
    edit->setAccessibleName(title);
    edit->setTabChangesFocus(true);
    edit->installEventFilter(this);
    caption->setBuddy(edit);
    into.addWidget(caption);
    into.addWidget(edit, 1);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
        if (edit->isReadOnly()) return;
        m_typing = true;
        tellKept(say("Ctrl+Enter saves what you write, Esc leaves it"));
        if (textsMissing(asTyped()) != m_missing) showChecks();
        m_save.start();
        noteDraft();
    });
    return edit;
}

// Many records at fault make the column longer than a low window is.
QWidget* WeeklyPage::scrolled(QWidget* column)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(kColumnWidth);
    scroll->setWidget(column);
    return scroll;
}

QWidget* WeeklyPage::buildColumn()
{
    auto* card = new Card(say("Before issuing"));
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(8);
    card->body()->addLayout(m_checks);
    const std::pair<const char*, const char*> notes[]{
        {"trend_notes", L10N("Notes on the trend")}, {"next_week_plan", L10N("Plan for next week")}, {"help_needed", L10N("Help needed")}};
    for (const auto& [key, title] : notes) m_notes.insert(QLatin1String(key), buildNote(key, say(title), *card->body()));
    m_notes.value(QStringLiteral("next_week_plan"))->setPlaceholderText(say("Two or three points will do"));
    m_saved = label({}, "note");
    m_saved->hide();
    m_foot = label({}, "note");
    m_foot->setObjectName(QStringLiteral("week.foot"));
    m_foot->setWordWrap(true);
    m_foot->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_saved);
    card->body()->addWidget(m_foot);
    return scrolled(card);
}

// No line of its own before there is something to tell: the column is to end within a low window.
void WeeklyPage::tellKept(const QString& words)
{
    m_saved->setText(words);
    m_saved->show();
}

void WeeklyPage::addKeys()
{
    const auto key = [this](const char* keys, auto work) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
        return shortcut;
    };
    key("Ctrl+P", [this] { m_print->click(); });
    key("Ctrl+Return", [this] { finish(); });
    key("Ctrl+Enter", [this] { finish(); });
    m_leave = key("Esc", [this] { unask(); });
    m_leave->setEnabled(false); // else Esc leads back
    key("Alt+PgUp", [this] { m_back->click(); });
    key("Alt+PgDown", [this] { m_forward->click(); });
}

} // namespace fuwutai
