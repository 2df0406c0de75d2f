// SPDX-License-Identifier: GPL-3.0-or-later
// Text blocks: put in by their mark or from the list, and nothing that was typed is lost by it.
#include "tests/ui/desk_fixture.h"

#include "ui/pages/text_blocks.h"

#include <QListWidget>

using namespace fuwutai;

namespace {

constexpr const char* kNotice = "已通知责任部门。";
constexpr const char* kVisit = "已约现场查看。";

// The front desk at the matter of a new call, with two blocks.
struct Clerk {
    TestDesk desk;
    QPlainTextEdit* matter = nullptr;

    Clerk()
    {
        for (const auto& [mark, words] : {std::pair("tz", kNotice), std::pair("xc", kVisit)})
            desk.office().done("front_desk", "text_block", "create", {}, {{"mark", mark}, {"words", words}});
        desk.logIn("front_desk");
        desk.press(Qt::Key_F2);
        matter = desk.find<QPlainTextEdit>("matter");
        matter->setFocus();
        desk.settle();
    }
    QString text() const { return matter->toPlainText(); }
};

// The marks that F4 lists.
std::string blocksOf(Clerk& at)
{
    at.matter->setFocus();
    at.desk.press(Qt::Key_F4);
    QStringList marks;
    auto* list = at.desk.find<QListWidget>("textBlocks");
    for (int i = 0; i < list->count(); ++i) marks << list->item(i)->text().section(QLatin1Char(' '), 0, 0);
    at.desk.press(Qt::Key_Escape);
    return marks.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST_CASE("a mark behind a semicolon becomes its words, and what stands around it stays", "[experience.16]")
{
    Clerk at;
    at.desk.write(QStringLiteral("渗水，"));
    at.desk.type(";tz ");
    CHECK(at.text() == QStringLiteral("渗水，") + kNotice);
    at.desk.write(QStringLiteral("\uff1bxc"));
    at.desk.press(Qt::Key_Return);
    CHECK(at.text() == QStringLiteral("渗水，") + kNotice + kVisit);
    at.desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.text() == QStringLiteral("渗水，") + kNotice + QStringLiteral("\uff1bxc"));
}

TEST_CASE("what is no mark stays as it was typed", "[experience.16]")
{
    Clerk at;
    at.desk.type("tz ;zz a;b ");
    CHECK(at.text() == QStringLiteral("tz ;zz a;b "));
}

TEST_CASE("F4 lists the blocks; what is selected is not overwritten", "[experience.16]")
{
    Clerk at;
    at.desk.write(QStringLiteral("渗水"));
    at.matter->selectAll();
    at.desk.press(Qt::Key_F4);
    auto* list = at.desk.find<QListWidget>("textBlocks");
    REQUIRE(list->isVisible());
    CHECK(list->count() == 2);
    SECTION("moved to by arrow")
    {
        at.desk.press(Qt::Key_Down);
        at.desk.press(Qt::Key_Return);
        CHECK(at.text() == QStringLiteral("渗水") + kVisit);
    }
    SECTION("led to by its first letter")
    {
        at.desk.type("x");
        at.desk.press(Qt::Key_Return);
        CHECK(at.text() == QStringLiteral("渗水") + kVisit);
    }
    SECTION("left by Escape, the call stays open")
    {
        at.desk.press(Qt::Key_Escape);
        CHECK(at.text() == QStringLiteral("渗水"));
        CHECK(at.matter->hasFocus());
    }
    CHECK(!list->isVisible());
}

TEST_CASE("the list of blocks lies beside the field that is written in, and is no wider", "[experience.16]")
{
    Clerk at;
    at.desk.press(Qt::Key_F4);
    const auto place = [](QWidget* widget) { return QRect(widget->mapToGlobal(QPoint()), widget->size()); };
    const QRect list = place(at.desk.find<QListWidget>("textBlocks")), field = place(at.matter);
    CHECK_FALSE(list.intersects(field));
    CHECK(list.left() == field.left());
    CHECK(list.width() <= field.width());
    CHECK(place(&at.desk.window()).contains(list));
}

TEST_CASE("a block that somebody adds or retires is known at once", "[experience.16]")
{
    Clerk at;
    at.desk.office().done("front_desk", "text_block", "retire", "tz@HB");
    at.desk.office().done("front_desk", "text_block", "create", {}, {{"mark", "ss"}, {"words", "试水未见渗漏。"}});
    CHECK(at.desk.waitFor([&] { return blocksOf(at) == "ss xc"; }));
    at.desk.type(";tz ;ss ");
    CHECK(at.text() == QStringLiteral(";tz 试水未见渗漏。"));
}
