// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/filing.h"

#include "ui/pictures/codes.h"
#include "ui/pictures/file_kind.h"
#include "ui/pictures/pages.h"
#include "ui/pictures/prepare.h"

#include <QFile>
#include <QFileInfo>

namespace fuwutai {

namespace {

constexpr qreal kDpi = 200; // at which pages of PDFs are looked at
const QString kScan = QStringLiteral("scan");

Reason at(const char* code, const QString& text) { return {QStringLiteral("file"), QLatin1String(code), text}; }

struct Sheets {
    QList<QImage> pages;
    QList<NumberedRecord> of;    // of each page; empty where its code names none
    QStringList said;            // by codes that name none
    QList<NumberedRecord> records() const
    {
        QList<NumberedRecord> all;
        for (const NumberedRecord& one : of)
            if (!one.isEmpty() && std::none_of(all.begin(), all.end(), [&](const NumberedRecord& o) { return o.number == one.number; })) all << one;
        return all;
    }
};

Result<Sheets> sheetsIn(Workbench& bench, const Reader& reader, const FileGiven& file)
{
    Sheets sheets{pagesOf(file.bytes, QLatin1String(kindOfBytes(file.bytes)->mediaType), kDpi), {}, {}};
    for (const QImage& page : std::as_const(sheets.pages)) {
        NumberedRecord named;
        for (const QString& text : codesOn(page)) {
            const auto found = readOn(bench, [&] { return NumberQuestion{text}.ask(reader); });
            if (!found) return unexpected(found.error());
            if (found->isEmpty()) sheets.said << text.left(40);
            else named = *found;
        }
        sheets.of << named;
    }
    return sheets;
}

Unexpected<Refusal> namesNone(const QString& name, const QStringList& said)
{
    if (said.isEmpty()) return refuse(RefusalKind::Refused, {at("no_code", say("No code of a sheet was found on “%1”. The file stays where it is; please type the number by hand.").arg(name))});
    return refuse(RefusalKind::Refused, {at("no_record", say("The code on “%1” says “%2”, and there is no such record here. The file stays where it is; please type the number by hand.").arg(name, said.first()))});
}

// Where a file holds the sheets of several records, a page that says nothing might be anybody's.
Unexpected<Refusal> pagesWithout(const QString& name, const Sheets& sheets)
{
    QStringList pages;
    for (int i = 0; i < sheets.of.size(); ++i)
        if (sheets.of[i].isEmpty()) pages << QString::number(i + 1);
    return refuse(RefusalKind::Refused, {at("page_without_code", say("“%1” holds sheets of several records, and no code was found on page %2. Nothing was kept; please scan these sheets one by one.").arg(name, pages.join(say(", "))))});
}

FileToKeep pagesFor(const NumberedRecord& record, const Sheets& sheets)
{
    QList<QImage> own;
    for (int i = 0; i < sheets.pages.size(); ++i)
        if (sheets.of[i].number == record.number) own << sheets.pages[i];
    return {record.type, record.number, kScan, record.number + QStringLiteral(".pdf"), QStringLiteral("application/pdf"), pdfOf(own, kDpi)};
}

Result<QList<FileToKeep>> sorted(const QString& name, const Sheets& sheets, const PreparedFile& whole)
{
    const QList<NumberedRecord> records = sheets.records();
    if (records.isEmpty()) return namesNone(name, sheets.said);
    if (records.size() == 1) return QList<FileToKeep>{{records[0].type, records[0].number, kScan, whole.name, whole.mediaType, whole.content}};
    if (std::any_of(sheets.of.begin(), sheets.of.end(), [](const NumberedRecord& r) { return r.isEmpty(); })) return pagesWithout(name, sheets);
    QList<FileToKeep> all;
    for (const NumberedRecord& one : records) all << pagesFor(one, sheets);
    return all;
}

} // namespace

Result<FileGiven> readGiven(const QString& path, int megabytes)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(RefusalKind::NotFound, {at("cannot_read", say("“%1” cannot be read: %2").arg(path, QFileInfo::exists(path) ? file.errorString() : say("there is no such file")))});
    if (file.size() > qint64(megabytes) * 1'000'000) return refuse(RefusalKind::Refused, {at("too_large", say("“%1” is larger than %2 MB").arg(name).arg(megabytes))});
    return FileGiven{name, file.readAll()};
}

Result<Receipt> attachFile(Workbench& bench, const Reader& reader, const AttachWish& wish)
{
    int limit = 0;
    const auto rights = readOn(bench, [&]() -> Result<Reasons> {
        const auto list = AttachmentsQuestion{wish.type, wish.number}.ask(reader);
        limit = list ? list->megabytes : attachmentLimit(reader, {});
        return attachmentRights(reader, wish.type, wish.number);
    });
    if (!rights) return unexpected(rights.error());
    const auto file = prepared(wish.file.name, wish.file.bytes, wish.kind, limit);
    if (!file || !rights->isEmpty()) return refuse(RefusalKind::Refused, *rights + (file ? Reasons() : file.error().reasons));
    const auto kept = keepFiles(bench, reader.actor, {{wish.type, wish.number, wish.kind, file->name, file->mediaType, file->content}});
    if (!kept) return unexpected(kept.error());
    return kept->first();
}

Result<QList<Filed>> fileScan(Workbench& bench, const Reader& reader, const FileGiven& file)
{
    const auto limit = readOn(bench, [&]() -> Result<int> { return attachmentLimit(reader, {}); });
    if (!limit) return unexpected(limit.error());
    const auto whole = prepared(file.name, file.bytes, kScan, *limit);
    if (!whole) return unexpected(whole.error());
    const auto sheets = sheetsIn(bench, reader, file);
    if (!sheets) return unexpected(sheets.error());
    const auto files = sorted(file.name, *sheets, *whole);
    if (!files) return unexpected(files.error());
    const auto kept = keepFiles(bench, reader.actor, *files);
    if (!kept) return unexpected(kept.error());
    QList<Filed> all;
    for (int i = 0; i < files->size(); ++i) all << Filed{files->at(i).type, files->at(i).number, kept->at(i).number};
    return all;
}

} // namespace fuwutai
