// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_page.h"

#include "core/record/numbered.h"
#include "ui/fields/flow_layout.h"
#include "ui/pages/empty_note.h"
#include "ui/session/answer.h"

namespace fuwutai {

namespace {

constexpr int kSoonMs = 250, kMinuteMs = 60'000, kApart = 12;

QString countsText(const Board& board, QDate today)
{
    QSet<QString> under;
    for (const BoardLane& lane : board.lanes)
        for (const BoardCard& card : lane.cards)
            if (!lane.name.isEmpty() && !card.done) under << card.row.record.number;
    const QString counts = say("%1 not given away, %2 under way").arg(board.lanes.isEmpty() ? 0 : board.lanes.first().cards.size()).arg(under.size());
    const QString more = board.more ? say("; the most urgent ones, more are in the lists") : QString();
    return QStringLiteral("%1 \u00b7 %2%3").arg(today.toString(QStringLiteral("MM-dd")), counts, more);
}

} // namespace

BoardPage::BoardPage(Session& session, Lookup& lookup, QWidget* parent)
    : Page(parent), m_session(session), m_lanes(new BoardLanes(lookup, this)), m_send(new SendRow(session, lookup, this)), m_notice(new Notice(this)),
      m_counts(label({}, "muted", this))
{
    auto* empty = new EmptyNote(this);
    empty->tell(say("There is no job to be given away and none under way"),
                say("Requests that were filled in and orders that were issued stand here until the work is done."), say("Open the requests"));
    connect(empty, &EmptyNote::pressed, this, [this] { Q_EMIT openList(QStringLiteral("repair_request"), {}); });
    m_empty = empty;
    m_empty->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, 14, 14, 14);
    all->setSpacing(8);
    all->addWidget(makeHead());
    all->addWidget(m_send);
    all->addWidget(m_notice);
    all->addWidget(m_lanes, 1);
    all->addWidget(m_empty, 1);
    connectAll();
    m_minute.start();
    refresh();
}

QWidget* BoardPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(head, kApart);
    row->addWidget(label(say("Dispatch board"), "title", head));
    row->addWidget(m_counts);
    auto* beside = label({}, "muted", head);
    beside->hide();
    row->addWidget(beside);
    connect(m_lanes, &BoardLanes::beside, beside, [beside](int lanes) {
        beside->setText(say("Scroll sideways for %1 more").arg(lanes));
        beside->setVisible(lanes > 0);
    });
    const std::pair<QString, const char*> keys[] = {{say("Send: initials of the name"), "A"}, {say("Other time"), "D"}, {say("Open the record"), "Enter"}};
    for (const auto& [words, key] : keys) {
        auto* hint = new QWidget(head);
        auto* pair = new QHBoxLayout(hint);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->addWidget(label(words, "muted", hint));
        pair->addWidget(new KeyHint(QLatin1String(key), hint));
        row->addWidget(hint);
    }
    return head;
}

void BoardPage::connectAll()
{
    connect(m_lanes, &BoardLanes::opened, this, &BoardPage::open);
    connect(m_lanes, &BoardLanes::sendWanted, this, [this] { begin(); });
    connect(m_lanes, &BoardLanes::timeWanted, this, [this] {
        if (begin()) m_send->changeTime();
    });
    connect(m_lanes, &BoardLanes::dropped, this, &BoardPage::drop);
    connect(m_send, &SendRow::left, this, [this] {
        m_notice->clear();
        m_lanes->focusCard();
    });
    connect(m_send, &SendRow::refused, this, &BoardPage::tellRefused);
    connect(m_send, &SendRow::sent, this, [this] {
        m_notice->clear();
        m_lanes->letGo();
        refresh();
        m_lanes->focusCard();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_minute.setInterval(kMinuteMs);
    connect(&m_soon, &QTimer::timeout, this, &BoardPage::refresh);
    connect(&m_minute, &QTimer::timeout, this, &BoardPage::refresh);
    connect(&m_session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
}

void BoardPage::arrive()
{
    if (m_empty->isVisibleTo(this)) m_empty->findChild<QPushButton*>()->setFocus();
    else m_lanes->focusCard();
}

void BoardPage::refresh()
{
    const int mine = ++m_asked;
    answer(m_session, m_session.ask(BoardQuestion{}), this, [this, mine](const Result<Board>& answer) {
        if (mine != m_asked) return;
        if (!answer) return m_notice->tell(answer.error());
        show(*answer);
    });
}

void BoardPage::show(const Board& board)
{
    const bool first = m_lanes->board().lanes.isEmpty();
    const bool any = std::any_of(board.lanes.begin(), board.lanes.end(), [](const BoardLane& l) { return !l.cards.isEmpty(); });
    m_counts->setText(countsText(board, localDate(m_session.now())));
    m_lanes->setVisible(any);
    m_empty->setVisible(!any);
    m_lanes->show(board, m_session.now());
    if (first && isVisible() && m_send->isHidden()) arrive();
}

bool BoardPage::begin()
{
    const BoardCard* card = m_lanes->card();
    if (!card) return false;
    if (!m_session.actor().has(Role::Foreman)) {
        m_notice->tell(Tone::Warn, say("The foreman says who goes; nothing was changed. Enter opens the job."));
        return false;
    }
    if (card->action().isEmpty()) {
        m_notice->tell(Tone::Warn, say("Nobody is sent to it any more: it is finished or with a contractor. Enter opens the job."));
        return false;
    }
    m_notice->clear();
    m_send->begin(m_lanes->board(), *card, *m_lanes->lane());
    return true;
}

void BoardPage::drop(const CardRef& card, const BoardLane& onto)
{
    m_lanes->choose(card);
    if (begin()) m_send->sendTo(onto);
}

void BoardPage::tellRefused(const Refusal& refusal, bool mayInsist)
{
    if (mayInsist) return m_notice->tell(Tone::Warn, say("%1. Enter once more: it stays like this.").arg(refusal.text()));
    m_notice->tell(refusal);
    if (refusal.kind != RefusalKind::Conflict) return;
    refresh();
    m_lanes->focusCard();
}

void BoardPage::open()
{
    if (const BoardCard* card = m_lanes->card()) Q_EMIT openRecord(card->row.record.type->key, card->row.record.number, {});
}

} // namespace fuwutai
