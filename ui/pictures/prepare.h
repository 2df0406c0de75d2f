// SPDX-License-Identifier: GPL-3.0-or-later
// A file as it is kept: proven to be what its name says and to be whole; a picture upright, no larger than is needed, and
// without what a camera wrote into it (where it was taken, by which telephone). PDFs stay as they are.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QImage;

namespace fuwutai {

struct PreparedFile {
    QString name;           // without a folder, with the suffix of what it is now
    QString mediaType;
    QByteArray content;
};

// `kind` is the attachment's: a scan stays as large as a page at 300 dpi, a photo gets 1600 pixels on its longer side.
// Refused with every reason: "empty", "too_large" (more than so many MB), "file_kind", "not_as_named", "damaged", "locked".
Result<PreparedFile> prepared(const QString& name, const QByteArray& bytes, const QString& kind, int megabytes);

QByteArray pngOf(const QImage& picture); // what is pasted has no file of its own

} // namespace fuwutai
