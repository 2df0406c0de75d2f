// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_card.h"

#include "core/record/numbered.h"
#include "ui/fields/glyphs.h"
#include "ui/lists/columns.h"

namespace fuwutai {

namespace {

constexpr int kCardHeight = 102, kPad = 10, kBadgeTop = 7, kBadgeHeight = 21, kLine = 20, kApart = 3, kBeside = 8;
const QChar kUntil(0x2013);
const QString kDot = QStringLiteral(" \u00b7 ");

QString fieldText(const Record& job, Lookup& lookup, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (const Field* field = job.type->field(QLatin1String(key)))
            if (const QString text = lookup.text(job, *field); !text.isEmpty()) return text;
    return {};
}

// A day, or a moment of this day without it.
QString momentText(Instant at, QDate today)
{
    const QDateTime when = local(at);
    return when.toString(when.date() == today ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
}

QString waitText(const Record& job, Lookup& lookup, QDate today)
{
    const Value& expected = job.value(QStringLiteral("wait_expected"));
    const auto* day = std::get_if<QDate>(&expected);
    const QString until = day ? day->toString(QStringLiteral("MM-dd")) : momentText(job.time(QStringLiteral("wait_expected")), today);
    return say("%1 until %2").arg(fieldText(job, lookup, {"wait_reason"}), until);
}

QString timeText(const BoardCard& card, QDate today)
{
    if (card.waits) return {};
    if (card.done) return say("finished %1").arg(momentText(card.row.record.time(QStringLiteral("finished_at")), today));
    if (!card.planned.isSet()) return card.appointment.isSet() ? say("agreed %1").arg(momentText(card.appointment, today)) : QString();
    const QDate from = localDate(card.planned.from), to = localDate(card.planned.to);
    const QString begin = momentText(card.planned.from, today);
    return from == today || from == to ? begin + kUntil + local(card.planned.to).toString(from == to ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd")) : begin;
}

void words(QPainter& p, const QRect& where, const QString& text, const QFont& font, const QColor& ink, Qt::Alignment align = Qt::AlignLeft)
{
    p.setFont(font);
    p.setPen(ink);
    p.drawText(where, align | Qt::AlignVCenter | Qt::TextSingleLine, p.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
}

// From the left; what is left of the line. Both ends of long words are read: what it waits for, and until when.
QRect badge(QPainter& p, QRect line, const BadgeLook& look, const QString& text)
{
    if (text.isEmpty()) return line;
    p.setFont(badgeFont());
    const QFontMetrics metrics = p.fontMetrics();
    const int around = badgeSize(metrics, look, text).width() - metrics.horizontalAdvance(text);
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, line.width() - around);
    paintBadge(p, line, look, shown, tokens());
    line.setLeft(line.left() + badgeSize(metrics, look, shown).width() + 6);
    return line;
}

bool hasTwoBadges(const CardText& card) { return !card.clock.isEmpty() && !card.wait.isEmpty(); }

struct CardFonts {
    explicit CardFonts(const QFont& font, bool today) : time(sized(font, kNotePx, today)), note(sized(font, kNotePx)), home(sized(font, kTextPx, true)), late(sized(font, kNotePx, true)) {}
    QFont time, note, home, late;
};

int wide(const QFont& font, const QString& text) { return QFontMetrics(font).horizontalAdvance(text); }

// Neither a time nor a place is cut: what has no room beside its line's beginning stands under it.
struct Folds { bool time = false, state = false; QString foot, footMore; };

// As many of its parts as have room; the others.
void foldFoot(const CardText& card, int room, const CardFonts& fonts, Folds& folds)
{
    for (const QString& part : card.foot.split(kDot)) {
        const QString longer = folds.foot.isEmpty() ? part : folds.foot + kDot + part;
        if (folds.footMore.isEmpty() && (folds.foot.isEmpty() || wide(fonts.note, longer) <= room)) folds.foot = longer;
        else folds.footMore += folds.footMore.isEmpty() ? part : kDot + part;
    }
}

Folds foldsOf(const CardText& card, int width, const CardFonts& fonts)
{
    const int room = width - 2 * kPad;
    const int badge = card.clock.isEmpty() ? 0 : badgeSize(QFontMetrics(badgeFont()), lookOf(card.urgency), card.clock).width() + kBeside;
    const int state = card.state.isEmpty() ? 0 : wide(fonts.note, card.state) + kBeside;
    Folds folds{badge > 0 && badge + wide(fonts.time, card.time) > room, state > 0 && wide(fonts.home, card.home) + state > room, {}, {}};
    foldFoot(card, room - (card.late.isEmpty() ? 0 : wide(fonts.late, card.late) + kBeside), fonts, folds);
    return folds;
}

} // namespace

QString CardText::spoken() const
{
    QStringList all{clock, wait, time, late, home, state, matter, foot};
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

CardText cardText(const BoardCard& card, const BoardLane& lane, Lookup& lookup, Instant now)
{
    const Record& job = card.row.record;
    const QDate today = localDate(now);
    CardText t;
    t.urgency = lookup.urgency(card.row.clock);
    t.clock = lookup.clockText(card.row.clock);
    if (card.waits) t.wait = waitText(job, lookup, today);
    t.time = timeText(card, today);
    t.today = card.today || (card.appointment.isSet() && !card.planned.isSet() && localDate(card.appointment) == today);
    t.done = card.done;
    if (card.isLate()) t.late = say("after the limit");
    t.home = fieldText(job, lookup, {"home", "location"});
    t.matter = fieldText(job, lookup, {"work", "content"});
    if (!lane.name.isEmpty() && !card.waits) t.state = job.type->stateText(job.state);
    QStringList foot{lane.outside ? fieldText(job, lookup, {"contractor"}) : QString(), numberWords(job.number), fieldText(job, lookup, {"trades", "trade"})};
    QStringList others = card.technicians;
    others.removeAll(lane.name);
    if (!lane.name.isEmpty() && !others.isEmpty()) foot << say("with %1").arg(others.join(QLatin1Char(' ')));
    foot.removeAll(QString());
    t.foot = foot.join(kDot);
    return t;
}

int cardHeight(const CardText& card, int width, const QFont& font)
{
    const Folds folds = foldsOf(card, width, CardFonts(font, card.today));
    return kCardHeight + (hasTwoBadges(card) ? kBadgeHeight + kApart : 0) + kLine * (int(folds.time) + int(folds.state) + int(!folds.footMore.isEmpty()));
}

namespace {

// The badges and the time; where the next line begins.
int paintTop(QPainter& p, const QRect& inner, const CardText& card, bool folded, const QFont& font)
{
    const Tokens& t = tokens();
    QRect line(inner.left(), inner.top(), inner.width(), kBadgeHeight);
    line = badge(p, line, lookOf(card.urgency), card.clock);
    if (hasTwoBadges(card)) line = QRect(inner.left(), line.bottom() + 1 + kApart, inner.width(), kBadgeHeight);
    const int below = line.bottom() + 1 + kApart;
    line = badge(p, line, {Glyph::Paused, Tone::Plain}, card.wait);
    const QRect own(inner.left(), below, inner.width(), kLine);
    words(p, folded ? own : line, card.time, font, card.today ? t.accent : t.muted, folded ? Qt::AlignLeft : Qt::AlignRight);
    return folded ? below + kLine : below;
}

} // namespace

void paintCard(QPainter& p, const QStyleOptionViewItem& option, const CardText& card, int width)
{
    const Tokens& t = tokens();
    const QRect box = option.rect.adjusted(0, 0, -1, -kCardGap);
    const bool here = option.state & QStyle::State_Selected;
    const QColor& ink = card.done ? t.muted : t.ink;
    const CardFonts fonts(option.font, card.today);
    const Folds folds = foldsOf(card, width, fonts);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(here ? QPen(t.accent, 2) : QPen(t.line));
    p.setBrush(here ? t.accentSoft : card.done ? t.ground : t.surface);
    p.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), kRadius, kRadius);
    const QRect inner = box.adjusted(kPad, kBadgeTop, -kPad, 0);
    QRect row(inner.left(), paintTop(p, inner, card, folds.time, fonts.time), inner.width(), kLine);
    const QRect state = folds.state ? row.translated(0, kLine) : row;
    words(p, state, card.state, fonts.note, t.muted, folds.state ? Qt::AlignLeft : Qt::AlignRight);
    words(p, folds.state ? row : row.adjusted(0, 0, -wide(fonts.note, card.state) - kBeside, 0), card.home, fonts.home, ink);
    row = state.translated(0, kLine);
    words(p, row, card.matter, sized(option.font, kTextPx), ink);
    row.translate(0, kLine);
    words(p, row, card.late, fonts.late, t.bad);
    words(p, row.adjusted(card.late.isEmpty() ? 0 : wide(fonts.late, card.late) + kBeside, 0, 0, 0), folds.foot, fonts.note, t.muted);
    words(p, row.translated(0, kLine), folds.footMore, fonts.note, t.muted);
}

} // namespace fuwutai
