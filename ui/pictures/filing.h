// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way to a record: attached to one that is known (attachFile), or, signed and scanned, to the one whose number
// the code on the paper says (fileScan). Runs where the workbench lives. Used by fuwutaictl and, through the session, by pages.
#pragma once

#include "core/exchange/attachments.h"

namespace fuwutai {

struct FileGiven {
    QString name;
    QByteArray bytes;
};
// Refused "cannot_read"; more than so many MB are not read at all: "too_large".
Result<FileGiven> readGiven(const QString& path, int megabytes);

struct AttachWish {
    QString type;
    QString number;
    QString kind;
    FileGiven file;
};
// Every reason at once: of the file, of the person, of the record.
Result<Receipt> attachFile(Workbench& bench, const Reader& reader, const AttachWish& wish);

struct Filed {
    QString type;
    QString number;         // of the record
    QString attachment;
};
// A file of several sheets is taken apart: each record gets its own pages. Refused "no_code" where no page bears one, "no_record" where
// what they say is no record's number; then nothing is kept and the file stays where it is.
Result<QList<Filed>> fileScan(Workbench& bench, const Reader& reader, const FileGiven& file);

} // namespace fuwutai
