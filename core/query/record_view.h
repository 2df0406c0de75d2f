// SPDX-License-Identifier: GPL-3.0-or-later
// One record with all that its page shows. Used by record pages, fuwutaictl show and prints.
#pragma once

#include "core/query/sheets.h"
#include "core/query/warranty.h"

namespace fuwutai {

// How near a limit is: decides icon, word and colour together.
enum class Urgency { None, Fine, Soon, Overdue, Paused, Met, Missed };

struct ClockView {
    ClockState clock;
    QString label;          // "Department feedback"
    QString clause;
    Urgency urgency = Urgency::None;
    QString words;          // "today 17:30", "2 h over", "paused, 2 days left"
    Deadline explained;     // day by day
};
// Soon: due today or within 2 h.
Urgency urgencyOf(const ClockState& clock, Instant now, const QTimeZone& zone = defaultZone());
QString clockWords(const ClockState& clock, Instant now, const WorkCalendar& calendar);
// The same for a row of a list: a star stands for holidays that are not known yet.
QString clockBrief(const ClockState& clock, Instant now, const WorkCalendar& calendar);
QStringList clockBriefSamples(); // the longest of their kinds: a column has room for them
ClockView clockView(const RecordType& type, const ClockState& clock, Instant now, const WorkCalendar& calendar);

struct HistoryLine {
    qint64 entry = 0;
    Instant at;
    QString user;           // login
    QString userName;
    QString action;
    QString sentence;       // "王芳 14:32 passed it to 工程部 赵工, due 11-26 17:30": who, when (the day is `at`'s), what, to whom, by when
    QString details;        // changed fields "label: before -> after", one a line, masked where the reader may not see
    QString role;           // in words
    QString principal;      // as deputy of
    QString proxy;          // decided by
    bool undoable = false;  // by this reader, now
};

struct LinkedRecord {
    QString link;           // "orders"
    QString type;
    QString number;
    QString title;          // a line about it
    QString state;          // in words
    bool open = false;
};

struct RecordView {
    Record record;          // with lines
    Sight sight = Sight::Masked; // what the reader sees of its personal values
    QList<ClockView> clocks;
    QList<HistoryLine> history; // newest first
    QList<LinkedRecord> linked;
    QStringList leads;      // others of its kind that it belongs to, in words: "Joined to: LFHB-202611-0107"
    std::optional<WarrantyView> warranty;
    StoredSheet sheet;      // the paper it stands on
    QMap<QString, QString> names; // for each referenced record "type/number" -> words for people ("王芳", "湖滨花园 3-2-1201")
};

struct RecordQuestion {
    using Answer = RecordView;
    QString type;
    QString number;
    Result<Answer> ask(const Reader& reader) const;
};

// What was asked for a home within days.repeat before now, the newest first of each kind: told where a paper is begun for it,
// since it may be a repeat or a rework (RR-S6).
struct HomeMattersQuestion {
    using Answer = QList<LinkedRecord>;
    QString home;
    Result<Answer> ask(const Reader& reader) const;
};

// Records that a reference field may name, for pickers: those active, matching words, at most `limit`.
struct ChoiceAnswer {
    struct Item { QString number; QString words; QString note = {}; }; // the note tells those of one name apart
    QList<Item> items;
};
struct ReferenceQuestion {
    using Answer = ChoiceAnswer;
    QString type;
    QString words;
    QString office;          // where it matters
    QString within;          // what the narrowing field names: of users, the handlers of this department alone
    int limit = 50;
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
