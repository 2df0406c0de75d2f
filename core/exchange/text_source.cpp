// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_source.h"

#include "core/base/words.h"

#include <unicode/ucnv.h>

namespace fuwutai {

namespace {

constexpr qint64 kPiece = 1 << 16;
constexpr qint64 kLooked = 4096; // bytes in which UTF-16 shows itself

struct Mark { const char* bytes; int length; const char* encoding; };
const Mark kMarks[] = {{"\xEF\xBB\xBF", 3, "UTF-8"}, {"\xFF\xFE", 2, "UTF-16LE"}, {"\xFE\xFF", 2, "UTF-16BE"}};

// Text of commas, digits and line ends has a zero in every second byte of UTF-16, and none in any other encoding.
QByteArray withoutMark(const QByteArray& head)
{
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0') ++(i % 2 ? odd : even);
    if (odd > even && odd > head.size() / 16) return "UTF-16LE";
    if (even > odd && even > head.size() / 16) return "UTF-16BE";
    return {};
}

UConverter* strictConverter(const char* name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* c = ucnv_open(name, &status);
    ucnv_setToUCallBack(c, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return c;
}

// Converts bytes; false at the first that does not fit. `last`: no more follow, half a character is a fault.
bool convert(UConverter* c, const QByteArray& bytes, bool last, QString& text)
{
    text.resize(bytes.size() + 8);
    auto* at = reinterpret_cast<UChar*>(text.data());
    const UChar* const begin = at;
    const char* from = bytes.constData();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(c, &at, begin + text.size(), &from, from + bytes.size(), nullptr, last, &status);
    text.resize(at - begin);
    return U_SUCCESS(status);
}

// The line of the first byte that does not fit; 0 when all do.
qint64 faultyLine(QFile& file, const char* name, qint64 from)
{
    UConverter* c = strictConverter(name);
    qint64 line = 1;
    bool fits = true;
    file.seek(from);
    while (fits && !file.atEnd()) {
        const QByteArray bytes = file.read(kPiece);
        QString text;
        fits = convert(c, bytes, file.atEnd(), text);
        line += text.count(QLatin1Char('\n'));
    }
    ucnv_close(c);
    return fits ? 0 : line;
}

} // namespace

void TextSource::Closer::operator()(UConverter* c) const { ucnv_close(c); }

Result<std::unique_ptr<TextSource>> TextSource::open(const QString& path)
{
    std::unique_ptr<TextSource> source(new TextSource);
    QFile& file = source->m_file;
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly)) return refuse(RefusalKind::Refused, QStringLiteral("file"), say("%1 cannot be read: %2").arg(path, file.errorString()));
    const QByteArray head = file.read(kLooked);
    QList<QByteArray> candidates;
    qint64 from = 0;
    for (const Mark& mark : kMarks)
        if (candidates.isEmpty() && head.startsWith(QByteArrayView(mark.bytes, mark.length))) {
            candidates << mark.encoding;
            from = mark.length;
        }
    if (candidates.isEmpty())
        if (const QByteArray wide = withoutMark(head); !wide.isEmpty()) candidates << wide;
    if (candidates.isEmpty()) candidates << "UTF-8" << "GB18030";
    qint64 fault = 0;
    for (const QByteArray& name : candidates) {
        const qint64 line = faultyLine(file, name.constData(), from);
        fault = qMax(fault, line);
        if (line != 0) continue;
        file.seek(from);
        source->m_name = QString::fromLatin1(name);
        source->m_converter.reset(strictConverter(name.constData()));
        return source;
    }
    return refuse(RefusalKind::Refused, QStringLiteral("encoding"),
                  say("The file is neither UTF-8 nor GB18030 nor UTF-16; the first sign that cannot be read stands in line %1").arg(fault));
}

QString TextSource::piece()
{
    QString text;
    while (text.isEmpty() && !m_atEnd) {
        const QByteArray bytes = m_file.read(kPiece);
        m_atEnd = bytes.isEmpty() || m_file.atEnd();
        convert(m_converter.get(), bytes, m_atEnd, text);
    }
    return text;
}

} // namespace fuwutai
