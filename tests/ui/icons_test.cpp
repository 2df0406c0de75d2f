// SPDX-License-Identifier: GPL-3.0-or-later
// Icons from the icon theme and our own: each that is named is there, and each takes the theme's colour.
#include "tests/support/catch.h"
#include "ui/fields/glyphs.h"
#include "ui/fields/icons.h"
#include "ui/shell/page_table.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace fuwutai;

namespace {

constexpr int kPx = 22;

// Points that are well covered, and how many of them are of another colour than the one wanted.
struct Coverage {
    int covered = 0, foreign = 0;
};

Coverage coverageOf(const QImage& image, const QColor& wanted)
{
    Coverage ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            if (at.alpha() < 128) continue;
            ++ink.covered;
            const int off = std::max({std::abs(at.red() - wanted.red()), std::abs(at.green() - wanted.green()), std::abs(at.blue() - wanted.blue())});
            ink.foreign += off > 8 ? 1 : 0;
        }
    return ink;
}

// What the sources of the windows call by name.
QStringList namedInCode()
{
    static const QRegularExpression call(QStringLiteral(R"x(\b(?:lineIcon|paintIcon)\([^"\n]*QStringLiteral\("(\w+)"\))x"));
    QStringList names;
    QDirIterator it(QStringLiteral(FUWUTAI_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = call.globalMatch(text); match.hasNext();) names << match.next().captured(1);
    }
    REQUIRE(names.size() >= 4);
    for (const PageDef& def : pageTable()) names << QString::fromLatin1(def.icon);
    names.removeDuplicates();
    return names;
}

} // namespace

TEST_CASE("every icon that is named is there, none is there unnamed")
{
    QStringList named = namedInCode(), there;
    for (const QString& file : QDir(QStringLiteral(":/fuwutai/icons")).entryList({QStringLiteral("*.svg")})) there << file.chopped(4);
    named.sort();
    there.sort();
    CHECK(named.join(' ').toStdString() == there.join(' ').toStdString());
}

TEST_CASE("every icon is drawn in the theme's colour alone, in light and dark", "[experience.34]")
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(mode);
        for (const QColor& colour : {tokens().muted, tokens().accent})
            for (const QString& name : namedInCode()) {
                const Coverage ink = coverageOf(lineIcon(name, colour, kPx, 2).toImage(), colour);
                INFO(name.toStdString() << " in " << colour.name().toStdString() << ": " << ink.covered << " points, " << ink.foreign << " of another colour");
                CHECK(ink.covered > 40);
                CHECK(ink.foreign == 0);
            }
    }
    applyTheme(ThemeMode::Light);
}

TEST_CASE("every sign of a state and a button is drawn in the colour that is asked for")
{
    for (int glyph = int(Glyph::None) + 1; glyph <= int(Glyph::Pencil); ++glyph) {
        const QColor colour = tokens().warn;
        const Coverage ink = coverageOf(glyphIcon(Glyph(glyph), colour, 16).pixmap(16, 16).toImage(), colour);
        INFO(glyph);
        CHECK(ink.covered > 10);
        CHECK(ink.foreign == 0);
    }
}
