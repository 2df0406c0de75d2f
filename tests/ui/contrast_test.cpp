// SPDX-License-Identifier: GPL-3.0-or-later
// Words can be read on their ground, in both themes: at least 4.5 to 1; boxes to type in are seen at 3 to 1 (WCAG 2.1, 1.4.3, 1.4.11).
#include "core/records/call_record/call_record.h"
#include "tests/support/catch.h"
#include "ui/fields/glyphs.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/house_style.h"
#include "ui/forms/paper_view.h"
#include "ui/paper/charts.h"
#include "ui/paper/contrast.h"
#include "ui/paper/sheet.h"

#include <QApplication>
#include <QLineEdit>

using namespace fuwutai;

namespace {

constexpr double kLeast = 4.5, kLeastOutline = 3;

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
    for (const QColor& soft : {t.badSoft, t.warnSoft, t.okSoft}) all << Pair{"notice", t.ink, soft} << Pair{"placeholder", t.muted, soft};
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
        CHECK(QLineEdit().palette().color(QPalette::PlaceholderText) == tokens().muted);
    }
    applyTheme(ThemeMode::Light);
}

TEST_CASE("a box to type in is seen on its card, light and dark", "[experience.18]")
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(mode);
        CHECK(contrast(outlineOf(tokens()), tokens().surface) >= kLeastOutline);
        CHECK(styleSheetFor(tokens()).contains(QStringLiteral("border: 1px solid %1").arg(outlineOf(tokens()).name())));
    }
    applyTheme(ThemeMode::Light);
}

TEST_CASE("the figure in a bar can be read, whatever colour the bar has", "[experience.18]")
{
    for (const QColor& bar : {ChartPalette().bar, tokens().accent, QColor("#12969C"), QColor("#C3C9CE"), QColor("#777777"), QColor(Qt::black)}) {
        INFO(bar.name().toStdString());
        CHECK(contrast(inkOn(bar), bar) >= kLeast);
    }
}

TEST_CASE("what a place on paper asks for can be read there in the dark theme too", "[experience.18]")
{
    applyTheme(ThemeMode::Dark);
    PaperView paper;
    paper.setSheet(*shippedSheet(QStringLiteral("call_record")));
    paper.resize(800, 1100);
    paper.show();
    FieldWorld world;
    world.sight = Sight::Clear;
    const FieldEditor* at = paper.place(*callRecordType().field(QStringLiteral("appointment_at")), world);
    REQUIRE(at);
    QApplication::processEvents();
    const QPalette palette = at->findChild<QLineEdit*>()->palette();
    INFO(palette.color(QPalette::PlaceholderText).name().toStdString());
    CHECK(contrast(palette.color(QPalette::PlaceholderText), paperTokens().accentSoft) >= kLeast);
    CHECK(contrast(palette.color(QPalette::Text), paperTokens().accentSoft) >= kLeast);
    applyTheme(ThemeMode::Light);
}
