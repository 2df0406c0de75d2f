// SPDX-License-Identifier: GPL-3.0-or-later
// One editor a kind of field. The only switch on Kind is in makeEditor; all else treats editors alike.
// A value set from code emits nothing; what was typed is read as JSON, ready for a Command. Used by forms and by pages that
// ask for single fields (new call).
#pragma once

#include "core/query/record_view.h"
#include "core/record/coding.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace fuwutai {

// What editors need to know beyond their field. All may be left out.
struct FieldWorld {
    using Items = QList<ChoiceAnswer::Item>;
    // What a reference field may name. Answers later, or at once, or never when `context` is gone.
    std::function<void(const Field& field, const QString& words, QObject* context, std::function<void(const Items&)> answer)> find;
    std::function<QString(const QString& type, const QString& number)> nameOf; // words for a referenced record
    // What a record says in the fields a line takes from it, by their keys. Answers as `find` does.
    std::function<void(const QString& type, const QString& number, QObject* context, std::function<void(const QJsonObject&)> answer)> valuesOf;
    std::function<Instant()> now;
    QStringList cells;           // of lines that stand only these may be filled, "parts.unused"; none: all
    Sight sight = Sight::Masked; // of personal values; what is masked is never sent back
};

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const Field& field, const FieldWorld& world, QWidget* parent);
    ~FieldEditor() override;

    const Field& field() const { return m_field; }
    const QString& key() const { return m_field.key; }
    void setValue(const Value& value);           // what stands; from here changes count. Emits nothing
    void putTyped(const QJsonValue& json);       // as if it had been typed: drafts, proposals
    QJsonValue json() const { return read(); }   // what would be sent; lines: only what differs
    virtual bool isChanged() const;
    bool isBlank() const;                        // nothing stands there now

    void setReasons(const QStringList& reasons); // why it was refused; goes at the next edit
    virtual void refuse(const Reasons& reasons); // the same, as the gate says it: of lines each at its cell
    QStringList reasons() const { return m_reasons; }
    QString note() const { return m_noted; }
    void setNeeded(bool needed);                 // marked while it is blank
    void setReady(const QString& words);         // what is said where nothing is typed
    void sayWhatItIs();                          // by its own label, while it is blank: beside others under one label
    virtual bool isSettled() const { return true; } // false: what stands there is not yet what it is to become
    bool isMissing() const { return (m_needed && isBlank()) || !isSettled(); }
    QString doubt() const { return m_doubt; }    // what is odd about what stands there; it may be meant so
    void setReadOnly();                          // only shown
    void setOnPaper(qreal textPx);               // over a cell of a sheet: no room around it, reasons only as tool tip
    virtual void commitComposition();            // what an input method still holds, and the tidying done on leaving

Q_SIGNALS:
    void edited();
    void told();                                 // reasons or doubt are others
    void left();                                 // Enter in a single line: who holds it may lead on, else the next is gone to

protected:
    virtual void display(const Value& value) = 0;   // emits nothing
    virtual void type(const QJsonValue& json) = 0;
    virtual QJsonValue read() const = 0;
    virtual bool blank() const;
    void setInput(QWidget* input);               // the widget that takes the keys and bears the marks
    QWidget* input() const { return m_input; }
    const FieldWorld& world() const { return m_world; }
    bool isOnPaper() const { return m_onPaper; }
    QString textOf(const Value& value) const;    // masked personal values come out empty
    bool isMasked(const Value& value) const;
    void noteEdit();                             // a person changed something
    void setDoubt(const QString& words);         // "": none; goes at the next edit
    void goOn();                                 // Enter
    void setNote(const QString& words);          // quietly beside it: what was understood
    void markInput();
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hint(const QString& words);
    void sayWhy();
    void tell(QLabel*& at, const char* look, const QString& words);

    Field m_field;
    FieldWorld m_world;
    QVBoxLayout* m_layout;
    QWidget* m_input = nullptr;
    QLabel* m_why = nullptr;
    QLabel* m_note = nullptr;
    QStringList m_reasons;
    QString m_doubt;
    QString m_noted;
    QJsonValue m_before;
    bool m_composing = false;    // an input method holds what is not written yet
    bool m_needed = false;
    bool m_masked = false;       // something stands that this reader may not see
    bool m_onPaper = false;
};

// Wide: a few choices stand side by side as buttons. Narrow: a list, and a flag without its name, for cells.
enum class EditorRoom { Wide, Narrow };
FieldEditor* makeEditor(const Field& field, const FieldWorld& world, QWidget* parent = nullptr, EditorRoom room = EditorRoom::Wide);

} // namespace fuwutai
