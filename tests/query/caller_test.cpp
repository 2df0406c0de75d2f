// SPDX-License-Identifier: GPL-3.0-or-later
// Who is calling, and the find box: a clerk types what she hears.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/query/caller.h"
#include "core/query/record_view.h"

#include <QJsonArray>

using namespace fuwutai;

namespace {

const QString kDesk = QStringLiteral("front_desk");

QList<CallerMatch> callers(TestOffice& o, const char* typed, const QString& login = kDesk)
{
    const auto answer = o.ask(login, CallerQuestion{QString::fromUtf8(typed)});
    if (!answer) FAIL(answer.error().text());
    return *answer;
}

QStringList found(TestOffice& o, const QString& typed, const QString& login = kDesk)
{
    const auto answer = o.ask(login, FindQuestion{typed});
    if (!answer) FAIL(answer.error().text());
    QStringList all;
    for (const Found& f : *answer) all << f.number;
    return all;
}

} // namespace

TEST_CASE("Of papers that fit alike, what still runs is found before what is over")
{
    forEachEngine([](TestOffice& o) {
        const QString runs = o.call();
        const QString over = o.call({{"kind", "inquiry"}, {"category", ""}});
        o.done("front_desk", "call_record", "answer", over, {{"first_answer", "可在网上交"}});
        const QStringList all = found(o, QStringLiteral("张伟"));
        REQUIRE(all.contains(runs));
        REQUIRE(all.contains(over));
        CHECK(all.indexOf(runs) < all.indexOf(over));
    });
}

TEST_CASE("A caller is recognised by tail, head, whole number, name, pinyin and room", "[experience.5][experience.9]")
{
    forEachEngine([](TestOffice& o) {
        for (const char* typed : {"8000", "38000", "1380", "13800138000", "138 0013 8000", "+86 138-0013-8000", "１３８００１３８０００", "张伟", "张", "zw",
                                  "zhangwei", "zhangw", "3-2-1201", "3-2-120"}) {
            INFO(typed);
            const auto all = callers(o, typed);
            REQUIRE_FALSE(all.isEmpty());
            CHECK(all.first().name == QStringLiteral("张伟"));
            CHECK(all.first().phone == QStringLiteral("13800138000"));
            CHECK(all.first().home == QStringLiteral("HY 3-2-1201"));
            CHECK(all.first().relation == QStringLiteral("Owner"));
        }
        for (const char* typed : {"", " ", "9999", "001", "李", "3-2-1301", "-", "'", "\"", "*", "%"}) {
            INFO(typed);
            CHECK(callers(o, typed).isEmpty());
        }
    });
}

TEST_CASE("A home without a known person is offered by itself")
{
    forEachEngine([](TestOffice& o) {
        const auto all = callers(o, "1202");
        REQUIRE(all.size() == 1);
        CHECK(all.first().home == QStringLiteral("HY 3-2-1202"));
        CHECK(all.first().name.isEmpty());
    });
}

TEST_CASE("Who called before is known again, once, though he is on no file")
{
    forEachEngine([](TestOffice& o) {
        const QJsonObject lady{{"caller_name", "刘敏"}, {"phone", "13711112222"}, {"home", "HY 3-2-1202"}, {"matter", "楼上 2222 漏水"}};
        o.call(lady);
        o.call(lady);
        o.call({{"matter", "问 13711112222 的事"}});
        const auto all = callers(o, "2222");
        REQUIRE(all.size() == 1);
        CHECK(all.first().name == QStringLiteral("刘敏"));
        CHECK(all.first().customer.isEmpty());
        CHECK(all.first().home == QStringLiteral("HY 3-2-1202"));
        CHECK(all.first().open.size() == 2);
        CHECK(callers(o, "lm").size() == 1);
    });
}

TEST_CASE("What is open at the home or under the number of the last 28 days comes with the caller, the newest first")
{
    forEachEngine([](TestOffice& o) {
        o.at(QStringLiteral("2026-10-26 08:59"));
        o.call({{"matter", "太久以前"}});
        o.at(QStringLiteral("2026-10-26 09:00"));
        const QString edge = o.call({{"matter", "整整28天"}});
        o.at(QStringLiteral("2026-11-20 09:00"));
        const QString neighbour = o.call({{"phone", "13700000001"}, {"caller_name", "家人"}, {"matter", "同一户"}});
        const QString away = o.call({{"home", "HY 3-2-1202"}, {"matter", "在邻居家打来"}});
        o.at(QStringLiteral("2026-11-23 09:00"));
        const auto match = callers(o, "13800138000").first();
        QStringList numbers;
        for (const auto& item : match.open) numbers << item.number;
        CHECK(numbers.size() == 3);
        CHECK(numbers.contains(neighbour));
        CHECK(numbers.contains(away));
        CHECK(numbers.last() == edge);
        CHECK(match.open.first().state == QStringLiteral("To be assigned"));
        CHECK(match.recent.isEmpty());
    });
}

TEST_CASE("What was closed within the repeat period is shown as such")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"kind", "inquiry"}, {"category", ""}, {"matter", "几点上班"}});
        o.done(kDesk, "call_record", "answer", call, {{"first_answer", "八点半"}});
        const auto match = callers(o, "8000").first();
        CHECK(match.open.isEmpty());
        REQUIRE(match.recent.size() == 1);
        CHECK(match.recent.first().number == call);
    });
}

TEST_CASE("Callers with something open come before those without")
{
    forEachEngine([](TestOffice& o) {
        Command c = command("customer", "create", {}, {{"name", "张卫"}});
        c.office = QStringLiteral("HB");
        REQUIRE(o.gate().run(c, systemActor()));
        o.call();
        const auto all = callers(o, "zw");
        REQUIRE(all.size() == 2);
        CHECK(all.first().name == QStringLiteral("张伟"));
    });
}

TEST_CASE("At most five callers are offered, those with something open of the last 28 days first", "[experience.5]")
{
    forEachEngine([](TestOffice& o) {
        QStringList phones;
        for (int i = 0; i < 8; ++i) {
            phones << QStringLiteral("1360000000%1").arg(i);
            Command c = command("customer", "create", {}, {{"name", QStringLiteral("宋%1").arg(QChar(0x4e00 + i))}, {"phones", QJsonArray{QJsonObject{{"phone", phones.last()}}}}});
            c.office = QStringLiteral("HB");
            REQUIRE(o.gate().run(c, systemActor()));
        }
        o.at(QStringLiteral("2026-10-20 09:00"));
        o.call({{"phone", phones[5]}, {"caller_name", "宋"}, {"home", ""}});
        o.at(QStringLiteral("2026-11-20 09:00"));
        o.call({{"phone", phones[6]}, {"caller_name", "宋"}, {"home", ""}});
        o.at(QStringLiteral("2026-11-21 09:00"));
        o.call({{"phone", phones[7]}, {"caller_name", "宋"}, {"home", ""}});
        o.at(QStringLiteral("2026-11-23 09:00"));
        const auto all = callers(o, "宋");
        REQUIRE(all.size() == 5);
        CHECK(all[0].phone == phones[7]);
        CHECK(all[1].phone == phones[6]);
        for (int i = 2; i < 5; ++i) CHECK(all[i].open.isEmpty());
    });
}

TEST_CASE("Who has something open comes first of very many that fit")
{
    forEachEngine([](TestOffice& o) {
        for (int i = 0; i < 25; ++i) {
            Command c = command("customer", "create", {}, {{"name", QStringLiteral("宋%1").arg(QChar(0x4e00 + i))}, {"phones", QJsonArray{QJsonObject{{"phone", QStringLiteral("136000000%1").arg(i, 2, 10, QLatin1Char('0'))}}}}});
            c.office = QStringLiteral("HB");
            REQUIRE(o.gate().run(c, systemActor()));
        }
        const QString first = o.call({{"phone", "13600000000"}, {"caller_name", "宋"}, {"home", ""}});
        const auto all = callers(o, "宋");
        REQUIRE(all.size() == 5);
        CHECK(all[0].phone == QStringLiteral("13600000000"));
        CHECK_FALSE(all[0].customer.isEmpty());
        REQUIRE(all[0].open.size() == 1);
        CHECK(all[0].open.first().number == first);
        for (int i = 1; i < 5; ++i) CHECK(all[i].open.isEmpty());
    });
}

TEST_CASE("A caller's home tells since when its warranties run")
{
    forEachEngine([](TestOffice& o) {
        CHECK_FALSE(callers(o, "8000").first().handedOver.isValid());
        REQUIRE(o.gate().run(command("home", "create", {}, {{"community", "HY"}, {"building", "HY-3"}, {"unit", "2"}, {"room", "1401"}, {"handover_date", "2023-06-15"}}), systemActor()));
        CHECK(callers(o, "1401").first().handedOver == QDate(2023, 6, 15));
        o.call({{"caller_name", "刘敏"}, {"phone", "13711112222"}, {"home", "HY 3-2-1401"}});
        CHECK(callers(o, "13711112222").first().handedOver == QDate(2023, 6, 15));
    });
}

TEST_CASE("Another office's customers are not offered, and personal values are masked for those who only read")
{
    forEachEngine([](TestOffice& o) {
        CHECK(callers(o, "8000", QStringLiteral("front_desk2")).isEmpty());
        const auto all = callers(o, "8000", QStringLiteral("engineering"));
        REQUIRE(all.size() == 1);
        CHECK(all.first().name == QStringLiteral("张*"));
        CHECK(all.first().phone == QStringLiteral("138****8000"));
    });
}

TEST_CASE("The find box finds by number, its tail, phone, name, pinyin and words", "[experience.9]")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        for (const QString& typed : {call, call.toLower(), call.right(4), QStringLiteral("8000"), QStringLiteral("张伟"), QStringLiteral("zw"), QStringLiteral("天花板"),
                                     QStringLiteral("漏水 8000"), QStringLiteral("3-2-1201")}) {
            INFO(typed);
            CHECK(found(o, typed).mid(0, 5).contains(call));
        }
        CHECK(found(o, call).first() == call);
        CHECK(found(o, QStringLiteral("板花天")).isEmpty());
        CHECK(found(o, QStringLiteral("漏水 9999")).isEmpty());
        CHECK(found(o, call, QStringLiteral("front_desk2")).isEmpty());
        o.done(QStringLiteral("office_head"), "call_record", "transfer", call, {{"handling_office", "HQ"}});
        CHECK(found(o, call) == QStringList{call});
    });
}

TEST_CASE("What is found tells its title in the open to the desk, masked to who only reads, callbacks and all")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"kind", "complaint"}, {"caller_name", "欧阳静怡"}, {"matter", "欧阳静怡投诉物业保安态度"}});
        o.done("front_desk", "call_record", "settle_on_spot", call, {{"settle_note", "已当面道歉"}, {"customer_agrees", "yes"}, {"result", "已道歉"}});
        const auto titles = [&](const char* login) {
            QMap<QString, QString> all;
            const auto answer = o.ask(QLatin1String(login), FindQuestion{QStringLiteral("欧阳静怡")});
            if (!answer) FAIL(answer.error().text());
            for (const Found& f : *answer) all.insert(f.type, f.title);
            return all;
        };
        const auto open = titles("front_desk"), masked = titles("quality_rep");
        REQUIRE(open.contains("callback"));
        REQUIRE(masked.contains("callback"));
        CHECK(open.value("call_record").contains(QStringLiteral("欧阳静怡")));
        for (const QString& title : masked) CHECK_FALSE(title.contains(QStringLiteral("静怡")));
    });
}

TEST_CASE("A home is found by building, unit and room without its community")
{
    forEachEngine([](TestOffice& o) {
        for (const char* typed : {"3-2-1201", "3-2-1202", "3 2 1202"}) {
            INFO(typed);
            const auto all = callers(o, typed);
            REQUIRE_FALSE(all.isEmpty());
            CHECK(all.first().home.endsWith(QString::fromUtf8(typed).right(4)));
        }
        const auto homes = o.ask(kDesk, ReferenceQuestion{"home", "3-2-1202", "HB", {}, 20});
        REQUIRE(homes);
        REQUIRE(homes->items.size() == 1);
        CHECK(homes->items.first().number == QStringLiteral("HY 3-2-1202"));
    });
}

TEST_CASE("A home is found with its community's name before the room, whole, in part, and without a blank")
{
    forEachEngine([](TestOffice& o) {
        for (const char* typed : {"湖滨花园 3-2-1202", "湖滨花园3-2-1202", "湖滨花园　３-２-１２０２", "湖滨 3-2-1202", "HY 3-2-1202"}) {
            INFO(typed);
            const auto all = callers(o, typed);
            REQUIRE(all.size() == 1);
            CHECK(all.first().home == QStringLiteral("HY 3-2-1202"));
            CHECK(found(o, QString::fromUtf8(typed)).contains(QStringLiteral("HY 3-2-1202")));
            const auto homes = o.ask(kDesk, ReferenceQuestion{"home", QString::fromUtf8(typed), "HB", {}, 20});
            REQUIRE(homes);
            REQUIRE(homes->items.size() == 1);
            CHECK(homes->items.first().number == QStringLiteral("HY 3-2-1202"));
        }
        CHECK(callers(o, "湖滨花园 9-9-9999").isEmpty());
        // A place that is no home on file is found by the words it was written in.
        const QString call = o.call({{"caller_name", "贺一鸣"}, {"phone", "13712345678"}, {"home", ""}, {"place", "湖滨花园 8-1-101"}});
        CHECK(found(o, QStringLiteral("湖滨花园 8-1-101")).contains(call));
        // Two communities that begin so: what was typed stays as it is.
        Command second = command("community", "create", {}, {{"code", "HB2"}, {"name", "湖滨二期"}});
        second.office = "HB";
        REQUIRE(o.gate().run(second, o.actor("administrator")));
        CHECK(callers(o, "湖滨 3-2-1202").isEmpty());
        CHECK(callers(o, "湖滨花园 3-2-1202").size() == 1);
    });
}

TEST_CASE("A customer is found by name with the homes that tell him from his like")
{
    forEachEngine([](TestOffice& o) {
        const auto answer = o.ask(kDesk, FindQuestion{QStringLiteral("8000")});
        REQUIRE(answer);
        const auto customer = std::find_if(answer->begin(), answer->end(), [](const Found& f) { return f.type == QLatin1String("customer"); });
        REQUIRE(customer != answer->end());
        CHECK(customer->title == QStringLiteral("张伟  湖滨花园 3-2-1201"));
    });
}

TEST_CASE("A picker names what is known by its name alone, with the code only beside another of the same name")
{
    forEachEngine([](TestOffice& o) {
        const auto notes = [&] {
            QMap<QString, QString> all;
            const auto answer = o.ask(kDesk, ReferenceQuestion{"department", {}, "HB", {}, 20});
            if (!answer) FAIL(answer.error().text());
            for (const auto& item : answer->items) all.insert(item.number, item.note);
            return all;
        };
        for (const QString& note : notes()) CHECK(note.isEmpty());
        const QString name = o.record("department", "repair").text("name");
        o.done("administrator", "department", "create", {}, {{"code", "repair2"}, {"name", name}});
        CHECK(notes().value("repair") == "repair");
        CHECK(notes().value("repair2") == "repair2");
        CHECK(notes().value("engineering").isEmpty());
        const QString call = o.call();
        const auto calls = o.ask(kDesk, ReferenceQuestion{"call_record", {}, "HB", {}, 20});
        REQUIRE(calls);
        CHECK(calls->items.first().words == call);
    });
}

TEST_CASE("A picker of papers offers the newest first, told by their matter, and those that are done as well")
{
    forEachEngine([](TestOffice& o) {
        const QString first = o.call({{"matter", "楼上漏水"}});
        o.later(5);
        const QString second = o.call({{"matter", "一单元门禁坏了，物业来过三次都没有修好，业主要求今天答复并书面说明原因"}});
        o.done(kDesk, "call_record", "answer", first, {{"first_answer", "已答复"}, {"kind", "inquiry"}});
        const auto calls = o.ask(kDesk, ReferenceQuestion{"call_record", {}, "HB", {}, 20});
        REQUIRE(calls);
        REQUIRE(calls->items.size() == 2);
        CHECK(calls->items[0].number == second);
        CHECK(calls->items[0].note.startsWith("一单元门禁坏了"));
        CHECK(calls->items[0].note.endsWith("…"));
        CHECK(calls->items[1].number == first);
        CHECK(calls->items[1].note == "楼上漏水");
    });
}

TEST_CASE("A handler finds his own call although many newer ones of others hold the same words")
{
    forEachEngine([](TestOffice& o) {
        const QString his = o.assignedCall();
        for (int i = 0; i < 25; ++i) o.call();
        CHECK(found(o, QStringLiteral("漏水"), QStringLiteral("handler")) == QStringList{his});
        CHECK(found(o, QStringLiteral("漏水")).size() == 20);
    });
}

TEST_CASE("Words of a person never become a part of the question")
{
    forEachEngine([](TestOffice& o) {
        o.call();
        for (const char* typed : {"' or 1=1 --", "\" OR \"", "a:b", "NEAR(", "(", ")", "!", "&", "|", "<->", ":*", "a & !b", "\\", "{}", "^x", "张 AND 伟", "😀", "𠮷"}) {
            INFO(typed);
            CHECK(o.ask(kDesk, FindQuestion{QString::fromUtf8(typed)}));
            CHECK(o.ask(kDesk, CallerQuestion{QString::fromUtf8(typed)}));
        }
        const QString rare = o.call({{"caller_name", "𠮷野"}, {"phone", "13622223333"}});
        CHECK(found(o, QStringLiteral("𠮷野")) == QStringList{rare});
    });
}
