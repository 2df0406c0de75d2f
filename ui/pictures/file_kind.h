// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of file some bytes are, by how they begin and not by what they are called. Used by prepare and pages.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace fuwutai {

struct FileKind {
    const char* mediaType;
    const char* word;                      // as people call it
    std::vector<const char*> suffixes;
    bool (*begins)(const QByteArray&);
};

const FileKind* kindOfBytes(const QByteArray& bytes);   // nullptr: none that is taken
const FileKind* kindOfName(const QString& name);        // nullptr: a suffix that is not taken, or none
bool isPdf(const QString& mediaType);
bool isWholeJpeg(const QByteArray& bytes);              // it ends where it says it does
QStringList takenSuffixes();                            // "*.jpg" ..., for file dialogs

} // namespace fuwutai
