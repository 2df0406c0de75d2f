// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/parts.h"

#include "core/base/words.h"
#include "ui/fields/failure.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QClipboard>
#include <QGuiApplication>
#include <QStyleOptionButton>
#include <QWheelEvent>

namespace fuwutai {

namespace {

constexpr int kLeastNote = 60; // px: less would stand word under word

} // namespace

QLabel* label(const QString& text, const char* look, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    if (*look) made->setProperty("look", QString::fromLatin1(look));
    return made;
}

Badge::Badge(QWidget* parent) : QWidget(parent)
{
    setFont(sized(font(), kNotePx + 1));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}
Badge::Badge(const BadgeLook& look, const QString& text, QWidget* parent) : Badge(parent) { show(look, text); }
Badge::Badge(Urgency urgency, const QString& words, QWidget* parent) : Badge(lookOf(urgency), words, parent) {}

void Badge::show(const BadgeLook& look, const QString& text)
{
    m_look = look;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty() || look.glyph != Glyph::None);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const { return badgeSize(fontMetrics(), m_look, m_text); }

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_look, m_text, tokensOf(this));
}

Card::Card(const QString& title, const QString& note, QWidget* parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("card"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 10, 12, 12);
    all->setSpacing(8);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_title = label({}, "heading", this);
    m_note = label({}, "note", this);
    m_note->setWordWrap(true); // it makes no card wider
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_body = new QVBoxLayout;
    m_body->setSpacing(6);
    all->addLayout(m_head);
    all->addLayout(m_body);
    setTitle(title, note);
}

void Card::setTitle(const QString& title, const QString& note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setMinimumWidth(std::min(kLeastNote, m_note->fontMetrics().horizontalAdvance(note)));
    m_title->setVisible(!title.isEmpty());
    m_note->setVisible(!note.isEmpty() || !title.isEmpty());
    setAccessibleName(title);
}

void Card::clear() { emptyLayout(m_body); }

KeyHint::KeyHint(const QString& key, QWidget* parent) : QWidget(parent), m_key(key) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyHint(painter, rect(), m_key, tokensOf(this).muted, tokensOf(this).line);
}

Notice::Notice(QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_text(label({}, "", this)), m_code(label({}, "note", this)), m_copy(new QPushButton(say("Copy details"), this))
{
    m_row->setContentsMargins(10, 6, 10, 6);
    m_row->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_code);
    m_row->addWidget(m_copy);
    m_copy->setObjectName(QStringLiteral("copyDetails"));
    m_copy->setToolTip(say("Version, time and code for who helps you; no value of a record"));
    setLook(m_copy, "link");
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    hide();
}

void Notice::tell(const Refusal& refusal) { tell(refusal, failureFace(refusal)); }

void Notice::tell(const Refusal& refusal, const QString& words)
{
    tell(Tone::Bad, words);
    m_details = failureDetails(refusal, QDateTime::currentDateTime());
    m_code->setText(say("Code %1").arg(refusal.code()));
    m_code->setVisible(!words.isEmpty() && refusal.kind == RefusalKind::Failed); // what a person can put right himself needs none to be read
    m_copy->setVisible(!words.isEmpty());
}

void Notice::tell(Tone tone, const QString& text)
{
    static constexpr const char* kLooks[] = {"notice-info", "notice-info", "notice-bad", "notice-warn", "notice-ok"};
    static constexpr const char* kInks[] = {"", "", "bad", "warn", "ok"};
    m_tone = tone;
    setLook(this, kLooks[int(tone)]);
    setLook(m_text, kInks[int(tone)]);
    m_text->setText(text);
    m_code->hide();
    m_copy->hide();
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

Combo::Combo(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToContents); // what is filled after it was first seen is not cut
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
}

void Combo::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) focusNextPrevChild(true);
    else if (!seek(*event)) QComboBox::keyPressEvent(event);
}

void Combo::wheelEvent(QWheelEvent* event) { event->ignore(); }

void Combo::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    paintGlyph(painter, Glyph::Down, QRectF(width() - 22, 0, 18, height()), tokensOf(this).muted);
}

QFrame* rule(QWidget* parent)
{
    auto* made = new QFrame(parent);
    made->setProperty("look", QStringLiteral("line"));
    made->setFixedHeight(1);
    return made;
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout()) emptyLayout(item->layout());
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace fuwutai
