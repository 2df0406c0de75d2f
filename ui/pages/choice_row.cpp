// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choice_row.h"

#include "ui/fields/one_stop.h"

#include <QGridLayout>
#include <QShortcut>

#include <numeric>

namespace fuwutai {

namespace {

constexpr int kGap = 5, kPadding = 20, kMostColumns = 4;

// What they take in so many columns, each as wide as its widest.
int widthIn(int columns, const Field& field, const QFontMetrics& metrics)
{
    QList<int> widths(columns, 0);
    for (int i = 0; i < int(field.choices->size()); ++i) {
        const QString words = QStringLiteral("0 %1").arg(say((*field.choices)[std::size_t(i)].label));
        widths[i % columns] = qMax(widths[i % columns], metrics.horizontalAdvance(words) + kPadding);
    }
    return std::accumulate(widths.begin(), widths.end(), (columns - 1) * kGap);
}

int columnsFor(const Field& field, const QFontMetrics& metrics, int room)
{
    int columns = kMostColumns;
    while (columns > 1 && widthIn(columns, field, metrics) > room) --columns;
    return columns;
}

} // namespace

ChoiceRow::ChoiceRow(const Field& field, const QString& keys, int room, QWidget* within) : QWidget(within)
{
    const int columns = columnsFor(field, fontMetrics(), room);
    setObjectName(field.key);
    setAccessibleName(say(field.label));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    m_stop = new OneStop(this, this);
    for (int i = 0; i < int(field.choices->size()); ++i) {
        const ChoiceDef& choice = (*field.choices)[std::size_t(i)];
        const QString words = say(choice.label), key = QLatin1String(choice.key), digit = keys.mid(i, 1);
        auto* chip = new QPushButton(QStringLiteral("%1 %2").arg(digit, words), this);
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setObjectName(QStringLiteral("%1.%2").arg(field.key, key));
        chip->setCheckable(true);
        chip->setAccessibleName(words);
        chip->setToolTip(QStringLiteral("%1 (Alt+%2)").arg(words, digit));
        grid->addWidget(chip, i / columns, i % columns);
        m_chips << Chip{key, chip};
        m_stop->add(chip, digit.isEmpty() ? QChar() : digit.front());
        const auto pick = [this, key] {
            setValue(key);
            Q_EMIT chosen(key);
        };
        connect(chip, &QPushButton::clicked, this, pick);
        auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(digit)), within);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, pick);
    }
    for (int c = 0; c < columns; ++c) grid->setColumnStretch(c, 1);
}

void ChoiceRow::setValue(const QString& key)
{
    m_value = key;
    int chosen = -1;
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips[i].button->setChecked(m_chips[i].key == key);
        if (m_chips[i].key == key) chosen = i;
    }
    m_stop->rest(chosen);
}

} // namespace fuwutai
