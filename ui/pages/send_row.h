// SPDX-License-Identifier: GPL-3.0-or-later
// Who is sent to a job and when, in one row above the board: a name by its initials, a time that is proposed, Enter. Used by the
// board page.
#pragma once

#include "core/query/board.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/parts.h"
#include "ui/lists/lookup.h"

#include <QLineEdit>

namespace fuwutai {

class SendRow : public QFrame {
    Q_OBJECT

public:
    SendRow(Session& session, Lookup& lookup, QWidget* parent);

    // `from`: the lane it is taken out of. Whoever has it already is meant until another name is typed.
    void begin(const Board& board, const BoardCard& card, const BoardLane& from);
    void changeTime();                   // whoever has it, at another time: the cursor goes there
    void sendTo(const BoardLane& lane);  // dropped there: as if the name had been typed, and Enter

Q_SIGNALS:
    void sent();
    void refused(const fuwutai::Refusal& refusal, bool mayInsist); // Enter again passes it where it may
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void makeTimes();
    void typed();
    void step(int by);
    void propose();
    void anew();                         // what was refused before does not count any more
    void send();
    QString teamFor(const BoardLane& lane) const;
    Command commandFor(const BoardLane& lane) const;
    std::optional<BoardLane> chosen() const;

    Session& m_session;
    Lookup& m_lookup;
    Board m_board;
    BoardCard m_card;
    BoardLane m_from;
    QList<BoardLane> m_matches;
    int m_match = 0;
    bool m_timeByHand = false;
    bool m_insists = false;              // it was told what overlaps
    bool m_sending = false;
    QLabel* m_what;
    QLineEdit* m_who;
    QLabel* m_found;
    QWidget* m_times = nullptr;
    FieldEditor* m_begin = nullptr;
    FieldEditor* m_end = nullptr;        // of orders alone
    Combo* m_team;                       // asked for where nothing else says it
    PrimaryButton* m_send;
    QHBoxLayout* m_row;
};

} // namespace fuwutai
