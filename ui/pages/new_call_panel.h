// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a call while the caller speaks: one large field for phone tail, name, room or pinyin; Enter takes the first match;
// category on two keys, kind and urgency on Alt and a digit, Alt+A for what is answered at once, Ctrl+Enter saves. Stands beside
// the desk. What is typed is kept as a draft until it is saved, whatever happens to the window. Used by the desk page.
#pragma once

#include "ui/fields/parts.h"
#include "ui/pages/call_draft.h"
#include "ui/pages/category_field.h"
#include "ui/pages/choice_row.h"
#include "ui/pages/home_proposals.h"
#include "ui/pages/match_list.h"
#include "ui/pages/saved_card.h"
#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>

class QScrollArea;

namespace fuwutai {

class NewCallPanel : public QFrame {
    Q_OBJECT

public:
    explicit NewCallPanel(Session& session, QWidget* parent = nullptr);

    void begin();                              // F2: focus in the big field, what was typed before is there again
    void beginWith(const QString& caller);     // the same with a number, unless something is half typed already
    CallDraft draft() const;                   // what stands in the fields now
    void setDraft(const CallDraft& draft);
    void save();

Q_SIGNALS:
    void left();                               // Escape: nothing is asked, nothing is lost
    void saved(const QString& number);
    void openRecord(const QString& number);

protected:
    bool isHabit(const QEvent* event) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildCaller(QVBoxLayout& all);
    void buildMatter(QVBoxLayout& all);
    QWidget* makeFields();
    QWidget* makeChoices();
    void addKeys();
    QWidget* makeHead();
    QWidget* makeLeftLine();
    QWidget* makeNewCaller();
    QWidget* makeFoot();
    void connectAll();
    void readCategories();
    void beginAt(Instant now);
    void showTime();
    void noteKey();
    void typed();
    void ask();
    void showMatches(const QString& of, const QList<CallerMatch>& matches);
    void takeOrWait();
    void take(const CallerMatch& match);
    void askWhoCalls();
    void takeNew();
    void dropCaller();
    void offerNew();
    void showWarranty();
    void tellWarranty(const QStringList& lines);
    void offerRepeat();
    void toggleRepeat();
    void toggleAnswer();
    void showAnswer(bool answers);
    void showRepeat();
    void bringOffer(QWidget& line);
    void offerIncident();
    void toggleIncident();
    void showIncident();
    void showChannel();
    void categoryChosen(const QString& number);
    void clear();
    void noteDraft();
    void restoreDraft();
    void toggleDiscarded();
    void tellKept(const QString& how);
    void showLeft();
    void done(const Result<QList<Receipt>>& answer);
    void refused(const Refusal& refusal);
    void heed(std::initializer_list<const QWidget*> changed); // takes the refusal away where one of them was refused
    void clearMarks();

    Session& m_session;
    CallDraft m_draft;                         // what no field holds: caller, uuid, link
    std::optional<CallDraft> m_discarded;      // until something else is typed it can be put back
    std::optional<Repeat> m_repeat;
    std::optional<IncidentOffer> m_incident;
    bool m_kindByHand = false;
    bool m_touched = false;                    // something stands in the fields
    bool m_takeWhenReady = false;              // Enter came before the matches
    bool m_saving = false;
    QString m_askedFor;
    QTimer m_debounce;
    QElapsedTimer m_jumped;                      // since the category went on by itself

    QLabel* m_time = nullptr;
    QToolButton* m_channel = nullptr;
    QLineEdit* m_big = nullptr;
    MatchList* m_matches = nullptr;
    QLabel* m_warranty = nullptr;
    Button* m_offerNew = nullptr;
    QWidget* m_newCaller = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_place = nullptr;
    HomeProposals* m_homes = nullptr;
    Button* m_link = nullptr;
    QCheckBox* m_anonymous = nullptr;
    CategoryField* m_category = nullptr;
    QScrollArea* m_fields = nullptr;
    QPlainTextEdit* m_matter = nullptr;
    QLabel* m_answerHead = nullptr;
    QPlainTextEdit* m_answer = nullptr;         // in sight: it is answered at once
    Button* m_answers = nullptr;
    ChoiceRow* m_kind = nullptr;
    ChoiceRow* m_urgency = nullptr;
    Notice* m_repeatLine = nullptr;
    Notice* m_incidentLine = nullptr;
    Notice* m_reasons = nullptr;
    SavedCard* m_savedCard = nullptr;
    QLabel* m_kept = nullptr;
    Notice* m_leftLine = nullptr;
    Button* m_discard = nullptr;
    PrimaryButton* m_save = nullptr;
};

} // namespace fuwutai
