// SPDX-License-Identifier: GPL-3.0-or-later
// The left side: the pages one may see, each with how much there is to do. Ctrl+1 to Ctrl+9, or arrows. Used by the work area.
#pragma once

#include "ui/shell/page_table.h"

#include <QAbstractButton>
#include <QTimer>

namespace fuwutai {

// One entry: icon, word, count.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const PageDef& def, int digit, QWidget* parent);
    void setCount(const QString& text, bool urgent);
    QSize sizeHint() const override { return {172, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCount(QPainter& p, const QRect& where) const;

    QString m_icon, m_count;
    bool m_urgent = false;
};

class Navigation : public QWidget {
    Q_OBJECT

public:
    Navigation(Session& session, QWidget* parent = nullptr);

    void setCurrent(const QString& key);
    void setNarrow(bool narrow);                 // icons and counts only; the words stand in tool tips
    void setDeskCount(qint64 count, bool urgent);
    QStringList keys() const { return m_buttons.keys(); }
    QString first() const { return m_first; }

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void count();

    Session& m_session;
    QMap<QString, NavButton*> m_buttons;
    QList<const PageDef*> m_defs;
    QString m_first;
    QTimer m_soon;
};

} // namespace fuwutai
