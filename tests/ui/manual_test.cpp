// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the window: F1 opens it at the right page, it leads back, its links and pictures are there.
#include "tests/ui/desk_fixture.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

using namespace fuwutai;

namespace {

const ManualPage* shown(TestDesk& desk) { return qobject_cast<const ManualPage*>(desk.work().stack()->currentWidget()); }

QString fileOf(const QString& topic)
{
    QFile file(QStringLiteral(":/fuwutai/manual/%1.md").arg(topic));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("F1 opens the manual at the page for where one is, and leads back")
{
    struct Place { const char* page; const char* topic; };
    const Place place = GENERATE(Place{"calls", "calls"}, Place{"dispatch", "dispatch"}, Place{"callbacks", "callbacks"}, Place{"weekly", "weekly"},
                                 Place{"customers", "lists-and-search"});
    TestDesk desk;
    desk.logIn("office_head");
    desk.work().show(QLatin1String(place.page));
    desk.settle();
    QWidget* before = desk.work().stack()->currentWidget();
    desk.press(Qt::Key_F1);
    REQUIRE(shown(desk));
    CHECK(shown(desk)->topic() == QLatin1String(place.topic));
    CHECK(!shown(desk)->text().isEmpty());
    desk.press(Qt::Key_Escape);
    CHECK(desk.work().stack()->currentWidget() == before);
}

TEST_CASE("From a call that is being typed F1 leads to its page, and what was typed is there afterwards")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.press(Qt::Key_F2);
    desk.type("7828");
    desk.press(Qt::Key_F1);
    REQUIRE(shown(desk));
    CHECK(shown(desk)->topic() == QStringLiteral("calls"));
    desk.press(Qt::Key_F1);
    CHECK(shown(desk) == nullptr);
    CHECK(desk.find<QLineEdit>("caller")->text() == QStringLiteral("7828"));
}

TEST_CASE("The manual can be read before logging in")
{
    TestDesk desk;
    desk.press(Qt::Key_F1);
    auto* manual = desk.window().findChild<ManualPage*>();
    REQUIRE(manual);
    CHECK(manual->isVisible());
    desk.press(Qt::Key_Escape);
    CHECK(desk.window().login()->isVisible());
}

TEST_CASE("Every page of the manual is in its list, and every link and picture is there")
{
    const QStringList topics = ManualPage::topics();
    QDir folder(QStringLiteral(":/fuwutai/manual"));
    CHECK(topics.size() == folder.entryList({QStringLiteral("*.md")}).size());
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const QString& topic : topics)
        for (auto it = link.globalMatch(fileOf(topic)); it.hasNext();) {
            const QString target = it.next().captured(1).section(QLatin1Char('#'), 0, 0);
            if (target.startsWith(QLatin1String("http")) || target.isEmpty()) continue;
            INFO(topic.toStdString() << " -> " << target.toStdString());
            CHECK(folder.exists(target));
            if (target.endsWith(QLatin1String(".png"))) CHECK(!QImage(folder.filePath(target)).isNull());
        }
}

TEST_CASE("no page of the manual is wider than the window: long commands go on below, pictures are made smaller", "[experience.35]")
{
    TestDesk desk;
    desk.logIn("office_head");
    desk.window().resize(1280, 720); // 1920 x 1080 at 150 %
    desk.work().show("calls");
    desk.settle();
    desk.press(Qt::Key_F1);
    desk.settle();
    auto* page = desk.find<ManualPage>("manual");
    const auto* text = page->findChild<QTextBrowser*>();
    CHECK(text->horizontalScrollBar()->maximum() == 0);
    for (const QString& topic : ManualPage::topics()) {
        INFO(topic.toStdString());
        page->open(topic);
        desk.settle();
        CHECK(text->horizontalScrollBar()->maximum() == 0);
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            const QTextImageFormat picture = block.begin().atEnd() ? QTextImageFormat() : block.begin().fragment().charFormat().toImageFormat();
            if (picture.isValid()) CHECK(text->document()->documentLayout()->blockBoundingRect(block).height() < picture.height() + 30); // words go on right below
        }
    }
}
