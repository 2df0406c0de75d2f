// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that were typed in and that somebody else changed meanwhile: what stood there, what he made of it, what is typed here.
// What is typed stays unless the other is chosen: one key, field by field. Used by RecordPage.
#pragma once

#include "ui/fields/parts.h"
#include "ui/forms/record_form.h"

class QGridLayout;

namespace fuwutai {

class ConflictTable : public Card {
    Q_OBJECT

public:
    explicit ConflictTable(QWidget* parent = nullptr);
    void show(const QList<FieldConflict>& conflicts); // those that were shown before stay with what was chosen
    using Card::show;
    void forget();                                    // the step is done or left
    bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    void theirs(const QString& key);
    void mine(const QString& key, const QJsonValue& typed);

private:
    void build();
    void addRow(QGridLayout* grid, int row, const FieldConflict& conflict);

    struct Row { FieldConflict conflict; bool mine = true; };
    QList<Row> m_rows;
};

} // namespace fuwutai
