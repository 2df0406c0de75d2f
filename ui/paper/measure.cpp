// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/measure.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

namespace fuwutai {

QFont Measure::font(qreal points, bool bold) const
{
    QFont font(m_family);
    font.setPixelSize(qRound(points * kUnitsPerPoint));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

qreal Measure::width(const QString& text, qreal points, bool bold) const
{
    return QFontMetricsF(font(points, bold)).horizontalAdvance(text) * kMmPerUnit;
}

static void wrapParagraph(const QString& text, const QFont& font, qreal units, QStringList& lines)
{
    if (text.isEmpty()) {
        lines.append(QString());
        return;
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(units);
        QString part = text.mid(line.textStart(), line.textLength());
        while (part.endsWith(QLatin1Char(' '))) part.chop(1);
        lines.append(part);
    }
    layout.endLayout();
}

QStringList Measure::wrap(const QString& text, qreal points, bool bold, qreal width) const
{
    QStringList lines;
    const QFont face = font(points, bold);
    const QStringList paragraphs = paperText(text).split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) wrapParagraph(paragraph, face, qMax(width, 1.0) / kMmPerUnit, lines);
    return lines;
}

QString paperText(const QString& text)
{
    static const QHash<char16_t, char16_t> folded = {
        {u'\u00A0', u' '}, {u'\u2011', u'-'}, {u'\u2012', u'\u2013'}, {u'\u2022', u'·'}, {u'\u2027', u'·'}, {u'\u30FB', u'·'},
        {u'\u2003', u'\u3000'}, {u'\u22EF', u'…'}, {u'\u2215', u'／'}, {u'\u2329', u'〈'}, {u'\u232A', u'〉'}, {u'\u301C', u'～'},
        {u'\t', u' '}, {u'\u2028', u'\n'}, {u'\u2029', u'\n'},
    };
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0x00AD || (u < 0x20 && u != u'\n' && u != u'\t')) continue;
        const bool lookalike = (u >= 0x2E80 && u <= 0x2FDF) || (u >= 0xF900 && u <= 0xFAFF);
        if (lookalike) result += QString(c).normalized(QString::NormalizationForm_KC);
        else result += QChar(folded.value(u, u));
    }
    return result;
}

} // namespace fuwutai
