// SPDX-License-Identifier: GPL-3.0-or-later
// A text file in whatever encoding an office's other programs write: UTF-8 with or without BOM, GB18030, UTF-16.
// Read piece by piece, so that a file of any size takes little memory. Used by the CSV reader.
#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

struct UConverter;

namespace fuwutai {

class TextSource {
public:
    // Looks through the whole file first: what it opens can be read to its end. Refused with code "file" (cannot be read)
    // or "encoding" (the line of the first byte that no encoding explains).
    static Result<std::unique_ptr<TextSource>> open(const QString& path);

    QString piece();                                  // the next piece, never half a character; empty: that was all
    const QString& encoding() const { return m_name; } // "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"

private:
    struct Closer { void operator()(UConverter* c) const; };
    TextSource() = default;

    QFile m_file;
    QString m_name;
    std::unique_ptr<UConverter, Closer> m_converter;
    bool m_atEnd = false;
};

} // namespace fuwutai
