// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "tests/support/catch.h"

using namespace fuwutai;

TEST_CASE("A stamp without offset means the zone of the data base")
{
    const qint64 expected = 1'795'401'127'000; // 2026-11-23T02:32:07Z
    CHECK(readInstant(u"2026-11-23T10:32:07+08:00"_qs).ms == expected);
    CHECK(readInstant(u"2026-11-23T02:32:07Z"_qs).ms == expected);
    CHECK(readInstant(u"2026-11-23T10:32:07"_qs).ms == expected);
    CHECK(readInstant(u"2026-11-23 10:32:07"_qs).ms == expected);
    CHECK(readInstant(u"２０２６－１１－２３　１０：３２：０７"_qs).ms == expected);
    CHECK(readInstant(u" 2026-11-23 10:32 "_qs).ms == expected - 7000);
    CHECK(readInstant(u"2026-11-23T10:32:07"_qs, QTimeZone("UTC")).ms == expected + 8 * 3'600'000);
    CHECK(readInstant(u"2026-11-23T10:32:07.125+08:00"_qs).ms == expected + 125);
}

TEST_CASE("A day alone begins at midnight of the zone")
{
    CHECK(readInstant(u"2026-11-23"_qs) == instantAt(QDate(2026, 11, 23), QTime(0, 0)));
    CHECK(isoText(readInstant(u"2026-11-23"_qs)) == u"2026-11-23T00:00:00+08:00"_qs);
}

TEST_CASE("What is no time that exists is unset")
{
    const char* text = GENERATE("", "yesterday", "2026-02-30", "2026-13-01", "2026-11-23 25:00", "2026-11-23 10:61", "2026-1-1", "20261123", "10:32");
    INFO(text);
    CHECK_FALSE(readInstant(QString::fromLatin1(text)).isSet());
}

TEST_CASE("An unset instant has no text and no day")
{
    CHECK(isoText({}).isEmpty());
    CHECK(shortText({}).isEmpty());
    CHECK_FALSE(localDate({}).isValid());
    CHECK_FALSE(instantAt(QDate(), QTime(0, 0)).isSet());
    CHECK_FALSE(instantAt(QDate(2026, 1, 1), QTime()).isSet());
}

TEST_CASE("Instants are written in the zone, and read back equal")
{
    const Instant at{1'795'401'127'000};
    CHECK(isoText(at) == u"2026-11-23T10:32:07+08:00"_qs);
    CHECK(isoText(at, QTimeZone("UTC")) == u"2026-11-23T02:32:07+00:00"_qs);
    CHECK(isoText(at, QTimeZone("America/St_Johns")) == u"2026-11-22T23:02:07-03:30"_qs);
    CHECK(isoText(at.plusMs(5)) == u"2026-11-23T10:32:07.005+08:00"_qs);
    CHECK(shortText(at) == u"2026-11-23 10:32"_qs);
    CHECK(readInstant(isoText(at.plusMs(5))) == at.plusMs(5));
    CHECK(localDate(at, QTimeZone("America/St_Johns")) == QDate(2026, 11, 22));
    CHECK(at.plusHours(2).ms == at.ms + 7'200'000);
    CHECK(at < at.plusMs(1));
}

TEST_CASE("A set clock stands where it is put")
{
    SetClock clock({1000});
    CHECK(clock.now().ms == 1000);
    clock.set({2000});
    CHECK(clock.now().ms == 2000);
    CHECK(SystemClock().now().ms > 1'700'000'000'000);
}

TEST_CASE("Money is written to the fen")
{
    CHECK(plainText({}) == u"0.00"_qs);
    CHECK(plainText({5}) == u"0.05"_qs);
    CHECK(plainText({-5}) == u"-0.05"_qs);
    CHECK(plainText(Money::yuan(1234)) == u"1234.00"_qs);
    CHECK(moneyText({99'999}) == u"999.99"_qs);
    CHECK(moneyText({100'000}) == u"1,000.00"_qs);
    CHECK(moneyText({-100'000}) == u"-1,000.00"_qs);
    CHECK(moneyText({-99'999}) == u"-999.99"_qs);
    CHECK(moneyText({123'456'789'012}) == u"1,234,567,890.12"_qs);
}

TEST_CASE("Money is read as people write it")
{
    const auto [text, fen] = GENERATE(table<const char*, qint64>({{"0", 0}, {"12", 1200}, {"12.5", 1250}, {"12.05", 1205},
        {"1,234.50", 123'450}, {"1,234,567", 123'456'700}, {"￥12.50", 1250}, {"¥ 12.50", 1250}, {"１２．５０", 1250}, {"-3.20", -320},
        {" 7 ", 700}, {"99999999999999", 9'999'999'999'999'900}}));
    INFO(text);
    REQUIRE(readMoney(QString::fromUtf8(text)));
    CHECK(readMoney(QString::fromUtf8(text))->fen == fen);
}

TEST_CASE("What is no amount is refused, never rounded")
{
    const char* text = GENERATE("", "abc", "1.234", "1.", ".5", "1,23", "12,34.5", "1 2", "1e3", "--1", "+1", "1.2.3", "999999999999999", "￥");
    INFO(text);
    CHECK_FALSE(readMoney(QString::fromUtf8(text)));
}

TEST_CASE("Money counts exactly and reads back what it wrote")
{
    CHECK((Money{10} + Money{20}) == Money{30});
    CHECK((Money{10} - Money{20}) == Money{-10});
    CHECK(-Money{10} == Money{-10});
    CHECK(Money{10} < Money{11});
    for (qint64 fen : {0LL, 1LL, 99LL, 100LL, -1LL, -12345LL, 100'000'000LL}) {
        CHECK(readMoney(plainText({fen})) == Money{fen});
        CHECK(readMoney(moneyText({fen})) == Money{fen});
    }
}
