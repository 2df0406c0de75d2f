// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weekly_page_parts.h"

#include "core/records/weekly_report/weekly_report.h"
#include "core/report/week_words.h"
#include "ui/fields/flow_layout.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace fuwutai {

namespace {

constexpr int kBars = 7;
constexpr int kLinks = 5, kLinksApart = 6; // records named in a line of the checklist

ChartLook lookOfTheme()
{
    const Tokens& t = tokens();
    ChartLook look;
    look.palette = {t.surface, t.ink, t.muted, t.line, t.accent, t.accent, t.warn, t.bad};
    look.textSize = 11;
    return look;
}

QString nothingYet() { return say("No figures of this time yet"); }

} // namespace

FigureTile::FigureTile(const QString& key, const QString& title, QWidget* parent) : QPushButton(parent), m_key(key), m_title(title)
{
    setObjectName(QStringLiteral("figure.") + key);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
}

void FigureTile::tell(const QString& value, const QString& note, std::optional<double> change, const QString& changeText, const QString& definition)
{
    m_value = value;
    m_glyph = !change || *change == 0 ? Glyph::None : *change > 0 ? Glyph::Up : Glyph::Down;
    QStringList notes{change ? (m_glyph == Glyph::None ? say("as last week") : changeText) : QString(), note};
    notes.removeAll(QString());
    m_note = notes.join(QStringLiteral("  "));
    setToolTip(definition);
    setAccessibleName(m_title + QLatin1Char(' ') + m_value + QLatin1Char(' ') + note);
    update();
}

void FigureTile::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked() || hasFocus();
    p.setPen(QPen(lit ? t.accent : t.line, lit ? 1.6 : 1));
    p.setBrush(isDown() || underMouse() ? t.accentSoft : t.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), kRadius, kRadius);
    const QRect inner = rect().adjusted(9, 9, -2, -9);
    const auto text = [&](const QRect& r, const QFont& font, const QColor& color, const QString& words) {
        p.setFont(font);
        p.setPen(color);
        p.drawText(r, Qt::AlignLeft | Qt::AlignVCenter, p.fontMetrics().elidedText(words, Qt::ElideRight, r.width()));
    };
    text(QRect(inner.left(), inner.top(), inner.width(), 20), sized(font(), kTextPx), t.muted, m_title);
    text(QRect(inner.left(), inner.top() + 22, inner.width(), 32), sized(font(), kFigurePx, true), t.ink, m_value);
    QRect note(inner.left(), inner.top() + 56, inner.width(), 18);
    if (m_glyph != Glyph::None) {
        paintGlyph(p, m_glyph, QRectF(note.left(), note.top() + 3, 12, 12), t.muted);
        note.setLeft(note.left() + 16);
    }
    text(note, sized(font(), kNotePx), t.muted, m_note);
}

void ChartView::tell(Paint paint, const QString& words)
{
    m_paint = std::move(paint);
    setAccessibleName(m_paint ? words : nothingYet());
    update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    ChartLook look = lookOfTheme();
    look.family = font().family();
    p.fillRect(rect(), look.palette.ground);
    if (m_paint) return m_paint(p, QRectF(rect()), look);
    p.setPen(look.palette.muted);
    p.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, nothingYet());
}

void tellPareto(ChartView& view, const QList<WeekCount>& rows)
{
    QList<ChartBar> bars;
    QStringList words;
    for (const WeekCount& r : rows) {
        if (r.toFollow == 0) continue;
        bars << ChartBar{r.name, double(r.toFollow)};
        words << QStringLiteral("%1 %2").arg(r.name).arg(r.toFollow);
    }
    if (bars.isEmpty()) return view.tell({}, {});
    view.tell([bars = pareto(bars, kBars, say("Others"))](QPainter& p, const QRectF& rect, const ChartLook& look) { paintPareto(p, rect, bars, look); }, words.join(say(", ")));
}

void tellTrend(ChartView& view, const WeekTrend& t, const QString& note)
{
    if (std::none_of(t.points.begin(), t.points.end(), [](const WeekTrendPoint& p) { return p.value > 0; })) return view.tell({}, {}); // nothing happened
    Trend trend;
    QStringList words;
    for (const WeekTrendPoint& p : t.points) {
        const bool limits = t.hasLimits();
        trend.points << TrendPoint{p.week.text().mid(5), p.value, limits ? std::optional<qreal>(p.upper) : std::nullopt,
                                   limits && p.lower > 0 ? std::optional<qreal>(p.lower) : std::nullopt, p.alarm};
        words << QStringLiteral("%1 %2").arg(p.week.text()).arg(p.value, 0, 'f', 1);
    }
    if (t.hasLimits()) trend.centre = t.mean;
    trend.note = note;
    trend.centreName = say("mean") + QStringLiteral(" %1").arg(t.mean, 0, 'f', 1);
    trend.upperName = say("upper limit");
    trend.lowerName = say("lower limit");
    view.tell([trend](QPainter& p, const QRectF& rect, const ChartLook& look) { paintTrend(p, rect, trend, look); }, (note.isEmpty() ? words : QStringList{note} + words).join(say(", ")));
}

QList<WeekItem> itemsOf(const WeekReport& report, const WeekFigure& figure)
{
    QHash<QString, WeekItem> known;
    for (const char* list : {"solved", "unsolved"})
        for (const WeekItem& i : report.list(QLatin1String(list))) known.insert(i.number, i);
    for (const WeekItem& i : report.list(QStringLiteral("overdue"))) // says what was settled since
        if (const auto at = known.find(i.number); at != known.end()) at->reason = i.reason;
    const WeekFigureDef* def = figureDef(figure.key);
    QList<WeekItem> all;
    for (const QString& number : figure.numbers) {
        WeekItem item = known.value(number);
        if (item.number.isEmpty()) {
            item.type = def ? QLatin1String(def->type) : QString();
            item.number = number;
        }
        all << item;
    }
    return all;
}

namespace {

WeekCheck periodCheck(const WeekReport& r, Instant now)
{
    const bool over = r.week.end() <= now;
    return {over, true, over ? say("The week is over") : say("The week runs until Sunday, %1").arg(r.week.monday().addDays(6).toString(QStringLiteral("MM-dd"))), {}};
}

WeekCheck countCheck(const WeekReport& r)
{
    if (r.faults.isEmpty()) return {true, true, say("Open at the end = direct count %1").arg(r.directCount), {}};
    QStringList numbers;
    for (const WeekFault& f : r.faults) numbers << f.number;
    return {false, true, say("Records that do not tell the same as their history: %1").arg(r.faults.size()), numbers};
}

WeekCheck overdueCheck(const WeekReport& r)
{
    const qint64 overdue = r.value(QStringLiteral("overdue"));
    if (r.unexplained.isEmpty()) return {true, true, overdue == 0 ? say("Nothing is overdue") : say("Overdue: %1, each with a cause or settled since").arg(overdue), {}};
    return {false, true, say("%1 overdue without a cause").arg(r.unexplained.size()), r.unexplained};
}

WeekCheck majorCheck(const WeekReport& r)
{
    const auto& major = r.list(QStringLiteral("major"));
    QStringList bare;
    for (const WeekItem& i : major)
        if (i.reason.isEmpty()) bare << i.number;
    if (bare.isEmpty()) return {true, false, major.isEmpty() ? say("No major complaints") : say("Major complaints: %1, each with measures").arg(major.size()), {}};
    return {false, false, say("Major complaints without measures: %1").arg(bare.size()), bare};
}

WeekCheck textCheck(const WeekReport& r)
{
    QStringList names;
    for (const QString& key : textsMissing(r)) names << say(weeklyReportType().field(key)->label);
    if (names.isEmpty()) return {true, true, say("What the head writes is written"), {}};
    return {false, true, say("Still to be written: %1").arg(names.join(say(", "))), {}};
}

} // namespace

QStringList textsMissing(const WeekReport& report)
{
    const std::pair<const char*, const QString&> needed[]{{"trend_notes", report.trendNotes}, {"next_week_plan", report.nextWeekPlan}};
    QStringList keys;
    for (const auto& [key, text] : needed)
        if (text.trimmed().isEmpty()) keys << QLatin1String(key);
    return keys;
}

QList<WeekCheck> checksOf(const WeekReport& report, Instant now)
{
    return {periodCheck(report, now), countCheck(report), overdueCheck(report), majorCheck(report), textCheck(report)};
}

CheckLine::CheckLine(const WeekCheck& check, QWidget* parent) : QWidget(parent)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    const BadgeLook look{check.holds ? Glyph::Check : check.stops ? Glyph::Cross : Glyph::Warning, check.holds ? Tone::Ok : check.stops ? Tone::Bad : Tone::Warn};
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* sign = new QLabel(this);
    sign->setPixmap(glyphIcon(look.glyph, toneInk(tokens(), look.tone), 16).pixmap(16, 16));
    sign->setFixedWidth(18);
    auto* words = label(check.words, check.holds ? "" : check.stops ? "bad" : "warn", this);
    words->setWordWrap(true);
    words->setAccessibleName(labelled(check.holds ? say("holds") : say("missing"), check.words));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    all->addLayout(row);
    auto* links = new FlowLayout(nullptr, kLinksApart);
    for (const QString& number : check.numbers.mid(0, kLinks)) {
        auto* link = new QPushButton(number, this);
        setLook(link, "link");
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, number] { Q_EMIT opened(number); });
        links->addWidget(link);
    }
    if (check.numbers.size() > kLinks) links->addWidget(label(say("and %1 more").arg(check.numbers.size() - kLinks), "note", this));
    all->addLayout(links);
}

} // namespace fuwutai
