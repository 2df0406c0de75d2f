// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/conflict_table.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace fuwutai {

namespace {

constexpr int kMostCharacters = 60;              // of a value; the whole stands in the tool tip

QString brief(const QString& value)
{
    const QString line = value.simplified();
    if (line.isEmpty()) return say("(empty)");
    return line.size() > kMostCharacters ? line.left(kMostCharacters) + QStringLiteral("…") : line;
}

QRadioButton* choice(const QString& name, const QString& field, const QString& value, bool chosen)
{
    auto* made = new QRadioButton(brief(value));
    made->setObjectName(name);
    made->setToolTip(value);
    made->setAccessibleName(labelled(field, brief(value)));
    made->setChecked(chosen);
    return made;
}

} // namespace

ConflictTable::ConflictTable(QWidget* parent) : Card({}, {}, parent)
{
    setObjectName(QStringLiteral("conflicts"));
    hide();
}

void ConflictTable::show(const QList<FieldConflict>& conflicts)
{
    if (conflicts.isEmpty()) return;
    for (const FieldConflict& conflict : conflicts) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.conflict.key == conflict.key; });
        if (known == m_rows.end()) m_rows << Row{conflict, true};
        else known->conflict = conflict;
    }
    build();
    show();
}

void ConflictTable::forget()
{
    m_rows.clear();
    hide();
}

void ConflictTable::build()
{
    clear();
    setTitle(say("Changed by somebody else meanwhile"), say("What you typed is kept; an arrow key takes theirs instead. Then do the step again."));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    const QStringList heads{say("Field"), say("It was"), say("Theirs"), say("Mine")};
    for (int i = 0; i < heads.size(); ++i) grid->addWidget(label(heads[i], "note"), 0, i);
    for (int column = 1; column < heads.size(); ++column) grid->setColumnStretch(column, 1);
    for (int i = 0; i < m_rows.size(); ++i) addRow(grid, i + 1, m_rows[i].conflict);
    body()->addLayout(grid);
}

void ConflictTable::addRow(QGridLayout* grid, int row, const FieldConflict& conflict)
{
    auto* before = label(brief(conflict.before), "muted");
    before->setToolTip(conflict.before);
    const bool isMine = m_rows[row - 1].mine;
    auto* other = choice(QStringLiteral("theirs.%1").arg(conflict.key), conflict.label, conflict.theirs, !isMine);
    auto* own = choice(QStringLiteral("mine.%1").arg(conflict.key), conflict.label, conflict.mine, isMine);
    auto* group = new QButtonGroup(own);
    group->addButton(other);
    group->addButton(own);
    connect(own, &QRadioButton::toggled, this, [this, row](bool chosen) {
        Row& at = m_rows[row - 1];
        at.mine = chosen;
        if (chosen) Q_EMIT mine(at.conflict.key, at.conflict.typed);
        else Q_EMIT theirs(at.conflict.key);
    });
    grid->addWidget(label(conflict.label), row, 0);
    grid->addWidget(before, row, 1);
    grid->addWidget(other, row, 2);
    grid->addWidget(own, row, 3);
}

} // namespace fuwutai
