// SPDX-License-Identifier: GPL-3.0-or-later
// Laying files with records: commands through the gate and what the files hold. Used by ui/pictures, which looks into files
// first and makes photos smaller.
#pragma once

#include "core/gate/workbench.h"
#include "core/query/attachments.h"

namespace fuwutai {

struct FileToKeep {
    QString type;           // of the record
    QString number;
    QString kind;           // key: "fault", "before", "after", "scan", "other"
    QString name;           // without a folder
    QString mediaType;
    QByteArray content;
};

// All or none, refused with every reason of the gate; the attachments' own numbers are the receipts'.
Result<QList<Receipt>> keepFiles(Workbench& bench, const Actor& actor, const QList<FileToKeep>& files);

Command withdrawal(const QString& attachment, const QString& why);

} // namespace fuwutai
