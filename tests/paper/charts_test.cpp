// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of a chart relies on: order, shares, a scale that holds every value, and that odd figures do no harm.
#include "tests/support/catch.h"
#include "ui/paper/charts.h"
#include "ui/paper/fonts.h"

#include <QDir>
#include <QImage>

#include <limits>

using namespace fuwutai;

namespace {

const QList<ChartBar> kBars = {{"渗漏", 19}, {"门窗", 11}, {"水电", 9}, {"空鼓", 7}, {"服务", 5}, {"收费", 4}, {"其他", 3}};

Trend weeks()
{
    Trend trend{.centre = 3.1, .centreName = "均值 3.1", .upperName = "上限", .lowerName = "下限"};
    const QList<qreal> values{2.8, 3.4, 2.4, 2.9, 2.7, 3.5, 2.8, 3.3, 3.6, 3.8, 4.2, 5.6};
    for (qsizetype i = 0; i < values.size(); ++i) trend.points.append({QString("W%1").arg(36 + i), values[i], 5.0 + i % 2 * 0.2, 1.1 + i % 2 * 0.1, values[i] > 5.2});
    return trend;
}

ChartLook look() { return {.family = installFonts(), .textSize = 14}; }

template <class Paint> QImage picture(const Paint& paint)
{
    QImage image(760, 400, QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter painter(&image);
    paint(painter, QRectF(image.rect()));
    return image;
}

int pixels(const QImage& image, const QColor& color)
{
    int n = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) n += image.pixel(x, y) == color.rgb();
    }
    return n;
}

} // namespace

TEST_CASE("a pareto is sorted, its tail is one bar at the end, and nothing is lost")
{
    const QList<ChartBar> bars = pareto({{"a", 1}, {"b", 5}, {"c", 5}, {"d", 2}, {"e", 3}}, 3, "其他");
    QStringList names;
    for (const ChartBar& bar : bars) names.append(bar.name);
    CHECK(names == QStringList{"b", "c", "其他"});
    CHECK(bars.last().value == 6);
    CHECK(pareto(kBars, 7, "其余").size() == 7);
    CHECK(pareto(kBars, 6, "其余").last().value == 7);
    CHECK(pareto({}, 5, "其余").isEmpty());
}

TEST_CASE("shares add up to one, or to nothing")
{
    CHECK(cumulativeShares({{"a", 3}, {"b", 1}}) == QList<qreal>{0.75, 1});
    CHECK(cumulativeShares({{"a", 0}, {"b", 0}}) == QList<qreal>{0, 0});
    CHECK(cumulativeShares({{"a", 4}, {"b", -2}}) == QList<qreal>{1, 1});
}

TEST_CASE("an axis ends at or above the largest value; its marks are whole numbers or have one decimal")
{
    for (const qreal value : {0.03, 0.7, 1.0, 1.5, 3.9, 4.0, 7.0, 9.99, 10.0, 10.01, 16.3, 19.0, 58.0, 65.0, 99.0, 100.0, 1001.0}) {
        for (const bool whole : {false, true}) {
            const QList<qreal> ticks = axisTicks(value, whole);
            INFO(value << " -> " << ticks.last());
            CHECK(ticks.first() == 0);
            CHECK(ticks.size() <= 6);
            CHECK(ticks.last() >= value);
            CHECK(ticks.last() <= qMax(1.0, value * 1.7));
            for (const qreal tick : ticks) CHECK(tick * (whole ? 1 : 10) == Approx(qRound(tick * (whole ? 1 : 10))));
        }
    }
    CHECK(axisTicks(0, false).last() == 4);
    CHECK(axisTicks(-1, true).last() == 4);
    CHECK(axisTicks(std::numeric_limits<qreal>::quiet_NaN(), true).last() == 4);
}

TEST_CASE("the names of the lines stand beside the plot, where no line of it runs")
{
    const ChartLook own = look();
    const auto beyondLast = [&](const Trend& trend) { // columns to the right of the last value
        const QImage image = picture([&](QPainter& p, const QRectF& r) { paintTrend(p, r, trend, own); });
        for (int x = image.width() - 1; x > 0; --x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) == own.palette.accent.rgb()) return image.width() - x;
        return 0;
    };
    Trend trend = weeks();
    trend.points.last().alarm = false;
    const int named = beyondLast(trend);
    trend.centre.reset();
    CHECK(named > beyondLast(trend) + 20);
}

TEST_CASE("charts paint their own ground and their figures, the same every time")
{
    const ChartLook own = look();
    const auto one = [&](QPainter& p, const QRectF& r) { paintPareto(p, r, kBars, own); };
    const QImage image = picture(one);
    CHECK(pixels(image, Qt::green) == 0);
    CHECK(pixels(image, own.palette.bar) > 2000);
    CHECK(pixels(image, own.palette.warn) > 50);
    CHECK(image == picture(one));

    const QImage trend = picture([&](QPainter& p, const QRectF& r) { paintTrend(p, r, weeks(), own); });
    CHECK(pixels(trend, own.palette.accent) > 100);
    CHECK(pixels(trend, own.palette.bad) > 100);
}

TEST_CASE("a name of four characters is read to its end where the bars stand close: it takes two lines")
{
    const auto named = [](const char* name) {
        return picture([name](QPainter& p, const QRectF& r) { paintBars(p, r, QList<ChartBar>(15, ChartBar{QString::fromUtf8(name), 4}), look()); });
    };
    CHECK(named("物业服务") != named("物业服装"));
    CHECK(named("物业服务") == named("物业服务"));
}

TEST_CASE("colours are the caller's")
{
    ChartLook dark = look();
    dark.palette.ground = QColor(0x20, 0x26, 0x2C);
    dark.palette.bar = QColor(0x4F, 0xB3, 0xB8);
    const QImage image = picture([&](QPainter& p, const QRectF& r) { paintBars(p, r, kBars, dark); });
    CHECK(image.pixel(1, 1) == dark.palette.ground.rgb());
    CHECK(pixels(image, dark.palette.bar) > 2000);
}

TEST_CASE("nothing, one value, many and odd ones are painted too")
{
    QList<ChartBar> many;
    Trend weeksOfYear;
    for (int i = 0; i < 400; ++i) {
        many.append({"很长的名称很长的名称", qreal(i % 17)});
        weeksOfYear.points.append({QString("W%1").arg(i), qreal(i % 5), std::nullopt, std::nullopt, false});
    }
    const QList<ChartBar> odd{{"", 0}, {"负", -5}, {"不是数", std::numeric_limits<qreal>::quiet_NaN()}};
    for (const QList<ChartBar>& bars : {QList<ChartBar>{}, QList<ChartBar>{{"一", 1}}, many, odd}) {
        const QImage image = picture([&](QPainter& p, const QRectF& r) {
            paintPareto(p, r, bars, look());
            paintBars(p, r, bars, look());
        });
        CHECK(pixels(image, Qt::green) == 0);
    }
    for (const Trend& trend : {Trend{}, Trend{.points = {{"W1", 3, 5.0, 1.0, true}}}, weeksOfYear}) {
        const QImage image = picture([&](QPainter& p, const QRectF& r) { paintTrend(p, r, trend, look()); });
        CHECK(pixels(image, Qt::green) == 0);
    }
}

TEST_CASE("the charts as pictures to look at", "[.pictures]")
{
    const QDir folder(qEnvironmentVariable("FUWUTAI_PICTURES", QDir::tempPath()));
    CHECK(picture([](QPainter& p, const QRectF& r) { paintPareto(p, r, kBars, look()); }).save(folder.filePath("pareto.png")));
    CHECK(picture([](QPainter& p, const QRectF& r) { paintTrend(p, r, weeks(), look()); }).save(folder.filePath("trend.png")));
    CHECK(picture([](QPainter& p, const QRectF& r) { paintBars(p, r, kBars, look()); }).save(folder.filePath("bars.png")));
}
