// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of typed words: a number, a room or a name; the command; two keys for each category; which call is repeated.
#include "app/wiring/wiring.h"
#include "tests/support/catch.h"
#include "ui/pages/call_draft.h"
#include "ui/pages/category_codes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace fuwutai;

namespace {

const RecordType& callType() { return *registry().find("call_record"); }

CallDraft typed(const char* text)
{
    CallDraft draft;
    draft.typed = QString::fromUtf8(text);
    fillNewCaller(draft);
    return draft;
}

CallerMatch::OpenItem item(const char* type, const char* number, const char* at, const char* category = "")
{
    return {QLatin1String(type), QLatin1String(number), QStringLiteral("漏水"), {}, readInstant(QLatin1String(at)), QLatin1String(category)};
}

} // namespace

TEST_CASE("what nobody matches becomes a number, a room or a name")
{
    CHECK(typed("13911112222").phone == "13911112222");
    CHECK(typed("139 1111 2222").phone == "13911112222");
    CHECK(typed("0755-88886666").phone == "075588886666");
    CHECK(typed("12345").phone == "12345");
    CHECK(typed("3-2-1201").place == "3-2-1201");
    CHECK(typed("张伟").name == "张伟");
    CHECK(typed("1234").phone == "1234"); // a part of a number, to be completed: no name has digits alone
    CHECK(typed("1234").name.isEmpty());
    CHECK(typed("--").name == "--");
    CHECK(typed("张伟").phone.isEmpty());
}

TEST_CASE("everyday words belong to categories that a new office is offered")
{
    const auto object = [](const char* name) {
        QFile file(QStringLiteral(":/fuwutai/sample/") + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    };
    QStringList names;
    for (const QJsonValue& one : object("standard.json").value(QLatin1String("categories")).toArray()) names << one.toObject().value(QLatin1String("name")).toString();
    QStringList known = object("category_words.json").keys();
    names.sort();
    known.sort();
    CHECK(known == names);
    CHECK(withCodes({{"11", "渗漏", "repair", {}}}).first().words.contains("渗水"));
    CHECK(withCodes({{"99", "本处自定", "repair", {}}}).first().words.isEmpty());
}

TEST_CASE("the command carries what was filled and nothing masked")
{
    CallDraft draft;
    draft.matter = QStringLiteral("  漏水 ");
    draft.kind = QStringLiteral("repair");
    CallerMatch match;
    match.name = QStringLiteral("张*");
    match.phone = QStringLiteral("138****8000");
    match.home = QStringLiteral("HY 3-2-1201");
    match.office = QStringLiteral("HB");
    match.relation = say("Owner");
    draft.caller = match;
    const Command c = commandOf(draft, callType(), "front_desk", readInstant("2026-11-23 09:00"));
    CHECK(c.type == "call_record");
    CHECK(c.action == "register");
    CHECK(c.office == "HB");
    CHECK(c.uuid == draft.uuid); // sent again, it is the same call
    CHECK(c.with.value("matter").toString() == "漏水");
    CHECK(c.with.value("relation").toString() == "owner");
    CHECK(c.with.value("home").toString() == "HY 3-2-1201");
    CHECK(!c.with.contains("caller_name"));
    CHECK(!c.with.contains("phone"));
    CHECK(!c.with.contains("category"));
}

TEST_CASE("the first open call of the home of the same category is the one that is repeated, else the one that ended last")
{
    const Instant now = readInstant("2026-11-23 09:00");
    CallDraft draft;
    CHECK(!repeatOf(draft, now));
    draft.caller = CallerMatch{};
    draft.category = "leak";
    CHECK(!repeatOf(draft, now));
    draft.caller->open = {item("dispatch_order", "PAHB-202611-0001", "2026-11-20 09:00", "leak"), item("call_record", "LFHB-202611-0003", "2026-11-19 09:00", "windows"),
                          item("call_record", "LFHB-202611-0002", "2026-11-09 23:59", "leak")};
    draft.caller->recent = {item("call_record", "LFHB-202610-0009", "2026-10-01 09:00", "leak")};
    const auto repeat = repeatOf(draft, now);
    REQUIRE(repeat);
    CHECK(repeat->number == "LFHB-202611-0002");
    CHECK(repeat->days == 14);
    CHECK(repeat->open);
    draft.caller->open << item("call_record", "LFHB-202611-0009", "2026-11-12 09:00", "leak"); // repeats it itself
    CHECK(repeatOf(draft, now)->number == "LFHB-202611-0002");
    draft.category = "heating";
    CHECK(!repeatOf(draft, now));
    draft.category = "leak";
    draft.caller->open.clear();
    draft.caller->recent << item("call_record", "LFHB-202609-0001", "2026-09-01 09:00", "leak");
    CHECK(repeatOf(draft, now)->number == "LFHB-202610-0009");
    CHECK_FALSE(repeatOf(draft, now)->open);
    draft.linkedTo = "LFHB-202609-0001"; // what the clerk linked stays linked
    CHECK(repeatOf(draft, now)->number == "LFHB-202609-0001");
}

TEST_CASE("without a category yet a call is repeated when it says much the same")
{
    const Instant now = readInstant("2026-11-23 09:00");
    const auto proposed = [&](const char* earlier, const char* typed) {
        CallDraft draft;
        draft.caller = CallerMatch{};
        draft.caller->open = {item("call_record", "LFHB-202611-0002", "2026-11-20 09:00", "windows")};
        draft.caller->open.first().matter = QString::fromUtf8(earlier);
        draft.matter = QString::fromUtf8(typed);
        return repeatOf(draft, now).has_value();
    };
    CHECK(proposed("厨房水管漏水", "厨房漏水"));
    CHECK(proposed("漏水", "水龙头又漏水了"));
    CHECK_FALSE(proposed("厨房窗户关不上", "厨房水龙头漏水"));
    CHECK_FALSE(proposed("厨房漏水", ""));
    CHECK_FALSE(proposed("***", "漏水"));
}

TEST_CASE("a new caller who names his community and room is known by his place")
{
    for (const char* typed : {"湖滨花园 3-2-1202", "湖滨花园3-2-1202", "3-2-1202"}) {
        CallDraft draft;
        draft.typed = QString::fromUtf8(typed);
        fillNewCaller(draft);
        INFO(typed);
        CHECK(draft.place == draft.typed);
        CHECK(draft.name.isEmpty());
    }
}

TEST_CASE("each category has two keys of its own, the same every time")
{
    QList<CodedCategory> some;
    for (const char* name : {"渗漏", "上漏", "门窗", "木材", "服务态度", "HEAT/HOT WATER", "渗漏"}) some << CodedCategory{QString::number(some.size()), QString::fromUtf8(name), {}, {}};
    const auto coded = withCodes(some);
    QSet<QString> codes;
    for (const CodedCategory& c : coded) {
        CHECK(c.code.size() == 2);
        codes << c.code;
    }
    CHECK(codes.size() == coded.size());
    CHECK(coded[0].code == "sl");
    CHECK(coded[2].code == "mc");
    CHECK(withCodes(some)[3].code == coded[3].code);
}

TEST_CASE("a call is received when it was begun; a draft kept for longer says why it comes late")
{
    CallDraft draft;
    draft.matter = QStringLiteral("漏水");
    draft.begunAt = readInstant("2026-11-23 09:00");
    const auto at = [&](const char* now) { return commandOf(draft, callType(), QStringLiteral("front_desk"), readInstant(QLatin1String(now))).with; };
    CHECK(readInstant(at("2026-11-23 09:15")["received_at"].toString()) == draft.begunAt);
    CHECK_FALSE(at("2026-11-23 09:15").contains("late_reason"));
    CHECK(at("2026-11-23 09:16")["taken_by"].toString() == "front_desk");
    CHECK_FALSE(at("2026-11-23 09:16")["late_reason"].toString().isEmpty());
    CHECK(readDraft(draftJson(draft)).begunAt == draft.begunAt);
    draft.begunAt = {};
    CHECK_FALSE(at("2026-11-23 09:16").contains("received_at"));
    CHECK_FALSE(readDraft(draftJson(draft)).begunAt.isSet());
}
