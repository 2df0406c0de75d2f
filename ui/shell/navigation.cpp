// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/fields/icons.h"
#include "ui/fields/parts.h"
#include "ui/session/answer.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace fuwutai {

namespace {

constexpr int kWidth = 188, kNarrow = 56, kIcon = 22, kSoonMs = 400;

QString countText(const CountAnswer& answer) { return QString::number(answer.count) + (answer.more ? QStringLiteral("+") : QString()); }

} // namespace

NavButton::NavButton(const PageDef& def, int digit, QWidget* parent) : QAbstractButton(parent), m_icon(QLatin1String(def.icon))
{
    setText(say(def.label));
    setObjectName(QStringLiteral("nav.%1").arg(QLatin1String(def.key)));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(text()).arg(digit));
    setAccessibleName(text());
}

void NavButton::setCount(const QString& text, bool urgent)
{
    m_count = text;
    m_urgent = urgent;
    setAccessibleDescription(text);
    update();
}

void NavButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    p.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(Qt::NoPen));
    p.setBrush(isChecked() ? t.accentSoft : underMouse() ? t.neutral : Qt::transparent);
    p.drawRoundedRect(hasFocus() ? box.adjusted(1, 1, -1, -1) : box, kRadius, kRadius);
    const QColor ink = isChecked() ? t.accent : t.ink;
    p.drawPixmap(QPointF(7, (height() - kIcon) / 2.0), lineIcon(m_icon, isChecked() ? t.accent : t.muted, kIcon, devicePixelRatioF()));
    if (width() < kNarrow) return paintCount(p, rect().adjusted(0, 0, -2, -14));
    p.setPen(ink);
    const bool wide = QFontMetrics(sized(font(), kTextPx, isChecked())).horizontalAdvance(text()) > width() - 36 - 8;
    p.setFont(sized(font(), wide ? 13 : kTextPx, isChecked()));
    const int room = width() - 36 - 4 - (m_count.isEmpty() ? 0 : p.fontMetrics().horizontalAdvance(m_count) + 8);
    p.drawText(QRect(36, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, p.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    p.setFont(sized(font(), 13, m_urgent || isChecked()));
    paintCount(p, rect().adjusted(0, 0, -10, 0));
}

void NavButton::paintCount(QPainter& p, const QRect& where) const
{
    const Tokens& t = tokens();
    if (width() < kNarrow) p.setFont(sized(font(), 11, m_urgent || isChecked()));
    p.setPen(m_urgent ? t.bad : isChecked() ? t.accent : t.muted);
    p.drawText(where, Qt::AlignVCenter | Qt::AlignRight, m_count);
}

Navigation::Navigation(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_defs(pagesFor(session.registry(), session.actor()))
{
    setFixedWidth(kWidth);
    setAccessibleName(say("Pages"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 10, 8, 10);
    all->setSpacing(0);
    int digit = 0;
    for (const PageDef* def : m_defs) {
        if (def->apart && digit > 0) {
            auto* line = rule(this);
            all->addSpacing(8);
            all->addWidget(line);
            all->addSpacing(8);
        }
        const QString key = QLatin1String(def->key);
        auto* button = new NavButton(*def, ++digit, this);
        button->setFixedHeight(32);
        all->addWidget(button);
        m_buttons.insert(key, button);
        if (m_first.isEmpty()) m_first = key;
        connect(button, &QAbstractButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
        auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(digit)), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, key] { Q_EMIT chosen(key); });
    }
    all->addStretch(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &Navigation::count);
    connect(&session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    count();
}

void Navigation::setCurrent(const QString& key)
{
    if (NavButton* button = m_buttons.value(key)) button->setChecked(true);
}

void Navigation::setNarrow(bool narrow) { setFixedWidth(narrow ? kNarrow : kWidth); }

void Navigation::setDeskCount(qint64 count, bool urgent)
{
    if (NavButton* button = m_buttons.value(QStringLiteral("desk"))) button->setCount(count > 0 ? QString::number(count) : QString(), urgent);
}

void Navigation::count()
{
    for (const PageDef* def : m_defs) {
        if (!*def->counted) continue;
        const QString type = QLatin1String(def->counted);
        NavButton* button = m_buttons.value(QLatin1String(def->key));
        answer(m_session, m_session.ask(CountQuestion{type, {Filter{QStringLiteral("phase"), QStringLiteral("open")}}}), this, [button](const Result<CountAnswer>& answer) {
            if (answer) button->setCount(answer->count > 0 ? countText(*answer) : QString(), false);
        });
    }
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) return QWidget::keyPressEvent(event);
    for (int i = 0; i < m_defs.size(); ++i) {
        NavButton* button = m_buttons.value(QLatin1String(m_defs[i]->key));
        if (!button->hasFocus()) continue;
        m_buttons.value(QLatin1String(m_defs[(i + step + m_defs.size()) % m_defs.size()]->key))->setFocus(Qt::TabFocusReason);
        return;
    }
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), tokens().surface);
    p.setPen(tokens().line);
    p.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace fuwutai
