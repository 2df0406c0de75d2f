// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"

#include "ui/fields/typed.h"
#include "ui/pages/desk_page.h"
#include "ui/pages/file_choice.h"
#include "ui/paper/sheet_words.h"
#include "ui/session/answer.h"
#include "ui/session/kept.h"

#include <QShortcut>

namespace fuwutai {

namespace {

// Calls are begun by F2 beside the desk, and what comes from a file is imported by the command line.
bool isBegunHere(const QString& type, const QString& action) { return type != QLatin1String("call_record") && action != QLatin1String("import"); }

// A queue and what is overdue have the nearest limit first; what else is read has the newest first.
QString firstOrder(const QString& type, const QList<Filter>& filters)
{
    const bool queue = type == QLatin1String("callback"), overdue = filters.contains(Filter{QStringLiteral("clock"), QStringLiteral("overdue")});
    return queue || overdue ? QStringLiteral("due") : QString();
}

bool hasPhone(const std::vector<Field>& fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const Field& f) { return f.search == Search::Phone || hasPhone(f.fields); });
}

} // namespace

ListingPage::ListingPage(Session& session, Lookup& lookup, const QString& type, const QList<Filter>& filters, bool titled, QWidget* parent)
    : Page(parent), m_session(session), m_type(*session.registry().find(type)), m_model(new ListModel(session, lookup, type, this)),
      m_filters(new FilterBar(session, lookup, m_type, this)), m_view(new ListView(m_model, this)), m_empty(new EmptyNote(this)), m_notice(new Notice(this)),
      m_exportNotice(new Notice(this)), m_export(new ExportJob(session, m_exportNotice))
{
    build(titled);
    connectAll();
    offerPrint();
    offerExport();
    m_view->setColumnState(kept(m_session, columnsKey()).toByteArray());
    m_filters->setFilters(filters);
    offerNew();
}

void ListingPage::build(bool titled)
{
    setObjectName(QStringLiteral("list.%1").arg(m_type.key));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, titled ? 12 : 10, 14, 14);
    all->setSpacing(10);
    all->addLayout(buildHead(titled));
    all->addWidget(m_notice);
    all->addWidget(m_exportNotice);
    auto* card = new Card({}, {}, this);
    card->layout()->setContentsMargins(1, 4, 1, 4);
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(m_empty, 1);
    m_empty->hide();
    all->addWidget(card, 1);
}

// All but the chips that have no room there stands in the first line.
QLayout* ListingPage::buildHead(bool titled)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    if (titled) {
        auto* title = label(say(m_type.plural), "title", this);
        title->setMinimumHeight(m_filters->words()->sizeHint().height());
        line->addWidget(title, 0, Qt::AlignTop);
    }
    line->addWidget(m_filters, 1);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    line->addLayout(m_head);
    line->setAlignment(m_head, Qt::AlignTop);
    return line;
}

void ListingPage::connectAll()
{
    connect(m_filters, &FilterBar::changed, this, [this] {
        sortAtFirst();
        m_model->setFilters(m_filters->filters());
    });
    connect(m_view, &ListView::opened, this, [this](const QString& number) { Q_EMIT openRecord(m_type.key, number, {}); });
    connect(m_view, &ListView::columnsChanged, this, &ListingPage::keepColumns);
    connect(m_model, &ListModel::loaded, this, &ListingPage::showState);
    connect(m_model, &ListModel::failed, this, [this](const QString& why) { m_notice->tell(Tone::Bad, why); });
    connect(&m_session, &Session::changed, this, [this](const QList<Change>& changes) {
        for (const Change& c : changes)
            if (c.type == m_type.key) return m_filters->count();
    });
    connect(m_filters, &FilterBar::counted, this, &ListingPage::showState);
    connect(m_empty, &EmptyNote::pressed, this, &ListingPage::nextFromEmpty);
    auto* clear = new QShortcut(QKeySequence(QStringLiteral("Ctrl+0")), this);
    connect(clear, &QShortcut::activated, m_filters, &FilterBar::clear);
}

// Until a person sorts otherwise.
void ListingPage::sortAtFirst()
{
    const QString before = std::exchange(m_firstOrder, firstOrder(m_type.key, m_filters->filters()));
    if (m_firstOrder != before && m_model->sort() == before) m_view->beginSorted(m_firstOrder);
}

QString ListingPage::columnsKey() const { return QStringLiteral("columns/") + m_type.key; }

void ListingPage::keepColumns() { keep(m_session, columnsKey(), m_view->columnState()); }

void ListingPage::arrive()
{
    if (m_view->isVisibleTo(this)) m_view->setFocus();
    else m_filters->words()->setFocus();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(0, 0));
}

// The register of what the filters show, where the type has one.
void ListingPage::offerPrint()
{
    if (ledgerKey(m_type.key).isEmpty()) return;
    auto* print = new Button(say("Print"), QStringLiteral("Ctrl+P"), this);
    print->setObjectName(QStringLiteral("print"));
    print->setGlyph(Glyph::Print);
    m_head->addWidget(print);
    const auto onPaper = [this] {
        const SheetWords inItsWords;
        return m_filters->summary();
    };
    const auto work = [this, onPaper] { Q_EMIT printWanted(ledgerPrint(m_type.key, m_filters->filters(), onPaper())); };
    connect(print, &QPushButton::clicked, this, work);
    auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+P")), this);
    connect(shortcut, &QShortcut::activated, this, work);
}

void ListingPage::offerExport()
{
    m_exportButton = new Button(say("Export"), {}, this); // room for the chips: the key is told beside it
    m_exportButton->setObjectName(QStringLiteral("export"));
    m_exportButton->setToolTip(say("What the list shows, as XLSX or CSV (Ctrl+E)"));
    m_head->addWidget(m_exportButton);
    auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+E")), this);
    connect(shortcut, &QShortcut::activated, this, &ListingPage::exportOrStop);
    connect(m_exportButton, &QPushButton::clicked, this, &ListingPage::exportOrStop);
    connect(m_export, &ExportJob::changed, this, [this] { m_exportButton->setText(m_export->isRunning() ? say("Stop the export") : say("Export")); });
}

void ListingPage::exportOrStop()
{
    if (m_export->isRunning()) return m_export->stop();
    const QString name = QStringLiteral("%1 %2.xlsx").arg(say(m_type.plural), local(m_session.now()).toString(QStringLiteral("yyyy-MM-dd")));
    QString path = askWhereToWrite(this, say("Export"), name, QStringLiteral("XLSX (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty()) return;
    if (!path.contains(QLatin1Char('.'))) path += QStringLiteral(".xlsx");
    exportTo(path);
}

void ListingPage::exportTo(const QString& path)
{
    m_export->start({m_type.key, m_filters->filters(), m_model->sort(), m_view->shownKeys(), path});
}

void ListingPage::offerNew()
{
    answer(m_session, m_session.offersForNew(m_type.key), this, [this](const Result<QList<ActionOffer>>& answer) {
        if (!answer) return;
        for (const ActionOffer& offer : *answer) {
            if (!offer.enabled || !isBegunHere(m_type.key, offer.action)) continue;
            const bool first = m_newAction.isEmpty();
            const QString words = first ? say("New: %1").arg(say(m_type.label)) : offer.label;
            auto* button = new Button(words, first ? QStringLiteral("Ctrl+Shift+N") : QString(), this);
            button->setObjectName(QStringLiteral("new.%1").arg(offer.action));
            connect(button, &QPushButton::clicked, this, [this, action = offer.action] { Q_EMIT openNew(m_type.key, action); });
            m_head->addWidget(button);
            if (!first) continue;
            m_newAction = offer.action;
            m_newLabel = words;
            auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")), this);
            connect(shortcut, &QShortcut::activated, this, [this] { Q_EMIT openNew(m_type.key, m_newAction); });
        }
        showState();
    });
}

void ListingPage::showState()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->isWaiting();
    if (empty) showEmpty();
    const bool lost = empty && m_view->hasFocus(); // else it goes to whatever is next in the window
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    if (lost) m_filters->words()->setFocus();
    if (!m_model->isWaiting()) m_notice->clear();
}

// Why there is nothing, and what comes next.
ListingPage::EmptyWords ListingPage::nothing()
{
    const QString more = say("There may be more without them."), words = m_filters->words()->text().trimmed();
    if (const QString phone = phoneWanted(); !phone.isEmpty())
        return {say("Nobody with this number"), say("It may be a new caller."), say("New caller with this number"), {}, [this, phone] { Q_EMIT callWanted(phone); }};
    if (m_filters->isNothingThere() || m_filters->filters().isEmpty()) return nothingYet();
    if (!words.isEmpty() && m_filters->filters().size() > 1)
        return {say("Nothing matches these filters"), more, say("Look for the words alone"), {}, [this, words] { m_filters->setFilters({Filter{QStringLiteral("text"), words}}); }};
    return {say("Nothing matches these filters"), more, say("Show all"), QStringLiteral("Ctrl+0"), [this] { m_filters->clear(); }};
}

ListingPage::EmptyWords ListingPage::nothingYet()
{
    const QString title = say("Nothing here yet"), note = say("What you may see of this kind will stand here, the newest first.");
    if (!m_newAction.isEmpty()) return {title, note, m_newLabel, QStringLiteral("Ctrl+Shift+N"), [this] { Q_EMIT openNew(m_type.key, m_newAction); }};
    // Where a call may come of what is seen here, it begins with one.
    if (hasPhone(m_type.fields) && mayRegisterCalls(m_session.registry(), m_session.actor()))
        return {title, note, say("New call"), QStringLiteral("F2"), [this] { Q_EMIT callWanted(); }};
    return {title, note, {}, {}, [] {}};
}

void ListingPage::showEmpty()
{
    const EmptyWords is = nothing();
    m_empty->tell(is.title, is.note, is.button, is.key);
}

void ListingPage::nextFromEmpty() { nothing().press(); }

// The number that nobody here has, where people are found by theirs and a call may come of it.
QString ListingPage::phoneWanted() const
{
    const bool alone = m_filters->filters().size() == 1;
    if (!alone || !hasPhone(m_type.fields) || !mayRegisterCalls(m_session.registry(), m_session.actor())) return {};
    return wholePhone(m_filters->words()->text());
}

} // namespace fuwutai
