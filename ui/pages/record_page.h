// SPDX-License-Identifier: GPL-3.0-or-later
// One record: its paper as the form, and beside it what can be done next, its limits, what happened, what belongs to it.
// One click chooses a step, Ctrl+Enter does it, Esc leaves it; what was typed stays through refusals, conflicts and changes
// of others. Also begins new records. Opened by the shell from lists, desk, find box and other records.
#pragma once

#include "ui/fields/parts.h"
#include "ui/forms/record_form.h"
#include "ui/pages/page.h"

#include <QTimer>

namespace fuwutai {

struct FollowUpOffer;
class ActionsCard;
class AttachmentsCard;
class ClocksCard;
class ConflictTable;
class HistoryCard;
class LinkedCard;
class WarrantyCard;
class PresenceBadge;

// A record that does not exist yet: what it begins with, and in which office (empty: the user's own).
struct NewRecord {
    QString type;
    QString action;              // "draft"; empty: the first one possible
    QJsonObject with;            // {"call": "LFHB-202611-0009"}
    QString office;
    bool operator==(const NewRecord&) const = default;
};

// How the new record began that a draft was typed for.
NewRecord newRecordOf(const Draft& draft);

// What is told of a draft that is found again: of which step, and when it was typed.
QString draftWords(const QString& step, Instant kept, Instant now);

class RecordPage : public Page {
    Q_OBJECT

public:
    RecordPage(Session& session, const QString& type, const QString& number, QWidget* parent = nullptr);
    RecordPage(Session& session, const NewRecord& fresh, QWidget* parent = nullptr);
    ~RecordPage() override;                      // what is typed is kept first, while the form still stands

    void arrive() override;
    QList<QWidget*> columns() const override { return m_columns; } // the paper, the block, then the cards
    void choose(const QString& action);          // at once, or as soon as the record is read
    QString type() const { return m_type.key; }
    QString number() const { return m_number; }  // empty until a new record was saved
    QString title() const;
    // Still to be saved, and begun so: it may be gone on with.
    bool isNew(const NewRecord& fresh) const { return m_number.isEmpty() && m_fresh == fresh; }
    void goOn();
    bool hasTyped() const { return m_form->hasTyped(); }
    RecordForm* form() const { return m_form; }
    QHBoxLayout* head() const { return m_head; }
    Notice* notice() const { return m_notice; }
    // What is shown for print in place of the record's own sheet.
    void setPrinting(const QString& words, const std::function<PrintPreparation()>& printing);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void titleChanged(const QString& title);
    void saved(const fuwutai::Receipt& receipt);

private:
    void build();
    void buildParts();
    QLayout* buildHead();
    void offerPrint();
    QWidget* buildColumn();
    void addKeys();
    void load();
    void loadNew();
    void opened(const OpenedRecord& record);
    void showHead();
    void showUrgency();
    SheetHead sheetHead() const;
    const ActionOffer* offerOf(const QString& action) const;
    void begin(const ActionOffer& offer);
    void leave();
    void escape();
    void primary();
    void doIt();
    void done(const Receipt& receipt);
    void refused(const Refusal& refusal);
    bool askForOffice(const Reasons& reasons);
    void undo(qint64 entry);
    void offerSteps();
    bool mayBeNew(const FollowUpOffer& offer) const;
    void lookForStranger();
    QString draftOf(const RecordType& type) const;
    void follow(const QString& type);
    void noteChanges(const QList<Change>& changes);
    void print();
    QString draftId(const QString& action) const;
    void noteDraft();
    void lookAtHome();
    void takeDrafts();
    Notice* makeDraftNotice();
    void tellDraft(Instant kept);
    void discardDraft();
    QJsonObject typedFor(const QString& action) const;

    Session& m_session;
    const RecordType& m_type;
    QString m_number;
    NewRecord m_fresh;
    QList<ActionOffer> m_offers;
    QString m_wanted;                            // chosen before the record was read
    QHash<QString, QJsonObject> m_left;          // typed for a step that was left, by action
    QHash<QString, Instant> m_kept;              // of these, drafts from before and when they were typed
    QString m_draft = newUuid();                 // names the drafts of a record that does not exist yet
    QString m_stranger;                          // telephone number of this record that nobody on file has
    QString m_home;                              // of a new record: whose matters stand beside it
    bool m_sending = false;
    bool m_conflict = false;                     // the next reading shows whose change came between

    std::function<PrintPreparation()> m_printing;
    QHBoxLayout* m_head;
    QLabel* m_title;
    Badge* m_state;
    Badge* m_urgency;
    QLabel* m_about;
    Button* m_print;
    Notice* m_notice;
    Notice* m_found;                             // a draft that is gone on with ...
    QPushButton* m_discard;
    bool m_asked = false;                        // ... and is to be thrown away
    ConflictTable* m_conflicts;
    PresenceBadge* m_others;
    RecordForm* m_form;
    ActionsCard* m_actions;
    ClocksCard* m_clocks;
    HistoryCard* m_history;
    LinkedCard* m_linked;
    WarrantyCard* m_warranty;
    AttachmentsCard* m_attached;
    QList<QWidget*> m_columns;                   // as they are read
    QTimer m_minute;
};

} // namespace fuwutai
