// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs write as CSV is read as it was meant, or told with its line.
#include "tests/exchange/files.h"
#include "tests/support/catch.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/time_pattern.h"

#include <QStringEncoder>

using namespace fuwutai;

namespace {

const QString kText = QStringLiteral("编号,事由\r\n1,厨房漏水\r\n2,电梯停运\r\n");

QByteArray gb(std::initializer_list<int> bytes)
{
    QByteArray all;
    for (const int b : bytes) all += char(b);
    return all;
}

} // namespace

TEST_CASE("Chinese text arrives whatever its encoding", "[csv][experience.26]")
{
    Files files;
    const QByteArray utf8 = kText.toUtf8();
    QByteArray gb18030 = gb({0xB1, 0xE0, 0xBA, 0xC5}) + "," + gb({0xCA, 0xC2, 0xD3, 0xC9}) + "\r\n1," + gb({0xB3, 0xF8, 0xB7, 0xBF, 0xC2, 0xA9, 0xCB, 0xAE}) + "\r\n2,"
                         + gb({0xB5, 0xE7, 0xCC, 0xDD, 0xCD, 0xA3, 0xD4, 0xCB}) + "\r\n";
    QStringEncoder le(QStringEncoder::Utf16LE), be(QStringEncoder::Utf16BE);
    const QByteArray wide = le(kText), wideBig = be(kText);
    const QList<std::pair<QByteArray, QString>> written{{utf8, "UTF-8"}, {"\xEF\xBB\xBF" + utf8, "UTF-8"}, {gb18030, "GB18030"},
                                                        {"\xFF\xFE" + wide, "UTF-16LE"}, {"\xFE\xFF" + wideBig, "UTF-16BE"}};
    for (const auto& [bytes, name] : written) {
        INFO(name.toStdString());
        const QString path = files.write("a.csv", bytes);
        const auto source = TextSource::open(path);
        REQUIRE(source);
        CHECK((*source)->encoding() == name);
        const auto rows = files.rows(path);
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].cells == QStringList{"编号", "事由"});
        CHECK(rows[1].cells == QStringList{"1", "厨房漏水"});
        CHECK(rows[2].line == 3);
    }
}

TEST_CASE("UTF-16 is known without its mark by its zero bytes", "[csv]")
{
    Files files;
    QStringEncoder le(QStringEncoder::Utf16LE);
    const QByteArray bytes = le(QStringLiteral("Key,Date,Type\n1,2026-11-23,漏水\n"));
    const auto rows = files.rowsOf(bytes);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].cells == QStringList{"1", "2026-11-23", "漏水"});
}

TEST_CASE("bytes of no encoding are refused with their line, not guessed", "[csv]")
{
    Files files;
    const auto source = TextSource::open(files.write("a.csv", "Key,Type\n1,fine\n2,\xFF\xFF\xFF\n"));
    REQUIRE_FALSE(source);
    CHECK(source.error().reasons.first().code == "encoding");
    CHECK(source.error().text().contains("3"));
    CHECK_FALSE(TextSource::open(files.path("absent.csv")));
    // A character cut off at the end of the file is one too.
    CHECK_FALSE(TextSource::open(files.write("cut.csv", QByteArray("\xEF\xBB\xBF") + "a,b\n1,\xE6\xBC")));
}

TEST_CASE("a character that lies across two pieces stays whole", "[csv]")
{
    Files files;
    // The reader takes 64 KiB at a time: a cell of three-byte characters crosses the border at every offset.
    for (int before = 65530; before < 65537; ++before) {
        const auto rows = files.rowsOf(QByteArray(before, 'x') + ",漏水𬭚\n");
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].cells[1] == QStringLiteral("漏水𬭚"));
    }
}

TEST_CASE("the separator is found in the first line", "[csv]")
{
    CHECK(separatorOf("a,b,c\n1;2;3") == ',');
    CHECK(separatorOf("a;b;c\n1,5;2,5;3") == ';');
    CHECK(separatorOf("a\tb,c\td\n") == '\t');
    CHECK(separatorOf("a|b|c\n") == '|');
    CHECK(separatorOf("\"x,y,z\";b\n") == ';');
    CHECK(separatorOf("alone\n") == ',');
}

TEST_CASE("quotes hold separators, line ends and quotes", "[csv]")
{
    Files files;
    const auto rows = files.rowsOf("a,b,c\n\"1,5\",\"two\nlines\",\"say \"\"hi\"\"\"\n4,,\"\"\n\n , \n7,8,9");
    REQUIRE(rows.size() == 4);
    CHECK(rows[1].cells == QStringList{"1,5", "two\nlines", "say \"hi\""});
    CHECK(rows[1].line == 2);
    CHECK(rows[2].cells == QStringList{"4", "", ""});
    CHECK(rows[2].line == 4);
    // Empty lines are no rows, but count as lines.
    CHECK(rows[3].cells == QStringList{"7", "8", "9"});
    CHECK(rows[3].line == 7);
}

TEST_CASE("line ends of every kind are read", "[csv]")
{
    Files files;
    for (const char* end : {"\n", "\r\n", "\r"}) {
        const auto rows = files.rowsOf(QByteArray("a,b") + end + "1,2" + end + "3,4" + end);
        REQUIRE(rows.size() == 3);
        CHECK(rows[2].cells == QStringList{"3", "4"});
        CHECK(rows[2].line == 3);
    }
}

TEST_CASE("a broken quotation names its row", "[csv]")
{
    Files files;
    const auto behind = files.rowsOf("a,b\n\"1\"x,2\n3,4\n");
    REQUIRE(behind.size() == 3);
    CHECK_FALSE(behind[1].fault.isEmpty());
    CHECK(behind[2].fault.isEmpty());
    const auto open = files.rowsOf("a,b\n1,2\n\"3,4\n5,6\n");
    REQUIRE(open.size() == 3);
    CHECK(open[2].fault.contains("3"));
    // A quotation of many megabytes ends as a fault, not as a full machine.
    const auto huge = files.rowsOf("a,b\n\"" + QByteArray(9'000'000, 'x') + "\n");
    REQUIRE(huge.size() == 2);
    CHECK_FALSE(huge[1].fault.isEmpty());
    CHECK(huge[1].cells[0].size() < 5'000'000);
}

TEST_CASE("what is written is no formula, and reads back", "[csv][experience.24]")
{
    CHECK(csvLine({"=1+1", "+86", "-3", "@x", "a"}) == "'=1+1,'+86,'-3,'@x,a\r\n");
    Files files;
    const QStringList cells{"二,三", "a \"b\"", "two\nlines", ""};
    const auto rows = files.rowsOf(csvMark() + csvLine(cells));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells == cells);
}

TEST_CASE("times are read by their pattern, and only whole", "[csv]")
{
    const TimePattern us(QStringLiteral("MM/dd/yyyy hh:mm:ss AP"));
    CHECK(us.iso("12/25/2013 11:59:08 PM") == "2013-12-25T23:59:08");
    CHECK(us.iso("12/25/2013 12:00:00 AM") == "2013-12-25T00:00:00");
    CHECK(us.iso("12/25/2013 12:00:00 PM") == "2013-12-25T12:00:00");
    CHECK(us.iso("１２/25/2013 01:02:03 am") == "2013-12-25T01:02:03");
    for (const char* wrong : {"13/25/2013 11:59:08 PM", "2/25/2013 11:59:08 PM", "12/25/2013 13:00:00 PM", "12/25/2013", "12/25/2013 11:59:08 XM", "12/25/2013 11:59:08 PM x",
                              "02/30/2013 01:00:00 AM", "12/25/2013 00:10:00 AM"})
        CHECK(us.iso(QString::fromUtf8(wrong)).isEmpty());
    CHECK(TimePattern(QStringLiteral("d.M.yy H:mm")).iso("3.9.26 8:05") == "2026-09-03T08:05:00");
    CHECK(TimePattern(QStringLiteral("yyyy年M月d日")).iso("2026年11月3日") == "2026-11-03T00:00:00");
    CHECK(TimePattern().iso(" 2026-11-03 14:30 ") == "2026-11-03 14:30");
    CHECK_FALSE(TimePattern(QStringLiteral("hh:mm")).isValid());
}
