// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of a list as chips in one line: a quiet one offers its values, a set one is taken off by a press, and what has no room
// is offered behind the last; a field for words; how many rows that are. Used by the list page.
#pragma once

#include "core/query/lists.h"
#include "ui/fields/parts.h"
#include "ui/lists/lookup.h"

#include <QLineEdit>
#include <QTimer>

class QMenu;

namespace fuwutai {

class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(Session& session, Lookup& lookup, const RecordType& type, QWidget* parent = nullptr);

    const QList<Filter>& filters() const { return m_filters; }
    void setFilters(const QList<Filter>& filters);
    void clear();                       // all off
    QString summary() const;            // what is filtered by, for the head of a print
    void count();                       // asks how many, "12 of 3,408"
    QLineEdit* words() const { return m_words; }

    bool isNothingThere() const { return m_all && m_all->count == 0; } // with or without filters, as far as it was counted

Q_SIGNALS:
    void changed();
    void counted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Choice { QString value; QString words; };
    struct Chip { QString key; QString title; QPushButton* button = nullptr; };
    QList<Choice> choicesOf(const QString& key) const;
    QString wordsOf(const Filter& filter) const;
    QString valueOf(const QString& key) const;
    void addChip(const QString& key, const QString& title);
    void fillMenu(QMenu& menu, const QString& key);
    void offer(const Chip& chip);
    void offerMore();
    void fitChips();
    void put(const QString& key, const QString& value);
    void show();
    void showCount();

    Session& m_session;
    Lookup& m_lookup;
    const RecordType& m_type;
    QList<Filter> m_filters;
    QList<Chip> m_chips;
    QLineEdit* m_words;
    QPushButton* m_more;                // what has no room in the line
    Button* m_clear;
    QLabel* m_count;
    QTimer m_typing;
    std::optional<CountAnswer> m_matching, m_all;
    int m_asked = 0;
};

} // namespace fuwutai
