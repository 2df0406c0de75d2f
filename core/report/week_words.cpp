// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_words.h"

namespace fuwutai {

const std::vector<WeekFigureDef> kFigures{
    {"carried_over", L10N("Carried over"), L10N("open at the end of the week before; what the last report did not know is listed as a correction"), "call_record", "CS-3.4.4"},
    {"corrected", L10N("Corrected"), L10N("difference to the last report's open at the end, each record listed"), "call_record", "CS-3.4.4"},
    {"new", L10N("New this week"), L10N("received within the week and entered before the report was issued"), "call_record", "CS-3.4.4"},
    {"late", L10N("Entered late"), L10N("received before the week, entered after the earlier week's report was issued; starred"), "call_record", "CS-3.4.4"},
    {"reopened", L10N("Reopened"), L10N("closed at the week's start, reopened within it"), "call_record", "CS-3.4.4"},
    {"moved_in", L10N("Moved in"), L10N("taken over from another office within the week"), "call_record", "CS-3.4.4"},
    {"moved_out", L10N("Moved out"), L10N("handed to another office within the week"), "call_record", "CS-3.4.4"},
    {"voided", L10N("Voided this week"), L10N("records made void within the week, whenever received; they leave what is to be followed"), "call_record", "CS-3.4.4"},
    {"to_follow", L10N("To be followed"), L10N("carried over + new + entered late + reopened + moved in - moved out - voided"), "call_record", "CS-3.4.4"},
    {"done", L10N("Done this week"), L10N("of those to be followed, closed at the end of the week"), "call_record", "CS-3.4.4"},
    {"open_at_end", L10N("Open at the end"), L10N("to be followed - done; equal to a count replayed from the entries"), "call_record", "CS-3.4.4"},
    {"open_unassigned", L10N("Open: to be assigned"), L10N("open at the end and handed to nobody"), "call_record", "CS-3.4.2"},
    {"open_in_progress", L10N("Open: in hand"), L10N("open at the end, with a department or in progress"), "call_record", "CS-3.4.4"},
    {"open_awaiting_callback", L10N("Open: awaiting callback"), L10N("open at the end, resolved, the customer not yet heard"), "call_record", "CS-3.5.4"},
    {"done_rate", L10N("Done rate"), L10N("done / to be followed"), "call_record", "CS-3.10.3", true},
    {"on_time", L10N("On time"), L10N("of those that reached resolved (a repair: completed) in the week, those within their limit; records without a clock stay out"), "call_record", "CS-3.4.5", true},
    {"on_time_no_clock", L10N("Without a clock"), L10N("resolved in the week without a limit; they count in no share of punctuality"), "call_record", "CS-3.4.5"},
    {"overdue", L10N("Overdue"), L10N("open at the end and past their limit"), "call_record", "CS-3.4.5"},
    {"over_month", L10N("Over one month"), L10N("open at the end and received more than a month before"), "call_record", "CS-3.7.4"},
    {"cumulative_last_year", L10N("This year: open from last year"), L10N("open when week 1 began"), "call_record", "CS-3.10.3"},
    {"cumulative_received", L10N("This year: received"), L10N("received since week 1 began, without voided ones"), "call_record", "CS-3.10.3"},
    {"cumulative_done", L10N("This year: done"), L10N("open from last year + received - open at the end"), "call_record", "CS-3.10.3"},
    {"cumulative_open", L10N("This year: open"), L10N("open at the end of this week"), "call_record", "CS-3.10.3"},
    {"cumulative_overdue", L10N("This year: overdue"), L10N("open at the end of this week and past their limit"), "call_record", "CS-3.10.3"},
    {"cumulative_unsolvable", L10N("This year: cannot be solved"), L10N("closed since week 1 began with the result “cannot be solved”"), "call_record", "CS-3.10.3"},
    {"callbacks_due", L10N("Callbacks due"), L10N("due at the week's start or planned within it, without dropped ones"), "callback", "CS-3.5.4"},
    {"callbacks_done", L10N("Callbacks done"), L10N("of those due, recorded or given up within the week"), "callback", "CS-3.5.4"},
    {"callbacks_reached", L10N("Customers reached"), L10N("of those due, recorded within the week"), "callback", "CS-3.5.4"},
    {"callbacks_not_reached", L10N("Customers not reached"), L10N("of those due, given up within the week"), "callback", "CS-3.5.4"},
    {"callbacks_drawn", L10N("Callbacks drawn by lot"), L10N("of the free repair requests finished the week before, those on which the lot fell within this week"), "callback", "RR-3.7"},
    {"callbacks_drawn_done", L10N("Drawn by lot: called"), L10N("of those drawn, recorded or given up by the end of the week"), "callback", "RR-3.7"},
    {"callbacks_drawn_dissatisfied", L10N("Drawn by lot: dissatisfied"), L10N("of those drawn, recorded as dissatisfied by the end of the week"), "callback", "RR-3.7"},
    {"callbacks_satisfied", L10N("Share of the satisfied"), L10N("very satisfied and satisfied / customers reached"), "callback", "CS-3.5.4", true},
    {"callbacks_pass_rate", L10N("Pass rate"), L10N("very, quite and fairly satisfied / those and the dissatisfied"), "callback", "PS-4.1.5", true},
    {"response_first_answer", L10N("First answer in time"), L10N("within the limit, each in the week in which it was met or ran out"), "call_record", "GS-24", true},
    {"response_first_answer_urgent", L10N("First answer in time, urgent"), "", "call_record", "", true},
    {"response_first_answer_important", L10N("First answer in time, important"), "", "call_record", "", true},
    {"response_first_answer_general", L10N("First answer in time, general"), "", "call_record", "", true},
    {"response_work_begun", L10N("Work begun in time"), L10N("within the limit, each in the week in which it was met or ran out; what is answered or settled at once counts as begun then"), "call_record", "EP-R", true},
    {"response_work_begun_urgent", L10N("Work begun in time, urgent"), "", "call_record", "", true},
    {"response_work_begun_important", L10N("Work begun in time, important"), "", "call_record", "", true},
    {"response_work_begun_general", L10N("Work begun in time, general"), "", "call_record", "", true},
    {"response_feedback", L10N("Department's feedback in time"), L10N("within 3 working days, each in the week in which it was met or ran out"), "call_record", "CS-3.4.2.2", true},
    {"response_feedback_urgent", L10N("Department's feedback in time, urgent"), "", "call_record", "", true},
    {"response_feedback_important", L10N("Department's feedback in time, important"), "", "call_record", "", true},
    {"response_feedback_general", L10N("Department's feedback in time, general"), "", "call_record", "", true},
    {"response_solution_told", L10N("Solution told in time"), L10N("within the limit, each in the week in which it was met or ran out"), "call_record", "HS-5.1.18", true},
    {"response_solution_told_urgent", L10N("Solution told in time, urgent"), "", "call_record", "", true},
    {"response_solution_told_important", L10N("Solution told in time, important"), "", "call_record", "", true},
    {"response_solution_told_general", L10N("Solution told in time, general"), "", "call_record", "", true},
};

const std::vector<WeekPartDef> kWeekTables{
    {"of_which", L10N("Of which complaints and repairs")}, {"by_kind", L10N("By kind")}, {"by_category", L10N("By category")},
    {"by_department", L10N("By responsible department")}, {"by_community", L10N("By community")}, {"by_office", L10N("By office")},
};

const std::vector<WeekPartDef> kWeekLists{
    {"solved", L10N("Solved this week")}, {"unsolved", L10N("Unsolved")}, {"overdue", L10N("Overdue")},
    {"feedback_overdue", L10N("Department's feedback overdue")}, {"contractor", L10N("With contractors")},
    {"waiting", L10N("Waiting, or extended with consent")}, {"unsigned", L10N("Closed unsigned, unreachable or reserved")},
    {"dissatisfied", L10N("Dissatisfied and rework")}, {"major", L10N("Major complaints")}, {"repeat", L10N("Repeat and group complaints")},
    {"warnings", L10N("Early warnings")},
};

const WeekFigureDef* figureDef(const QString& key)
{
    const auto it = std::find_if(kFigures.begin(), kFigures.end(), [&](const WeekFigureDef& d) { return key == QLatin1String(d.key); });
    return it == kFigures.end() ? nullptr : &*it;
}

QString figureText(const WeekFigure& figure)
{
    if (figure.of < 0) return QString::number(figure.value);
    if (figure.of == 0) return QStringLiteral("—");
    return QString::number(100.0 * double(figure.value) / double(figure.of), 'f', 1) + QStringLiteral(" %");
}

QString ofText(const WeekFigure& figure)
{
    return figure.of > 0 ? QStringLiteral("%1/%2").arg(figure.value).arg(figure.of) : QString();
}

QString drawText(const WeekDraw& draw)
{
    return say("%1: of %2 finished, %3 called anyway, %4 drawn (at least %5 %), seed %6")
        .arg(draw.number).arg(draw.completed).arg(draw.called).arg(draw.drawn).arg(draw.percent).arg(draw.seed);
}

QString historyText(const WeekItem& item)
{
    QStringList parts;
    for (const WeekStep& s : item.history) parts << s.on.toString(QStringLiteral("MM-dd ")) + s.words;
    return parts.join(say("; "));
}

const WeekFigure& WeekReport::figure(const QString& key) const
{
    static const WeekFigure none;
    for (const WeekFigure& f : figures)
        if (f.key == key) return f;
    return none;
}

const QList<WeekCount>& WeekReport::table(const QString& key) const
{
    static const QList<WeekCount> none;
    for (const WeekTable& t : tables)
        if (t.key == key) return t.rows;
    return none;
}

const QList<WeekItem>& WeekReport::list(const QString& key) const
{
    static const QList<WeekItem> none;
    for (const WeekList& l : lists)
        if (l.key == key) return l.items;
    return none;
}

} // namespace fuwutai
