// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_cards.h"

#include "core/record/numbered.h"
#include "ui/fields/flow_layout.h"

#include <QLocale>

#include <algorithm>

namespace fuwutai {

namespace {

constexpr int kHistoryInSight = 8;

QString dayText(QDate day) { return QStringLiteral("%1 %2").arg(day.toString(QStringLiteral("MM-dd")), QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat)); }

// The sentence names who, for whom he entered it and the time of day; whose deputy he was stands beside the date.
QString dateLine(const HistoryLine& line)
{
    QString text = dayText(localDate(line.at));
    if (!line.principal.isEmpty()) text += QStringLiteral("  ") + say("for %1").arg(line.principal);
    return text;
}

Button* link(const QString& text, QWidget* parent)
{
    auto* made = new Button(text, {}, parent);
    made->setProperty("look", QStringLiteral("link"));
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

// Anew only when something else is to be shown than before.
bool isSame(QString& shown, const QStringList& now)
{
    const QString all = now.join(QLatin1Char('\n'));
    return std::exchange(shown, all) == all && !all.isEmpty();
}

} // namespace

QString limitText(const Limit& limit)
{
    if (limit == Limit{0, LimitUnit::Days}) return say("on the same day");
    struct Words { const char* one; const char* many; };
    static constexpr Words kWords[] = {{L10N("%1 working day allowed"), L10N("%1 working days allowed")},
                                       {L10N("%1 calendar day allowed"), L10N("%1 calendar days allowed")},
                                       {L10N("%1 hour allowed, day and night"), L10N("%1 hours allowed, day and night")},
                                       {L10N("%1 minute allowed"), L10N("%1 minutes allowed")},
                                       {L10N("%1 working hour allowed"), L10N("%1 working hours allowed")}}; // in the order of LimitUnit
    const Words& words = kWords[int(limit.unit)];
    return say(limit.value == 1 ? words.one : words.many).arg(limit.value);
}

// Only days are counted one by one.
QString whyThatDay(const ClockView& clock)
{
    const LimitUnit unit = clock.clock.limit.unit;
    const bool byDay = unit == LimitUnit::Workdays || unit == LimitUnit::Days;
    QStringList lines{limitText(clock.clock.limit)};
    int counted = 0;
    for (const DayCount& day : clock.explained.days) {
        const QString what = !day.counts ? say("does not count") : byDay ? say("day %1").arg(++counted) : QString();
        QStringList said{what, day.why};
        said.removeAll(QString());
        lines << QStringLiteral("%1  %2").arg(dayText(day.date), said.join(QStringLiteral(" · ")));
    }
    return lines.join(QLatin1Char('\n'));
}

ClocksCard::ClocksCard(QWidget* parent) : Card(say("Limits"), {}, parent) {}

void ClocksCard::show(const QList<ClockView>& clocks)
{
    QStringList signs;
    for (const ClockView& c : clocks) signs << QStringLiteral("%1 %2 %3 %4").arg(c.clock.kind, c.clock.state, c.words).arg(int(c.urgency));
    if (isSame(m_shown, signs)) return;
    clear();
    QList<ClockView> sorted = clocks;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ClockView& a, const ClockView& b) {
        if (a.clock.isLive() != b.clock.isLive()) return a.clock.isLive();
        return a.clock.due < b.clock.due;
    });
    for (const ClockView& clock : sorted)
        if (clock.clock.state != QLatin1String("cancelled")) addClock(clock);
    setVisible(body()->count() > 0);
}

void ClocksCard::addClock(const ClockView& view)
{
    auto* row = new FlowLayout(nullptr, 8); // a long name has its badge below it
    auto* name = label(view.label, "", this);
    row->addWidget(name);
    if (!view.clause.isEmpty() && view.clause != QLatin1String("own")) row->addWidget(label(view.clause, "note", this));
    auto* badge = new Badge(view.urgency, view.words, this);
    badge->setAccessibleName(say("%1: %2").arg(view.label, view.words));
    row->addWidget(badge);
    body()->addLayout(row);
    if (!view.clock.isLive()) return;
    if (view.clock.provisional || view.explained.provisional) {
        auto* loud = new Notice(this);
        QStringList years;
        for (int year : view.explained.missingYears) years << QString::number(year);
        loud->tell(Tone::Bad, say("Provisional: the calendar of %1 is not loaded yet").arg(years.isEmpty() ? say("a year") : years.join(say(", "))));
        body()->addWidget(loud);
    }
    if (view.explained.days.isEmpty()) return;
    auto* why = label(whyThatDay(view), "note", this);
    why->setWordWrap(true);
    why->hide();
    auto* toggle = link(say("Why?"), this);
    toggle->setToolTip(say("Why %1?").arg(shortText(view.clock.due)));
    toggle->setAccessibleName(toggle->toolTip());
    toggle->setCheckable(true);
    connect(toggle, &QPushButton::toggled, why, &QWidget::setVisible);
    row->addWidget(toggle);
    body()->addWidget(why);
}

WarrantyCard::WarrantyCard(QWidget* parent) : Card(say("Warranty"), {}, parent) {}

void WarrantyCard::show(const std::optional<WarrantyView>& warranty)
{
    const QStringList lines = warranty ? warrantyLines(*warranty) : QStringList();
    setVisible(!lines.isEmpty());
    if (isSame(m_shown, lines)) return;
    clear();
    for (const QString& line : lines) {
        auto* words = label(line, line == lines.last() ? "" : "note", this);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(words);
    }
}

HistoryCard::HistoryCard(QWidget* parent) : Card(say("What happened"), {}, parent) {}

void HistoryCard::show(const QList<HistoryLine>& history)
{
    m_history = history;
    QStringList signs{QString::number(m_all)};
    for (const HistoryLine& line : history) signs << QStringLiteral("%1 %2").arg(line.entry).arg(line.undoable);
    if (isSame(m_shown, signs)) return;
    clear();
    m_day.clear();
    const int inSight = m_all ? int(history.size()) : std::min<int>(kHistoryInSight, int(history.size()));
    for (int i = 0; i < inSight; ++i) addLine(history[i]);
    if (inSight < history.size()) {
        auto* more = link(say("%1 earlier").arg(history.size() - inSight), this);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            show(QList<HistoryLine>(m_history));
        });
        body()->addWidget(more);
    }
    setVisible(!history.isEmpty());
}

// A day is named once, over what happened on it.
void HistoryCard::addLine(const HistoryLine& line)
{
    if (const QString day = dateLine(line); day != m_day) body()->addWidget(label(m_day = day, "note", this));
    auto* row = new QHBoxLayout;
    auto* words = label(line.sentence, "", this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words, 1);
    body()->addLayout(row);
    if (line.undoable) {
        auto* back = link(say("Take back"), this);
        back->setObjectName(QStringLiteral("undo.%1").arg(line.entry));
        connect(back, &QPushButton::clicked, this, [this, entry = line.entry] { Q_EMIT undo(entry); });
        row->addWidget(back, 0, Qt::AlignTop);
    }
    if (line.details.isEmpty()) return;
    auto* details = label(line.details, "note", this);
    details->setWordWrap(true);
    details->hide();
    auto* toggle = link(say("Details"), this);
    toggle->setAccessibleName(say("Details: %1").arg(line.sentence));
    toggle->setCheckable(true);
    connect(toggle, &QPushButton::toggled, details, &QWidget::setVisible);
    row->addWidget(toggle, 0, Qt::AlignTop);
    body()->addWidget(details);
}

LinkedCard::LinkedCard(QWidget* parent) : Card(say("Belongs together"), {}, parent) {}

void LinkedCard::show(const QList<LinkedRecord>& linked, const Registry& registry)
{
    QStringList signs;
    for (const LinkedRecord& one : linked) signs << QStringLiteral("%1 %2 %3").arg(one.number, one.state, one.title);
    if (isSame(m_shown, signs)) return;
    clear();
    for (const LinkedRecord& one : linked) {
        const RecordType* type = registry.find(one.type);
        auto* row = new QHBoxLayout;
        auto* button = link(numberWords(one.number), this);
        button->setObjectName(QStringLiteral("linked.") + one.number);
        button->setToolTip(type ? say(type->label) : QString());
        connect(button, &QPushButton::clicked, this, [this, one] { Q_EMIT open(one.type, one.number); });
        row->addWidget(button);
        row->addWidget(new Badge(BadgeLook{Glyph::None, one.open ? Tone::Accent : Tone::Plain}, one.state, this));
        row->addStretch(1);
        body()->addLayout(row);
        auto* words = label(QStringLiteral("%1  %2").arg(type ? say(type->label) : QString(), one.title), "note", this);
        words->setWordWrap(true);
        body()->addWidget(words);
    }
    setVisible(!linked.isEmpty());
}

} // namespace fuwutai
