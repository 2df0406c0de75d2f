// SPDX-License-Identifier: GPL-3.0-or-later
// The paper is the form: a record's sheet on the screen, read as print, with editors over what the chosen action may fill.
// What a step fills and the sheet lacks is held in sight above it, whatever is scrolled; what is known besides the sheet is read under
// it; a type without a sheet has only that block. Holds no rules: what may be filled and what is needed come with the offer, what is
// wrong comes back from the gate. Used by RecordPage.
#pragma once

#include "ui/fields/bringing.h"
#include "ui/paper/sheet_data.h"
#include "ui/session/session.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QScrollArea;
class QVBoxLayout;

namespace fuwutai {

class Card;
class HeldArea;
class PaperView;

// A field that was typed in and that somebody else changed since; its values in words, and what is typed to be put back.
struct FieldConflict {
    QString key, label, before, theirs, mine;
    QJsonValue typed;
};

class RecordForm : public QWidget {
    Q_OBJECT

public:
    RecordForm(Session& session, const RecordType& type, QWidget* parent = nullptr);

    // What stands now. While an action is being filled in, only what was not touched changes.
    void show(const RecordView& view, const SheetHead& head = {});
    QList<FieldConflict> conflicts() const;
    void takeTheirs(const QString& key);         // what stands in place of what was typed
    void takeMine(const QString& key, const QJsonValue& typed);
    using QWidget::show;
    void begin(const ActionOffer& offer);        // editors for what it fills; what was typed for another action is dropped
    void end();                                  // back to reading
    bool isFilling() const { return !m_offer.action.isEmpty(); }
    const ActionOffer& offer() const { return m_offer; }

    void putTyped(const QJsonObject& with);      // proposals and drafts, as if typed
    bool hasTyped() const;
    QJsonObject typed() const;                   // changed fields only
    QStringList missing() const;                 // labels of needed fields that are blank, and of those that are not settled
    QStringList doubts() const;                  // what is odd about what stands, each with its field's label
    // Ready to be sent. The uuid stays until something is edited, so that sending it again is safe.
    Command command();
    void acceptNewest();                         // after a conflict was seen
    void forgetAttempt() { m_uuid.clear(); }

    // Shows each reason at its field and goes to the first; returns those that belong to no field here.
    Reasons refuse(const Reasons& reasons);
    Reasons inOrder(Reasons reasons) const;      // as their fields are read
    FieldEditor* editor(const QString& key) const { return m_editors.value(key); }
    void focusFirst();
    const RecordView& view() const { return m_view; }
    FieldWorld world() const;

Q_SIGNALS:
    void edited();
    void told();                                 // something is said at a field, or no longer

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildBlocks();
    void fillCard(Card* card);
    void readBlock();
    void addEditor(const Field& field, FieldEditor* editor);
    Field fieldOf(const QString& key) const;
    Value standing(const Field& field) const;
    Value beginning(const Field& field) const;   // what its editor starts with
    void settleNeeds();
    bool isNeeded(const QString& key) const;
    bool isAsked(const QString& key) const;      // what is asked for when refused stays away until then
    void askFor(const QStringList& keys);
    bool hasPlace(const Field& field) const;
    void goTo(const QString& key);
    void leadOnFrom(const QString& key);
    FieldEditor* lastMissingOnSheet() const;
    FieldEditor* firstOf(const std::function<bool(const FieldEditor*)>& fits) const;
    QString textIn(const QString& key) const;
    void rebase();
    QString wordsOf(const QString& key, const Value& value) const;
    Value valueIn(const FieldEditor& editor) const; // what stands where it cannot be read yet
    void refit(const QString& changed);
    void refreshPaper();
    RecordView asTyped() const;                  // what stands, with what the block's editors hold
    void markElsewhere();
    void takeSheet();
    void settle();

    Session& m_session;
    const RecordType& m_type;
    RecordView m_view;
    SheetHead m_head;
    ActionOffer m_offer;
    int m_base = 0;                              // the version the typing is based on ...
    Record m_begun;                              // ... and what stood then
    QString m_uuid;
    QHash<QString, FieldEditor*> m_editors;
    QStringList m_order;                         // keys of the editors as they are read
    std::shared_ptr<QHash<QString, QString>> m_found; // words of references found while typing, by "type/number"
    BringingRef m_bringing = std::make_shared<Bringing>();
    QSet<QString> m_askedFor;                    // at this step, since it was refused
    QStringList m_elsewhere;                     // filled in the block: the sheet has no place to type
    QTimer m_settling;                           // until the layout stands
    QTimer m_writing;                            // until what was chosen in the block is written on the sheet
    int m_place = -1;                            // where the sheet was being read, pixels; -1: leave it
    QList<QPointer<FieldEditor>> m_sought;       // to be in sight then; the later ones are dearer
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    PaperView* m_paper = nullptr;                // nullptr: no sheet
    StoredSheet m_sheet;                         // the one it shows
    Card* m_asked;                               // what the step asks for besides the sheet
    HeldArea* m_held;
    Card* m_block;                               // what is known besides the sheet; without a sheet, everything
};

} // namespace fuwutai
