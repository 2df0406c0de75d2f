// SPDX-License-Identifier: GPL-3.0-or-later
// How wide and high text is on paper, in millimetres, the same for every device. Used by layout.h and painter.h.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace fuwutai {

// Text is set in units of 1/20 point, fine enough that rounding is never seen.
inline constexpr qreal kUnitsPerPoint = 20;
inline constexpr qreal kMmPerUnit = 25.4 / 72 / kUnitsPerPoint;
inline constexpr qreal kMmPerPoint = 25.4 / 72;

class Measure {
public:
    explicit Measure(QString family) : m_family(std::move(family)) {}

    QFont font(qreal points, bool bold) const;                       // its pixel is one unit
    qreal width(const QString& text, qreal points, bool bold) const; // mm
    // Lines no wider than `width` mm, broken at words, by the Chinese rules of punctuation, or anywhere when a word is too long.
    QStringList wrap(const QString& text, qreal points, bool bold, qreal width) const;

    static qreal lineHeight(qreal points) { return points * kMmPerPoint * 1.32; }           // mm
    static qreal baseline(qreal points) { return lineHeight(points) / 2 + points * kMmPerPoint * 0.38; } // mm below a line's top

private:
    QString m_family;
};

// Characters that the derived font leaves out because another one looks the same, folded into that one.
QString paperText(const QString& text);

} // namespace fuwutai
