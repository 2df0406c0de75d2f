// SPDX-License-Identifier: GPL-3.0-or-later
// What is attached is what its name says, whole, upright, no larger than is needed, and says nothing of where it was taken.
#include "tests/support/catch.h"
#include "ui/pictures/file_kind.h"
#include "ui/pictures/pages.h"
#include "ui/pictures/prepare.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace fuwutai;

namespace {

QImage painted(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(40, 90, 160));
    QPainter(&image).fillRect(0, 0, width / 4, height / 4, Qt::red); // upper left
    return image;
}

QByteArray as(const char* format, const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

// As a telephone writes it: held upright, "turn me by 90 degrees", and where it was.
QByteArray fromPhone(const QImage& image)
{
    QByteArray tiff = QByteArray::fromHex("4d4d002a00000008" "0002" "011200030000000100060000" "010e000200000010" "00000026" "00000000");
    tiff += "GPSLatitude 31.2";
    const QByteArray body = "Exif" + QByteArray(2, '\0') + tiff;
    const int size = int(body.size()) + 2;
    QByteArray bytes = as("JPEG", image);
    return bytes.insert(2, QByteArray("\xff\xe1") + char(size >> 8) + char(size & 0xff) + body);
}

QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0) writer.newPage();
        painter.fillRect(100, 100, 500, 500, Qt::black);
    }
    painter.end();
    return bytes;
}

QStringList codes(const QString& name, const QByteArray& bytes, int megabytes = 20)
{
    const auto done = prepared(name, bytes, "fault", megabytes);
    QStringList all;
    if (!done)
        for (const Reason& r : done.error().reasons) all << r.code;
    return all;
}

} // namespace

TEST_CASE("a photo gets 1600 pixels on its longer side, a smaller one stays as large as it is")
{
    for (const auto& [given, kept] : {std::pair{QSize(4000, 3000), QSize(1600, 1200)}, {QSize(1600, 900), QSize(1600, 900)}, {QSize(1601, 1601), QSize(1600, 1600)}}) {
        const auto done = prepared("厨房.jpeg", as("JPEG", painted(given.width(), given.height())), "fault", 20);
        REQUIRE(done);
        CHECK(done->name == "厨房.jpg");
        CHECK(done->mediaType == "image/jpeg");
        CHECK(pictureOf(done->content).size() == kept);
    }
    // A scanned page stays legible.
    CHECK(pictureOf(prepared("a.png", as("PNG", painted(2480, 3508)), "scan", 20)->content).size() == QSize(2480, 3508));
}

TEST_CASE("a photo stands upright and no longer says where it was taken")
{
    const QByteArray given = fromPhone(painted(800, 600));
    REQUIRE(given.contains("GPSLatitude"));
    const auto done = prepared("IMG_1.jpg", given, "before", 20);
    REQUIRE(done);
    const QImage upright = pictureOf(done->content);
    CHECK(upright.size() == QSize(600, 800));
    CHECK(QColor(upright.pixel(590, 10)).red() > 200);      // what was the upper left corner
    CHECK_FALSE(done->content.contains("GPSLatitude"));
    CHECK_FALSE(done->content.contains("Exif"));
    QImage talking = painted(100, 100);
    talking.setText("Location", "31.2N 121.5E");
    CHECK_FALSE(prepared("b.png", as("PNG", talking), "before", 20)->content.contains("121.5E"));
}

TEST_CASE("what is see-through in a picture is white")
{
    QImage clear(50, 50, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    CHECK(QColor(pictureOf(prepared("a.png", as("PNG", clear), "other", 20)->content).pixel(25, 25)).lightness() > 250);
}

TEST_CASE("a WEBP photo, as telephones and chat programs write them, is taken like any other")
{
    const auto done = prepared("IMG_1.webp", as("WEBP", painted(3200, 1600)), "site_before", 20);
    REQUIRE(done);
    CHECK(pictureOf(done->content).size() == QSize(1600, 800));
    CHECK(codes("a.jpg", as("WEBP", painted(30, 20))) == QStringList{"not_as_named"});
}

TEST_CASE("a PDF stays as it is")
{
    const QByteArray bytes = pdf(2);
    const auto done = prepared("/home/scans/派工单.PDF", bytes, "scan", 20);
    REQUIRE(done);
    CHECK(done->content == bytes);
    CHECK(done->name == "派工单.pdf");
    CHECK(pagesOf(bytes, done->mediaType, 50).size() == 2);
    CHECK(qMax(smallPicture(bytes, done->mediaType, 90).width(), smallPicture(bytes, done->mediaType, 90).height()) <= 91);
}

TEST_CASE("what is no picture, damaged or not what its name says is refused with every reason")
{
    const QByteArray jpeg = as("JPEG", painted(300, 200)), png = as("PNG", painted(300, 200)), good = pdf(1);
    CHECK(codes("a.jpg", {}) == QStringList{"empty"});
    CHECK(codes("a.exe", "MZ\x90") == QStringList{"file_kind"});
    CHECK(codes("a.pdf", jpeg) == QStringList{"not_as_named"});
    CHECK(codes("a.jpg", png) == QStringList{"not_as_named"});
    CHECK(codes("a.txt", png) == QStringList{"not_as_named"});
    CHECK(codes("pasted", png).isEmpty());
    for (const qsizetype cut : {2, 4, 10})
        for (const auto& [name, bytes] : {std::pair{"a.jpg", jpeg}, {"a.png", png}}) {
            INFO(name << " cut to 1/" << cut);
            CHECK(codes(name, bytes.left(bytes.size() / cut)) == QStringList{"damaged"});
        }
    CHECK(codes("a.jpg", jpeg.chopped(2)) == QStringList{"damaged"});
    CHECK(codes("a.jpg", jpeg + "what some cameras write behind").isEmpty());
    CHECK(codes("a.pdf", good.left(60)) == QStringList{"damaged"});
    CHECK(codes("a.pdf", "%PDF-1.4\nnothing else") == QStringList{"damaged"});
    // Size is measured to the byte, beside what else is wrong.
    const QByteArray million = jpeg + QByteArray(1'000'000 - jpeg.size(), ' ');
    CHECK(codes("a.jpg", million, 1).isEmpty());
    CHECK(codes("a.pdf", million + ' ', 1) == QStringList{"too_large", "not_as_named"});
}

TEST_CASE("a picture that was made to fill the memory is not opened")
{
    // 60000 x 60000 pixels in the head of a PNG.
    QByteArray bomb = as("PNG", painted(10, 10));
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    CHECK(codes("a.png", bomb) == QStringList{"damaged"});
}
