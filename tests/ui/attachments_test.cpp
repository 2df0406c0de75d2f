// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments at a record's page: added by file, drop and paste, shown small and large, saved, withdrawn; scanned sheets find
// their records. All of it without a mouse.
#include "core/exchange/attachments.h"
#include "core/query/record_view.h"
#include "core/store/blobs.h"
#include "tests/ui/seat.h"
#include "ui/pages/attachment_view.h"
#include "ui/pages/attachments_card.h"
#include "ui/pages/record_page.h"
#include "ui/pages/scan_page.h"
#include "ui/paper/fonts.h"
#include "ui/paper/painter.h"
#include "ui/paper/record_sheet.h"
#include "ui/pictures/prepare.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>

using namespace fuwutai;

namespace {

QImage painted(QColor color)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    return file.fileName();
}

struct OpenCall {
    OpenCall(Seat& seat, const QString& number) : page(seat.session(), "call_record", number)
    {
        page.resize(1366, 768);
        page.show();
        card = page.findChild<AttachmentsCard*>();
        list = card->findChild<QListWidget*>();
        notice = card->findChild<Notice*>("attachments.notice");
    }
    bool has(int count) const { return QTest::qWaitFor([&] { return list->count() == count; }, 5000); }
    bool isReady() const { return QTest::qWaitFor([&] { return !card->isHidden(); }, 5000); }
    QString accessible(int row) const { return list->item(row)->data(Qt::AccessibleTextRole).toString(); }
    RecordPage page;
    AttachmentsCard* card;
    QListWidget* list;
    Notice* notice;
};

// As a hand drops files on the page; what answers whether it takes them comes first.
bool dropped(QWidget* on, const QMimeData& data)
{
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &drop);
    return drop.isAccepted();
}

AttachmentView* openView()
{
    AttachmentView* view = nullptr;
    static_cast<void>(QTest::qWaitFor([&] {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* one = qobject_cast<AttachmentView*>(top); one && one->isVisible() && one->isShown()) view = one;
        return view != nullptr;
    }, 5000));
    return view;
}

} // namespace

TEST_CASE("what the next file shows is chosen on Alt and a digit at the attachments; attaching leaves the focus where it was", "[attachments]")
{
    QString number;
    Seat seat("front_desk", [&](TestOffice& o) { number = o.call(); });
    const QTemporaryDir folder;
    OpenCall call(seat, number);
    REQUIRE(call.isReady());
    call.page.activateWindow();
    auto* add = call.card->findChild<QPushButton*>("attachments.add");
    add->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return add->hasFocus(); }, 5000));
    QTest::keyClick(add, Qt::Key_3, Qt::AltModifier);
    CHECK(call.card->kind() == "after");
    CHECK_FALSE(call.page.form()->isFilling()); // no step of the record
    QTest::keyClick(add, Qt::Key_9, Qt::AltModifier);
    CHECK(call.card->kind() == "after");
    call.card->add({written(folder, "厨房.png", pngOf(painted(Qt::red)))});
    REQUIRE(call.has(1));
    CHECK(call.accessible(0).startsWith("After the work"));
    CHECK(add->hasFocus());
    call.page.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return call.page.hasFocus(); }, 5000));
    QTest::keyClick(&call.page, Qt::Key_2, Qt::AltModifier); // elsewhere it is the record's
    CHECK(call.card->kind() == "after");
}

TEST_CASE("files are attached by name, by dropping them and by pasting a picture, each as what it shows", "[attachments]")
{
    QString number;
    Seat seat("front_desk", [&](TestOffice& o) { number = o.call(); });
    const QTemporaryDir folder;
    OpenCall call(seat, number);
    REQUIRE(call.isReady());
    CHECK(call.card->kind() == "fault");
    call.card->add({written(folder, "厨房.png", pngOf(painted(Qt::red)))});
    REQUIRE(call.has(1));
    CHECK(call.accessible(0).contains("厨房.jpg"));
    CHECK(QTest::qWaitFor([&] { return !call.list->item(0)->icon().isNull(); }, 5000));

    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(written(folder, "阳台.png", pngOf(painted(Qt::green))))});
    call.card->setKind("after");
    REQUIRE(dropped(&call.page, files));
    REQUIRE(call.has(2));

    auto* copied = new QMimeData;
    copied->setImageData(painted(Qt::blue));
    QApplication::clipboard()->setMimeData(copied);
    call.page.activateWindow();
    call.page.setFocus();
    QTest::keyClick(&call.page, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(call.has(3));
    const auto all = seat.office().ask("front_desk", AttachmentsQuestion{"call_record", number});
    REQUIRE(all->lines.size() == 3);
    CHECK(all->lines[0].kind == "fault");
    CHECK(all->lines[1].kind == "after");
    CHECK(all->lines[1].fileName == "阳台.jpg");
    // What is no file is none of its business.
    QMimeData words;
    words.setText("words");
    CHECK_FALSE(dropped(&call.page, words));
}

TEST_CASE("of several files the good ones are kept, and for the others every reason is said", "[attachments]")
{
    QString number;
    Seat seat("front_desk", [&](TestOffice& o) { number = o.call(); });
    const QTemporaryDir folder;
    OpenCall call(seat, number);
    REQUIRE(call.isReady());
    const QByteArray png = pngOf(painted(Qt::red));
    call.card->add({written(folder, "a.png", png), written(folder, "b.pdf", png), written(folder, "c.png", {}), written(folder, "again.png", png), folder.filePath("absent.png")});
    REQUIRE(call.has(1));
    REQUIRE(QTest::qWaitFor([&] { return call.notice->text().contains("absent.png"); }, 5000));
    for (const char* said : {"b.pdf", "c.png"}) CHECK(call.notice->text().contains(said));
    CHECK(call.notice->text().count('\n') == 4);
}

TEST_CASE("Enter shows an attachment large; it is saved byte for byte, and withdrawn only with a reason", "[attachments]")
{
    QString number;
    Seat seat("front_desk", [&](TestOffice& o) {
        number = o.call();
        REQUIRE(keepFiles(o.bench(), o.actor("front_desk"), {{"call_record", number, "fault", "a.jpg", "image/jpeg", prepared("a.png", pngOf(painted(Qt::red)), "fault", 20)->content}}));
    });
    OpenCall call(seat, number);
    REQUIRE(call.has(1));
    call.list->setCurrentRow(0);
    QTest::keyClick(call.list, Qt::Key_Return);
    AttachmentView* view = openView();
    REQUIRE(view);
    const QTemporaryDir folder;
    view->saveTo(folder.filePath("out.jpg"));
    QFile out(folder.filePath("out.jpg"));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(Blobs::keyOf(out.readAll()) == seat.office().ask("front_desk", AttachmentsQuestion{"call_record", number})->lines[0].sha256);
    auto* away = view->findChild<QPushButton*>("attachment.withdraw");
    away->click();
    REQUIRE(QTest::qWaitFor([&] { return !view->findChild<Notice*>()->text().isEmpty() && view->findChild<Notice*>()->isVisible(); }, 5000));
    CHECK(call.list->count() == 1);
    view->findChild<QLineEdit*>("attachment.why")->setText("不是这一户");
    away->click();
    CHECK(call.has(0));
}

TEST_CASE("a damaged file says so at its small picture, and the others are shown", "[attachments]")
{
    QString number;
    Seat seat("front_desk", [&](TestOffice& o) {
        number = o.call();
        for (const auto& [name, color] : {std::pair{"a.jpg", Qt::red}, {"b.jpg", Qt::blue}}) {
            const QByteArray content = prepared("x.png", pngOf(painted(color)), "fault", 20)->content;
            REQUIRE(keepFiles(o.bench(), o.actor("front_desk"), {{"call_record", number, "fault", name, "image/jpeg", content}}));
            QFile file(blobPath(blobFolder(o.where()), Blobs::keyOf(content)));
            if (qstrcmp(name, "a.jpg") == 0 && file.open(QIODevice::WriteOnly)) file.write("x");
        }
    });
    OpenCall call(seat, number);
    REQUIRE(call.has(2));
    CHECK(QTest::qWaitFor([&] { return call.list->item(0)->toolTip().contains('\n'); }, 5000));
    CHECK_FALSE(call.list->item(1)->toolTip().contains('\n'));
}

TEST_CASE("who may not attach sees how many there are and no way to add one", "[attachments]")
{
    QString number;
    Seat seat("quality_rep", [&](TestOffice& o) {
        number = o.assignedCall();
        REQUIRE(keepFiles(o.bench(), o.actor("front_desk"), {{"call_record", number, "fault", "a.jpg", "image/jpeg", "x"}}));
    });
    OpenCall call(seat, number);
    REQUIRE(call.isReady());
    CHECK(call.list->count() == 0);
    CHECK_FALSE(call.card->findChild<QPushButton*>("attachments.add")->isVisibleTo(call.card));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile("/tmp/a.png")});
    CHECK_FALSE(dropped(&call.page, files));
}

TEST_CASE("scanned sheets are filed by their codes, and what bears none by the number that is typed", "[attachments]")
{
    QString number;
    Seat seat("front_desk", [&](TestOffice& o) { number = o.call(); });
    const auto view = seat.office().ask("front_desk", RecordQuestion{"call_record", number});
    installFonts();
    const QTemporaryDir folder;
    const QString sheet = folder.filePath("scan1.pdf");
    REQUIRE(writePdf(sheet, {{*shippedSheet("call_record"), recordSheetData(*view, registry())}}));
    const QString blank = written(folder, "scan2.png", pngOf(painted(Qt::white)));
    ScanPage page(seat.session());
    page.resize(1366, 768);
    page.show();
    page.take({sheet, blank});
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, 15'000));
    auto* link = page.findChild<QPushButton*>("scans.record." + number);
    REQUIRE(link);
    QSignalSpy opened(&page, &Page::openRecord);
    link->click();
    CHECK(opened.value(0).value(1) == number);
    auto* by_hand = page.findChild<QLineEdit*>("scans.number");
    REQUIRE(by_hand);
    CHECK(by_hand->accessibleName().contains("scan2.png"));
    by_hand->setText("LFHB-202611-0999");
    QTest::keyClick(by_hand, Qt::Key_Return);
    QTest::qWait(300);
    CHECK(page.findChild<QLineEdit*>("scans.number"));
    by_hand->setText(number.toLower());
    QTest::keyClick(by_hand, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return page.findChildren<QPushButton*>("scans.record." + number).size() == 2; }, 5000));
    CHECK(seat.office().ask("front_desk", AttachmentsQuestion{"call_record", number})->count == 2);
}
