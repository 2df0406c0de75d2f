// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom line: what was saved last and when, copied by a press; where the data is and when it was backed up; date, week, workday
// or holiday.
// Used by the work area.
#pragma once

#include "core/exchange/daily_backup.h"
#include "ui/fields/parts.h"
#include "ui/session/session.h"

#include <QTimer>

namespace fuwutai {

class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);
    void tell(const QString& text, Tone tone = Tone::Ok);           // a short word in the place of "saved"
    // The same with something to open by a press.
    void offer(const QString& text, const QString& name, std::function<void()> open);
    void askBackup();                         // when the last one was made
    QString savedNumber() const { return m_number->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showSaved(const QString& number, Instant at);
    void showDay();
    void showBackup(const BackupState& state);

    Session& m_session;
    QLabel* m_saved;
    QPushButton* m_number;
    QLabel* m_store;
    QLabel* m_backup;
    QLabel* m_day;
    QTimer m_minute;
    std::function<void()> m_open;             // what a press on the name does; else it copies the number
    QDate m_date;
    Tone m_tone = Tone::Plain;
};

} // namespace fuwutai
