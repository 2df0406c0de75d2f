// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark change while the program runs; colours stand in the theme alone.
#include "tests/ui/desk_fixture.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace fuwutai;

namespace {

// Share of points that are lighter than anything large may be in the dark.
double shareOfWhite(const QImage& image)
{
    int white = 0, all = 0;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3, ++all) white += qGray(image.pixel(x, y)) > 235 ? 1 : 0;
    return double(white) / all;
}

// Colours by name or number in the sources below a folder.
QStringList coloursIn(const QString& folder, const QStringList& without)
{
    static const QRegularExpression fixed(QStringLiteral(R"((#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}["; ]|QColor\((0x|[0-9]|Q?"|Qt::)|Qt::(white|black|red|green|blue|gray|yellow|cyan|magenta|darkGray|lightGray|dark[A-Z][a-z]+)\b))"));
    QStringList found;
    QDirIterator it(folder, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (std::any_of(without.begin(), without.end(), [&](const QString& one) { return file.fileName().contains(one); })) continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (const auto match = fixed.match(QString::fromUtf8(file.readAll())); match.hasMatch()) found << file.fileName() + QStringLiteral(": ") + match.captured();
    }
    return found;
}

} // namespace

TEST_CASE("a look that is chosen is there at once, on every page that is open, without a new window", "[experience.34]")
{
    TestDesk desk;
    const QString call = desk.office().call();
    desk.logIn("office_head");
    desk.work().show("calls");
    desk.work().openRecord("call_record", call);
    desk.work().back();
    desk.settle();
    const QWidget* page = desk.work().stack()->currentWidget();
    CHECK(shareOfWhite(desk.window().grab().toImage()) > 0.3);
    Q_EMIT desk.work().topBar()->themeChosen(ThemeMode::Dark);
    CHECK(isDark());
    for (const QString& key : desk.work().navigation()->keys()) {
        INFO(key);
        desk.work().show(key);
        desk.settle();
        CHECK(shareOfWhite(desk.window().grab().toImage()) < 0.02);
    }
    desk.work().show("calls");
    CHECK(desk.work().stack()->currentWidget() == page);
    Q_EMIT desk.work().topBar()->themeChosen(ThemeMode::Light);
    CHECK(shareOfWhite(desk.window().grab().toImage()) > 0.3);
}

TEST_CASE("no colour is fixed outside the theme and the paper", "[experience.34]")
{
    const QString ui = QStringLiteral(FUWUTAI_SOURCE_DIR "/ui");
    // A sheet is white paper on every screen.
    CHECK(coloursIn(ui, {"/ui/paper/", "/ui/pictures/", "/ui/fields/theme.", "/ui/forms/paper_view"}).join('\n') == QString());
    CHECK(coloursIn(ui, {}).size() >= 3); // the search finds those
}
