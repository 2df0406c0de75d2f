// SPDX-License-Identifier: GPL-3.0-or-later
// The way of Tab as the eye reads: from top to bottom, from left to right, each editor as a whole; by where things stand now, so
// that rows that were added later have their place too. Used by pages whose parts come and go.
#pragma once

#include <QList>

class QWidget;

namespace fuwutai {

QList<QWidget*> inReadingOrder(const QList<QWidget*>& parts);         // all that Tab stops at, one part after the other
// The next stop after the one with the focus, round and round. nullptr: there is none.
QWidget* nextStop(const QList<QWidget*>& parts, bool forwards);

} // namespace fuwutai
