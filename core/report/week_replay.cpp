// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_replay.h"

#include "core/store/entry_table.h"

#include <QJsonArray>

namespace fuwutai {

namespace {

struct Move {
    Instant at;
    QString from;
    QString to;
};

// A call with all that its entries tell.
struct Told {
    WeekCase& call;
    QList<Move> moves;
    Instant ownClosing;        // of an import: when the earlier system closed it
    int lastVersion = 0;
    bool takenBack = false;    // the import was undone: it never was

    QString firstState() const { return call.steps.isEmpty() ? call.state : call.steps.first().to; }
    // The state just before a moment; for a call entered later, the one it began with.
    QString stateAt(Instant at) const
    {
        const WeekStepSeen* last = nullptr;
        for (const WeekStepSeen& s : call.steps)
            if (s.at < at) last = &s;
        if (call.imported && (!last || last == &call.steps.first()))
            return ownClosing.isSet() && ownClosing < at ? QStringLiteral("closed") : QStringLiteral("registered");
        return last ? last->to : firstState();
    }
    QString officeAt(Instant at) const
    {
        QString office = moves.isEmpty() ? call.handlingOffice : moves.first().from;
        for (const Move& m : moves)
            if (m.at < at) office = m.to;
        return office;
    }
    QString firstOffice() const { return moves.isEmpty() ? call.handlingOffice : moves.first().from; }
    bool reopenedIn(Instant begin, Instant end) const
    {
        QString before = firstState();
        for (const WeekStepSeen& s : call.steps) {
            if (s.at >= begin && s.at < end && before == QLatin1String("closed") && isOpenState(s.to)) return true;
            before = s.to;
        }
        return false;
    }
    bool resolvedIn(Instant begin, Instant end) const
    {
        return std::any_of(call.steps.begin(), call.steps.end(), [&](const WeekStepSeen& s) {
            const bool resolves = s.to == QLatin1String("resolved") || s.action == QLatin1String("answer");
            return resolves && s.at >= begin && s.at < end;
        });
    }
};

bool isQuietImport(const WeekCase& c) { return c.imported && c.version == 1; }

void readSteps(Database& db, std::vector<Told>& all)
{
    QHash<qint64, Told*> byId;
    QList<qint64> ids;
    for (Told& t : all) {
        if (isQuietImport(t.call)) continue;
        byId.insert(t.call.id, &t);
        ids << t.call.id;
    }
    const QString sql = QStringLiteral("select record, at, action, to_state, version from entry where record_type = 'call_record' and record in (%1) order by record, seq");
    forKeys(db, sql, ids, [&](const Query& q) {
        Told& t = *byId.value(q.number(0));
        t.call.steps << WeekStepSeen{q.time(1), q.text(2), q.text(3)};
        t.lastVersion = int(q.number(4));
    });
}

// What only the body of an entry tells: where a call was moved, when an imported one was closed elsewhere.
void readBodies(Database& db, Told& t)
{
    const auto has = [&](const char* action) {
        return std::any_of(t.call.steps.begin(), t.call.steps.end(), [&](const WeekStepSeen& s) { return s.action == QLatin1String(action); });
    };
    t.takenBack = has("void_import");
    t.ownClosing = t.call.closedAt;
    if (!t.call.imported && !has("transfer")) return;
    if (isQuietImport(t.call)) return;
    for (const Entry& e : EntryTable(db).ofRecord(QStringLiteral("call_record"), t.call.id)) {
        const QJsonObject changes = e.body.value(QLatin1String("changes")).toObject();
        const QJsonArray moved = changes.value(QLatin1String("handling_office")).toArray();
        if (moved.size() == 2) t.moves << Move{e.at, moved.at(0).toString(), moved.at(1).toString()};
        if (e.action == QLatin1String("import"))
            t.ownClosing = readInstant(changes.value(QLatin1String("closed_at")).toArray().at(1).toString());
    }
}

CaseOrigin originOf(const Told& t, const WeekFrame& f)
{
    const Instant entered = t.call.createdAt;
    const bool known = !f.known.isSet() || entered < f.known;
    const bool knownBefore = known && (!f.knownBefore.isSet() || entered < f.knownBefore);
    if (!known || t.takenBack) return CaseOrigin::None;
    if (t.call.receivedAt >= f.begin) return CaseOrigin::New;
    const QString atBegin = t.stateAt(f.begin);
    if (!knownBefore) return atBegin == QLatin1String("closed") && t.call.imported ? CaseOrigin::None : CaseOrigin::Late;
    if (isOpenState(atBegin)) return CaseOrigin::CarriedOver;
    return t.reopenedIn(f.begin, f.end) ? CaseOrigin::Reopened : CaseOrigin::None;
}

// Does the call's own row say what its history says? Somebody may have changed one of them by hand.
QString faultOf(const Told& t)
{
    const WeekCase& c = t.call;
    const QString history = isQuietImport(c) ? (c.closedAt.isSet() ? QStringLiteral("closed") : QStringLiteral("registered"))
                                             : (c.steps.isEmpty() ? QString() : c.steps.last().to);
    if (history.isEmpty()) return say("it has no history");
    if (history != c.state) return say("it is marked “%1”, its history says “%2”").arg(c.state, history);
    if (!isQuietImport(c) && t.lastVersion != c.version) return say("its version is not that of its history");
    if (!t.moves.isEmpty() && t.moves.last().to != c.handlingOffice) return say("it stands at another office than its history says");
    if (c.state != QLatin1String("closed") || c.imported) return {};
    Instant closed;
    for (const WeekStepSeen& s : c.steps)
        if (s.to == QLatin1String("closed")) { if (!closed.isSet()) closed = s.at; }
        else closed = {};
    return closed == c.closedAt ? QString() : say("its closing time is not that of its history");
}

void conclude(const Told& t, const WeekFrame& f)
{
    WeekCase& c = t.call;
    c.origin = originOf(t, f);
    const bool atStart = c.origin == CaseOrigin::CarriedOver || c.origin == CaseOrigin::Reopened;
    c.firstOffice = atStart ? t.officeAt(f.begin) : t.firstOffice();
    c.lastOffice = t.officeAt(f.end);
    c.stateAtEnd = t.stateAt(f.end);
    c.resolvedInWeek = isQuietImport(c) ? c.closedAt.isSet() && c.closedAt >= f.begin && c.closedAt < f.end
                                        : t.resolvedIn(f.begin, f.end);
    const bool counts = c.origin != CaseOrigin::None;
    c.begins = counts && c.firstOffice == f.office;
    c.ends = counts && c.lastOffice == f.office;
    const bool concerns = c.firstOffice == f.office || c.lastOffice == f.office || c.handlingOffice == f.office;
    if (concerns && !t.takenBack) c.fault = faultOf(t);
}

} // namespace

void replay(Database& db, const WeekFrame& frame, QList<WeekCase>& cases)
{
    std::vector<Told> all;
    all.reserve(std::size_t(cases.size()));
    for (WeekCase& c : cases) all.push_back(Told{c});
    readSteps(db, all);
    for (Told& t : all) {
        readBodies(db, t);
        conclude(t, frame);
    }
}

} // namespace fuwutai
