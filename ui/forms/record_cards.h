// SPDX-License-Identifier: GPL-3.0-or-later
// The column beside a record: its limits with the days that count, what happened, what hangs on it. Used by RecordPage.
#pragma once

#include "core/query/record_view.h"
#include "ui/fields/parts.h"

namespace fuwutai {

// 时限: badge and words for each limit, live ones first; "why that day" tells the days one by one.
class ClocksCard : public Card {
    Q_OBJECT

public:
    explicit ClocksCard(QWidget* parent = nullptr);
    void show(const QList<ClockView>& clocks);
    using QWidget::show;

private:
    void addClock(const ClockView& clock);
    QString m_shown;             // what stands there: the same again leaves unfolded days unfolded
};

// "11-20 (Fri) counts not: the day it began ..." for people; one line a stretch of days alike.
QString whyThatDay(const ClockView& clock);

// 保修: which periods the fault falls under, and who is proposed to bear it.
class WarrantyCard : public Card {
    Q_OBJECT

public:
    explicit WarrantyCard(QWidget* parent = nullptr);
    void show(const std::optional<WarrantyView>& warranty);
    using QWidget::show;

private:
    QString m_shown;
};

// 经过: newest first.
class HistoryCard : public Card {
    Q_OBJECT

public:
    explicit HistoryCard(QWidget* parent = nullptr);
    void show(const QList<HistoryLine>& history);
    using QWidget::show;

Q_SIGNALS:
    void undo(qint64 entry);

private:
    void addLine(const HistoryLine& line);
    bool m_all = false;
    QString m_day;               // under whose heading the last line stands
    QString m_shown;
    QList<HistoryLine> m_history;
};

// What names this record or is named by it.
class LinkedCard : public Card {
    Q_OBJECT

public:
    explicit LinkedCard(QWidget* parent = nullptr);
    void show(const QList<LinkedRecord>& linked, const Registry& registry);
    using QWidget::show;

Q_SIGNALS:
    void open(const QString& type, const QString& number);

private:
    QString m_shown;
};

} // namespace fuwutai
