// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/parts.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace fuwutai {

namespace {

constexpr int kGap = 10, kGlyph = 16, kLeastWhy = 120;

} // namespace

Button::Button(const QString& text, const QString& key, QWidget* parent) : QPushButton(text, parent) { setKey(key); }

void Button::setKey(const QString& key)
{
    m_key = key;
    setToolTip(key.isEmpty() ? QString() : QStringLiteral("%1 (%2)").arg(text(), key));
    updateGeometry();
}

void Button::setWhyNot(const QStringList& why)
{
    m_why = why;
    setEnabled(why.isEmpty());
    setToolTip(why.isEmpty() ? QString() : why.join(QLatin1Char('\n')));
    setAccessibleDescription(why.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (!m_key.isEmpty()) size.rwidth() += keyHintSize(m_key, font()).width() + kGap;
    if (m_glyph != Glyph::None) size.rwidth() += kGlyph + 6;
    if (property("look").toString() == QLatin1String("link")) size.rwidth() += 8;
    return size;
}

// A reason may be cut, the action's own name may not.
QSize Button::minimumSizeHint() const { return sizeHint(); }

void Button::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = option.text;
    option.text.clear();
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);

    const Tokens& t = tokensOf(this);
    const QString look = property("look").toString();
    const bool primary = look == QLatin1String("primary"), link = look == QLatin1String("link");
    const QColor ink = !isEnabled() ? t.muted : primary ? t.onAccent : isChecked() || link ? t.accent : t.ink;
    QString why = m_why.isEmpty() ? QString() : m_why.first();
    const QSize key = m_key.isEmpty() ? QSize() : keyHintSize(m_key, font());
    const QFont small = sized(font(), kNotePx);
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, words).width();
    const int room = width() - 20;
    const int glyph = m_glyph == Glyph::None ? 0 : kGlyph + 6;
    // A few letters of a reason tell nothing; the tool tip has all of it.
    if (const int left = room - textWidth - glyph - kGap; left < kLeastWhy && left < QFontMetrics(small).horizontalAdvance(why)) why.clear();
    const int tail = !why.isEmpty() ? std::min(QFontMetrics(small).horizontalAdvance(why) + kGap, std::max(0, room - textWidth - glyph))
                     : key.isValid() ? key.width() + kGap : 0;
    int x = link ? 2 : std::max(10, (width() - glyph - textWidth - tail) / 2);
    if (glyph) paintGlyph(painter, m_glyph, QRectF(x, 0, kGlyph, height()), ink);
    x += glyph;
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, width() - x - 4, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, words);
    x += textWidth + kGap;
    if (!why.isEmpty()) {
        painter.setFont(small);
        painter.setPen(t.muted);
        const QRect there(x, 0, width() - 10 - x, height());
        painter.drawText(there, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(why, Qt::ElideRight, there.width()));
    } else if (key.isValid()) {
        paintKeyHint(painter, QRect(QPoint(x, (height() - key.height()) / 2), key), m_key, ink, primary || !isEnabled() ? ink : t.line);
    }
}

PrimaryButton::PrimaryButton(const QString& text, const QString& key, QWidget* parent) : Button(text, key, parent)
{
    setProperty("look", QStringLiteral("primary"));
}

} // namespace fuwutai
