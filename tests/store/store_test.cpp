// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/store/entry_table.h"
#include "core/store/migrator.h"
#include "core/store/presence_table.h"
#include "core/store/repository.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>
#include <QSet>

using namespace fuwutai;

TEST_CASE("A data base is brought up from nothing, and a second time there is nothing to do")
{
    forEachEmptyStore([](const QString& where, Engine) {
        const auto db = Database::open(where, true);
        const auto steps = shippedMigrations();
        REQUIRE(steps.size() >= 6);
        CHECK(schemaState(*db, steps) == SchemaState::Empty);
        CHECK(migrate(*db, steps).value() == steps.size());
        CHECK(migrate(*db, steps).value() == 0);
        CHECK(schemaState(*db, steps) == SchemaState::Current);
    });
}

TEST_CASE("A newer data base and one whose steps read otherwise are refused and left alone")
{
    forEachEmptyStore([](const QString& where, Engine) {
        const auto db = Database::open(where, true);
        auto steps = shippedMigrations();
        REQUIRE(migrate(*db, steps));
        auto changed = steps;
        changed.first().sql += QStringLiteral("-- other\n");
        CHECK(migrate(*db, changed).error().reasons.first().code == "migration");
        const Migration last = steps.takeLast();
        CHECK(schemaState(*db, steps) == SchemaState::Newer);
        CHECK_FALSE(migrate(*db, steps));
        steps << last << Migration{last.number + 1, QStringLiteral("9999_broken.sql"), QStringLiteral("create table half (a bigint);\ncreate nonsense;\n")};
        CHECK_FALSE(migrate(*db, steps));
        CHECK_FALSE(db->hasTable(QStringLiteral("half")));
    });
}

TEST_CASE("What is written is read back, of every kind, with its lines")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call({{"matter", "主卧飘窗渗水"}, {"wanted", "尽快"}, {"urgency", "urgent"}, {"appointment_at", "2026-11-24 10:00"}});
        o.done("front_desk", "call_record", "assign", number, {{"kind", "complaint"}, {"category", "leak"}, {"department", "engineering"}, {"handler", "handler"}});
        o.done("front_desk", "call_record", "note", number, {{"notes", QJsonArray{QJsonObject{{"text", "已电话联系"}}}}});
        const Record r = o.record("call_record", number);
        CHECK(std::get<Personal>(r.value("matter")) == Personal::seal("主卧飘窗渗水"));
        CHECK(r.text("urgency") == "urgent");
        CHECK(r.time("appointment_at") == readInstant("2026-11-24T10:00:00+08:00"));
        const auto notes = std::get<LineValues>(r.value("notes"));
        REQUIRE(notes.lines.size() == 1);
        CHECK(notes.lines.front().id > 0);
    });
}

TEST_CASE("A number that was drawn and rolled back is drawn again: no gap")
{
    forEachEngine([](TestOffice& o) {
        Repository records(o.db());
        const auto draw = [&](bool keep) {
            return write(o.db(), [&]() -> Result<qint64> {
                const qint64 n = records.nextSerial("TT", "HB", "202611");
                if (!keep) return refuse(RefusalKind::Refused, "test", "rolled back");
                return n;
            });
        };
        CHECK(draw(true).value() == 1);
        CHECK_FALSE(draw(false));
        CHECK(draw(true).value() == 2);
    });
}

TEST_CASE("A failure of the machine becomes a reason in plain words and leaves nothing behind")
{
    forEachEngine([](TestOffice& o) {
        const auto broken = write(o.db(), [&]() -> Result<Nothing> {
            setMetaValue(o.db(), "half", "done");
            Query(o.db(), "select nothing from nowhere").next();
            return Nothing{};
        });
        REQUIRE_FALSE(broken);
        CHECK(broken.error().kind == RefusalKind::Failed);
        CHECK_FALSE(broken.error().reasons.first().text.contains("nowhere"));
        CHECK(metaValue(o.db(), "half").isEmpty());
        o.call();
    });
}

TEST_CASE("Every tampering with the chain is found and the place named")
{
    const auto [what, sql] = GENERATE(table<QString, QString>({
        {"body", "update entry set body = replace(body, 'front_desk', 'front_besk') where seq = ?"},
        {"action", "update entry set action = 'void' where seq = ?"},
        {"time", "update entry set at = at + 1 where seq = ?"},
        {"hash", "update entry set hash = replace(hash, substr(hash, 1, 1), 'z') where seq = ?"},
        {"secret", "update entry_secret set value = '13900000000' where entry = ?"},
        {"deleted", "delete from entry where seq = ?"},
    }));
    forEachEngine([&, what = what, sql = sql](TestOffice& o) {
        const QString number = o.call();
        const qint64 seq = EntryTable(o.db()).ofRecord("call_record", o.record("call_record", number).id).first().seq;
        o.call();
        CHECK(EntryTable(o.db()).verify().isEmpty());
        if (what == "deleted") Query(o.db(), "delete from entry_secret where entry = ?").bind(seq).run();
        Query(o.db(), sql).bind(seq).run();
        const auto faults = EntryTable(o.db()).verify();
        INFO(what.toStdString());
        REQUIRE_FALSE(faults.isEmpty());
        CHECK(faults.first().seq == seq);
    });
}

TEST_CASE("An erased personal value does not break the chain")
{
    forEachEngine([](TestOffice& o) {
        o.call();
        Query(o.db(), "delete from entry_secret").run();
        CHECK(EntryTable(o.db()).verify().isEmpty());
    });
}

TEST_CASE("The chain holds no personal value, only its salted hash")
{
    forEachEngine([](TestOffice& o) {
        o.call({{"phone", "13912345678"}, {"matter", "说不得的话"}});
        Query q(o.db(), "select body from entry");
        while (q.next()) {
            CHECK_FALSE(q.text(0).contains("13912345678"));
            CHECK_FALSE(q.text(0).contains("说不得的话"));
        }
    });
}

TEST_CASE("Who fills in is seen by others, not by himself, until he leaves or is not heard of any more")
{
    forEachEngine([](TestOffice& o) {
        PresenceTable table(o.db());
        const Instant now = o.now();
        const Presence here{"call_record", 7, "seat-1", "front_desk", "assign"};
        table.put(here, now, now.plusMs(60'000));
        table.put(here, now.plusMs(30'000), now.plusMs(90'000)); // said again
        CHECK(table.others("call_record", 7, "seat-2", now.plusMs(89'000)) == QList<Presence>{here});
        CHECK(table.others("call_record", 7, "seat-1", now).isEmpty());
        CHECK(table.others("call_record", 8, "seat-2", now).isEmpty());
        CHECK(table.others("dispatch_order", 7, "seat-2", now).isEmpty());
        CHECK(table.others("call_record", 7, "seat-2", now.plusMs(90'001)).isEmpty());
        table.drop("call_record", 7, "seat-1");
        CHECK(table.others("call_record", 7, "seat-2", now).isEmpty());
    });
}

TEST_CASE("Every way in which the store fails says what happened, what is safe and what to do, under a code of its own", "[experience.32]")
{
    using Cause = StoreError::Cause;
    QSet<QString> codes;
    for (const Cause cause : {Cause::Other, Cause::Busy, Cause::Full, Cause::Lost, Cause::ReadOnly, Cause::Unique, Cause::Damaged, Cause::Newer, Cause::Forbidden}) {
        const Refusal refusal = refusalOf(StoreError(cause, QStringLiteral("disk I/O error / UNIQUE constraint failed (778)")));
        INFO(refusal.text().toStdString());
        CHECK(refusal.kind == RefusalKind::Failed);
        CHECK_FALSE(codes.contains(refusal.code()));
        codes << refusal.code();
        CHECK(refusal.text().count(QLatin1Char('.')) >= 2);
        CHECK(refusal.text().contains(QStringLiteral("Nothing was")));
        CHECK_FALSE(refusal.text().contains(QStringLiteral("constraint")));
        CHECK(refusal.details().contains(QStringLiteral("constraint")));
    }
    // These bring their words along, with the name of the file or of who holds it.
    for (const Cause cause : {Cause::Held, Cause::Place, Cause::NotOurs, Cause::Missing}) {
        const Refusal refusal = refusalOf(StoreError(cause, QStringLiteral("It lies there. Nothing was opened. Please move it.")));
        CHECK_FALSE(codes.contains(refusal.code()));
        codes << refusal.code();
        CHECK(refusal.text() == QStringLiteral("It lies there. Nothing was opened. Please move it."));
        CHECK(refusal.details().isEmpty());
    }
    CHECK(codes.size() == 13);
}
