// SPDX-License-Identifier: GPL-3.0-or-later
// A file lies with a record by a step like any other: who may act on the record attaches, who sees it clearly sees it, what is
// refused leaves nothing behind.
#include "core/exchange/attachments.h"
#include "core/query/lists.h"
#include "core/query/record_view.h"
#include "core/store/blobs.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace fuwutai;

namespace {

FileToKeep photo(const QString& number, const QByteArray& content = "pixels", const char* type = "call_record")
{
    return {QLatin1String(type), number, "fault", "张伟家厨房.jpg", "image/jpeg", content};
}

Result<Receipt> attached(TestOffice& o, const char* login, const FileToKeep& file)
{
    const auto done = keepFiles(o.bench(), o.actor(login), {file});
    if (!done) return unexpected(done.error());
    return done->first();
}

QStringList codes(const Result<Receipt>& done)
{
    QStringList all;
    if (!done)
        for (const Reason& r : done.error().reasons) all << r.code;
    return all;
}

int filesOf(TestOffice& o)
{
    int count = 0;
    for (QDirIterator it(blobFolder(o.where()), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next()) ++count;
    return count;
}

AttachmentList listOf(TestOffice& o, const char* login, const QString& number)
{
    const auto list = o.ask(login, AttachmentsQuestion{"call_record", number});
    if (!list) FAIL(list.error().text().toStdString());
    return *list;
}

} // namespace

TEST_CASE("who works on a record attaches a photo, and who sees it clearly sees the photo")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.assignedCall();
        const auto done = attached(o, "front_desk", photo(number));
        REQUIRE(done);
        CHECK(done->number == "FJHB-202611-0001");
        const AttachmentList list = listOf(o, "handler", number);
        REQUIRE(list.lines.size() == 1);
        const AttachmentLine line = list.lines.first();
        CHECK(line.fileName == "张伟家厨房.jpg");
        CHECK(line.kind == "fault");
        CHECK(line.bytes == 6);
        CHECK(line.by == "front_desk");
        CHECK(line.at == o.now());
        CHECK(list.mayAttach);
        const auto content = o.ask("handler", ContentQuestion{done->number});
        REQUIRE(content);
        CHECK(content->content == "pixels");
        // The name of a file may be somebody's: in the chain it stands as a hash.
        const auto entry = read(o.db(), [&]() -> Result<Entry> { return *EntryTable(o.db()).at(done->entry); });
        CHECK_FALSE(QJsonDocument(entry->body).toJson().contains("张伟"));
        CHECK(entry->body["changes"]["sha256"][1].toString() == Blobs::keyOf("pixels"));
    });
}

TEST_CASE("who does not see the record's names is told how many attachments there are, and no more")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.assignedCall();
        const QString attachment = attached(o, "front_desk", photo(number))->number;
        const AttachmentList seen = listOf(o, "quality_rep", number);
        CHECK(seen.count == 1);
        CHECK(seen.lines.isEmpty());
        CHECK_FALSE(seen.mayAttach);
        CHECK(o.ask("quality_rep", ContentQuestion{attachment}).error().kind == RefusalKind::Denied);
        CHECK(codes(attached(o, "quality_rep", photo(number, "more"))) == QStringList{"denied"});
        // To another office it is not there at all.
        CHECK(o.ask("front_desk2", AttachmentsQuestion{"call_record", number}).error().kind == RefusalKind::NotFound);
        CHECK(o.ask("front_desk2", ContentQuestion{attachment}).error().kind == RefusalKind::NotFound);
        CHECK_FALSE(attached(o, "front_desk2", photo(number, "more")));
        // Nobody comes to it but by its record.
        CHECK(o.ask("service_manager", RecordQuestion{"attachment", attachment}).error().kind == RefusalKind::NotFound);
        CHECK(o.ask("service_manager", ListQuestion{"attachment", {}, {}, {}})->rows.isEmpty());
    });
}

TEST_CASE("what cannot lie there is refused with every reason, and leaves nothing behind")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.assignedCall();
        REQUIRE(attached(o, "front_desk", photo(number)));
        const ChainHead before = *read(o.db(), [&]() -> Result<ChainHead> { return EntryTable(o.db()).head(); });
        CHECK(codes(attached(o, "front_desk", photo(number))) == QStringList{"twice"});
        CHECK(codes(attached(o, "front_desk", photo("LFHB-202611-0999", "x"))).contains("not_found"));
        CHECK(codes(attached(o, "front_desk", photo(number, "x", "nothing"))).contains("unknown_type"));
        CHECK_FALSE(attached(o, "service_manager", photo("front_desk", "x", "user")));
        const auto rights = read(o.db(), [&]() -> Result<Reasons> { return attachmentRights(o.reader("service_manager"), "user", "front_desk"); });
        CHECK(rights->first().code == "no_attachments");
        FileToKeep nameless = photo(number, "x");
        nameless.kind = "selfie";
        nameless.name.clear();
        CHECK(codes(attached(o, "front_desk", nameless)).size() == 2);
        // All of several, or none.
        CHECK_FALSE(keepFiles(o.bench(), o.actor("front_desk"), {photo(number, "one"), photo(number)}));
        // Content that nobody brought.
        CHECK_FALSE(o.tried("front_desk", "attachment", "attach", {}, {{"of_type", "call_record"}, {"of_number", number}, {"kind", "fault"}, {"file_name", "a.jpg"},
            {"media_type", "image/jpeg"}, {"bytes", 3}, {"sha256", Blobs::keyOf("abc")}}));
        CHECK(read(o.db(), [&]() -> Result<ChainHead> { return EntryTable(o.db()).head(); })->hash == before.hash);
        if (o.engine() == Engine::Sqlite) CHECK(filesOf(o) == 1);
        CHECK(read(o.db(), [&]() -> Result<QList<Fault>> { return fileFaults(o.db()); })->isEmpty());
    });
}

TEST_CASE("the largest file that is taken is the office's own to say, to the byte")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        o.done("administrator", "policy_row", "create", {}, {{"key", "size.attachment"}, {"label", "Largest file"}, {"value", 1}, {"unit", "count"}, {"valid_from", "2026-11-23"}});
        CHECK(listOf(o, "front_desk", number).megabytes == 1);
        CHECK(attached(o, "front_desk", photo(number, QByteArray(1'000'000, 'a'))));
        CHECK(codes(attached(o, "front_desk", photo(number, QByteArray(1'000'001, 'a')))) == QStringList{"too_large"});
    });
}

TEST_CASE("what was attached by mistake is withdrawn with a reason, kept, and may be brought back")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        const QString attachment = attached(o, "front_desk", photo(number))->number;
        CHECK_FALSE(o.gate().run(withdrawal(attachment, {}), o.actor("front_desk")));
        CHECK_FALSE(o.gate().run(withdrawal(attachment, "不是这一户"), o.actor("quality_rep")));
        const auto withdrawn = o.gate().run(withdrawal(attachment, "不是这一户"), o.actor("front_desk"));
        REQUIRE(withdrawn);
        CHECK(listOf(o, "front_desk", number).count == 0);
        const auto all = o.ask("front_desk", AttachmentsQuestion{"call_record", number, true});
        REQUIRE(all->lines.size() == 1);
        CHECK(all->lines.first().withdrawn == "不是这一户");
        CHECK(o.ask("front_desk", ContentQuestion{attachment})->content == "pixels");
        // The same file may come again, and the mistake may be taken back.
        REQUIRE(o.gate().undo(withdrawn->entry, o.actor("front_desk")));
        CHECK(listOf(o, "front_desk", number).count == 1);
    });
}

TEST_CASE("a check tells which attachment lost its file or holds another one")
{
    TestOffice o(Engine::Sqlite);
    const QString number = o.call();
    const QString attachment = attached(o, "front_desk", photo(number))->number;
    QFile file(blobPath(blobFolder(o.where()), Blobs::keyOf("pixels")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("pixelx");
    file.close();
    const auto faults = read(o.db(), [&]() -> Result<QList<Fault>> { return fileFaults(o.db()); });
    REQUIRE(faults->size() == 1);
    CHECK(faults->first().number == attachment);
    CHECK(faults->first().text.contains(number));
    CHECK(o.ask("front_desk", ContentQuestion{attachment}).error().code() == "file_damaged");
}
