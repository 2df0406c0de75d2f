// SPDX-License-Identifier: GPL-3.0-or-later
// My desk as one list: for each section its head, the names of the columns, its rows and an end, so that the arrow keys walk
// through all that is mine. Used by DeskList.
#pragma once

#include "core/query/desk.h"
#include "ui/lists/lookup.h"

#include <QAbstractListModel>

namespace fuwutai {

struct DeskLine {
    enum class What { Head, Columns, Row, More, End };
    What what = What::Head;
    const DeskSection* section = nullptr;
    const DeskRow* row = nullptr;
    bool last = false;         // of its section: no line under it
    QString clock, number, home, customer, matter, sumHead, sum, action, key;
    QString said;              // the number in words
    QString name;              // the customer without the telephone, where one is known
    QString brief;             // of a matter that is several words: the first, which is read whole or not at all
    Urgency urgency = Urgency::None;
};

// The letter that begins the next action of a desk's row; the action's own, or N (next).
QString deskKey(const QString& action);

class DeskModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { WhatRole = Qt::UserRole };
    DeskModel(Session& session, Lookup& lookup, QObject* parent = nullptr);

    void setSections(const QList<DeskSection>& sections);
    const DeskLine& line(int row) const { return m_lines[row]; }
    // Of all rows.
    QString widestClock() const { return m_widestClock; }
    QString widestNumber() const { return m_widestNumber; }
    QString widestName() const { return m_widestName; }
    QString widestSum() const { return m_widestSum; }
    QString widestSumHead() const { return m_widestSumHead; }
    int firstRow() const;                         // -1: nothing to do
    int rowOf(const QString& number) const;
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void fill();
    QString widestOf(QString DeskLine::*words, const QFont& font) const;
    QString firstText(const Record& record, const QStringList& keys) const;
    DeskLine lineOf(const DeskSection& section, const DeskRow& row) const;
    QString fieldText(const Record& record, const QStringList& keys, const QString& between = QStringLiteral(" ")) const;

    Session& m_session;
    Lookup& m_lookup;
    QList<DeskSection> m_sections;
    QList<DeskLine> m_lines;
    QString m_widestClock, m_widestNumber, m_widestName, m_widestSum, m_widestSumHead;
};

} // namespace fuwutai
