// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "core/query/brought.h"
#include "ui/fields/parts.h"
#include "ui/forms/answer.h"
#include "ui/forms/held_area.h"
#include "ui/forms/paper_view.h"
#include "ui/paper/sheet.h"

#include <QScrollArea>
#include <QScrollBar>

namespace fuwutai {

namespace {

constexpr int kMostWidth = 860;                  // pixels of a sheet: wider lines are hard to read
constexpr int kOffered = 20;                     // of a reference field
constexpr int kWriteMs = 60;                     // typing is not held up by the sheet
constexpr int kSettleMs = 30;                    // new editors have their place after some rounds of layout
constexpr double kHeldShare = 0.5;               // of the form's height, at most, for what is held above the sheet

} // namespace

RecordForm::RecordForm(Session& session, const RecordType& type, QWidget* parent)
    : QWidget(parent), m_session(session), m_type(type), m_found(std::make_shared<QHash<QString, QString>>()), m_scroll(new QScrollArea(this)),
      m_asked(new Card), m_held(new HeldArea(m_asked, this)), m_block(new Card)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_held);
    all->addWidget(m_scroll, 1);
    m_held->setMaximumWidth(kMostWidth);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("plain"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 4, 0);
    m_column->setSpacing(12);
    if (const auto sheet = shippedSheet(type.key)) {
        m_paper = new PaperView(content);
        m_paper->setMaximumWidth(kMostWidth);
        m_paper->setSheet(*sheet);
        connect(m_paper, &PaperView::elsewhere, this, [this](const QString& key) { goTo(key); });
        m_column->addWidget(m_paper);
    }
    m_block->setMaximumWidth(kMostWidth);
    m_column->addWidget(m_block);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettleMs);
    connect(&m_settling, &QTimer::timeout, this, &RecordForm::settle);
    m_writing.setSingleShot(true);
    m_writing.setInterval(kWriteMs);
    connect(&m_writing, &QTimer::timeout, this, &RecordForm::refreshPaper);
    m_view.record = emptyRecord(type);
}

FieldWorld RecordForm::world() const
{
    FieldWorld w;
    w.cells = m_offer.cells;
    w.sight = m_view.record.id == 0 ? Sight::Clear : m_view.sight;
    w.now = [&s = m_session] { return s.now(); };
    w.nameOf = [names = m_view.names, found = m_found](const QString& type, const QString& number) {
        const QString key = type + QLatin1Char('/') + number;
        return found->contains(key) ? found->value(key) : names.value(key);
    };
    w.valuesOf = [this](const QString& type, const QString& number, QObject* asker, std::function<void(const QJsonObject&)> then) {
        answer(m_session, m_session.ask(BroughtQuestion{type, number}), asker, [then](const Result<QJsonObject>& values) {
            if (values) then(*values);
        });
    };
    w.find = [this, found = m_found](const Field& field, const QString& words, QObject* asker, std::function<void(const FieldWorld::Items&)> then) {
        const ReferenceQuestion question{field.target, words, m_view.record.office, textIn(QLatin1String(field.narrowedBy)), kOffered};
        answer(m_session, m_session.ask(question), asker, [type = field.target, found, then](const Result<ChoiceAnswer>& result) {
            if (!result) return then({});
            for (const auto& item : result->items) found->insert(type + QLatin1Char('/') + item.number, item.words);
            then(result->items);
        });
    };
    return w;
}

void RecordForm::show(const RecordView& view, const SheetHead& head)
{
    const RecordView old = std::exchange(m_view, view);
    m_head = head;
    if (!isFilling()) {
        m_base = view.record.version;
        return build();
    }
    for (const QString& key : std::as_const(m_order)) {
        FieldEditor* const at = m_editors.value(key);
        const int index = m_type.indexOf(key);
        if (index < 0 || at->isChanged() || old.record.values[std::size_t(index)] == view.record.values[std::size_t(index)]) continue;
        at->setValue(beginning(at->field()));
    }
    if (conflicts().isEmpty()) rebase();
    refreshPaper();
}

void RecordForm::begin(const ActionOffer& offer)
{
    m_offer = offer;
    m_bringing = std::make_shared<Bringing>();
    m_askedFor.clear();
    acceptNewest();
    build();
    putTyped(m_offer.proposed);
}

void RecordForm::end()
{
    m_offer = {};
    m_uuid.clear();
    build();
}

// Where a record belongs is no field of its table, but some actions choose it.
Field RecordForm::fieldOf(const QString& key) const
{
    if (const Field* field = m_type.field(key)) return *field;
    Field office;
    office.key = key;
    office.label = key == QLatin1String("handling_office") ? L10N("Handling office") : L10N("Office");
    office.kind = Kind::Reference;
    office.target = QStringLiteral("office");
    return office;
}

Value RecordForm::standing(const Field& field) const
{
    if (m_type.indexOf(field.key) >= 0) return m_view.record.value(field.key);
    return field.key == QLatin1String("handling_office") ? m_view.record.handlingOffice : m_view.record.office;
}

// What has to be said anew begins empty, so that saying the same again counts as saying it.
Value RecordForm::beginning(const Field& field) const
{
    const bool anew = m_offer.anew.contains(field.key) || (field.whenRefused && field.kind == Kind::Flag);
    return anew ? emptyValue(field) : standing(field);
}

bool RecordForm::isNeeded(const QString& key) const { return m_offer.needs.contains(key) || m_offer.anew.contains(key); }

bool RecordForm::hasPlace(const Field& field) const { return m_paper && field.kind != Kind::Lines && m_paper->hasPlace(field.key); }

void RecordForm::addEditor(const Field& field, FieldEditor* editor)
{
    editor->setValue(beginning(field));
    editor->setNeeded(isNeeded(field.key));
    if (m_offer.ready.contains(field.key)) editor->setReady(m_offer.ready.value(field.key));
    connect(editor, &FieldEditor::edited, this, [this, key = field.key] {
        m_uuid.clear();
        refit(key);
        bring(world(), m_bringing, m_editors.value(key), m_editors.values());
        markElsewhere();
        settleNeeds();
        if (m_elsewhere.contains(key)) m_writing.start();
        Q_EMIT edited();
    });
    connect(editor, &FieldEditor::told, this, &RecordForm::told);
    connect(editor, &FieldEditor::left, this, [this, key = field.key] { leadOnFrom(key); });
    m_editors.insert(field.key, editor);
    m_order << field.key;
}

// What stands in a field now, as it would be sent.
QString RecordForm::textIn(const QString& key) const
{
    if (const FieldEditor* e = m_editors.value(key)) return e->json().toString();
    return m_type.field(key) ? m_view.record.text(key) : QString();
}

// What a field holds that the one it is narrowed by no longer allows is taken out; the only one it allows is put there where
// something has to be: what may stay empty is nobody's to fill but who knows.
void RecordForm::refit(const QString& changed)
{
    const QString within = textIn(changed);
    for (FieldEditor* e : std::as_const(m_editors)) {
        if (within.isEmpty() || changed != QLatin1String(e->field().narrowedBy)) continue;
        const QString stood = textIn(e->key());
        if (!world().nameOf || world().nameOf(m_type.field(changed)->target, within).isEmpty()) continue; // still being typed
        world().find(e->field(), {}, e, [this, e, stood](const FieldWorld::Items& items) {
            const bool fits = std::any_of(items.begin(), items.end(), [&](const ChoiceAnswer::Item& i) { return i.number == stood; });
            if (fits || textIn(e->key()) != stood) return;
            if (items.size() == 1 && isNeeded(e->key())) e->putTyped(items.first().number);
            else if (!stood.isEmpty()) e->putTyped(QString());
        });
    }
}

// What the sheet has no place for comes first, as it is read, then down the sheet: Tab follows the eye.
void RecordForm::build()
{
    if (m_place < 0) m_place = m_scroll->verticalScrollBar()->value();
    m_settling.start();
    for (FieldEditor* gone : std::as_const(m_editors)) gone->blockSignals(true); // what it settles as it loses the focus is nobody's any more
    m_editors.clear();
    m_order.clear();
    if (m_paper) m_paper->removeEditors();
    takeSheet();
    refreshPaper();
    QStringList keys = m_paper ? m_paper->inReadingOrder(m_offer.fills) : m_offer.fills;
    keys.removeIf([this](const QString& key) { return !isAsked(key); });
    m_elsewhere.clear();
    for (const QString& key : keys)
        if (!hasPlace(fieldOf(key))) m_elsewhere << key;
    buildBlocks();
    const FieldWorld w = world();
    for (const QString& key : keys)
        if (!m_elsewhere.contains(key)) addEditor(fieldOf(key), m_paper->place(fieldOf(key), w));
    markElsewhere();
}

void RecordForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_held->setMaximumHeight(int(height() * kHeldShare));
}

bool RecordForm::hasTyped() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](const FieldEditor* e) { return e->isChanged(); });
}

QJsonObject RecordForm::typed() const
{
    QJsonObject with;
    for (const QString& key : m_order)
        if (const FieldEditor* e = m_editors.value(key); e->isChanged()) with.insert(key, e->json());
    return with;
}

void RecordForm::putTyped(const QJsonObject& with)
{
    askFor(with.keys());
    for (auto it = with.begin(); it != with.end(); ++it)
        if (FieldEditor* e = m_editors.value(it.key())) e->putTyped(it.value());
}

Command RecordForm::command()
{
    for (FieldEditor* e : std::as_const(m_editors)) e->commitComposition();
    if (m_uuid.isEmpty()) m_uuid = newUuid();
    Command c;
    c.uuid = m_uuid;
    c.type = m_type.key;
    c.action = m_offer.action;
    c.number = m_view.record.number;
    if (!c.number.isEmpty()) c.version = m_base;
    c.with = typed();
    if (c.with.contains(QStringLiteral("office"))) c.office = c.with.take(QStringLiteral("office")).toString();
    return c;
}

} // namespace fuwutai
