// SPDX-License-Identifier: GPL-3.0-or-later
// Words can be read on their ground, in both themes: at least 4.5 to 1 (WCAG 2.1, 1.4.3).
#include "tests/support/catch.h"
#include "ui/fields/glyphs.h"
#include "ui/fields/theme.h"

#include <cmath>

using namespace fuwutai;

namespace {

constexpr double kLeast = 4.5;

double luminance(const QColor& c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Pair { const char* name; QColor ink, ground; };

// Every text that the style sheet, badges, lists and tiles paint, on every ground that it is painted on.
QList<Pair> pairsOf(const Tokens& t)
{
    QList<Pair> all;
    const std::pair<const char*, QColor> plain[]{{"ground", t.ground}, {"surface", t.surface}, {"neutral", t.neutral}, {"accentSoft", t.accentSoft}};
    for (const auto& [name, ground] : plain) {
        all << Pair{name, t.ink, ground} << Pair{name, t.muted, ground};
        if (ground != t.neutral) all << Pair{name, t.accent, ground};
    }
    for (const Tone tone : {Tone::Plain, Tone::Accent, Tone::Bad, Tone::Warn, Tone::Ok}) all << Pair{"badge", toneInk(t, tone), toneGround(t, tone)};
    for (const QColor& ink : {t.bad, t.warn, t.ok}) all << Pair{"note on surface", ink, t.surface} << Pair{"note on ground", ink, t.ground};
    for (const QColor& soft : {t.badSoft, t.warnSoft, t.okSoft}) all << Pair{"notice", t.ink, soft};
    all << Pair{"primary button", t.onAccent, t.accent};
    return all;
}

} // namespace

TEST_CASE("the measure of contrast is the known one")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor("#767676"), Qt::white) == Approx(4.54).margin(0.01));
    CHECK(contrast(QColor("#777777"), Qt::white) < kLeast);
}

TEST_CASE("every text of the palette can be read on its ground, light and dark", "[experience.18]")
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(mode);
        for (const Pair& pair : pairsOf(tokens())) {
            INFO((isDark() ? "dark " : "light ") << pair.name << ": " << pair.ink.name().toStdString() << " on " << pair.ground.name().toStdString());
            CHECK(contrast(pair.ink, pair.ground) >= kLeast);
        }
    }
    applyTheme(ThemeMode::Light);
}
