// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attachments.h"

#include "core/query/names.h"
#include "core/query/scope_filter.h"
#include "core/records/attachment/attachment.h"
#include "core/store/blobs.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

const QString kAttached = QStringLiteral("attached");
constexpr int kUsualLimit = 20; // MB, where an office has no row of its own

Reason at(const char* field, const char* code, const QString& text) { return {QLatin1String(field), QLatin1String(code), text}; }

// The record, where the reader may know of it.
std::optional<Record> visible(const Reader& reader, const QString& type, const QString& number)
{
    const RecordType* found = reader.registry.find(type);
    auto record = found && !number.isEmpty() ? Repository(reader.db).load(*found, number) : std::nullopt;
    return record && isVisibleTo(reader.actor, *record) ? record : std::nullopt;
}

Unexpected<Refusal> notThere(const Reader& reader, const QString& type, const QString& number)
{
    const RecordType* found = reader.registry.find(type);
    return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no %1 %2").arg(found ? say(found->label) : type, number));
}

// One of the steps of such records is his where this one is handled, in whatever state it stands.
bool actsOn(const Actor& actor, const Record& record)
{
    if (actor.isSystem()) return true;
    const RecordScope scope = scopeOf(record);
    return std::any_of(record.type->flow.begin(), record.type->flow.end(), [&](const FlowRow& row) { return row.who.permit(actor, scope).has_value(); });
}

QList<Record> attachedTo(const Reader& reader, const QString& type, const QString& number)
{
    return plainRecords(reader.db, attachmentType(), {QStringLiteral("t.of_number = ? and t.of_type = ?"), {number, type}}, QStringLiteral("order by t.id"));
}

AttachmentLine lineOf(const Record& record, Names& names)
{
    const auto a = decode<Attachment>(record);
    const QString withdrawn = record.state == kAttached ? QString() : a.withdrawReason;
    return {record.number, record.text(QStringLiteral("kind")), openText(a.fileName, *record.type->field(QStringLiteral("file_name"))), a.mediaType,
            a.bytes.value_or(0), a.sha256, record.createdAt, record.createdBy, names.user(record.createdBy), withdrawn};
}

bool isThereTwice(const Reader& reader, const Attachment& a)
{
    const QList<Record> others = attachedTo(reader, a.ofType, a.ofNumber);
    return std::any_of(others.begin(), others.end(), [&](const Record& o) { return o.state == kAttached && o.text(QStringLiteral("sha256")) == a.sha256; });
}

} // namespace

int attachmentLimit(const Reader& reader, const QString& office)
{
    const Policy* policy = reader.rules(office).second;
    const QString key = QStringLiteral("size.attachment");
    return policy->row(key, localDate(reader.now), office) ? int(policy->number(key, localDate(reader.now), office)) : kUsualLimit;
}

Reasons attachmentRights(const Reader& reader, const QString& type, const QString& number)
{
    const RecordType* found = reader.registry.find(type);
    if (!found) return {at("of_type", "unknown_type", say("There is no kind of record “%1”").arg(type))};
    if (found->apart || found->officeless) return {at("of_type", "no_attachments", say("Nothing can be attached to this kind of record: %1").arg(say(found->label)))};
    const auto record = visible(reader, type, number);
    if (!record) return {at("of_number", "not_found", say("There is no %1 %2").arg(say(found->label), number))};
    if (!actsOn(reader.actor, *record)) return {at("of_number", "denied", say("Only who may act on %1 attaches something to it").arg(number))};
    return {};
}

Reasons attachmentFaults(const Reader& reader, const Record& attachment)
{
    const auto a = decode<Attachment>(attachment);
    Reasons reasons = attachmentRights(reader, a.ofType, a.ofNumber);
    const auto record = visible(reader, a.ofType, a.ofNumber);
    if (record && record->office != attachment.office) reasons << at("office", "office", say("%1 belongs to the office %2").arg(a.ofNumber, record->office));
    const auto stored = Blobs(reader.db).size(a.sha256);
    if (!stored || *stored != a.bytes) reasons << at("sha256", "no_content", say("What the file holds is not in the store"));
    const qint64 limit = attachmentLimit(reader, attachment.office);
    if (a.bytes > limit * 1'000'000) reasons << at("bytes", "too_large", say("The file is larger than %1 MB").arg(limit));
    if (isThereTwice(reader, a)) reasons << at("sha256", "twice", say("The same file lies with %1 already").arg(a.ofNumber));
    return reasons;
}

Result<AttachmentList> AttachmentsQuestion::ask(const Reader& reader) const
{
    const auto record = visible(reader, type, number);
    if (!record) return notThere(reader, type, number);
    const bool clear = sightOf(reader.actor, scopeOf(*record)) == Sight::Clear;
    AttachmentList list{{}, 0, attachmentRights(reader, type, number).isEmpty(), attachmentLimit(reader, record->office)};
    Names names(reader);
    for (const Record& one : attachedTo(reader, type, number)) {
        const bool stands = one.state == kAttached;
        list.count += stands ? 1 : 0;
        if (clear && (stands || withdrawnToo)) list.lines << lineOf(one, names);
    }
    return list;
}

Result<AttachedContent> ContentQuestion::ask(const Reader& reader) const
{
    const auto found = Repository(reader.db).load(attachmentType(), number);
    const auto record = found ? visible(reader, found->text(QStringLiteral("of_type")), found->text(QStringLiteral("of_number"))) : std::nullopt;
    if (!record) return notThere(reader, attachmentType().key, number);
    if (sightOf(reader.actor, scopeOf(*record)) != Sight::Clear)
        return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("What is attached to %1 is for those who work on it").arg(record->number));
    Names names(reader);
    const AttachmentLine line = lineOf(*found, names);
    auto content = Blobs(reader.db).get(line.sha256);
    if (!content) return unexpected(content.error());
    return AttachedContent{line, *content};
}

Result<NumberedRecord> NumberQuestion::ask(const Reader& reader) const
{
    const QString plain = number.trimmed().toUpper();
    for (const RecordType* type : reader.registry.all()) {
        if (!type->numbering.prefix || type->apart) continue;
        if (const auto record = visible(reader, type->key, plain)) return NumberedRecord{type->key, record->number};
    }
    return NumberedRecord{};
}

QList<Fault> fileFaults(Database& db)
{
    QList<Fault> all;
    const auto whose = [&](const QString& key) {
        Query q(db, QStringLiteral("select of_number, number from attachment where sha256 = ? order by id"));
        q.bind(key);
        return q.next() ? QStringList{q.text(0), q.text(1)} : QStringList{key.left(12), {}};
    };
    for (const BlobFault& f : Blobs(db).verify()) {
        const QStringList names = whose(f.key);
        all << Fault{QStringLiteral("file"), names[1], f.missing ? say("a file attached to %1 is missing: %2").arg(names[0], f.key) : say("a file attached to %1 is damaged: %2").arg(names[0], f.key)};
    }
    Query lost(db, QStringLiteral("select number, of_number from attachment where sha256 not in (select sha256 from blob) order by id"));
    while (lost.next()) all << Fault{QStringLiteral("file"), lost.text(0), say("a file attached to %1 was never stored").arg(lost.text(1))};
    return all;
}

} // namespace fuwutai
