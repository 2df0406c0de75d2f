// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/paper_view.h"

#include "ui/fields/parts.h"
#include "ui/forms/paper_choice.h"
#include "ui/paper/fonts.h"
#include "ui/paper/sheet_words.h"

#include <QApplication>
#include <QMouseEvent>

namespace fuwutai {

namespace {

constexpr qreal kRim = 6;                        // mm of white around the table, less than on paper
constexpr qreal kLongHeight = 15;                // mm that a field for sentences gets while it is filled
constexpr const char* kCompact = R"(
QLineEdit, QComboBox, QPlainTextEdit { border-radius: 0; min-height: 0; padding: 0 3px; }
QLineEdit:focus, QComboBox:focus { padding: 0 2px; }
QPlainTextEdit { padding: 0; }
QPlainTextEdit:focus { padding: 0; }
QCheckBox { padding: 0 3px; }
QLabel#callout { background: @accentSoft; color: @ink; border: 1px solid @accent; padding: 2px 6px; font-size: 12px; }
QLabel#why { background: @badSoft; color: @bad; border: 1px solid @bad; border-top: none; padding: 0 4px; font-size: 12px; }
)";

QString compact()
{
    QString text = QLatin1String(kCompact);
    const Tokens& t = paperTokens();
    for (const auto& [sign, colour] : {std::pair{"@badSoft", t.badSoft}, {"@bad", t.bad}, {"@accentSoft", t.accentSoft}, {"@accent", t.accent}, {"@ink", t.ink}})
        text.replace(QLatin1String(sign), colour.name());
    return styleSheetFor(paperTokens()) + text;
}

} // namespace

PaperView::PaperView(QWidget* parent) : QWidget(parent), m_measure(installFonts()), m_callout(label({}, "", this))
{
    putOnPaper(this);
    setStyleSheet(compact());
    m_callout->setObjectName(QStringLiteral("callout"));
    m_callout->setWordWrap(true);
    m_callout->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
}

void PaperView::setSheet(const Sheet& sheet)
{
    m_sheet = sheet;
    layOut();
}

void PaperView::setData(const SheetData& data)
{
    m_data = data;
    makeRoom();
    layOut();
}

void PaperView::layOut()
{
    m_layout = layoutSheet(m_sheet, m_data, m_measure, LayoutMode::Scroll);
    m_spots = fieldSpots(m_layout);
    arrange();
    updateGeometry();
    update();
}

const FieldSpot* PaperView::spotOf(const QString& key) const
{
    for (const FieldSpot& spot : m_spots)
        if (spot.key == key && spot.band.isEmpty()) return &spot;
    return nullptr;
}

const PlacedCell* PaperView::cellOf(const QString& key) const
{
    if (m_layout.pages.isEmpty()) return nullptr;
    for (const PlacedCell& cell : m_layout.pages.first().cells)
        if (cell.band.isEmpty() && cell.keys.contains(key) && cell.kind != CellKind::Label) return &cell;
    return nullptr;
}

bool PaperView::hasPlace(const QString& key) const { return spotOf(key); }
bool PaperView::hasBand(const QString& lines) const
{
    return std::any_of(m_sheet.body.begin(), m_sheet.body.end(), [&](const SheetBlock& block) { return block.kind == BlockKind::Band && block.lines == lines; });
}

QList<ChoiceWord> PaperView::wordsOf(const QString& key) const
{
    for (const SheetBlock& block : m_sheet.body)
        for (const SheetRow& row : block.rows)
            for (const SheetCell& cell : row.cells)
                if (cell.kind == CellKind::Choice && cell.keys.value(0) == key) return cell.choices;
    return {};
}

QStringList PaperView::inReadingOrder(QStringList keys) const
{
    const auto at = [this](const QString& key) {
        const FieldSpot* spot = spotOf(key);
        return spot ? std::pair(spot->rect.top(), spot->rect.left()) : std::pair(1e9, 0.0);
    };
    std::stable_sort(keys.begin(), keys.end(), [&](const QString& a, const QString& b) { return at(a) < at(b); });
    return keys;
}

FieldEditor* PaperView::place(const Field& field, const FieldWorld& world)
{
    const FieldSpot* spot = spotOf(field.key);
    if (!spot) return nullptr;
    const SheetWords inItsWords;
    const PlacedCell* cell = cellOf(field.key);
    const QList<ChoiceWord> words = wordsOf(field.key);
    FieldEditor* editor = nullptr;
    if (cell && spot->kind == CellKind::Choice && !words.isEmpty() && cell->marks.size() == words.size()) {
        auto* boxes = new PaperChoice(field, world, words, m_measure, this);
        boxes->setAnswered(field.kind == Kind::Flag && m_data.chosen.value(field.key).contains(QStringLiteral("no")));
        editor = boxes;
    } else
        editor = makeEditor(field, world, this, EditorRoom::Narrow);
    editor->setOnPaper(std::max(12.0, m_sheet.size * kMmPerPoint * scale()));
    connect(editor, &FieldEditor::edited, this, [this, editor] { reveal(editor); });
    connect(editor, &FieldEditor::told, this, [this, editor] { sayWhy(editor); }); // a reason goes with the next key
    editor->show();
    const bool shared = cell && cell->keys.size() > 1 && spot->kind != CellKind::Choice;
    if (shared) editor->sayWhatItIs(); // the cell's label is that of all of them
    m_placed << Placed{editor, nullptr, *spot, field.kind == Kind::LongText && spot->rect.height() < kLongHeight, shared};
    makeRoom();
    layOut();
    return editor;
}

// More lines where it takes sentences, and what was refused under what was typed: no row is covered by another one's reasons.
CellRoom PaperView::roomFor(const Placed& placed) const
{
    const qreal below = placed.why ? placed.why->heightForWidth(pixels(placed.spot.rect).width()) / scale() : 0;
    return {placed.sentences ? kLongHeight : 0, below};
}

// Whether the rows have to move. Where a cell shows other fields too, their print would go on beside the editor.
bool PaperView::makeRoom()
{
    QMap<QString, CellRoom> room;
    for (const Placed& placed : std::as_const(m_placed)) {
        room.insert(placed.editor->key(), roomFor(placed));
        if (placed.shared) m_data.values[placed.editor->key()].clear();
    }
    return std::exchange(m_data.room, room) != room;
}

void PaperView::sayWhy(const FieldEditor* editor)
{
    const auto placed = std::find_if(m_placed.begin(), m_placed.end(), [&](const Placed& p) { return p.editor == editor; });
    const QString words = editor->reasons().join(QLatin1Char('\n'));
    if (placed == m_placed.end() || (placed->why ? placed->why->text() : QString()) == words) return;
    delete std::exchange(placed->why, nullptr);
    if (!words.isEmpty()) {
        placed->why = label(words, "", this);
        placed->why->setObjectName(QStringLiteral("why"));
        placed->why->setWordWrap(true);
        placed->why->ensurePolished();           // its height is asked before it is seen
        placed->why->show();
    }
    if (makeRoom()) layOut();
}

void PaperView::removeEditors()
{
    for (const Placed& placed : m_placed) {
        placed.editor->hide();
        placed.editor->deleteLater();
        delete placed.why;
    }
    m_placed.clear();
    m_callout->hide();
}

void PaperView::setElsewhere(const QSet<QString>& keys, const QSet<QString>& missing, const QString& where)
{
    m_where = where;
    m_elsewhere = keys;
    m_missing = missing;
    update();
}

QRectF PaperView::shown() const
{
    const qreal left = std::max(0.0, m_sheet.margins.left() - kRim);
    const qreal width = std::max(10.0, bodyWidth(m_sheet) + 2 * kRim);
    if (m_layout.pages.isEmpty()) return {left, 0, width, 10};
    QRectF used;
    for (const PlacedCell& cell : m_layout.pages.first().cells) used |= cell.rect;
    for (const PlacedText& text : m_layout.pages.first().texts)
        if (!text.text.isEmpty() && text.ink != Ink::Watermark) used |= QRectF(text.at.x(), text.at.y() - 5, 1, 6);
    const qreal top = std::max(0.0, used.top() - kRim / 2);
    return {left, top, width, used.bottom() + kRim - top};
}

qreal PaperView::scale() const { return std::max(1.0, (width() - 2) / shown().width()); }
int PaperView::heightForWidth(int width) const { return qRound((width - 2) / shown().width() * shown().height()) + 2; }

QRect PaperView::pixels(const QRectF& mm) const
{
    const qreal s = scale();
    const QPointF origin = shown().topLeft();
    const QPoint from((mm.left() - origin.x()) * s + 1, (mm.top() - origin.y()) * s + 1);
    const QPoint to((mm.right() - origin.x()) * s + 1, (mm.bottom() - origin.y()) * s + 1);
    return QRect(from, to);
}

void PaperView::arrange()
{
    for (Placed& placed : m_placed) {
        if (const FieldSpot* spot = spotOf(placed.editor->key())) placed.spot = *spot;
        auto* boxes = dynamic_cast<PaperChoice*>(placed.editor);
        const PlacedCell* cell = boxes ? cellOf(placed.editor->key()) : nullptr;
        if (cell) boxes->setCell(*cell, scale());
        const QRect at = pixels(cell ? cell->rect.adjusted(0, 0, 0, -cell->below) : placed.spot.rect);
        placed.editor->setGeometry(at);
        if (placed.why) placed.why->setGeometry(at.left(), at.bottom(), at.width(), placed.why->heightForWidth(at.width()));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (makeRoom()) layOut();
    else arrange();
}

// The focus moves once more when the editors go.
PaperView::~PaperView() { disconnect(qApp, nullptr, this, nullptr); }

void PaperView::focusMoved(QWidget* now)
{
    for (const Placed& placed : m_placed)
        if (now && placed.editor->isAncestorOf(now)) return reveal(placed.editor);
    m_callout->hide();
}

void PaperView::reveal(FieldEditor* editor)
{
    const QString understood = editor->reasons().isEmpty() ? editor->note() : QString();
    m_callout->setVisible(!understood.isEmpty());
    if (understood.isEmpty()) return;
    m_callout->setText(understood);
    const int wide = std::clamp(m_callout->fontMetrics().horizontalAdvance(understood) + 20, 80, 320);
    m_callout->setFixedWidth(wide);
    m_callout->adjustSize();
    const int left = std::clamp(editor->x(), 2, std::max(2, width() - wide - 2));
    m_callout->move(left, editor->geometry().bottom() + 1);
    m_callout->raise();
}

void PaperView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_layout.pages.isEmpty()) return;
    for (const PlacedCell& cell : m_layout.pages.first().cells) {
        const QString key = cell.band.isEmpty() ? cell.keys.value(0) : cell.band;
        if (m_elsewhere.contains(key) && pixels(cell.rect).contains(event->pos())) return Q_EMIT elsewhere(key);
    }
}

} // namespace fuwutai
