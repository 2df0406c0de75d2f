// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program on paper: text that can be copied, pages that are numbered, marks that stand where they must.
#include "tests/paper/samples.h"
#include "tests/support/catch.h"
#include "ui/paper/fonts.h"
#include "ui/paper/painter.h"
#include "ui/paper/qr.h"

#include <QFile>
#include <QRegularExpression>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace fuwutai;

namespace {

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0) FAIL((program + ": " + process.readAllStandardError()).toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Printout {
    QTemporaryDir folder;
    QString path = folder.filePath("sheet.pdf");

    QString text() const { return run("pdftotext", {"-layout", path, "-"}); }
    // Without blanks: how wide a gap becomes one is pdftotext's affair.
    QString packed() const { return text().remove(QRegularExpression("[\\s　]")); }
    int write(const QList<PrintedSheet>& sheets) const
    {
        const Result<int> pages = writePdf(path, sheets);
        if (!pages) FAIL(pages.error().text().toStdString());
        return *pages;
    }
};

PrintedSheet printed(const QString& key) { return {*shippedSheet(key), fullData(key)}; }

Sheet oneField()
{
    return *parseSheet(R"({"key": "own", "title": "登记", "margins": [10, 10, 10, 10], "columns": [40, 150], "body": [{"rows": [["内容", {"field": "matter"}]]}]})");
}

} // namespace

TEST_CASE("text copied from a PDF is the text that was written", "[experience.23]")
{
    const QString text = GENERATE(QString("女 页 见 长 门 车 龙 龟 风 食 高 黑"), QString("FW-2026-0001"), QString("PAHB-202611-0018 / 13800005678"),
                                  QString("（1）㎡、“引号”……—— ①～③ ■ 〇"), QString("㐂 䶮 堃 喆"), QString("a1B2c3 office fi fl 3/4 1st"));
    const Printout paper;
    paper.write({{oneField(), {.head = {.number = "FW-2026-0001"}, .values = {{"matter", text}}}}});
    const QString all = run("pdftotext", {"-raw", paper.path, "-"});
    INFO(all);
    CHECK(all.contains(text));
    CHECK(all.contains("编号 FW-2026-0001"));
}

TEST_CASE("a PDF carries its own font, cut down to what it uses", "[experience.23]")
{
    const Printout paper;
    paper.write({printed("call_record")});
    const QStringList fonts = run("pdffonts", {paper.path}).split('\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 2);
    for (const QString& font : fonts) {
        INFO(font);
        CHECK(font.contains("FuwutaiSans"));
        CHECK(font.contains(QRegularExpression("Identity-H +yes +\\S+ +yes")));
    }
    CHECK(QFile(paper.path).size() < 150 * 1024);
}

TEST_CASE("twenty pages and more stay under a megabyte", "[experience.23]")
{
    const Printout paper;
    PrintedSheet ledger = printed("call_record_ledger");
    ledger.data = filledWith(ledger.sheet, "主卫渗水至过道，地板起鼓", 200);
    CHECK(paper.write({ledger}) >= 20);
    CHECK(QFile(paper.path).size() < 1024 * 1024);
}

TEST_CASE("every sheet of a file counts its own pages on its own paper")
{
    const Printout paper;
    CHECK(paper.write({printed("call_record"), printed("call_record_ledger"), printed("dispatch_order")}) == 4);
    const QString text = paper.packed();
    CHECK(text.count("第1页共1页") == 2);
    CHECK(text.count("第1页共2页") == 1);
    CHECK(text.count("第2页共2页") == 1);
    const QString sizes = run("pdfinfo", {"-f", "1", "-l", "4", paper.path});
    CHECK(sizes.contains(QRegularExpression("Page +1 size: +595[.\\d]* x 84[12]")));
    CHECK(sizes.contains(QRegularExpression("Page +2 size: +84[12][.\\d]* x 595")));
}

TEST_CASE("a request slip, charged and finished, is half an A4 lying down")
{
    const Printout paper;
    CHECK(paper.write({printed("repair_request")}) == 1);
    CHECK(run("pdfinfo", {"-f", "1", "-l", "1", paper.path}).contains(QRegularExpression("Page +1 size: +595[.\\d]* x 4(19|20)")));
}

TEST_CASE("the same slip on continuous paper is one page of 241 by 140 millimetres, and says who gets which layer")
{
    const Printout paper;
    CHECK(paper.write({{*shippedSheet("repair_request.241x140"), fullData("repair_request")}}) == 1);
    CHECK(run("pdfinfo", {"-f", "1", "-l", "1", paper.path}).contains(QRegularExpression("Page +1 size: +683[.\\d]* x 39[67]")));
    CHECK(paper.packed().contains("一式三联"));
    CHECK(papersOf("repair_request") == QStringList{"repair_request", "repair_request.241x140"});
    CHECK(papersOf("dispatch_order") == QStringList{"dispatch_order"});
}

TEST_CASE("a sheet says whose it is, what it is, which copy, and when it was printed")
{
    const Printout paper;
    PrintedSheet order = printed("dispatch_order");
    order.data.head.copy = 2;
    paper.write({order});
    const QString text = paper.text();
    for (const char* word : {"滨江置业有限公司", "湖滨服务处", "工程派工单", "KF-05", "A/0", "编号 PAHB-202611-0018", "2026-11-23 10:32 前台 王敏", "维修队长："}) {
        INFO(word);
        CHECK(text.contains(QString::fromUtf8(word)));
    }
    CHECK(paper.packed().contains("共3联第2联维修队"));
    CHECK_FALSE(text.contains("补印"));
    CHECK_FALSE(text.contains("演练"));
}

TEST_CASE("a reprint and a practice sheet say so on every page")
{
    const Printout paper;
    PrintedSheet report = printed("weekly_report");
    report.data.head.reprint = 1;
    report.data.head.practice = true;
    const int pages = paper.write({report});
    CHECK(pages > 1);
    CHECK(paper.text().count("补印") == pages);
    CHECK(paper.text().count("演练") >= pages);
    report.data.head.reprint = 3;
    paper.write({report});
    CHECK(paper.text().count("补印 3") == pages);
}

TEST_CASE("a file that cannot be written is a refusal and leaves the old one")
{
    const Printout paper;
    const Result<int> nowhere = writePdf(paper.folder.filePath("missing/sheet.pdf"), {printed("callback")});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == RefusalKind::Failed);
    CHECK(nowhere.error().reasons.first().code == "cannot_write");
    const Result<int> folder = writePdf(paper.folder.path(), {printed("callback")});
    REQUIRE_FALSE(folder);
    CHECK(folder.error().kind == RefusalKind::Failed);
    const Result<int> nothing = writePdf(paper.path, {});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == RefusalKind::Refused);
    CHECK_FALSE(QFile::exists(paper.path));
}

TEST_CASE("a full disk is told, and what was there before is kept")
{
    const Printout paper;
    paper.write({printed("callback")});
    const qint64 before = QFile(paper.path).size();
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<int> pages = writePdf(paper.path, {printed("weekly_report")});
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(pages);
    CHECK(pages.error().reasons.first().code == "cannot_write");
    CHECK(QFile(paper.path).size() == before);
}

TEST_CASE("a printer takes the same pages")
{
    const Printout paper;
    const Measure measure(installFonts());
    {
        QPdfWriter device(paper.path);
        const Result<int> pages = paintOn(device, {layoutSheet(*shippedSheet("callback"), fullData("callback"), measure)}, measure);
        REQUIRE(pages);
        CHECK(*pages == 1);
    }
    CHECK(paper.text().contains("HFHB-202611-0031"));
}

TEST_CASE("a page is black on white, lines where the sheet says, the same every time")
{
    const Measure measure(installFonts());
    const Sheet sheet = oneField();
    const SheetLayout layout = layoutSheet(sheet, {.values = {{"matter", "渗水"}}}, measure);
    const QImage image = pageImage(layout, 0, 254, measure);   // 10 pixels a millimetre
    REQUIRE(image.size() == QSize(2100, 2970));
    CHECK(image.pixel(2, 2) == qRgb(255, 255, 255));
    const PlacedCell label = layout.pages[0].cells.first();
    CHECK(image.pixel(qRound(label.rect.right() * 10), qRound(label.rect.center().y() * 10)) == qRgb(0, 0, 0));
    CHECK(image.pixel(qRound(label.rect.left() * 10) + 8, qRound(label.rect.top() * 10) + 8) != qRgb(255, 255, 255));
    CHECK(image == pageImage(layout, 0, 254, measure));
    CHECK(pageImage(layout, 1, 96, measure).isNull());
    CHECK(pageImage(layout, -1, 96, measure).isNull());
}

TEST_CASE("the ground of a form bears the labels and not the values")
{
    const Measure measure(installFonts());
    const auto ground = [&](const QString& value) {
        const SheetLayout layout = layoutSheet(oneField(), {.values = {{"matter", value}}}, measure);
        QImage image(800, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, layout.pages[0], measure, 3.8, Drawn::Blank);
        return image;
    };
    CHECK(ground("渗水") == ground(""));
}

TEST_CASE("a record's number fits into a code, and nothing makes none")
{
    const QList<QList<bool>> modules = qrModules("LFHB-202611-0009");
    REQUIRE(modules.size() == 25);
    CHECK(modules[0].mid(0, 7) == QList<bool>(7, true));   // the finder's edge
    CHECK_FALSE(modules[7][0]);
    CHECK(qrModules("").isEmpty());
    CHECK(qrModules(QString(5000, 'x')).isEmpty());
}
