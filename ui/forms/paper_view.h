// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet on the screen: painted as it prints, white in both themes, with editors over the cells that may be filled.
// It knows nothing of records and actions; RecordForm tells it what to show. Millimetres become pixels by its width.
#pragma once

#include "ui/fields/field_editor.h"
#include "ui/paper/painter.h"

#include <QSet>

namespace fuwutai {

class PaperView : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    void setSheet(const Sheet& sheet);
    void setData(const SheetData& data);
    // Makes an editor for a field where the sheet has a place for it; nullptr where it has none.
    FieldEditor* place(const Field& field, const FieldWorld& world);
    void removeEditors();
    bool hasPlace(const QString& key) const;
    bool hasBand(const QString& lines) const;
    // As they are read on the sheet; those without a place behind, as they came.
    QStringList inReadingOrder(QStringList keys) const;
    // Cells whose field is filled below the sheet; a click on one asks to go there.
    // `missing`: those still needed, in whose cells stands `where` they are filled.
    void setElsewhere(const QSet<QString>& keys, const QSet<QString>& missing, const QString& where);
    void reveal(FieldEditor* editor);            // shows what was understood of it
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override { return {740, heightForWidth(740)}; }

Q_SIGNALS:
    void elsewhere(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Placed {
        FieldEditor* editor = nullptr;
        class QLabel* why = nullptr; // it was refused: under it, in its cell
        FieldSpot spot;
        bool sentences = false;      // takes more lines than the cell has
        bool shared = false;         // the cell shows other fields too
    };
    CellRoom roomFor(const Placed& placed) const;
    bool makeRoom();
    void sayWhy(const FieldEditor* editor);
    void layOut();
    void arrange();
    void focusMoved(QWidget* now);
    qreal scale() const;
    QRectF shown() const;                        // the part of the page that is shown, mm
    QRect pixels(const QRectF& mm) const;
    const FieldSpot* spotOf(const QString& key) const;
    const PlacedCell* cellOf(const QString& key) const;
    QColor tintOf(const QString& key) const;
    void paintElsewhere(QPainter& painter, const QString& key, const QRectF& cell) const; // pixels
    QList<ChoiceWord> wordsOf(const QString& key) const;

    Sheet m_sheet;
    SheetData m_data;
    SheetLayout m_layout;
    QList<FieldSpot> m_spots;
    QList<Placed> m_placed;
    QSet<QString> m_elsewhere, m_missing;
    QString m_where;
    Measure m_measure;
    QLabel* m_callout;
};

} // namespace fuwutai
