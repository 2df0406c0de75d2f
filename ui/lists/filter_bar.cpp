// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_bar.h"

#include "ui/fields/flow_layout.h"
#include "ui/fields/one_stop.h"
#include "ui/session/answer.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

namespace fuwutai {

namespace {

constexpr int kTypingMs = 150, kWordsWidth = 164, kApart = 6;

constexpr int kMostChips = 4; // of types that name none; the rest is found by words

bool canBeChip(const Lookup& lookup, const Field& field)
{
    return field.filter && ((field.kind == Kind::Choice && field.choices) || (field.kind == Kind::Reference && lookup.isKept(field.target)));
}

// Chips besides state and limit.
QStringList chipsOf(const Lookup& lookup, const RecordType& type)
{
    QStringList keys;
    for (const char* key : type.list.chips) keys << QLatin1String(key);
    if (!keys.isEmpty()) return keys;
    for (const Field& field : type.fields)
        if (canBeChip(lookup, field) && keys.size() < kMostChips) keys << field.key;
    return keys;
}

QString numberText(const CountAnswer& answer) { return QLocale().toString(answer.count) + (answer.more ? QStringLiteral("+") : QString()); }

} // namespace

FilterBar::FilterBar(Session& session, Lookup& lookup, const RecordType& type, QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(lookup), m_type(type), m_words(new QLineEdit(this)),
      m_more(new QPushButton(say("More"), this)), m_clear(new Button(say("Clear"), {}, this)), m_count(label({}, "muted", this))
{
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kApart);
    auto* row = new FlowLayout(nullptr, kApart); // a second line only where those that are set have no room in the first
    all->addLayout(row, 1);
    m_words->setPlaceholderText(m_type.key == QLatin1String("home") || m_type.field(QStringLiteral("home")) ? say("Words, number, room") : say("Words, number"));
    m_words->setAccessibleName(say("Find in this list"));
    m_words->setToolTip(say("Find in this list"));
    m_words->setClearButtonEnabled(false);
    m_words->setFixedWidth(kWordsWidth);
    row->addWidget(m_words);
    addChip(QStringLiteral("state"), say("State"));
    if (!m_type.clocks.empty()) addChip(QStringLiteral("clock"), say("Limit"));
    for (const QString& key : chipsOf(m_lookup, m_type)) addChip(key, say(m_type.field(key)->label));
    auto* stop = new OneStop(this);
    for (const Chip& chip : m_chips) {
        row->addWidget(chip.button);
        stop->add(chip.button);
    }
    row->addWidget(m_more);
    stop->add(m_more);
    m_more->setProperty("look", QStringLiteral("chip"));
    m_more->setObjectName(QStringLiteral("filter.more"));
    m_more->setAccessibleName(say("More filters"));
    connect(m_more, &QPushButton::clicked, this, &FilterBar::offerMore);
    setLook(m_clear, "quiet");
    m_clear->setToolTip(say("Take all filters off (Ctrl+0)"));
    all->addWidget(m_clear, 0, Qt::AlignTop); // beside the count: never alone in a second line
    m_count->setMinimumHeight(m_words->sizeHint().height());
    all->addWidget(m_count, 0, Qt::AlignTop);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { put(QStringLiteral("text"), m_words->text().trimmed()); });
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(&lookup, &Lookup::changed, this, &FilterBar::show);
    show();
}

void FilterBar::addChip(const QString& key, const QString& title)
{
    auto* button = new QPushButton(this);
    button->setProperty("look", QStringLiteral("chip"));
    button->setObjectName(QStringLiteral("filter.%1").arg(key));
    button->setCheckable(true);
    m_chips << Chip{key, title, button};
    connect(button, &QPushButton::clicked, this, [this, key] {
        const auto chip = std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip& c) { return c.key == key; });
        if (valueOf(key).isEmpty()) offer(*chip);
        else put(key, {});
    });
}

QList<FilterBar::Choice> FilterBar::choicesOf(const QString& key) const
{
    QList<Choice> all;
    if (key == QLatin1String("state")) {
        // A value with a colon in front is a phase: all states in which there is something left to do.
        all << Choice{QStringLiteral(":open"), say("All open ones")};
        for (const StateDef& state : m_type.states) all << Choice{QLatin1String(state.key), say(state.label)};
    } else if (key == QLatin1String("clock")) {
        all << Choice{QStringLiteral("overdue"), say("Overdue")} << Choice{QStringLiteral("due_today"), say("Due today")} << Choice{QStringLiteral("paused"), say("Paused")};
    } else if (const Field* field = m_type.field(key); field->kind == Kind::Choice) {
        for (const ChoiceDef& c : *field->choices) all << Choice{QLatin1String(c.key), say(c.label)};
    } else {
        for (const auto& item : m_lookup.items(field->target)) all << Choice{item.number, item.words};
    }
    return all;
}

QString FilterBar::valueOf(const QString& key) const
{
    for (const Filter& f : m_filters) {
        if (f.key == key) return f.value;
        if (key == QLatin1String("state") && f.key == QLatin1String("phase")) return QLatin1Char(':') + f.value;
    }
    return {};
}

QString FilterBar::wordsOf(const Filter& filter) const
{
    for (const Choice& c : choicesOf(filter.key))
        if (c.value == filter.value) return c.words;
    return filter.value;
}

QString FilterBar::summary() const
{
    QStringList all;
    for (const Chip& chip : m_chips)
        if (const QString value = valueOf(chip.key); !value.isEmpty()) all << wordsOf(Filter{chip.key, value});
    for (const Filter& f : m_filters) {
        if (f.key == QLatin1String("text")) all << say("“%1”").arg(f.value);
        else if (f.key == QLatin1String("office")) all << m_lookup.words(f.key, f.value);
    }
    return all.join(say(", "));
}

void FilterBar::fillMenu(QMenu& menu, const QString& key)
{
    for (const Choice& c : choicesOf(key)) connect(menu.addAction(c.words), &QAction::triggered, this, [this, key, value = c.value] { put(key, value); });
}

void FilterBar::offer(const Chip& chip)
{
    chip.button->setChecked(false);
    QMenu menu(this);
    fillMenu(menu, chip.key);
    menu.exec(chip.button->mapToGlobal(QPoint(0, chip.button->height() + 2)));
}

// What has no room in the line.
void FilterBar::offerMore()
{
    QMenu menu(this);
    for (const Chip& chip : std::as_const(m_chips))
        if (chip.button->isHidden()) fillMenu(*menu.addMenu(chip.title), chip.key);
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

// One line: those that are set are always in sight, of the others as many as have room, and the rest is one press further.
void FilterBar::fitChips()
{
    const auto taken = [](const QWidget* w) { return w->sizeHint().width() + kApart; };
    int room = width() - m_count->sizeHint().width() - kApart - kWordsWidth;
    if (!m_filters.isEmpty()) room -= taken(m_clear);
    int others = 0;
    for (const Chip& chip : std::as_const(m_chips)) {
        if (chip.button->isChecked()) room -= taken(chip.button);
        else others += taken(chip.button);
    }
    const bool all = others <= room;
    if (!all) room -= taken(m_more);
    for (const Chip& chip : std::as_const(m_chips)) {
        if (chip.button->isChecked()) { chip.button->show(); continue; }
        room -= taken(chip.button);
        chip.button->setVisible(all || room >= 0);
    }
    m_more->setVisible(!all);
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

void FilterBar::put(const QString& key, const QString& value)
{
    if (valueOf(key) == value) return;
    m_filters.removeIf([&](const Filter& f) { return f.key == key || (key == QLatin1String("state") && f.key == QLatin1String("phase")); });
    if (value.startsWith(QLatin1Char(':'))) m_filters << Filter{QStringLiteral("phase"), value.mid(1)};
    else if (!value.isEmpty()) m_filters << Filter{key, value};
    show();
    Q_EMIT changed();
    count();
}

void FilterBar::setFilters(const QList<Filter>& filters)
{
    m_filters = filters;
    QString words;
    for (const Filter& f : filters)
        if (f.key == QLatin1String("text")) words = f.value;
    const QSignalBlocker quiet(m_words);
    m_words->setText(words);
    show();
    Q_EMIT changed();
    count();
}

void FilterBar::clear() { setFilters({}); }

void FilterBar::show()
{
    for (const Chip& chip : m_chips) {
        const QString value = valueOf(chip.key);
        const QString words = value.isEmpty() ? chip.title : QStringLiteral("%1 \u00d7").arg(wordsOf(Filter{chip.key, value}));
        chip.button->setText(words);
        chip.button->setChecked(!value.isEmpty());
        chip.button->setAccessibleName(value.isEmpty() ? chip.title : QStringLiteral("%1: %2").arg(chip.title, wordsOf(Filter{chip.key, value})));
        chip.button->setToolTip(value.isEmpty() ? say("Filter by: %1").arg(chip.title) : say("Take this filter off"));
    }
    m_clear->setVisible(!m_filters.isEmpty());
    fitChips();
}

void FilterBar::count()
{
    const int mine = ++m_asked;
    m_matching.reset();
    answer(m_session, m_session.ask(CountQuestion{m_type.key, m_filters}), this, [this, mine](const Result<CountAnswer>& answer) {
        if (mine != m_asked || !answer) return;
        m_matching = *answer;
        showCount();
    });
    answer(m_session, m_session.ask(CountQuestion{m_type.key, {}}), this, [this, mine](const Result<CountAnswer>& answer) {
        if (mine != m_asked || !answer) return;
        m_all = *answer;
        showCount();
    });
}

void FilterBar::showCount()
{
    if (!m_matching || !m_all) return;
    m_count->setText(m_filters.isEmpty() ? say("%1 in all").arg(numberText(*m_all)) : say("%1 of %2").arg(numberText(*m_matching), numberText(*m_all)));
    fitChips();
    Q_EMIT counted();
}

} // namespace fuwutai
