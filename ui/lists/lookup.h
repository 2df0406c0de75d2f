// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what a row holds only as a number or a clock: names of departments, users, categories ..., and how near a limit is.
// Kept in memory for the windows of one log-in and read anew when somebody changes them. Used by lists, desk and new call.
#pragma once

#include "core/query/lists.h"
#include "core/query/record_view.h"
#include "ui/session/session.h"

#include <QHash>

namespace fuwutai {

class Lookup : public QObject {
    Q_OBJECT

public:
    explicit Lookup(Session& session, QObject* parent = nullptr);

    // What people call the record; its number until the names have been read, and for types that are too many to be kept.
    QString words(const QString& type, const QString& number);
    bool seesSeveralOffices();
    // Records of a kept type, in their own order: for menus of filters.
    QList<ChoiceAnswer::Item> items(const QString& type);
    // A field of a row as one line. Names, numbers and addresses are masked for everybody, words for those who may not read them.
    QString text(const Record& record, const Field& field);

    const WorkCalendar& calendar() const { return m_calendar; }
    Urgency urgency(const std::optional<ClockState>& clock) const;
    QString clockText(const std::optional<ClockState>& clock) const; // brief, for a row
    QString clockTip(const std::optional<ClockState>& clock) const;  // in full
    // Do people read its records by name, not by number?
    bool isKept(const QString& type) const;

Q_SIGNALS:
    void changed();

private:
    void read(const QString& type);
    void readCalendar();

    Session& m_session;
    WorkCalendar m_calendar;
    QHash<QString, QList<ChoiceAnswer::Item>> m_items;
    QHash<QString, QHash<QString, QString>> m_words;
};

} // namespace fuwutai
