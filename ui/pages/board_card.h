// SPDX-License-Identifier: GPL-3.0-or-later
// A job of the dispatch board as it is read, and as it is painted. Used by the board's lanes.
#pragma once

#include "core/query/board.h"
#include "ui/lists/lookup.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace fuwutai {

struct CardText {
    Urgency urgency = Urgency::None;
    QString clock;      // how near its limit is
    QString wait;       // for what, until when
    QString time;       // when somebody is to be there
    bool today = false;
    bool done = false;  // finished today: muted, on the ground's colour, and read all the same
    QString late;       // somebody comes only after the limit
    QString home, state, matter;
    QString foot;       // number, trade, who else goes
    QString spoken() const;
};
CardText cardText(const BoardCard& card, const BoardLane& lane, Lookup& lookup, Instant now);

inline constexpr int kCardGap = 8;
// In pixels, of a card so wide: what waits with a limit running has a line more, and what has no room beside another text has its own.
int cardHeight(const CardText& card, int width, const QFont& font);
// `width`: what its height was asked for.
void paintCard(QPainter& painter, const QStyleOptionViewItem& option, const CardText& card, int width);

} // namespace fuwutai
