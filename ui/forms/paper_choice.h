// SPDX-License-Identifier: GPL-3.0-or-later
// A row of boxes as printed on the sheet, to be ticked with the mouse or the keys: the paper's own wording stays where it is.
// Used by the form for the choices that an action fills.
#pragma once

#include "ui/fields/field_editor.h"
#include "ui/paper/painter.h"

namespace fuwutai {

class PaperChoice : public FieldEditor {
public:
    // `words`: the sheet's choices in the order of the boxes of `cell`.
    PaperChoice(const Field& field, const FieldWorld& world, QList<ChoiceWord> words, const Measure& measure, QWidget* parent);
    void setCell(const PlacedCell& cell, qreal scale); // scale: pixels a millimetre
    void setAnswered(bool answered) { m_answered = answered; } // a flag that is not set was answered with no, not left open

protected:
    void display(const Value& value) override;
    void type(const QJsonValue& json) override;
    QJsonValue read() const override;
    bool blank() const override { return m_key.isEmpty(); }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(int index);
    void pressed(QPointF at);
    bool typed(int key);
    void paint(QPainter& painter) const;
    int current() const;

    QList<ChoiceWord> m_words;
    const Measure& m_measure;
    PlacedCell m_cell;
    qreal m_scale = 4;
    QString m_key;               // of the choice; "yes" and "no" for flags
    bool m_answered = false;
    int m_at = 0;                // where the keys stand
};

} // namespace fuwutai
