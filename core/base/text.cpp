// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QRegularExpression>

namespace fuwutai {

QString halfWidth(const QString& text)
{
    QString plain = text;
    for (QChar& c : plain) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) c = QChar(c.unicode() - 0xFEE0);
        else if (c.unicode() == 0x3000) c = QLatin1Char(' ');
    }
    return plain;
}

QString tidy(const QString& text)
{
    QString all = text.normalized(QString::NormalizationForm_C);
    all.remove(QChar(u'\0'));
    all.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString kept;
    kept.reserve(all.size());
    for (const QChar c : all) {
        if (c == QLatin1Char('\n'))
            while (!kept.isEmpty() && kept.back() != QLatin1Char('\n') && kept.back().isSpace()) kept.chop(1);
        kept += c;
    }
    while (!kept.isEmpty() && kept.back().isSpace()) kept.chop(1);
    return kept;
}

int codePoints(const QString& text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) ++i;
        ++count;
    }
    return count;
}

bool hasLoneSurrogate(const QString& text)
{
    return !QStringView(text).isValidUtf16();
}

QString homeAsKnown(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("(?<=[0-9A-Za-z])\\s*(号楼|单元|栋|幢|座|楼)\\s*-?(?=[0-9A-Za-z])"));
    static const QRegularExpression last(QStringLiteral("(?<=[0-9A-Za-z])\\s*(号楼|单元|栋|幢|座|楼|层|室|号|户)$"));
    return QString(text).replace(between, QStringLiteral("-")).remove(last);
}

} // namespace fuwutai
