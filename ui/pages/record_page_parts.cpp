// SPDX-License-Identifier: GPL-3.0-or-later
// How a record page is put together, and what it offers.
#include "core/record/numbered.h"
#include "ui/forms/actions_card.h"
#include "ui/forms/answer.h"
#include "ui/forms/conflict_table.h"
#include "ui/forms/record_cards.h"
#include "ui/fields/flow_layout.h"
#include "ui/pages/attachments_card.h"
#include "ui/pages/follow_up.h"
#include "ui/pages/presence_badge.h"
#include "ui/pages/print_page.h"
#include "ui/pages/record_page.h"
#include "ui/session/kept.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>

namespace fuwutai {

namespace {

constexpr int kColumnLeast = 328, kColumnMost = 352;

} // namespace

void RecordPage::buildParts()
{
    setObjectName(QStringLiteral("record"));
    setFocusPolicy(Qt::StrongFocus);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(14, 14, 14, 14);
    all->setSpacing(16);
    auto* paper = new QWidget(this);
    auto* left = new QVBoxLayout(paper);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    m_notice = new Notice(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_conflicts = new ConflictTable(this);
    m_form = new RecordForm(m_session, m_type, this);
    left->addLayout(buildHead());
    left->addWidget(m_notice);
    left->addWidget(makeDraftNotice());
    left->addWidget(m_conflicts);
    left->addWidget(m_form, 1);
    m_columns = {paper, buildColumn()};
    all->addWidget(m_columns[0], 1);
    all->addWidget(m_columns[1]);
}

void RecordPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns[1]->setFixedWidth(qBound(kColumnLeast, width() * 3 / 10, kColumnMost));
}

QLayout* RecordPage::buildHead()
{
    auto* head = m_head = new QHBoxLayout;
    head->setSpacing(8);
    m_title = label({}, "title", this);
    m_title->setObjectName(QStringLiteral("number"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new Badge(this);
    m_urgency = new Badge(this);
    m_others = new PresenceBadge(m_session, this);
    m_about = label({}, "muted", this);
    m_print = new Button(say("Print"), QStringLiteral("Ctrl+P"), this);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setGlyph(Glyph::Print);
    connect(m_print, &QPushButton::clicked, this, &RecordPage::print);
    m_title->setMinimumHeight(m_print->sizeHint().height()); // one line with the button; what has no room there goes on below
    auto* told = new FlowLayout(nullptr, 8);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_urgency), static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_others)}) told->addWidget(part);
    head->addLayout(told, 1);
    head->addWidget(m_print, 0, Qt::AlignTop);
    return head;
}

QWidget* RecordPage::buildColumn()
{
    m_actions = new ActionsCard;
    m_clocks = new ClocksCard;
    m_history = new HistoryCard;
    m_warranty = new WarrantyCard;
    m_linked = new LinkedCard;
    m_attached = new AttachmentsCard(m_session);
    m_attached->takeDropsOn(this);
    auto* inner = new QWidget;
    inner->setProperty("look", QStringLiteral("plain"));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* card : {static_cast<QWidget*>(m_actions), static_cast<QWidget*>(m_clocks), static_cast<QWidget*>(m_linked), static_cast<QWidget*>(m_warranty), static_cast<QWidget*>(m_attached), static_cast<QWidget*>(m_history)}) column->addWidget(card);
    column->addStretch(1);
    for (QWidget* later : {static_cast<QWidget*>(m_clocks), static_cast<QWidget*>(m_warranty), static_cast<QWidget*>(m_attached), static_cast<QWidget*>(m_linked), static_cast<QWidget*>(m_history)}) later->hide();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    return scroll;
}

void RecordPage::addKeys()
{
    const auto key = [this](const char* keys, auto work) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
        return shortcut;
    };
    // An open step is done from anywhere in the window: the hand on the keys does not see where the focus went.
    for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"}) key(keys, [this] { primary(); })->setContext(Qt::WindowShortcut);
    key("Ctrl+P", [this] { print(); });
    key("Ctrl+V", [this] { m_attached->paste(); }); // where no field takes it
    key("Ctrl+D", [this] { follow({}); });
    key("Esc", [this] {
        if (QWidget* list = QApplication::activePopupWidget()) list->close(); // an open list first
        else escape();
    });
}

void RecordPage::offerSteps()
{
    const Record& record = m_form->view().record;
    QList<std::pair<QString, QString>> beginnings;
    for (const FollowUpOffer& offer : followUpsOf(m_session.registry(), record, m_session.actor()))
        if (mayBeNew(offer)) beginnings.append({offer.type->key, draftOf(*offer.type).isEmpty() ? say(offer.row->label) : say("Go on with the draft")});
    m_actions->setBeginnings(beginnings);
    m_actions->setOffers(m_offers);
}

// What stands for itself is not begun a second time under the same number.
bool RecordPage::mayBeNew(const FollowUpOffer& offer) const
{
    const QString number = knownBy(offer, m_form->view());
    return *offer.row->field || (!number.isEmpty() && number == m_stranger);
}

void RecordPage::lookForStranger()
{
    for (const FollowUpOffer& offer : followUpsOf(m_session.registry(), m_form->view().record, m_session.actor())) {
        const QString number = knownBy(offer, m_form->view());
        if (number.isEmpty()) continue;
        answer(m_session, m_session.ask(ReferenceQuestion{offer.type->key, number, {}, {}, 1}), this, [this, number](const Result<ChoiceAnswer>& there) {
            m_stranger = there && there->items.isEmpty() ? number : QString();
            if (!m_form->isFilling()) offerSteps();
        });
    }
}

// A call may have several orders, but one that was drawn up and not yet sent out is gone on with before the next is begun.
QString RecordPage::draftOf(const RecordType& type) const
{
    if (type.key != QLatin1String("dispatch_order")) return {};
    for (const LinkedRecord& l : m_form->view().linked)
        if (l.type == type.key && l.open && !isNumbered(l.number)) return l.number;
    return {};
}

// "": the first that may be begun.
void RecordPage::follow(const QString& type)
{
    for (const FollowUpOffer& offer : followUpsOf(m_session.registry(), m_form->view().record, m_session.actor())) {
        if (!mayBeNew(offer) || (!type.isEmpty() && offer.type->key != type)) continue;
        if (const QString draft = draftOf(*offer.type); !draft.isEmpty()) return Q_EMIT openRecord(offer.type->key, draft, {});
        return Q_EMIT openNew(offer.type->key, QLatin1String(offer.row->action), takenOver(offer, m_form->view()));
    }
}

SheetHead RecordPage::sheetHead() const
{
    SheetHead head;
    head.organisation = m_session.organisation();
    head.practice = m_session.isPractice();
    return head;
}

void RecordPage::setPrinting(const QString& words, const std::function<PrintPreparation()>& printing)
{
    m_printing = printing;
    m_print->setText(words);
    offerPrint();
}

void RecordPage::offerPrint()
{
    m_print->setVisible(m_printing || shippedSheets().contains(m_type.key)); // else it has no paper
    if (m_printing) m_print->setWhyNot({});
    else m_print->setEnabled(!m_number.isEmpty());
}

void RecordPage::print()
{
    if (m_print->isEnabled() && m_print->isVisibleTo(this)) Q_EMIT printWanted(m_printing ? m_printing() : recordPrint(m_type.key, m_number, kept(m_session, keptPaper(m_type.key)).toString()));
}

} // namespace fuwutai
