// SPDX-License-Identifier: GPL-3.0-or-later
// Words for people. Source strings are English; resources/translations holds the offices' own Chinese.
// L10N marks a text in a table, say() fetches its translation; packaging/translate collects both into one context.
#pragma once

#include <QCoreApplication>
#include <QString>

#define L10N(text) text

namespace fuwutai {

inline QString say(const char* text) { return QCoreApplication::translate("fuwutai", text); }

// "Category: leak", with the sign that the language puts between.
inline QString labelled(const QString& label, const QString& text) { return say("%1: %2").arg(label, text); }

} // namespace fuwutai
