// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that was printed, signed and scanned finds its record by its code: turned, askew, grey and grainy, at the
// resolutions that offices scan with.
#include "core/query/record_view.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"
#include "ui/paper/fonts.h"
#include "ui/paper/painter.h"
#include "ui/paper/record_sheet.h"
#include "ui/pictures/codes.h"
#include "ui/pictures/filing.h"
#include "ui/pictures/pages.h"
#include "ui/pictures/prepare.h"

#include <QFile>
#include <QPainter>
#include <QRandomGenerator>

using namespace fuwutai;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The record on its own sheet, as the office prints it.
QByteArray printed(TestOffice& o, const QStringList& numbers)
{
    QList<PrintedSheet> sheets;
    for (const QString& number : numbers) {
        const auto view = o.ask("front_desk", RecordQuestion{"call_record", number});
        REQUIRE(view);
        sheets << PrintedSheet{*shippedSheet("call_record"), recordSheetData(*view, *o.bench().registry)};
    }
    installFonts();
    const QTemporaryDir folder;
    REQUIRE(writePdf(folder.filePath("sheet.pdf"), sheets));
    return bytesOf(folder.filePath("sheet.pdf"));
}

// Laid on the glass askew or the wrong way round; the glass shows white around it. Grey with grain.
QImage scanned(const QImage& page, qreal degrees, int grain = 40)
{
    QImage out = page.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation).convertToFormat(QImage::Format_ARGB32);
    QImage grey(out.size(), QImage::Format_RGB32);
    grey.fill(QColor(244, 244, 240));
    QPainter(&grey).drawImage(0, 0, out);
    grey = grey.convertToFormat(QImage::Format_Grayscale8);
    QRandomGenerator dice(7);
    for (int y = 0; y < grey.height(); ++y) {
        uchar* line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) line[x] = uchar(qBound(0, int(line[x]) + int(dice.bounded(2 * grain + 1)) - grain, 255));
    }
    return grey;
}

Result<QList<Filed>> filed(TestOffice& o, const char* login, const QString& name, const QByteArray& bytes)
{
    return fileScan(o.bench(), o.reader(login), {name, bytes});
}

QString code(const Result<QList<Filed>>& done) { return done ? QString() : done.error().code(); }

} // namespace

TEST_CASE("the code on a printed sheet is read however the page lies", "[scan]")
{
    TestOffice o(Engine::Sqlite);
    const QString number = o.call();
    const QByteArray sheet = printed(o, {number});
    const int dpi = GENERATE(150, 200, 300);
    const QImage page = pagesOf(sheet, "application/pdf", dpi).value(0);
    for (const qreal degrees : {0.0, 3.0, -4.0, 90.0, 93.0, 180.0, 270.0}) {
        INFO(dpi << " dpi, turned by " << degrees);
        CHECK(codesOn(scanned(page, degrees)) == QStringList{number});
    }
}

TEST_CASE("a scanned sheet lies with its record", "[scan]")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        const QImage page = pagesOf(printed(o, {number}), "application/pdf", 200).value(0);
        const auto done = filed(o, "front_desk", "scan0001.png", pngOf(scanned(page, 183)));
        REQUIRE(done);
        REQUIRE(done->size() == 1);
        CHECK(done->first().number == number);
        const auto list = o.ask("front_desk", AttachmentsQuestion{"call_record", number});
        REQUIRE(list->lines.size() == 1);
        CHECK(list->lines.first().kind == "scan");
        CHECK(list->lines.first().number == done->first().attachment);
        CHECK(list->lines.first().fileName == "scan0001.jpg");
    });
}

TEST_CASE("a scan that names no record is told, and nothing is kept", "[scan]")
{
    TestOffice o(Engine::Sqlite);
    const QString number = o.call();
    QImage blank(1654, 2339, QImage::Format_RGB32);
    blank.fill(Qt::white);
    CHECK(code(filed(o, "front_desk", "blank.png", pngOf(scanned(blank, 3)))) == "no_code");
    const QByteArray sheet = printed(o, {number});
    // Another office's sheet, and one whom its work does not concern.
    CHECK(code(filed(o, "front_desk2", "a.pdf", sheet)) == "no_record");
    CHECK(code(filed(o, "quality_rep", "a.pdf", sheet)) == "denied");
    CHECK(code(filed(o, "front_desk", "a.jpg", sheet)) == "not_as_named");
    CHECK(o.ask("front_desk", AttachmentsQuestion{"call_record", number})->count == 0);
    // Typed by hand it goes where it belongs.
    const auto by_hand = attachFile(o.bench(), o.reader("front_desk"), {"call_record", number, "scan", {"blank.png", pngOf(blank)}});
    CHECK(by_hand);
}

TEST_CASE("a stack that went through the scanner at once is taken apart, each record getting its own pages", "[scan]")
{
    TestOffice o(Engine::Sqlite);
    const QString one = o.call(), two = o.call({{"matter", "门锁坏了"}});
    const QByteArray stack = printed(o, {one, two, one});
    const auto done = filed(o, "front_desk", "stack.pdf", stack);
    REQUIRE(done);
    REQUIRE(done->size() == 2);
    const auto pages = [&](const QString& attachment) {
        const auto content = o.ask("front_desk", ContentQuestion{attachment});
        return pagesOf(content->content, content->line.mediaType, 200);
    };
    REQUIRE(pages(done->at(0).attachment).size() == 2);
    REQUIRE(pages(done->at(1).attachment).size() == 1);
    CHECK(codesOn(pages(done->at(0).attachment)[1]) == QStringList{one});
    CHECK(codesOn(pages(done->at(1).attachment)[0]) == QStringList{two});
    // A page that says nothing might be anybody's.
    QImage blank(1654, 2339, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QList<QImage> mixed = pagesOf(printed(o, {two, one}), "application/pdf", 200);
    mixed << blank;
    CHECK(code(filed(o, "front_desk", "mixed.pdf", pdfOf(mixed, 200))) == "page_without_code");
    mixed.removeFirst();
    CHECK(filed(o, "front_desk", "back.pdf", pdfOf(mixed, 200)));
}
