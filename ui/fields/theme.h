// SPDX-License-Identifier: GPL-3.0-or-later
// The look of all windows in one place: colours by role, sizes, and the style sheet made of them. Everything that paints
// or styles takes its colours from here and asks anew at each paint, so that a change of theme needs no restart.
// Used by fields, forms, lists, pages and shell; the program calls applyTheme once after its QApplication stands.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QWidget;

namespace fuwutai {

struct Tokens {
    QColor ground, surface, line, ink, muted;
    QColor accent, onAccent, accentSoft;
    QColor bad, badSoft, warn, warnSoft, ok, okSoft;
    QColor neutral;              // ground of badges and chips that say nothing urgent
};

// Sizes in logical pixels; all distances are multiples of kGrid.
inline constexpr int kGrid = 4, kRowHeight = 31, kRadius = 6;
inline constexpr int kTextPx = 14, kNotePx = 12, kTitlePx = 16, kFigurePx = 22;

enum class ThemeMode { System, Light, Dark };

// Sets style, palette, font size and style sheet of the application. System follows the desktop while running.
void applyTheme(ThemeMode mode);

bool isDark();                               // what is in force now
const Tokens& tokens();                      // of the theme in force
const Tokens& paperTokens();                 // light: paper is white in both themes
const Tokens& tokensOf(const QWidget* widget); // of the paper for widgets that lie on it, else tokens()
void putOnPaper(QWidget* widget);            // this widget and all in it look as on paper from now on

QString styleSheetFor(const Tokens& t);
QPalette paletteFor(const Tokens& t);

// How much larger all is drawn where the desktop's text has this size (px at 100 %): in quarters, never smaller than our own.
qreal scaleForText(qreal px);

QFont sized(QFont font, int px, bool bold = false);

// Looks that the style sheet knows, set as property "look" before a widget is shown:
// QLabel: title, heading, muted, note, figure, bad, warn, ok. QPushButton: primary, quiet, danger, link. QFrame: card, notice-bad,
// notice-warn, notice-ok, notice-info, line. QLineEdit: big. setLook repolishes, so that it may change later.
void setLook(QWidget* widget, const char* look);
void setMark(QWidget* widget, const char* name, bool on); // a property for the style sheet: "refused", "missing", "tinted"

} // namespace fuwutai
