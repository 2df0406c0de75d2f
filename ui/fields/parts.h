// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts every page is made of: cards, badges, buttons that show their key, notices, combo boxes that a wheel
// cannot change by accident. Used by forms, lists, pages and shell.
#pragma once

#include "core/base/result.h"
#include "ui/fields/glyphs.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuwutai {

QLabel* label(const QString& text, const char* look = "", QWidget* parent = nullptr);

// Icon, word and colour in one; its text is its accessible name.
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);
    Badge(const BadgeLook& look, const QString& text, QWidget* parent = nullptr);
    Badge(Urgency urgency, const QString& words, QWidget* parent = nullptr);
    void show(const BadgeLook& look, const QString& text);
    using QWidget::show;
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeLook m_look;
    QString m_text;
};

// A surface with a title, a note beside it, and whatever is put into body().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, const QString& note = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    QHBoxLayout* head() const { return m_head; }   // beside title and note: badges, buttons
    void setTitle(const QString& title, const QString& note = {});
    void clear();                                  // takes all out of the body

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    QLabel* m_title;
    QLabel* m_note;
};

// A key cap beside a word.
class KeyHint : public QWidget {
    Q_OBJECT

public:
    explicit KeyHint(const QString& key, QWidget* parent = nullptr);
    QSize sizeHint() const override { return keyHintSize(m_key, font()); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

// A button that shows which key presses it and, when it is grey, why. With `why` it stands disabled.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString& text, const QString& key = {}, QWidget* parent = nullptr);
    void setKey(const QString& key);               // shown only; the page owns the shortcut
    void setWhyNot(const QStringList& why);        // empty: enabled
    QStringList whyNot() const { return m_why; }
    void setGlyph(Glyph glyph) { m_glyph = glyph; updateGeometry(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
    QStringList m_why;
    Glyph m_glyph = Glyph::None;
};

class PrimaryButton : public Button {
    Q_OBJECT

public:
    explicit PrimaryButton(const QString& text, const QString& key = {}, QWidget* parent = nullptr);
};

// One line, or some, that tells what happened; empty ones take no room. Announced to screen readers.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);
    void tell(Tone tone, const QString& text);
    void tell(const Refusal& refusal);             // with its code and what may be copied for who helps
    void tell(const Refusal& refusal, const QString& words);
    void clear() { hide(); }
    QString text() const { return isHidden() ? QString() : m_text->text(); }
    QHBoxLayout* row() const { return m_row; }     // for a button at the end

private:
    QHBoxLayout* m_row;
    QLabel* m_text;
    QLabel* m_code;
    QPushButton* m_copy;
    QString m_details;
    Tone m_tone = Tone::Plain;
};

// Changes by key and click only; a wheel over it scrolls what lies behind. Letters go to the entry that begins so, by its words,
// its pinyin or its initials.
class Combo : public QComboBox {
    Q_OBJECT

public:
    explicit Combo(QWidget* parent = nullptr);
    void showPopup() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;  // Enter goes on to the next, as in a line
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool seek(const QKeyEvent& key);
    int entryFor(const QString& letters, int from) const;

    QString m_letters;                             // typed one after another
    QElapsedTimer m_since;
};

// A level line across a card.
QFrame* rule(QWidget* parent = nullptr);
// Takes all items out of a layout and deletes their widgets.
void emptyLayout(QLayout* layout);

} // namespace fuwutai
