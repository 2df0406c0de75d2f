// SPDX-License-Identifier: GPL-3.0-or-later
// The one style sheet; "@name" stands for a token. Focus shows as a frame of two pixels, its padding taken from the inside.
#include "ui/fields/house_style.h"

namespace fuwutai {

namespace {

constexpr const char* kText = R"(
QToolTip { background: @surface; color: @ink; border: 1px solid @line; padding: 4px 6px; }
QLabel { background: transparent; }
QLabel[look="title"] { font-size: 16px; font-weight: bold; color: @ink; }
QLabel[look="heading"] { font-weight: bold; color: @muted; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="note"] { color: @muted; font-size: 12px; }
QLabel[look="figure"] { font-size: 22px; font-weight: bold; color: @ink; }
QLabel[look="bad"] { color: @bad; }
QLabel[look="bad-note"] { color: @bad; font-size: 12px; }
QLabel[look="warn"] { color: @warn; }
QLabel[look="warn-note"] { color: @warn; font-size: 12px; }
QLabel[look="ok"] { color: @ok; }
)";

constexpr const char* kFrames = R"(
QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 7px; }
QFrame[look="line"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[look="notice-bad"] { background: @badSoft; border: 0; border-radius: 5px; }
QFrame[look="notice-warn"] { background: @warnSoft; border: 0; border-radius: 5px; }
QFrame[look="notice-ok"] { background: @okSoft; border: 0; border-radius: 5px; }
QFrame[look="notice-info"] { background: @accentSoft; border: 0; border-radius: 5px; }
QScrollArea, QScrollArea > QWidget > QWidget[look="plain"] { background: transparent; border: 0; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 1px; border: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 1px; border: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @surface; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 20px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @accent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QDialog { background: @ground; }
QTabBar::tab { background: transparent; color: @muted; border: 0; border-bottom: 2px solid transparent; padding: 6px 9px; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:focus { border-bottom-color: @accent; background: @accentSoft; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QProgressBar { background: @neutral; color: @ink; border: 0; border-radius: 4px; text-align: center; min-height: 18px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
)";

constexpr const char* kButtons = R"(
QPushButton { background: @surface; color: @ink; border: 1px solid @line; border-radius: 5px; padding: 4px 12px; min-height: 20px; }
QPushButton:hover { border-color: @muted; }
QPushButton:pressed { background: @neutral; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 11px; }
QPushButton:disabled { background: @neutral; color: @muted; border-color: @line; }
QPushButton:checked { background: @accentSoft; color: @accent; border-color: @accent; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:focus { border: 2px solid @ink; padding: 3px 11px; }
QPushButton[look="primary"]:disabled { background: @neutral; color: @muted; border-color: @line; }
QPushButton[look="danger"] { color: @bad; border-color: @bad; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: @neutral; }
QPushButton[look="quiet"]:focus { border: 2px solid @accent; }
QPushButton[look="link"] { background: transparent; color: @accent; border: 0; padding: 0 2px; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 0; text-decoration: underline; background: @accentSoft; }
QPushButton[look="chip"] { background: @neutral; color: @ink; border: 1px solid transparent; border-radius: 4px; padding: 1px 7px; min-height: 18px; }
QPushButton[look="chip"]:checked { background: @accentSoft; color: @accent; border-color: @accent; }
QPushButton[look="chip"]:focus { border: 2px solid @accent; padding: 0 6px; }
QPushButton[look="chip"]:disabled { color: @muted; }
QToolButton { background: transparent; color: @ink; border: 1px solid transparent; border-radius: 5px; padding: 3px; }
QToolButton:hover { background: @neutral; }
QToolButton:focus { border: 2px solid @accent; padding: 2px; }
QToolButton:checked { background: @accentSoft; color: @accent; }
QCheckBox, QRadioButton { background: transparent; color: @ink; spacing: 6px; padding: 1px; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
)";

constexpr const char* kInputs = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: @surface; border: 1px solid @outline; border-radius: 5px; padding: 3px 7px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 21px; }
QPlainTextEdit, QTextEdit { padding: 2px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: @muted; }
QLineEdit[tinted="true"], QPlainTextEdit[tinted="true"], QComboBox[tinted="true"] { background: @accentSoft; border-color: @accent; }
QLineEdit[missing="true"], QPlainTextEdit[missing="true"], QComboBox[missing="true"],
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QComboBox[refused="true"] { background: @badSoft; border-color: @bad; }
QLineEdit[doubted="true"] { background: @warnSoft; border-color: @warn; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 2px 6px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 1px 3px; }
QLineEdit[refused="true"]:focus, QPlainTextEdit[refused="true"]:focus, QComboBox[refused="true"]:focus { border-color: @bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: @ground; color: @muted; border-color: @line; }
QLineEdit[readOnly="true"] { background: @ground; border-color: @line; }
QLineEdit[dense="true"] { padding: 3px 4px; }
QLineEdit[dense="true"]:focus { padding: 2px 3px; }
QLineEdit[dense="true"][readOnly="true"] { background: transparent; border-color: transparent; padding: 3px 0; }
QLineEdit[look="big"] { font-size: 18px; padding: 5px 10px; border-radius: 6px; min-height: 26px; }
QLineEdit[look="big"]:focus { padding: 4px 9px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView, QListView#popup, QListView#textBlocks { background: @surface; color: @ink; border: 1px solid @line; outline: 0;
  selection-background-color: @accentSoft; selection-color: @ink; }
QAbstractItemView { background: @surface; alternate-background-color: @surface; color: @ink; border: 0; outline: 0;
  selection-background-color: @accentSoft; selection-color: @ink; gridline-color: @line; }
QAbstractItemView::item { padding: 0 6px; min-height: 26px; border: 0; }
QAbstractItemView::item:selected { background: @accentSoft; color: @ink; }
QTableView::item { border-bottom: 1px solid @line; }
QTableCornerButton::section { background: @surface; border: 0; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @muted; font-size: 12px; border: 0; border-bottom: 1px solid @line; padding: 5px 6px; }
QStatusBar { background: @surface; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: 0; }
)";

} // namespace

QString styleSheetFor(const Tokens& t)
{
    // Longer names first: @accentSoft holds @accent.
    const std::pair<const char*, QColor> names[] = {
        {"@accentSoft", t.accentSoft}, {"@onAccent", t.onAccent}, {"@accent", t.accent}, {"@badSoft", t.badSoft}, {"@bad", t.bad},
        {"@warnSoft", t.warnSoft}, {"@warn", t.warn}, {"@okSoft", t.okSoft}, {"@ok", t.ok}, {"@ground", t.ground}, {"@surface", t.surface},
        {"@line", t.line}, {"@ink", t.ink}, {"@muted", t.muted}, {"@neutral", t.neutral}, {"@outline", outlineOf(t)}};
    QString sheet = QLatin1String(kText) + QLatin1String(kFrames) + QLatin1String(kButtons) + QLatin1String(kInputs);
    for (const auto& [name, color] : names) sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

} // namespace fuwutai
