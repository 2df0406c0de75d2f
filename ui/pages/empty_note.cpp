// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/empty_note.h"

namespace fuwutai {

EmptyNote::EmptyNote(QWidget* parent) : QWidget(parent), m_why(label({}, "title", this)), m_hint(label({}, "muted", this)), m_next(new Button({}, {}, this))
{
    auto* all = new QVBoxLayout(this);
    all->setSpacing(10);
    all->addStretch(2);
    for (QLabel* one : {m_why, m_hint}) {
        one->setAlignment(Qt::AlignCenter);
        one->setWordWrap(true);
        all->addWidget(one);
    }
    all->addWidget(m_next, 0, Qt::AlignHCenter);
    all->addStretch(3);
    connect(m_next, &QPushButton::clicked, this, &EmptyNote::pressed);
}

void EmptyNote::tell(const QString& why, const QString& hint, const QString& next, const QString& key)
{
    m_why->setText(why);
    m_hint->setText(hint);
    m_next->setText(next);
    m_next->setKey(key);
    m_next->setVisible(!next.isEmpty());
}

} // namespace fuwutai
