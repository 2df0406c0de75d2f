// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/saved_card.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

namespace fuwutai {

SavedCard::SavedCard(QWidget* parent) : QFrame(parent), m_number(label({}, "figure", this))
{
    setObjectName(QStringLiteral("savedCard"));
    setLook(this, "notice-ok");
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 10, 12, 10);
    all->setSpacing(6);
    all->addWidget(label(say("Saved. Read this number out:"), "ok", this));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_number->setFocusPolicy(Qt::ClickFocus);
    all->addWidget(m_number);
    auto* row = new QHBoxLayout;
    auto* copy = new Button(say("Copy"), {}, this);
    auto* open = new Button(say("Open it"), {}, this);
    row->addWidget(copy);
    row->addWidget(open);
    row->addStretch(1);
    row->addWidget(label(say("Next call"), "muted", this));
    row->addWidget(new KeyHint(QStringLiteral("F2"), this));
    all->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(number()); });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT opened(number()); });
    hide();
}

void SavedCard::show(const QString& number)
{
    m_number->setText(number);
    setAccessibleName(say("Saved as %1").arg(number));
    QFrame::show();
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

} // namespace fuwutai
