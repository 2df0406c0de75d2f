// SPDX-License-Identifier: GPL-3.0-or-later
// The category of a call on two keys: typed letters choose at once, or narrow the list that hangs under the field while it has
// the keyboard; arrows and Enter choose too. Used by the new call panel.
#pragma once

#include "ui/pages/category_codes.h"

#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

namespace fuwutai {

class CategoryField : public QLineEdit {
    Q_OBJECT

public:
    explicit CategoryField(QWidget* parent = nullptr);

    void setCategories(const QList<CodedCategory>& categories);
    QString category() const { return m_chosen; }
    void setCategory(const QString& number); // says nothing
    void setKind(const QString& kind);       // those that fit it are offered first
    const CodedCategory* found(const QString& number) const;

Q_SIGNALS:
    void chosen(const QString& number);      // by a person; "" when taken off
    void jumps();                            // the letters alone chose it: passed() follows without a key
    void passed();                           // chosen or left empty by Enter: on to the next field

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void typed(const QString& text);
    QList<CodedCategory> ordered() const;
    QList<CodedCategory> fitting(const QString& letters) const;
    void narrow(const QString& text);
    void choose(const QString& number);
    void showList();
    bool isFound() const;                    // the list has a category in hand

    QList<CodedCategory> m_all;
    QString m_chosen, m_kind;
    QListView* m_list;
    QStandardItemModel m_model;
};

} // namespace fuwutai
