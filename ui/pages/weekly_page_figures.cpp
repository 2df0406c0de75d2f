// SPDX-License-Identifier: GPL-3.0-or-later
// All figures of a week: what each is, how it is counted, by which clause.
#include "ui/pages/weekly_page_parts.h"

#include "core/report/week_words.h"
#include "ui/pages/plain_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace fuwutai {

namespace {

constexpr PlainColumn kColumns[]{{L10N("Figure"), 190}, {L10N("Value"), 110}, {L10N("How it is counted"), 0}, {L10N("Clause"), 96}};

QString valueOf(const WeekFigure& f)
{
    const QString of = ofText(f);
    return of.isEmpty() ? figureText(f) : QStringLiteral("%1  %2").arg(figureText(f), of);
}

// Figures by urgency are counted as the one that they are a part of.
QStringList textsOf(const WeekReport& report, const WeekFigure& f, const WeekFigureDef& def)
{
    QStringList how{*def.definition ? say(def.definition) : QString()};
    if (f.key == QLatin1String("callbacks_drawn"))
        for (const WeekDraw& draw : report.draws) how << drawText(draw);
    return {say(def.label), valueOf(f), how.join(QLatin1Char('\n')), QLatin1String(def.clause)};
}

} // namespace

WeekFigures::WeekFigures(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("week.figures"));
    setAccessibleName(say("All figures"));
    makePlain(*this, kColumns);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row, int) { choose(row); });
}

void WeekFigures::show(const WeekReport& report)
{
    m_keys.clear();
    setRowCount(0);
    for (const WeekFigure& f : report.figures) {
        const WeekFigureDef* def = figureDef(f.key);
        if (!def) continue;
        const int row = rowCount();
        insertRow(row);
        m_keys << f.key;
        const QStringList texts = textsOf(report, f, *def);
        for (int column = 0; column < texts.size(); ++column) {
            auto* cell = new QTableWidgetItem(texts.at(column));
            cell->setToolTip(texts.at(column));
            setItem(row, column, cell);
        }
    }
}

void WeekFigures::choose(int row)
{
    if (row >= 0 && row < m_keys.size()) Q_EMIT chosen(m_keys.at(row));
}

void WeekFigures::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers()) return choose(currentRow());
    QTableWidget::keyPressEvent(event);
}

} // namespace fuwutai
