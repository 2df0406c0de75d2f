// SPDX-License-Identifier: GPL-3.0-or-later
// The flows against tests/data/flows.csv, which was typed by hand from the office's own tables: who may take which step
// from where to where, by which clause. Nothing may be missing in either.
#include "core/records/call_record/call_record.h"
#include "core/records/callback/callback.h"
#include "core/records/callback_draw/callback_draw.h"
#include "core/records/dispatch_order/dispatch_order.h"
#include "core/records/parts_slip/parts_slip.h"
#include "core/records/price_item/price_item.h"
#include "core/records/repair_request/repair_request.h"
#include "core/records/site_survey/site_survey.h"
#include "core/records/weekly_report/weekly_report.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSet>
#include <QMap>

using namespace fuwutai;

namespace {

QString rolesOf(const Who& who)
{
    QStringList all;
    for (const Role r : who.office.list()) all << roleKey(r);
    for (const Role r : who.department.list()) all << roleKey(r) + QStringLiteral("@department");
    for (const Role r : who.team.list()) all << roleKey(r) + QStringLiteral("@team");
    if (who.tracker) all << QStringLiteral("tracker");
    if (who.system) all << QStringLiteral("system");
    all.sort();
    return all.join(QLatin1Char(' '));
}

QString sorted(const QString& words)
{
    QStringList all = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    all.sort();
    return all.join(QLatin1Char(' '));
}

// "type,from,action,to,roles" -> clause. kSame is written out, kReturn stays "<".
QMap<QString, QString> stepsOf(const RecordType& type)
{
    QMap<QString, QString> steps;
    for (const FlowRow& row : type.flow)
        for (const char* from : row.from) {
            const QString to = QLatin1String(row.to) == QLatin1String(kSame) ? QString::fromLatin1(from) : QString::fromLatin1(row.to);
            steps.insert(QStringList{type.key, QLatin1String(from), QLatin1String(row.action), to, rolesOf(row.who)}.join(QLatin1Char(',')), QLatin1String(row.clause));
        }
    return steps;
}

QMap<QString, QString> stepsWritten()
{
    QFile file(QStringLiteral(FUWUTAI_SOURCE_DIR "/tests/data/flows.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.takeFirst() == "type,from,action,to,roles,clause");
    QMap<QString, QString> steps;
    for (const QString& line : lines) {
        QStringList cells = line.split(QLatin1Char(','));
        REQUIRE(cells.size() == 6);
        const QString clause = cells.takeLast();
        cells[4] = sorted(cells[4]);
        steps.insert(cells.join(QLatin1Char(',')), clause);
    }
    return steps;
}

} // namespace

TEST_CASE("the flows are those of the office's tables, step by step, in both directions")
{
    const QMap<QString, QString> written = stepsWritten();
    QMap<QString, QString> built;
    for (const RecordType* type : {&callRecordType(), &dispatchOrderType(), &callbackType(), &weeklyReportType(), &repairRequestType(), &priceItemType(), &siteSurveyType(), &partsSlipType(), &callbackDrawType()}) built.insert(stepsOf(*type));
    CHECK(written.size() > 150);
    for (auto it = written.begin(); it != written.end(); ++it) {
        INFO("written, not built: " << it.key().toStdString());
        CHECK(built.contains(it.key()));
    }
    for (auto it = built.begin(); it != built.end(); ++it) {
        INFO("built, not written: " << it.key().toStdString() << " by " << it.value().toStdString());
        CHECK(written.contains(it.key()));
        if (written.contains(it.key())) CHECK(written[it.key()].split(QLatin1Char(' ')).contains(it.value()));
    }
}

TEST_CASE("out of every state a role has at most one usual step, and every way on has one for somebody")
{
    for (const RecordType* type : {&callRecordType(), &dispatchOrderType(), &callbackType(), &weeklyReportType(), &repairRequestType(), &priceItemType(), &siteSurveyType(), &partsSlipType(), &callbackDrawType()})
        for (const StateDef& state : type->states) {
            const bool final = state.phase == Phase::Done || state.phase == Phase::Void;
            int roles = 0;
            for (int i = 0; i < kRoleCount; ++i) {
                QSet<QString> usual;
                for (const FlowRow& row : type->flow)
                    for (const char* from : row.from)
                        if (row.usual && qstrcmp(from, state.key) == 0 && (row.who.all().has(Role(i)) || (row.who.tracker && Role(i) == Role::Tracker))) usual << QLatin1String(row.action);
                INFO(type->key.toStdString() << " " << state.key << " " << roleKey(Role(i)).toStdString() << ": " << QStringList(usual.values()).join(' ').toStdString());
                CHECK(usual.size() <= 1);
                CHECK(type->usualAction(QLatin1String(state.key), {Role(i)}) == (usual.isEmpty() ? QString() : *usual.begin()));
                roles += usual.isEmpty() ? 0 : 1;
            }
            INFO(type->key.toStdString() << " " << state.key);
            // What waits for a callback goes on by the callback's own record; a price holds until a later one takes its place.
            CHECK((final || roles > 0 || qstrcmp(state.key, "resolved") == 0 || type == &priceItemType()));
        }
}
