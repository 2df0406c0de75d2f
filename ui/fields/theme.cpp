// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/theme.h"

#include "ui/fields/house_style.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace fuwutai {

namespace {

constexpr const char* kOnPaper = "onPaper";

Tokens make(std::initializer_list<const char*> hex)
{
    Tokens t;
    QColor* const into[] = {&t.ground, &t.surface, &t.line, &t.ink, &t.muted, &t.accent, &t.onAccent, &t.accentSoft,
                            &t.bad, &t.badSoft, &t.warn, &t.warnSoft, &t.ok, &t.okSoft, &t.neutral};
    std::size_t i = 0;
    for (const char* one : hex) *into[i++] = QColor(QLatin1String(one));
    return t;
}

const Tokens& light()
{
    static const Tokens t = make({"#F3F5F7", "#FFFFFF", "#DCE1E7", "#1E2833", "#5F6D7B", "#0B6E75", "#FFFFFF", "#E1F0F0",
                                  "#B3261E", "#FBEAE8", "#8A5A00", "#FBF1DC", "#2A6B3C", "#E5F2E8", "#EDF1F4"});
    return t;
}

const Tokens& dark()
{
    static const Tokens t = make({"#171B1F", "#20262C", "#36404A", "#E4E9ED", "#94A2AF", "#4FB3B8", "#0F1A1C", "#1E3A3D",
                                  "#F2857C", "#46241F", "#E3B667", "#40331A", "#7CC58F", "#1F3526", "#2A323A"});
    return t;
}

struct Theme {
    ThemeMode mode = ThemeMode::System;
    bool dark = false;
    bool applying = false;
};
Theme& theme()
{
    static Theme t;
    return t;
}

bool systemIsDark()
{
    const QPalette p = QGuiApplication::palette();
    return p.color(QPalette::Window).lightness() < p.color(QPalette::WindowText).lightness();
}

void put(bool dark)
{
    theme().dark = dark;
    QApplication::setPalette(paletteFor(tokens()));
    qApp->setStyleSheet(styleSheetFor(tokens()));
}

// What the desktop says shows only while no palette of ours covers it.
void refresh()
{
    Theme& t = theme();
    if (t.applying) return;
    t.applying = true;
    QApplication::setPalette(QPalette());
    put(t.mode == ThemeMode::Dark || (t.mode == ThemeMode::System && systemIsDark()));
    t.applying = false;
}

class Follower : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::ThemeChange && theme().mode == ThemeMode::System)
            QMetaObject::invokeMethod(this, [] { refresh(); }, Qt::QueuedConnection);
        return false;
    }
};

void follow()
{
    const QString name = QStringLiteral("fuwutaiThemeFollower");
    if (qApp->findChild<QObject*>(name, Qt::FindDirectChildrenOnly)) return;
    auto* follower = new Follower(qApp);
    follower->setObjectName(name);
    qApp->installEventFilter(follower);
    QApplication::setStyle(new HouseStyle);
    QApplication::setFont(sized(QApplication::font(), kTextPx));
}

} // namespace

void applyTheme(ThemeMode mode)
{
    follow();
    theme().mode = mode;
    refresh();
}

bool isDark() { return theme().dark; }
const Tokens& tokens() { return theme().dark ? dark() : light(); }
const Tokens& paperTokens() { return light(); }

const Tokens& tokensOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->property(kOnPaper).toBool()) return paperTokens();
    return tokens();
}

void putOnPaper(QWidget* widget)
{
    widget->setProperty(kOnPaper, true);
    widget->setPalette(paletteFor(paperTokens()));
    widget->setStyleSheet(styleSheetFor(paperTokens()));
}

QPalette paletteFor(const Tokens& t)
{
    QPalette p;
    for (const auto& [role, color] : {std::pair{QPalette::Window, t.ground}, {QPalette::WindowText, t.ink}, {QPalette::Base, t.surface},
                                      {QPalette::AlternateBase, t.ground}, {QPalette::Text, t.ink}, {QPalette::Button, t.surface},
                                      {QPalette::ButtonText, t.ink}, {QPalette::BrightText, t.bad}, {QPalette::ToolTipBase, t.surface},
                                      {QPalette::ToolTipText, t.ink}, {QPalette::Highlight, t.accent}, {QPalette::HighlightedText, t.onAccent},
                                      {QPalette::Link, t.accent}, {QPalette::LinkVisited, t.accent}, {QPalette::PlaceholderText, t.muted},
                                      {QPalette::Light, t.surface}, {QPalette::Midlight, t.line}, {QPalette::Mid, t.line},
                                      {QPalette::Dark, t.muted}, {QPalette::Shadow, t.line}})
        p.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, t.muted);
    p.setColor(QPalette::Disabled, QPalette::Base, t.ground);
    return p;
}

qreal scaleForText(qreal px) { return std::clamp(qRound(4 * px / kTextPx) / 4.0, 1.0, 2.0); }

QFont sized(QFont font, int px, bool bold)
{
    font.setPixelSize(px);
    font.setBold(bold);
    return font;
}

void setLook(QWidget* widget, const char* look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setMark(QWidget* widget, const char* name, bool on)
{
    if (widget->property(name).toBool() == on) return;
    widget->setProperty(name, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace fuwutai
