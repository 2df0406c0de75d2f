// SPDX-License-Identifier: GPL-3.0-or-later
// Small signs drawn with a painter, so that no font decides whether they are there. Used by badges, buttons, lists, bars.
#pragma once

#include "core/query/record_view.h"
#include "ui/fields/theme.h"

#include <QIcon>
#include <QPainter>

namespace fuwutai {

enum class Glyph { None, Overdue, Soon, Paused, Check, Cross, Warning, Plus, Minus, Up, Down, Right, Left, Print, Pencil };

// Fitted square into the middle of `rect`, in one colour.
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& rect, const QColor& color);
QIcon glyphIcon(Glyph glyph, const QColor& color, int px = 16);

enum class Tone { Plain, Accent, Bad, Warn, Ok };
QColor toneInk(const Tokens& t, Tone tone);
QColor toneGround(const Tokens& t, Tone tone);

struct BadgeLook {
    Glyph glyph = Glyph::None;
    Tone tone = Tone::Plain;
};
BadgeLook lookOf(Urgency urgency); // icon and colour together; the words come from clockWords

// For the delegates of lists: the same badge as the Badge widget. Painted left and vertically centred in `rect`, cut to its width.
QSize badgeSize(const QFontMetrics& metrics, const BadgeLook& look, const QString& text);
void paintBadge(QPainter& painter, const QRect& rect, const BadgeLook& look, const QString& text, const Tokens& t);
// A key cap as in the pictures: Ctrl+F.
QSize keyHintSize(const QString& key, const QFont& font);
void paintKeyHint(QPainter& painter, const QRect& rect, const QString& key, const QColor& ink, const QColor& frame);

} // namespace fuwutai
