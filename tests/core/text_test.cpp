// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <QSet>
#include <QThread>

using namespace fuwutai;

namespace {

QStringList split(const QString& words) { return words.split(u' ', Qt::SkipEmptyParts); }

bool hasWord(const QString& words, const char* word) { return split(words).contains(QString::fromUtf8(word)); }

// As a search does it: every word of the question begins a word of the record.
bool findsPhone(const QString& stored, const QString& typed)
{
    const QString digits = normalPhone(typed);
    for (const QString& word : split(phoneTokens(stored)))
        if (word.startsWith(digits) || word.startsWith(phoneTail(digits))) return true;
    return false;
}

} // namespace

TEST_CASE("Full-width typing is read as plain typing")
{
    CHECK(halfWidth(u"ＡＢＣ　１２３－（ｘ）～"_qs) == u"ABC 123-(x)~"_qs);
    CHECK(halfWidth(u"３栋２单元１２０１，￥"_qs) == u"3栋2单元1201,￥"_qs);
    CHECK(halfWidth(QString()).isEmpty());
}

TEST_CASE("Tidy text keeps its words and loses what nobody can see")
{
    CHECK(tidy(u"漏水 \t\r\n  二楼\r三楼  \n\n"_qs) == u"漏水\n  二楼\n三楼"_qs);
    CHECK(tidy(u"e\u0301"_qs) == u"\u00E9"_qs);
    CHECK(tidy(u"a"_qs + QChar(0) + u"b"_qs) == u"ab"_qs);
    CHECK(tidy(u"x\u00A0\u3000"_qs) == u"x"_qs);
    CHECK(tidy(u"甲\n\n乙"_qs) == u"甲\n\n乙"_qs);
    CHECK(tidy(u" \r\n "_qs).isEmpty());
}

TEST_CASE("Length is counted as people count it")
{
    CHECK(codePoints(u""_qs) == 0);
    CHECK(codePoints(u"张三"_qs) == 2);
    CHECK(codePoints(QString::fromUtf8("𠮷𬭚a")) == 3);
    CHECK(codePoints(QString(QChar(0xD842))) == 1);
    CHECK(codePoints(QString(QChar(0xDFB7)) + QChar(0xD842)) == 2);
}

TEST_CASE("Half a character is recognised")
{
    CHECK_FALSE(hasLoneSurrogate(QString::fromUtf8("𠮷a")));
    CHECK(hasLoneSurrogate(QString(QChar(0xD842))));
    CHECK(hasLoneSurrogate(u"a"_qs + QChar(0xDFB7) + u"b"_qs));
}

TEST_CASE("Thirty-odd spellings of a mobile number are one person", "[experience.6]")
{
    const char* spelling = GENERATE(
        "13812345678", "138 1234 5678", "138-1234-5678", "138/1234/5678", "138.1234.5678", "138 12345678", "1381234 5678",
        "(138)12345678", "（138）1234－5678", "１３８１２３４５６７８", "１３８　１２３４　５６７８", "+8613812345678", "+86 13812345678",
        "+86-138-1234-5678", "(+86)13812345678", "（＋８６）１３８１２３４５６７８", "008613812345678", "0086 138 1234 5678",
        "0086-13812345678", "8613812345678", "86-138-1234-5678", "86 13812345678", "013812345678", "+86 013812345678",
        "电话：13812345678", "手机 138-1234-5678", "联系电话:13812345678", "Tel: +86 138 1234 5678", "mobile 13812345678",
        "138\u20131234\u20135678", "138\u00A01234\u00A05678", "\u202D13812345678\u202C", "138\u20111234\u20115678", " 13812345678\n",
        "138_1234_5678", "[138] 1234 5678");
    INFO(spelling);
    CHECK(normalPhone(QString::fromUtf8(spelling)) == u"13812345678"_qs);
}

TEST_CASE("Spellings of a landline with an extension are one line", "[experience.6]")
{
    const char* spelling = GENERATE(
        "0755-88886666转8001", "0755-88886666 转 8001", "（0755）88886666转8001", "0755-88886666-8001", "0755 8888 6666 - 8001",
        "075588886666-8001", "0755-8888-6666-8001", "+86 755 8888 6666 ext 8001", "+86-755-88886666-8001", "+86 (0)755 8888 6666 x8001",
        "0086-755-88886666 ext. 8001", "86-755-88886666转8001", "0755-88886666 Ext:8001", "0755/88886666 分机 8001",
        "0755-88886666分机号：8001", "0755-88886666#8001", "0755-88886666（转8001）", "0755-88886666 轉 8001",
        "０７５５－８８８８６６６６转８００１", "座机：0755-88886666 转分机 8001", "0755-88886666 extension 8001");
    INFO(spelling);
    CHECK(normalPhone(QString::fromUtf8(spelling)) == u"075588886666-8001"_qs);
}

TEST_CASE("Other numbers keep what makes them reachable")
{
    const auto [typed, normal] = GENERATE(table<const char*, const char*>({
        {"0755-8888-6666", "075588886666"}, {"010-6666 7777", "01066667777"}, {"+86 10 6666 7777", "01066667777"},
        {"+86 20 6666 7777", "02066667777"}, {"400-800-1234", "4008001234"}, {"+86 400 800 1234", "4008001234"},
        {"400-800-1234-5", "4008001234-5"}, {"8888-6666", "88886666"}, {"88886666-8001", "88886666-8001"},
        {"755-8888-6666", "75588886666"}, {"10086", "10086"}, {"10086转1", "10086-1"}, {"95588", "95588"}, {"+86 10086", "10086"},
        {"+852 9123 4567", "+85291234567"}, {"00852-91234567", "+85291234567"}, {"+852 91234567 转 12", "+85291234567-12"},
        {"+1 (650) 253-0000", "+16502530000"}, {"138", "138"}, {"0086", "0086"}, {"86123456", "86123456"}, {"8001", "8001"}}));
    INFO(typed);
    CHECK(normalPhone(QString::fromUtf8(typed)) == QString::fromUtf8(normal));
    CHECK(normalPhone(normalPhone(QString::fromUtf8(typed))) == QString::fromUtf8(normal));
}

TEST_CASE("What is no number stays as it was typed")
{
    const char* text = GENERATE("", "无", "王先生", "13812345678王先生", "手机13812345678家里0755-88886666", "138xxxx5678", "138****5678",
                                "见备注 2", "电话", "＋", "12+34", "13812345678/13912345678", "0755-88886666、0755-88887777",
                                "1381234567890", "+1234567890123456");
    INFO(text);
    CHECK(normalPhone(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("A number is found by its beginning and by its tail, and by nobody else's beginning")
{
    CHECK(phoneTokens(u"138 1234 5678"_qs) == u"13812345678 r87654321831"_qs);
    CHECK(phoneTail(u"5678"_qs) == u"r8765"_qs);
    CHECK(findsPhone(u"+86 138-1234-5678"_qs, u"5678"_qs));
    CHECK(findsPhone(u"13812345678"_qs, u"1381"_qs));
    CHECK(findsPhone(u"0755-88886666 转 8001"_qs, u"8888 6666"_qs));
    CHECK(findsPhone(u"0755-88886666 转 8001"_qs, u"8001"_qs));
    CHECK(findsPhone(u"手机13812345678家里0755-88886666"_qs, u"6666"_qs));
    CHECK(findsPhone(u"13812345678/13912340000"_qs, u"13912340000"_qs));
    CHECK_FALSE(findsPhone(u"13812345678"_qs, u"1831"_qs)); // its own beginning, read backwards
    CHECK_FALSE(findsPhone(u"13812345678"_qs, u"2345"_qs));
    CHECK(phoneTokens(u"无"_qs).isEmpty());
}

TEST_CASE("Text is found by Han characters and plain words")
{
    CHECK(hanTokens(u"3栋2单元1201室，B座"_qs) == u"3 栋 2 单 元 1201 室 b 座"_qs);
    CHECK(hanTokens(u"LFHQ-202611-0001"_qs) == u"lfhq 202611 0001"_qs);
    CHECK(hanTokens(u"Ｗｉ－Ｆｉ 坏了！"_qs) == u"wi fi 坏 了"_qs);
    CHECK(hanTokens(u"Café MÜLLER"_qs) == u"cafe muller"_qs);
    CHECK(hanTokens(u"120㎡"_qs) == u"120m2"_qs);
    CHECK(hanTokens(QString::fromUtf8("𠮷𬭚〇々")) == QString::fromUtf8("𠮷 𬭚 〇 々"));
    CHECK(hanTokens(u" \n，。！?\"'*"_qs).isEmpty());
}

TEST_CASE("A home said in words is the one that is known by its numbers, and other text stays as it is", "[experience.9]")
{
    const auto [said, known] = GENERATE(table<const char*, const char*>({
        {"1栋1单元301", "1-1-301"}, {"1栋1单元301室", "1-1-301"}, {"12号楼2单元1202户", "12-2-1202"}, {"A座1501", "A-1501"}, {"3幢-2单元-101", "3-2-101"},
        {"1栋 1单元 301室", "1-1-301"}, {"湖滨花园5栋302", "湖滨花园5-302"}, {"301室", "301"}, {"1栋", "1"}, {"2单元", "2"},
        {"1-1-301", "1-1-301"}, {"2单元电梯停了", "2单元电梯停了"}, {"楼道灯不亮", "楼道灯不亮"}, {"", ""}}));
    CHECK(homeAsKnown(QString::fromUtf8(said)) == QString::fromUtf8(known));
}

TEST_CASE("What is neither Han nor Latin is found too, and words stay plain")
{
    CHECK(hanTokens(u"あ"_qs) == u"u3042"_qs);
    CHECK(hanTokens(QString(QChar(0xE001))) == u"ue001"_qs);
    CHECK(hanTokens(QString::fromUtf8("😀")) == u"u1f600"_qs);
    CHECK(hanTokens(QString(QChar(0xD842))).isEmpty());
    CHECK(hanTokens(u"葛"_qs + QString::fromUtf8("\U000E0100")) == u"葛"_qs); // a variant of the same character
}

TEST_CASE("People are found by pinyin and by its initials", "[experience.9]")
{
    const auto [name, reading, initials] = GENERATE(table<const char*, const char*, const char*>({
        {"张三", "zhangsan", "zs"}, {"张　三", "zhangsan", "zs"}, {"欧阳锋", "ouyangfeng", "oyf"}, {"尉迟恭", "yuchigong", "ycg"},
        {"单雄信", "shanxiongxin", "sxx"}, {"单雄信", "danxiongxin", "dxx"}, {"曾国藩", "zengguofan", "zgf"}, {"解珍", "xiezhen", "xz"},
        {"仇英", "qiuying", "qy"}, {"仇英", "chouying", "cy"}, {"区寄", "ouji", "oj"}, {"查良镛", "zhaliangyong", "zly"},
        {"盖叫天", "gejiaotian", "gjt"}, {"缪荣", "miaorong", "mr"}, {"缪荣", "mourong", "mr"}, {"阚泽", "kanze", "kz"},
        {"李晟", "lisheng", "ls"}, {"覃辉", "qinhui", "qh"}, {"覃辉", "tanhui", "th"}, {"乐嘉", "yuejia", "yj"}, {"乐嘉", "lejia", "lj"},
        {"吕布", "lvbu", "lb"}, {"吕布", "lubu", "lb"}, {"李绿女", "lilvnv", "lln"}, {"𠮷野", "ye", "y"},
        {"李先生/王女士", "wangnvshi", "wns"}, {"买买提·阿凡提", "maimaitiafanti", "mmtaft"}}));
    INFO(name << " " << reading << ": " << pinyinTokens(QString::fromUtf8(name)));
    CHECK(hasWord(pinyinTokens(QString::fromUtf8(name)), reading));
    CHECK(hasWord(pinyinTokens(QString::fromUtf8(name)), initials));
}

TEST_CASE("Names with Latin words keep them; long names stay bounded")
{
    CHECK(pinyinTokens(u"Anna 王"_qs) == u"anna wang w"_qs);
    CHECK(pinyinTokens(QString()).isEmpty());
    const QStringList words = split(pinyinTokens(u"单"_qs.repeated(200)));
    CHECK(words.size() <= 48);
    CHECK(QSet<QString>(words.begin(), words.end()).size() == words.size());
}

TEST_CASE("Words are plain whatever is put in")
{
    const QString all = u"张San３-Ｅ #１２０１ é あ %_*\"':()"_qs + QString::fromUtf8("😀𠮷");
    for (const QString& words : {hanTokens(all), pinyinTokens(all), phoneTokens(all)}) {
        for (const QString& word : split(words)) {
            bool plain = true;
            for (const QChar c : word) plain = plain && ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'));
            INFO(word);
            CHECK((plain || codePoints(word) == 1));
        }
        CHECK(words == words.simplified());
    }
}

TEST_CASE("Another thread reads names as well")
{
    QString words;
    QThread* thread = QThread::create([&] { words = pinyinTokens(u"张三"_qs); });
    thread->start();
    thread->wait();
    delete thread;
    CHECK(words == u"zhangsan zs"_qs);
}
