// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of people as they are typed: name, login, role, department, phone. What nobody does yet stands there as rows to be named; a
// login is proposed from the name; the last row is always empty. Used by the set-up's step for people.
#pragma once

#include "core/exchange/people.h"
#include "core/query/unhandled.h"
#include "ui/fields/parts.h"
#include "ui/lists/lookup.h"

#include <QGridLayout>
#include <QLineEdit>

namespace fuwutai {

class PeopleTable : public QWidget {
    Q_OBJECT

public:
    explicit PeopleTable(Lookup& lookup, QWidget* parent = nullptr);

    void begin();                             // focus on the first empty name
    void propose(const QList<Post>& vacant);  // into the rows that nobody is named in; focus stays
    QList<NewPerson> typed() const;           // without the empty rows
    QString refuse(const Refusal& why);       // marks what is wrong; the words, with their rows
    void clear();

private:
    struct Row {
        QLineEdit* name;
        QLineEdit* login;
        Combo* role;
        Combo* department;
        QLineEdit* phone;
        bool ownLogin = false;                // typed, not proposed: it stays whatever the name becomes
        QList<QWidget*> all() const { return {name, login, role, department, phone}; }
    };
    void addRow();
    QLineEdit* line(int column, const char* key);
    Combo* choice(int column, const char* key);
    void fillRoles(Combo* combo);
    void fillDepartments(Combo* combo);
    QString loginOf(const QString& name);
    void named(Row& row);
    void goOn(const Row& row);                // to what it still lacks, else to the next name
    void come(QWidget* cell);
    static Post postOf(const Row& row);
    static NewPerson personOf(const Row& row);
    static bool isEmpty(const Row& row) { return row.name->text().trimmed().isEmpty() && row.login->text().trimmed().isEmpty(); }
    QWidget* cellOf(Row& row, const QString& field);

    Lookup& m_lookup;
    QGridLayout* m_grid;
    QList<Post> m_vacant;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace fuwutai
