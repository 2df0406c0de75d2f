// SPDX-License-Identifier: GPL-3.0-or-later
// The editors themselves. Only makeEditor names them; tests look for what they do, not for what they are.
#pragma once

#include "ui/fields/bringing.h"

#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QCompleter;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace fuwutai {

class Combo;
class OneStop;

inline constexpr std::size_t kFewChoices = 6;

// Everything that is one line of typing.
class TextEditor : public FieldEditor {
public:
    TextEditor(const Field& field, const FieldWorld& world, QWidget* parent);
    void commitComposition() override;

protected:
    void display(const Value& value) override;
    void type(const QJsonValue& json) override;
    QJsonValue read() const override;

private:
    void tidyUp();
    void checkTyped();               // what cannot be read stays, and says why before anybody sends it
    QDateTime now() const;
    QLineEdit* m_edit;
};

class LongTextEditor : public FieldEditor {
public:
    LongTextEditor(const Field& field, const FieldWorld& world, QWidget* parent);

protected:
    void display(const Value& value) override;
    void type(const QJsonValue& json) override;
    QJsonValue read() const override;

private:
    void grow();

    QPlainTextEdit* m_edit;
};

class FlagEditor : public FieldEditor {
public:
    FlagEditor(const Field& field, const FieldWorld& world, QWidget* parent, EditorRoom room);

protected:
    void display(const Value& value) override;
    void type(const QJsonValue& json) override;
    QJsonValue read() const override;

private:
    QCheckBox* m_box;
};

// A few choices side by side: 1-9 picks while one of them has the focus, picking it again takes it back.
class ChipsEditor : public FieldEditor {
public:
    ChipsEditor(const Field& field, const FieldWorld& world, QWidget* parent);

protected:
    void display(const Value& value) override;
    void type(const QJsonValue& json) override;
    QJsonValue read() const override;

private:
    void pick(int index);
    void mark(int index);
    OneStop* m_stop;
    QList<QPushButton*> m_buttons;
    int m_picked = -1;
};

class ComboEditor : public FieldEditor {
public:
    ComboEditor(const Field& field, const FieldWorld& world, QWidget* parent);

protected:
    void display(const Value& value) override;
    void type(const QJsonValue& json) override;
    QJsonValue read() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Combo* m_combo;
};

// Found by number, words or pinyin while typing; what was typed and leads to none is told at once, and sent as it is, for the gate
// to refuse.
class ReferenceEditor : public FieldEditor {
public:
    ReferenceEditor(const Field& field, const FieldWorld& world, QWidget* parent);
    bool isSettled() const override;
    void commitComposition() override;

protected:
    void display(const Value& value) override;
    void type(const QJsonValue& json) override;
    QJsonValue read() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void ask(const QString& words);
    void enter();
    void offer(const FieldWorld::Items& items);
    void settle(const ChoiceAnswer::Item& item);
    void settleTyped();
    void settleLeft();
    void findName();
    QString wordsOf(const QString& number) const;

    QLineEdit* m_edit;
    QCompleter* m_completer;
    QStandardItemModel* m_found;
    QTimer m_wait;
    QString m_number;            // what is chosen; its words stand in the line
    QString m_words;
    FieldWorld::Items m_items;
    int m_asked = 0;             // answers to older questions are dropped
    bool m_asking = false;       // the newest question is not answered yet
    bool m_entered = false;      // Enter waits for that answer
};

// Lines of a single choice (trades): one tick for each choice, by its digit too.
class TicksEditor : public FieldEditor {
public:
    TicksEditor(const Field& field, const FieldWorld& world, QWidget* parent);

protected:
    void display(const Value& value) override;
    void type(const QJsonValue& json) override;
    QJsonValue read() const override;
    bool blank() const override;

private:
    QList<QPushButton*> m_buttons;
    LineValues m_stood;
};

// Lines as rows of editors.
class LinesEditor : public FieldEditor {
public:
    LinesEditor(const Field& field, const FieldWorld& world, QWidget* parent);
    bool isChanged() const override;
    bool isSettled() const override;
    void commitComposition() override;
    void refuse(const Reasons& reasons) override;

protected:
    void display(const Value& value) override;
    void type(const QJsonValue& json) override;
    QJsonValue read() const override;
    bool blank() const override;

private:
    struct Row {
        qint64 id = 0;
        bool removed = false;
        BringingRef bringing = std::make_shared<Bringing>();
        QList<FieldEditor*> cells;
        QList<QWidget*> widgets;     // all that stands in the grid's row
    };
    void addRow(const LineValue* line);
    void addHead();
    void strike(Row& row);
    void clearRows();
    void put(const Row& row, const QJsonObject& given);
    Row& freshRow();                 // the one to begin at
    Row* rowOf(qint64 id);
    FieldEditor* cellOf(const QString& path) const; // "quote[1].price"; nullptr: none of these
    QJsonObject rowJson(const Row& row) const;
    void edited(FieldEditor* cell);
    void fitCells(const Row& row);            // least widths by what stands in them
    bool isOpen(const Field& cell) const;     // may be filled
    bool isKept() const;                      // its lines are, and some of their cells are filled
    void showTotal();

    QGridLayout* m_grid;
    QPushButton* m_add;
    QLabel* m_total;
    QList<Row> m_rows;
    int m_unseen = 0;                // lines that stand and are read elsewhere
};

} // namespace fuwutai
