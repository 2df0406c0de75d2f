// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_page.h"

#include "ui/fields/parts.h"
#include "ui/shell/command_table.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>

namespace fuwutai {

namespace {

constexpr int kWidth = 1180, kKeysWidth = 140;

// Which places stand below each other; three columns fit beside each other at 1366 px.
const std::vector<std::vector<Place>> kColumns{{Place::Everywhere, Place::Desk, Place::Preview}, {Place::NewCall, Place::Record}, {Place::Board, Place::Lists, Place::Week}};

QWidget* capsOf(const CommandDef& def, QWidget* parent)
{
    auto* caps = new QWidget(parent);
    auto* row = new QHBoxLayout(caps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addStretch(1);
    for (const QString& key : keysOf(def)) row->addWidget(new KeyHint(keySign(key), caps));
    return caps;
}

QLayout* columnOf(const std::vector<Place>& places, QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnMinimumWidth(0, kKeysWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Place place : places) {
        grid->addWidget(label(say(placeLabel(place)), "title", parent), row++, 0, 1, 2);
        for (const CommandDef& def : commandTable()) {
            if (def.place != place || !*def.keys) continue;
            grid->addWidget(capsOf(def, parent), row, 0);
            auto* words = label(say(def.what), "", parent);
            words->setWordWrap(true);
            grid->addWidget(words, row++, 1);
        }
        grid->setRowMinimumHeight(row++, 6);
    }
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

KeysPage::KeysPage(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(say("Keys"));
    auto* outer = new QVBoxLayout(this);
    auto* card = new Card(say("Keys"), say("Any key closes"), this);
    card->setMaximumWidth(kWidth);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    for (const auto& places : kColumns) columns->addLayout(columnOf(places, card), 1);
    card->body()->addLayout(columns);
    // Not by an alignment: the height of wrapped words would be reckoned for another width.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 100);
    middle->addStretch(1);
    outer->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(1);
}

void KeysPage::keyPressEvent(QKeyEvent*) { hide(); }
void KeysPage::mousePressEvent(QMouseEvent*) { hide(); }

void KeysPage::showEvent(QShowEvent*) { m_before = QApplication::focusWidget(); }

void KeysPage::hideEvent(QHideEvent*)
{
    if (m_before) m_before->setFocus();
}

void KeysPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    QColor veil = tokens().ground;
    veil.setAlpha(210);
    p.fillRect(rect(), veil);
}

} // namespace fuwutai
