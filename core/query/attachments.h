// SPDX-License-Identifier: GPL-3.0-or-later
// What is attached to a record, what a file holds, and who may attach. Used by record pages, fuwutaictl, checks and by the
// gate's facts. Who sees a record clearly sees what is attached to it; everybody else is told how many there are.
#pragma once

#include "core/query/keeping.h"
#include "core/query/reader.h"

namespace fuwutai {

struct AttachmentLine {
    QString number;         // "FJHB-202611-0003"
    QString kind;           // key
    QString fileName;
    QString mediaType;
    qint64 bytes = 0;
    QString sha256;
    Instant at;
    QString by;             // login
    QString byName;
    QString withdrawn;      // why; empty: it stands
};

struct AttachmentList {
    QList<AttachmentLine> lines; // as they came; empty where the reader may not see them
    int count = 0;          // that stand, also where they may not be seen
    bool mayAttach = false;
    int megabytes = 0;      // the largest file that is taken
};

struct AttachmentsQuestion {
    using Answer = AttachmentList;
    QString type;
    QString number;
    bool withdrawnToo = false;
    Result<Answer> ask(const Reader& reader) const;
};

struct AttachedContent {
    AttachmentLine line;
    QByteArray content;     // proven by its hash
};
struct ContentQuestion {
    using Answer = AttachedContent;
    QString number;         // of the attachment
    Result<Answer> ask(const Reader& reader) const;
};

// Which record a printed number names, of those that the reader may see; empty type: none.
struct NumberedRecord {
    QString type;
    QString number;
    bool isEmpty() const { return type.isEmpty(); }
};
struct NumberQuestion {
    using Answer = NumberedRecord;
    QString number;         // capital letters or not
    Result<Answer> ask(const Reader& reader) const;
};

// The largest file that may be attached to a record of this office, in MB.
int attachmentLimit(const Reader& reader, const QString& office);

// Why this person may not attach to this record: it is not there for him, or he may not act on it. Fields "of_type", "of_number".
Reasons attachmentRights(const Reader& reader, const QString& type, const QString& number);
// The same and all else that is wrong with an attachment as the gate gets it, its content being in the store already.
Reasons attachmentFaults(const Reader& reader, const Record& attachment);

// Files that are missing or damaged where the office keeps them, and attachments without one.
QList<Fault> fileFaults(Database& db);

} // namespace fuwutai
