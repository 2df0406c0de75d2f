// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/file_kind.h"

#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <vector>

namespace fuwutai {

namespace {

// WEBP where Qt's plug-in for it is installed.
const std::vector<FileKind>& kinds()
{
    static const std::vector<FileKind> all = [] {
        std::vector<FileKind> known{
            {"image/jpeg", "JPEG", {"jpg", "jpeg", "jpe"}, [](const QByteArray& b) { return b.startsWith("\xff\xd8\xff"); }},
            {"image/png", "PNG", {"png"}, [](const QByteArray& b) { return b.startsWith("\x89PNG\r\n\x1a\n"); }},
            {"application/pdf", "PDF", {"pdf"}, [](const QByteArray& b) { return b.startsWith("%PDF-"); }},
        };
        if (QImageReader::supportedImageFormats().contains("webp"))
            known.push_back({"image/webp", "WEBP", {"webp"}, [](const QByteArray& b) { return b.startsWith("RIFF") && b.mid(8, 4) == "WEBP"; }});
        return known;
    }();
    return all;
}

template <class Match> const FileKind* find(Match match)
{
    const auto it = std::find_if(kinds().begin(), kinds().end(), match);
    return it == kinds().end() ? nullptr : &*it;
}

int wordAt(const QByteArray& bytes, qsizetype at) { return uchar(bytes[at]) << 8 | uchar(bytes[at + 1]); }

} // namespace

const FileKind* kindOfBytes(const QByteArray& bytes)
{
    return find([&](const FileKind& k) { return k.begins(bytes); });
}

const FileKind* kindOfName(const QString& name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return find([&](const FileKind& k) { return std::any_of(k.suffixes.begin(), k.suffixes.end(), [&](const char* s) { return suffix == QLatin1String(s); }); });
}

bool isPdf(const QString& mediaType) { return mediaType == QLatin1String("application/pdf"); }

// Qt shows what there is of a JPEG that was cut off, the rest grey. Behind the head of its picture data the mark of the end can
// only be the end itself; before it, small pictures within have ends of their own.
bool isWholeJpeg(const QByteArray& bytes)
{
    constexpr int kScan = 0xffda;
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        const int mark = wordAt(bytes, at);
        if (mark < 0xff00) return false;
        if (mark == kScan) return bytes.indexOf("\xff\xd9", at) > 0;
        at += mark == 0xffff ? 1 : 2 + wordAt(bytes, at + 2);
    }
    return false;
}

QStringList takenSuffixes()
{
    QStringList all;
    for (const FileKind& k : kinds())
        for (const char* s : k.suffixes) all << QStringLiteral("*.") + QLatin1String(s);
    return all;
}

} // namespace fuwutai
