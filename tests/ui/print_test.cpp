// SPDX-License-Identifier: GPL-3.0-or-later
// Printing: what the preview shows is what comes to paper, with and without a printer, and only that is counted.
#include "core/exchange/prints.h"
#include "tests/gate/walk_plan.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/seat.h"
#include "ui/pages/list_page.h"
#include "ui/paper/fonts.h"
#include "ui/paper/record_sheet.h"
#include "ui/session/kept.h"
#include "ui/shell/weekly_host.h"

#include <QComboBox>
#include <QFileInfo>
#include <QJsonArray>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>

using namespace fuwutai;

namespace {

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) FAIL((program + ": " + process.readAllStandardError()).toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

int pagesOf(const QString& pdf) { return run("pdfinfo", {pdf}).section("Pages:", 1).section('\n', 0, 0).trimmed().toInt(); }
QString textOf(const QString& pdf) { return run("pdftotext", {"-raw", pdf, "-"}); }

// All that the preview shows on one page, in no order.
QStringList wordsOn(const SheetPage& page)
{
    QStringList all;
    for (const PlacedText& text : page.texts) all << text.text;
    for (const PlacedCell& cell : page.cells)
        for (const PlacedText& text : cell.texts) all << text.text;
    all.removeAll(QString());
    return all;
}

struct Preview {
    Preview(Session& session, const PrintPreparation& preparation) : page(session, preparation)
    {
        page.resize(1180, 700);
        page.show();
        REQUIRE(QTest::qWaitFor([&] { return page.isReady() || !notice().isEmpty(); }, 10'000));
    }
    QString notice() const { return page.findChild<Notice*>("notice")->text(); }
    int pages() const
    {
        int all = 0;
        for (const SheetLayout& layout : page.layouts()) all += int(layout.pages.size());
        return all;
    }
    bool save(const QString& path)
    {
        QSignalSpy finished(&page, &PrintPage::finished);
        page.saveTo(path);
        return finished.wait(10'000);
    }
    PrintPage page;
};

int printsOfCall(TestOffice& o, const QString& number)
{
    return *printsSoFar(o.bench(), "call_record", o.record("call_record", number).id, "call_record");
}

bool isMarked(const Preview& preview) { return wordsOn(preview.page.layouts().first().pages.first()).contains("补印"); }

// Enough calls for a register of several pages.
void manyCalls(TestOffice& o, int count)
{
    for (int i = 0; i < count; ++i) o.call();
}

} // namespace

TEST_CASE("the preview equals the PDF, page for page", "[experience.22]")
{
    Seat seat("front_desk");
    manyCalls(seat.office(), 40);
    Preview preview(seat.session(), ledgerPrint("call_record", {}, "all of them"));
    REQUIRE(preview.page.isReady());
    CHECK(preview.pages() > 1);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath("a.pdf");
    REQUIRE(preview.save(pdf));
    REQUIRE(pagesOf(pdf) == preview.pages());
    const auto& pages = preview.page.layouts().first().pages;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString number = QString::number(i + 1);
        const QString text = run("pdftotext", {"-raw", "-f", number, "-l", number, pdf, "-"}).remove(QChar(' ')).remove(QChar(u'　'));
        for (QString words : wordsOn(pages[i])) {
            INFO(words.toStdString());
            CHECK(text.contains(words.remove(QChar(' ')).remove(QChar(u'　'))));
        }
    }
}

TEST_CASE("a printer gets the pages of the preview, or those asked for")
{
    Seat seat("front_desk");
    manyCalls(seat.office(), 40);
    Preview preview(seat.session(), ledgerPrint("call_record", {}, {}));
    REQUIRE(preview.pages() > 1);
    const QTemporaryDir folder;
    for (const int last : {0, 1}) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(folder.filePath("printed.pdf"));
        if (last > 0) printer->setFromTo(1, last);
        QSignalSpy finished(&preview.page, &PrintPage::finished);
        preview.page.printOn(printer);
        REQUIRE(finished.wait(10'000));
        CHECK(pagesOf(folder.filePath("printed.pdf")) == (last > 0 ? last : preview.pages()));
        const QString info = run("pdfinfo", {folder.filePath("printed.pdf")});
        INFO(info.toStdString());
        CHECK(info.contains("842 x 595"));
    }
}

TEST_CASE("without a printer the preview says so and saves all the same", "[experience.22]")
{
    if (hasPrinter()) return;
    Seat seat("front_desk");
    Preview preview(seat.session(), recordPrint("call_record", seat.office().call()));
    auto* print = preview.page.findChild<PrimaryButton*>("preview.print");
    CHECK_FALSE(print->isEnabled());
    CHECK(preview.page.findChild<QLabel*>("preview.remark")->text().contains("No printer"));
    CHECK(print->whyNot().join(QString()).contains("No printer"));
    QTest::keyClick(&preview.page, Qt::Key_P, Qt::ControlModifier);
    CHECK(preview.notice().contains("No printer"));
    const QTemporaryDir folder;
    CHECK(preview.save(folder.filePath("a.pdf")));
}

TEST_CASE("where nothing can be printed or saved, the buttons and their keys say why")
{
    Seat seat("front_desk");
    const PrintPreparation none = [](Workbench&, const Reader&) -> Result<PrintJob> { return refuse(RefusalKind::Refused, QStringLiteral("nothing"), QStringLiteral("no row here")); };
    Preview preview(seat.session(), none);
    for (const char* name : {"preview.save", "preview.print"}) {
        auto* button = preview.page.findChild<Button*>(QLatin1String(name));
        CHECK_FALSE(button->isEnabled());
        CHECK(button->toolTip().contains("no row here"));
    }
    CHECK(preview.notice().contains("no row here"));
    preview.page.findChild<Notice*>("notice")->clear();
    QTest::keyClick(&preview.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(preview.notice().contains("no row here"));
}

TEST_CASE("a print counts once it is written, and the next one bears the mark")
{
    Seat seat("front_desk");
    const QString number = seat.office().call();
    const QTemporaryDir folder;
    Preview looked(seat.session(), recordPrint("call_record", number));
    CHECK(printsOfCall(seat.office(), number) == 0);
    CHECK_FALSE(isMarked(looked));
    looked.page.saveTo("/nowhere/b.pdf");
    REQUIRE(QTest::qWaitFor([&] { return looked.notice().contains("/nowhere/b.pdf"); }, 10'000));
    CHECK(printsOfCall(seat.office(), number) == 0);
    REQUIRE(looked.save(folder.filePath("a.pdf")));
    CHECK(printsOfCall(seat.office(), number) == 1);
    CHECK_FALSE(textOf(folder.filePath("a.pdf")).contains("补印"));
    Preview again(seat.session(), recordPrint("call_record", number));
    CHECK(isMarked(again));
}

TEST_CASE("the register is of what the filters show, clear only for whom the work needs it")
{
    const QString phone = "13800138000";
    for (const auto& [user, clear] : {std::pair("front_desk", true), std::pair("auditor", false)}) {
        Seat seat(user);
        const QString mine = seat.office().call({{"phone", phone}});
        const QString other = seat.office().assignedCall();
        Preview preview(seat.session(), ledgerPrint("call_record", {Filter{"state", "registered"}}, "registered"));
        REQUIRE(preview.page.isReady());
        const QString all = wordsOn(preview.page.layouts().first().pages.first()).join(QString());
        CHECK(all.contains(mine));
        CHECK_FALSE(all.contains(other));
        CHECK(all.contains("registered"));
        INFO(user);
        CHECK(all.contains(phone) == clear);
    }
}

TEST_CASE("all copies of an order go out on one command, each saying whose it is; one of them where it is chosen")
{
    Seat seat("front_desk");
    const QString order = seat.office().done("front_desk", "dispatch_order", "draft", {},
        {{"call", seat.office().call()}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"}, {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}, {"estimate", "300"}}).number;
    Preview preview(seat.session(), recordPrint("dispatch_order", order));
    REQUIRE(preview.pages() == 3);
    auto* copies = preview.page.findChild<QComboBox*>("preview.copies");
    REQUIRE(copies->isVisible());
    CHECK(copies->currentText().contains("3"));
    CHECK(copies->count() == 4);
    const QTemporaryDir folder;
    REQUIRE(preview.save(folder.filePath("all.pdf")));
    const QString all = textOf(folder.filePath("all.pdf")).remove(' ');
    for (const char* copy : {"第1联", "第2联", "第3联"}) CHECK(all.contains(QString::fromUtf8(copy)));
    copies->setCurrentIndex(2);
    REQUIRE(preview.pages() == 1);
    REQUIRE(preview.save(folder.filePath("one.pdf")));
    CHECK(pagesOf(folder.filePath("one.pdf")) == 1);
    CHECK(textOf(folder.filePath("one.pdf")).contains("维修队"));
    Preview call(seat.session(), recordPrint("call_record", seat.office().call()));
    CHECK_FALSE(call.page.findChild<QComboBox*>("preview.copies")->isVisible());
}

TEST_CASE("a request slip goes to half an A4 or to continuous paper, whichever was chosen last at this seat")
{
    Seat seat("front_desk");
    const QString number = seat.office().done("front_desk", "repair_request", "request", {},
        {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "龙头漏水"}, {"at_once", true}}).number;
    const QTemporaryDir folder;
    Preview preview(seat.session(), recordPrint("repair_request", number));
    auto* paper = preview.page.findChild<QComboBox*>("preview.paper");
    REQUIRE(paper->isVisible());
    REQUIRE(paper->count() == 2);
    CHECK(preview.pages() == 3); // a copy each
    paper->setCurrentIndex(1);
    REQUIRE(QTest::qWaitFor([&] { return preview.page.isReady() && preview.pages() == 1; }, 10'000));
    REQUIRE(preview.save(folder.filePath("a.pdf")));
    CHECK(textOf(folder.filePath("a.pdf")).remove(' ').contains("一式三联"));
    CHECK(kept(seat.session(), keptPaper("repair_request")).toString() == "repair_request.241x140");
    Preview call(seat.session(), recordPrint("call_record", seat.office().call()));
    CHECK_FALSE(call.page.findChild<QComboBox*>("preview.paper")->isVisible());
}

TEST_CASE("a sheet is headed by the office that works on it, the number stays the first one's")
{
    TestOffice office(Engine::Sqlite);
    const QString call = office.call();
    const auto headOf = [&](const char* user) {
        const auto view = office.ask(user, RecordQuestion{"call_record", call});
        REQUIRE(view);
        return recordSheetData(*view, registry()).head;
    };
    CHECK(headOf("service_manager").office == "湖滨服务处");
    office.done("office_head", "call_record", "transfer", call, {{"handling_office", "HQ"}});
    for (const char* user : {"service_manager", "front_desk2", "front_desk"}) CHECK(headOf(user).office == "花桥服务处");
    CHECK(headOf("service_manager").number == call);
}

TEST_CASE("where a file was written is told at the page one comes back to")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("office_head");
    desk.work().openRecord("call_record", number);
    desk.settle();
    desk.press(Qt::Key_P, Qt::ControlModifier);
    const auto preview = [&] { return desk.work().findChild<PrintPage*>(); };
    REQUIRE(desk.waitFor([&] { return preview() && preview()->isReady(); }));
    const QTemporaryDir folder;
    preview()->saveTo(folder.filePath("a.pdf"));
    REQUIRE(desk.waitFor([&] { return preview() == nullptr; }));
    auto* told = desk.find<Notice>("undo");
    CHECK(told->isVisible());
    CHECK(told->text().contains("a.pdf"));
    bool inLine = false;
    for (const QLabel* one : desk.work().findChild<StatusLine*>()->findChildren<QLabel*>()) inLine = inLine || one->text().contains("a.pdf");
    CHECK(inLine);
}

TEST_CASE("an empty list has nothing to print")
{
    Seat seat("front_desk");
    Preview preview(seat.session(), ledgerPrint("callback", {}, {}));
    CHECK_FALSE(preview.page.isReady());
    CHECK_FALSE(preview.notice().isEmpty());
    CHECK_FALSE(preview.page.findChild<Button*>("preview.save")->isEnabled());
}

TEST_CASE("Ctrl+P leads to the preview, Escape back to where one was")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("office_head");
    const auto preview = [&] { return desk.work().findChild<PrintPage*>(); };
    const auto printed = [&] {
        desk.settle();
        QWidget* from = desk.work().stack()->currentWidget();
        desk.press(Qt::Key_P, Qt::ControlModifier);
        REQUIRE(desk.waitFor([&] { return preview() && preview()->isReady(); }));
        CHECK(desk.work().stack()->currentWidget() == preview());
        desk.press(Qt::Key_Escape);
        CHECK(desk.work().stack()->currentWidget() == from);
        CHECK(desk.waitFor([&] { return preview() == nullptr; }));
    };
    desk.work().openRecord("call_record", number);
    printed();
    desk.work().openList("call_record", {});
    printed();
    desk.work().show("weekly");
    printed();
}

TEST_CASE("a register names its filters in the words of its sheet, whatever the window speaks")
{
    TestDesk desk;
    desk.office().call();
    desk.logIn("office_head");
    desk.work().openList("call_record", {});
    desk.settle();
    auto& list = *qobject_cast<ListingPage*>(desk.work().page("calls"));
    list.setFilters({Filter{"state", "registered"}});
    desk.settle();
    desk.press(Qt::Key_P, Qt::ControlModifier);
    const auto preview = [&] { return desk.work().findChild<PrintPage*>(); };
    REQUIRE(desk.waitFor([&] { return preview() && preview()->isReady(); }));
    const QString all = wordsOn(preview()->layouts().first().pages.first()).join(QString());
    CHECK(all.contains(QStringLiteral("待分派")));
    CHECK_FALSE(all.contains(say("To be assigned")));
}

TEST_CASE("an order that is not approved yet promises no day on its sheet")
{
    TestOffice office(Engine::Sqlite);
    const QJsonObject content{{"call", office.call()}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"},
                              {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}}, {"estimate", "300"}};
    const QString drafted = office.done("front_desk", "dispatch_order", "draft", {}, content).number;
    const QString number = office.done("front_desk", "dispatch_order", "submit", drafted).number;
    const auto promised = [&] {
        const auto view = office.ask("front_desk", RecordQuestion{"dispatch_order", number});
        REQUIRE(view);
        return recordTexts(*view, registry()).value("due_at");
    };
    CHECK(promised().isEmpty());
    office.done("service_manager", "dispatch_order", "approve", number, {{"opinion", "同意"}});
    CHECK(promised() == "2026-11-26 17:30"); // one trade: three working days from Monday
}

TEST_CASE("a survey's sheet keeps the limit it was made by")
{
    TestOffice office(Engine::Sqlite);
    walk::Walker walker(office);
    walker.go("survey signed");
    const auto view = office.ask("office_head", RecordQuestion{"site_survey", walker.newest("site_survey")});
    REQUIRE(view);
    const auto clock = std::find_if(view->clocks.begin(), view->clocks.end(), [](const ClockView& c) { return c.clock.kind == "survey"; });
    REQUIRE(clock != view->clocks.end());
    CHECK(recordTexts(*view, registry()).value("due_at") == shortText(clock->clock.due));
}

TEST_CASE("where a price would be agreed to, the sheet says that the customer declined it (IR-15)")
{
    TestOffice office(Engine::Sqlite);
    walk::Walker walker(office);
    walker.go("request quoted");
    walker.go("declining");
    const auto view = office.ask("office_head", RecordQuestion{"repair_request", walker.newest("repair_request")});
    REQUIRE(view);
    const Measure measure(installFonts());
    for (const char* paper : {"repair_request", "repair_request.241x140"})
        CHECK(wordsOn(layoutSheet(*shippedSheet(paper), recordSheetData(*view, registry()), measure, LayoutMode::Pages).pages.first()).join(QString()).contains("客户不同意报价"));
}
