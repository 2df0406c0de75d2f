// SPDX-License-Identifier: GPL-3.0-or-later
// An office's own sheet in the window: the form, the print and the PDF follow it, no step is blocked by it, and it is taken
// from a file, looked at and saved to one.
#include "tests/support/own_sheets.h"
#include "tests/ui/seat.h"
#include "ui/forms/paper_view.h"
#include "ui/pages/print_page.h"
#include "ui/pages/sheet_files.h"
#include "ui/paper/fonts.h"

#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>

using namespace fuwutai;

namespace {

QString pdfText(Session& session, const PrintPreparation& preparation)
{
    PrintPage page(session, preparation);
    REQUIRE(QTest::qWaitFor([&] { return page.isReady(); }, 10'000));
    const QTemporaryDir folder;
    QSignalSpy finished(&page, &PrintPage::finished);
    page.saveTo(folder.filePath("a.pdf"));
    REQUIRE(finished.wait(10'000));
    QProcess process;
    process.start("pdftotext", {"-raw", folder.filePath("a.pdf"), "-"});
    REQUIRE(process.waitForFinished(30'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct OpenSheet {
    explicit OpenSheet(Seat& seat, const NewRecord& fresh) : page(seat.session(), fresh), files(seat.session(), page) { show(); }
    OpenSheet(Seat& seat, const QString& number) : page(seat.session(), "sheet", number), files(seat.session(), page) { show(); }
    void show()
    {
        page.resize(1366, 768);
        page.show();
    }
    QString notice() const { return page.notice()->text(); }
    RecordPage page;
    SheetFiles files;
};

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    return file.fileName();
}

bool fills(const OpenSheet& open) { return QTest::qWaitFor([&] { return open.page.form()->editor("layout") != nullptr; }, 5000); }

} // namespace

TEST_CASE("a row taken out of an office's sheet is gone from form and PDF, and its field is still filled")
{
    QString before, after;
    Seat seat("front_desk", [&](TestOffice& o) {
        before = o.call({{"wanted", "今天修好"}});
        ownSheet(o, "HB", "B/1", "2026-11-24", withoutRow(shippedText("call_record"), "wanted"));
        o.at("2026-11-24 09:00");
        after = o.call({{"wanted", "明天修好"}});
    });
    for (const QString& number : {before, after}) {
        const bool own = number == after;
        INFO((own ? "the office's own" : "what came with the program"));
        RecordPage page(seat.session(), "call_record", number);
        page.resize(1366, 768);
        page.show();
        page.choose("amend");
        REQUIRE(QTest::qWaitFor([&] { return page.form()->editor("wanted") != nullptr; }, 5000));
        auto* paper = page.form()->findChild<PaperView*>();
        CHECK(paper->hasPlace("wanted") == !own);
        CHECK(paper->isAncestorOf(page.form()->editor("wanted")) == !own);
        page.form()->editor("wanted")->putTyped("尽快修好");
        QSignalSpy saved(&page, &RecordPage::saved);
        page.findChild<Button*>("do")->click();
        REQUIRE(saved.wait(5000));
        CHECK(seat.office().record("call_record", number).version == 2);
        const QString paperText = pdfText(seat.session(), recordPrint("call_record", number));
        CHECK(paperText.contains("客户要求") == !own);
        CHECK(paperText.contains("尽快修好") == !own);
        CHECK(paperText.contains(own ? "B/1" : "A/0"));
        CHECK(paperText.contains("厨房"));
    }
}

TEST_CASE("a new record is begun on the sheet of its office")
{
    Seat seat("front_desk", [](TestOffice& o) { ownSheet(o, "HB", "B/1", "2026-11-23", withoutRow(shippedText("call_record"), "wanted")); });
    RecordPage page(seat.session(), NewRecord{"call_record", "register", {}, {}});
    page.show();
    // The sheet is asked for while the form stands already.
    const auto stands = [&] { return page.form()->editor("wanted") && !page.form()->findChild<PaperView*>()->hasPlace("wanted"); };
    REQUIRE(QTest::qWaitFor(stands, 5000));
    CHECK(page.form()->findChild<PaperView*>()->hasPlace("matter"));
}

TEST_CASE("a layout is taken from a file, refused with every reason at its field, mended, and saved to a file again")
{
    Seat seat("service_manager", [](TestOffice& o) { o.call(); });
    const QTemporaryDir folder;
    OpenSheet open(seat, NewRecord{"sheet", "create", {}, {}});
    REQUIRE(fills(open));
    open.files.save(folder.filePath("empty.json"));
    CHECK_FALSE(QFile::exists(folder.filePath("empty.json")));
    open.files.take(folder.filePath("none.json"));
    CHECK(open.notice().contains("none.json"));
    open.files.take(written(folder, "gb.json", QByteArray("{\"key\": \"\xb1\xed\"}")));
    CHECK(open.notice().contains("UTF-8"));
    CHECK_FALSE(open.page.form()->hasTyped());

    const QString layout = shippedText("call_record");
    open.files.take(written(folder, "bad.json", QString(layout).replace("\"wanted\"", "\"wunted\"").replace("\"title\"", "\"titel\"").toUtf8()));
    CHECK(open.page.form()->editor("key")->json().toString() == "call_record");
    CHECK(open.page.form()->editor("form_version")->json().toString() == "A/0");
    open.page.form()->editor("for_office")->putTyped("HB");
    open.page.form()->editor("valid_from")->putTyped("2026-11-23");
    PrintPage refused(seat.session(), open.files.proof());
    REQUIRE(QTest::qWaitFor([&] { return !refused.findChild<Notice*>("notice")->text().isEmpty(); }, 5000));
    CHECK(refused.findChild<Notice*>("notice")->text().contains("wunted"));
    open.page.findChild<Button*>("do")->click();
    REQUIRE(QTest::qWaitFor([&] { return !open.notice().isEmpty(); }, 5000));
    const QStringList reasons = open.page.form()->editor("layout")->reasons();
    INFO(reasons.join('\n').toStdString());
    CHECK(reasons.size() == 3);
    CHECK(reasons.join(' ').contains("wunted"));
    CHECK(reasons.join(' ').contains("titel"));

    open.files.take(written(folder, "good.json", "\xef\xbb\xbf" + layout.toUtf8()));
    const QString proof = pdfText(seat.session(), open.files.proof());
    CHECK(proof.contains("样张"));
    CHECK(proof.contains("厨房"));
    CHECK_FALSE(proof.contains("LFHB-"));
    QSignalSpy saved(&open.page, &RecordPage::saved);
    open.page.findChild<Button*>("do")->click();
    REQUIRE(saved.wait(5000));
    CHECK(open.page.number() == "call_record@HB@A/0@2026-11-23");
    REQUIRE(QTest::qWaitFor([&] { return !open.files.layout().isEmpty(); }, 5000));
    open.files.save(folder.filePath("out.json"));
    QFile out(folder.filePath("out.json"));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(out.readAll()) == layout.trimmed() + "\n");
}

TEST_CASE("a version to come takes another file at once; one that is in force tells why not")
{
    Seat seat("service_manager", [](TestOffice& o) { ownSheet(o, "HB", "B/2", "2026-11-30", shippedText("callback")); });
    const QTemporaryDir folder;
    const QString file = written(folder, "c.json", withoutRow(shippedText("callback"), "follow_up_matter").toUtf8());
    OpenSheet coming(seat, QString("callback@HB@B/2@2026-11-30"));
    REQUIRE(QTest::qWaitFor([&] { return coming.page.findChild<Button*>("action.change") != nullptr; }, 5000));
    coming.files.take(file);
    CHECK_FALSE(coming.files.layout().contains("follow_up_matter"));
    OpenSheet standing(seat, QString("callback@A/0@2000-01-01"));
    REQUIRE(QTest::qWaitFor([&] { return standing.page.findChild<Button*>("action.change") != nullptr; }, 5000));
    standing.files.take(file);
    CHECK(standing.notice().contains("in force"));
    CHECK(standing.files.layout().contains("follow_up_matter"));
}
