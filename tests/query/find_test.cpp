// SPDX-License-Identifier: GPL-3.0-or-later
// The find box as a clerk uses it in a day: what she wants stands among the first five.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/query/caller.h"

using namespace fuwutai;

namespace {

struct Caller { const char* name; const char* initials; const char* pinyin; const char* phone; const char* matter; };
constexpr Caller kCallers[] = {
    {"陈志强", "czq", "chenzhiqiang", "13510010021", "客厅窗户关不严"}, {"单雄信", "sxx", "shanxiongxin", "13510010132", "主卧空调滴水"},
    {"曾国华", "zgh", "zengguohua", "13510010243", "阳台地漏返味"}, {"解小龙", "xxl", "xiexiaolong", "13510010354", "电表读数不对"},
    {"仇英", "qy", "qiuying", "13510010465", "门禁卡失灵"}, {"区少文", "osw", "oushaowen", "13510010576", "楼道灯不亮"},
    {"查良镛", "zly", "zhaliangyong", "13510010687", "车位被占"}, {"盖叫天", "gjt", "gejiaotian", "13510010798", "夜里装修扰民"},
    {"尉迟恭", "ycg", "yuchigong", "13510010809", "水压太低"}, {"欧阳修", "oyx", "ouyangxiu", "13510010910", "墙面起皮"},
    {"王芳", "wf", "wangfang", "13510011021", "马桶堵塞"}, {"李静", "lj", "lijing", "13510011132", "对讲没有声音"},
    {"刘洋", "ly", "liuyang", "13510011243", "地砖空鼓"}, {"杨敏", "ym", "yangmin", "13510011354", "热水器不点火"},
    {"赵磊", "zl", "zhaolei", "13510011465", "绿化带积水"}, {"黄海燕", "hhy", "huanghaiyan", "13510011576", "电梯异响"},
    {"周杰", "zj", "zhoujie", "13510011687", "垃圾清运不及时"}, {"吴刚", "wg", "wugang", "13510011798", "排烟管脱落"},
    {"徐丽", "xl", "xuli", "13510011809", "入户门变形"}, {"孙悦", "sy", "sunyue", "13510011910", "插座没电"},
    {"马超", "mc", "machao", "13510012021", "天然气报警"}, {"朱婷", "zt", "zhuting", "13510012132", "瓷砖裂缝"},
    {"胡军", "hj", "hujun", "13510012243", "信箱锁坏"}, {"郭靖", "gj", "guojing", "13510012354", "雨棚漏雨"},
    {"林徽因", "lhy", "linhuiyin", "13510012465", "充电桩跳闸"}};

} // namespace

TEST_CASE("Of 100 questions each finds the record it means among the first five", "[experience.9]")
{
    forEachEngine([](TestOffice& o) {
        QList<std::pair<QString, QString>> asked; // what was typed, which call is meant
        for (const Caller& c : kCallers) {
            const QString name = QString::fromUtf8(c.name), phone = QLatin1String(c.phone), matter = QString::fromUtf8(c.matter);
            const QString call = o.call({{"caller_name", name}, {"phone", phone}, {"matter", matter}});
            const int turn = int(asked.size() / 4) % 2;
            asked << std::pair(call.right(4), call) << std::pair(turn ? phone.right(4) : phone.left(3) + QLatin1Char(' ') + phone.mid(3), call)
                  << std::pair(QLatin1String(turn ? c.pinyin : c.initials), call) << std::pair(turn ? name : matter.mid(1, 3), call);
        }
        REQUIRE(asked.size() == 100);
        for (const auto& [typed, call] : asked) {
            INFO(typed.toStdString());
            const auto answer = o.ask(QStringLiteral("front_desk"), FindQuestion{typed});
            REQUIRE(answer);
            QStringList first;
            for (const Found& f : answer->mid(0, 5)) first << f.number;
            CHECK(first.contains(call));
        }
    });
}
