// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/paper_choice.h"

#include "ui/fields/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace fuwutai {

PaperChoice::PaperChoice(const Field& field, const FieldWorld& world, QList<ChoiceWord> words, const Measure& measure, QWidget* parent)
    : FieldEditor(field, world, parent), m_words(std::move(words)), m_measure(measure)
{
    auto* boxes = new QWidget(this);
    boxes->setFocusPolicy(Qt::StrongFocus);
    boxes->setCursor(Qt::PointingHandCursor);
    boxes->installEventFilter(this);
    setInput(boxes);
}

void PaperChoice::setCell(const PlacedCell& cell, qreal scale)
{
    m_cell = cell;
    m_scale = scale;
    input()->update();
}

int PaperChoice::current() const
{
    for (int i = 0; i < m_words.size(); ++i)
        if (m_words[i].key == m_key) return i;
    return -1;
}

void PaperChoice::display(const Value& value)
{
    if (const auto* flag = std::get_if<bool>(&value)) m_key = *flag ? QStringLiteral("yes") : m_answered ? QStringLiteral("no") : QString();
    else m_key = std::get<QString>(value);
    m_at = std::max(0, current());
    input()->update();
}

void PaperChoice::type(const QJsonValue& json)
{
    m_key = json.isBool() ? (json.toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : json.toString();
    m_at = std::max(0, current());
    input()->update();
}

QJsonValue PaperChoice::read() const
{
    if (field().kind == Kind::Flag) return m_key == QLatin1String("yes");
    return m_key.isNull() ? QStringLiteral("") : m_key;
}

// Picking again takes it back, as an eraser does.
void PaperChoice::pick(int index)
{
    if (index < 0 || index >= m_words.size()) return;
    m_at = index;
    m_key = m_words[index].key == m_key ? QString() : m_words[index].key;
    input()->update();
    noteEdit();
}

// The words behind a box belong to it, up to the next one.
void PaperChoice::pressed(QPointF at)
{
    const QPointF mm = at / m_scale + m_cell.rect.topLeft();
    int hit = -1;
    qreal best = 1e9;
    for (int i = 0; i < m_cell.marks.size(); ++i) {
        const QRectF box = m_cell.marks[i].box;
        const qreal off = std::abs(mm.y() - box.center().y()) * 1000 + (mm.x() - box.left() + 1);
        if (mm.x() >= box.left() - 1 && off < best) {
            best = off;
            hit = i;
        }
    }
    pick(hit);
}

bool PaperChoice::typed(int key)
{
    if (key == Qt::Key_Right || key == Qt::Key_Left) {
        m_at = std::clamp(m_at + (key == Qt::Key_Right ? 1 : -1), 0, std::max(0, int(m_words.size()) - 1));
        input()->update();
        return true;
    }
    if (key == Qt::Key_Space) return pick(m_at), true;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return focusNextPrevChild(true), true;
    if (key >= Qt::Key_1 && key < Qt::Key_1 + m_words.size()) return pick(key - Qt::Key_1), true;
    return false;
}

bool PaperChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != input()) return FieldEditor::eventFilter(watched, event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(input());
        paint(painter);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) return pressed(static_cast<QMouseEvent*>(event)->position()), true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) input()->update();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && typed(key->key())) return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void PaperChoice::paint(QPainter& painter) const
{
    const Tokens& t = paperTokens();
    const bool wrong = !reasons().isEmpty() || isMissing();
    const bool focus = input()->hasFocus();
    const QRect frame = input()->rect();
    PlacedCell cell = m_cell;
    cell.framed = cell.shaded = false;
    cell.kind = CellKind::Text;
    for (int i = 0; i < cell.marks.size(); ++i) cell.marks[i].ticked = i == current();
    painter.save();
    painter.translate(-cell.rect.topLeft() * m_scale);
    SheetPage only;
    only.size = QSizeF(cell.rect.right() + 1, cell.rect.bottom() + 1);
    only.cells = {cell};
    paintPage(painter, only, m_measure, m_scale);
    if (focus && m_at < cell.marks.size()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(QRectF(cell.marks[m_at].box.topLeft() * m_scale, cell.marks[m_at].box.size() * m_scale).adjusted(-3, -3, 3, 3));
    }
    painter.restore();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // print stays readable through the tint
    painter.fillRect(frame, wrong ? t.badSoft : t.accentSoft);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(QPen(wrong ? t.bad : t.accent, focus ? 2 : 1));
    painter.drawRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace fuwutai
