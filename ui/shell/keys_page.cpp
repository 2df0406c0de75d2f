// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_page.h"

#include "core/base/words.h"
#include "ui/fields/parts.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace fuwutai {

namespace {

struct KeyRow { const char* keys; const char* what; };
constexpr KeyRow kRows[] = {
    {"F2", L10N("New call, from everywhere")},
    {"F1", L10N("The manual, at the page for where you are")},
    {"Ctrl+F", L10N("Find a record")},
    {"Ctrl+1", L10N("The first page of the left side; Ctrl+2 the second ...")},
    {"Alt+Left", L10N("Back")},
    {"Enter", L10N("New call: take the caller. Lists: open the record")},
    {"Alt+1", L10N("New call: kind; Alt+8, 9, 0 urgency")},
    {"Alt+Y", L10N("New call: link to the earlier record")},
    {"F4", L10N("Sentences: put in a text block; or ; and its mark, then a space")},
    {"Ctrl+Enter", L10N("Save, or do the chosen action")},
    {"Esc", L10N("Leave; what was typed is kept")},
    {"Ctrl+Shift+N", L10N("Lists: a new one of this kind")},
    {"Ctrl+0", L10N("Lists: take all filters off")},
    {"Ctrl+C", L10N("Lists: copy the selected rows")},
    {"Ctrl+D", L10N("On a call: draw up an order for it")},
    {"Ctrl+P", L10N("Print preview of the record, the register or the report")},
    {"F10", L10N("User, password, look")},
    {"Ctrl+L", L10N("Lock")},
    {"Ctrl+Shift+L", L10N("Change user")},
};

} // namespace

KeysPage::KeysPage(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(say("Keys"));
    auto* outer = new QVBoxLayout(this);
    auto* card = new Card(say("Keys"), say("Any key closes"), this);
    card->setFixedWidth(560);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const KeyRow& one : kRows) {
        grid->addWidget(new KeyHint(QLatin1String(one.keys), card), row, 0, Qt::AlignRight | Qt::AlignVCenter);
        auto* words = label(say(one.what), "", card);
        words->setWordWrap(true);
        grid->addWidget(words, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    outer->addWidget(card, 0, Qt::AlignCenter);
}

void KeysPage::keyPressEvent(QKeyEvent*) { hide(); }
void KeysPage::mousePressEvent(QMouseEvent*) { hide(); }

void KeysPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    QColor veil = tokens().ground;
    veil.setAlpha(210);
    p.fillRect(rect(), veil);
}

} // namespace fuwutai
