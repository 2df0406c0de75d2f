// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's rows on the screen, each section a card. Enter opens the record, the letter shown at the row begins its next
// action, Ctrl+C copies the row as it stands. Used by the desk page.
#pragma once

#include "ui/pages/desk_model.h"

#include <QListView>

namespace fuwutai {

class DeskList : public QListView {
    Q_OBJECT

public:
    explicit DeskList(DeskModel* model, QWidget* parent = nullptr);
    void goToFirst();

Q_SIGNALS:
    void opened(const QString& type, const QString& number, const QString& action);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void open(bool withAction);

    DeskModel* m_model;
    QString m_kept;
    int m_keptTop = 0;
};

} // namespace fuwutai
