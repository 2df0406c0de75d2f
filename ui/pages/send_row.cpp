// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/send_row.h"

#include "core/base/text.h"
#include "core/record/numbered.h"
#include "ui/session/answer.h"

#include <QKeyEvent>

namespace fuwutai {

namespace {

constexpr int kWhoWidth = 140, kTimeWidth = 150;

// By initials or the beginning of the full reading, or by what is in the name.
enum class Fit { None, Within, Whole };
Fit fit(const QString& name, const QString& typed)
{
    const QString wanted = halfWidth(typed).trimmed().toLower();
    const QStringList sounds = pinyinTokens(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (name == typed || sounds.contains(wanted)) return Fit::Whole;
    const bool begins = std::any_of(sounds.begin(), sounds.end(), [&](const QString& s) { return s.startsWith(wanted); });
    return begins || name.contains(typed, Qt::CaseInsensitive) ? Fit::Within : Fit::None;
}

// Initials that nobody bears are a slip of the finger, a written name is somebody new.
bool isWritten(const QString& typed) { return std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter() && c.unicode() > 0x7f; }); }

bool isOverlap(const Refusal& refusal)
{
    return std::all_of(refusal.reasons.begin(), refusal.reasons.end(), [](const Reason& r) { return r.code == QLatin1String("overlap"); });
}

} // namespace

SendRow::SendRow(Session& session, Lookup& lookup, QWidget* parent)
    : QFrame(parent), m_session(session), m_lookup(lookup), m_what(label({}, "", this)), m_who(new QLineEdit(this)), m_found(label({}, "muted", this)),
      m_team(new Combo(this)), m_send(new PrimaryButton(say("Send"), QStringLiteral("Enter"), this)), m_row(new QHBoxLayout(this))
{
    setLook(this, "card");
    setAccessibleName(say("Who is sent"));
    build();
    hide();
}

void SendRow::build()
{
    m_what->setFont(sized(m_what->font(), kTextPx, true));
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setFixedWidth(kWhoWidth);
    m_who->setAccessibleName(say("Name or initials"));
    m_who->setPlaceholderText(say("Name or initials"));
    m_who->installEventFilter(this);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_team->setObjectName(QStringLiteral("team"));
    m_team->setAccessibleName(say("Team"));
    m_send->setObjectName(QStringLiteral("send"));
    for (QWidget* part : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_who)}) m_row->addWidget(part);
    m_row->addWidget(m_found, 1);
    m_row->addWidget(m_team);
    m_row->addWidget(m_send);
    connect(m_who, &QLineEdit::textEdited, this, &SendRow::typed);
    connect(m_team, &QComboBox::currentIndexChanged, this, &SendRow::anew);
    connect(m_send, &QPushButton::clicked, this, &SendRow::send);
}

void SendRow::makeTimes()
{
    delete m_times;
    m_times = new QWidget(this);
    auto* row = new QHBoxLayout(m_times);
    row->setContentsMargins(0, 0, 0, 0);
    FieldWorld world;
    world.now = [this] { return m_session.now(); };
    const RecordType& type = *m_card.row.record.type;
    const bool order = type.field(QStringLiteral("planned_start"));
    m_end = nullptr;
    const auto add = [&](const char* key) {
        const Field* field = type.field(QLatin1String(key));
        row->addWidget(label(say(field->label), "muted", m_times));
        FieldEditor* editor = makeEditor(*field, world, m_times, EditorRoom::Narrow);
        editor->setObjectName(field->key);
        editor->setFixedWidth(kTimeWidth);
        row->addWidget(editor);
        for (QWidget* part : editor->findChildren<QWidget*>()) part->installEventFilter(this);
        connect(editor, &FieldEditor::edited, this, [this] {
            m_timeByHand = true;
            anew();
        });
        return editor;
    };
    m_begin = add(order ? "planned_start" : "planned_at");
    if (order) m_end = add("planned_end");
    m_row->insertWidget(3, m_times);
    QList<QWidget*> stops{m_who, m_begin->focusProxy(), m_team, m_send}; // as it is read
    if (m_end) stops.insert(2, m_end->focusProxy());
    for (qsizetype i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
}

void SendRow::begin(const Board& board, const BoardCard& card, const BoardLane& from)
{
    m_board = board;
    m_card = card;
    m_from = from;
    m_timeByHand = false;
    m_what->setText(say("%1 to").arg(numberWords(card.row.record.number)));
    m_team->clear();
    for (const BoardLane& lane : board.lanes)
        if (lane.crew && lane.office == card.row.record.handlingOffice) m_team->addItem(lane.name, lane.team);
    makeTimes();
    m_who->clear();
    typed();
    show();
    m_who->setFocus();
}

void SendRow::changeTime()
{
    if (m_begin) m_begin->setFocus();
}

void SendRow::sendTo(const BoardLane& lane)
{
    m_who->setText(lane.name);
    typed();
    send();
}

// Those who fit, the one whose initials are just these first.
void SendRow::typed()
{
    const QString text = m_who->text().trimmed();
    m_matches.clear();
    m_match = 0;
    for (const BoardLane& lane : std::as_const(m_board.lanes)) {
        if (lane.name.isEmpty() || lane.outside || lane.office != m_card.row.record.handlingOffice) continue;
        const Fit how = text.isEmpty() ? (lane.name == m_from.name ? Fit::Whole : Fit::None) : fit(lane.name, text);
        if (how == Fit::Whole) m_matches.prepend(lane);
        else if (how == Fit::Within) m_matches << lane;
    }
    step(0);
}

void SendRow::step(int by)
{
    anew();
    if (!m_matches.isEmpty()) m_match = (m_match + by + int(m_matches.size())) % int(m_matches.size());
    const auto lane = chosen();
    QString words = say("Up and Down: the next of the same initials");
    if (lane && m_matches.isEmpty()) words = say("%1, new here").arg(lane->name);
    else if (lane) words = say("%1: jobs %2, today %3").arg(lane->name).arg(lane->open()).arg(lane->dueToday);
    else if (!m_who->text().trimmed().isEmpty()) words = say("nobody is called so; write the name in full");
    QStringList others;
    for (int i = 1; i < m_matches.size(); ++i) others << m_matches[(m_match + i) % m_matches.size()].name;
    if (!others.isEmpty()) words = say("%1 (or %2)").arg(words, others.join(QStringLiteral(" ")));
    m_found->setText(words);
    m_found->setToolTip(words);
    m_who->setAccessibleDescription(words);
    m_team->setVisible(lane && m_card.action() == QLatin1String("assign") && teamFor(*lane).isEmpty() && m_team->count() > 0);
    m_send->setEnabled(lane.has_value());
    propose();
}

void SendRow::propose()
{
    if (m_timeByHand) return;
    const PlannedTime time = proposedTime(m_card, chosen().value_or(BoardLane()), m_session.now(), m_lookup.calendar(), m_board.visitMinutes);
    m_begin->setValue(Value(time.from));
    if (m_end) m_end->setValue(Value(time.to));
}

void SendRow::anew() { m_insists = false; }

std::optional<BoardLane> SendRow::chosen() const
{
    if (!m_matches.isEmpty()) return m_matches[m_match];
    const QString text = m_who->text().trimmed();
    if (!isWritten(text)) return std::nullopt;
    BoardLane fresh;
    fresh.office = m_card.row.record.handlingOffice;
    fresh.name = text;
    return fresh;
}

// The job's own, else that of whoever is sent, else the foreman's, else the only one there is.
QString SendRow::teamFor(const BoardLane& lane) const
{
    const QString own = m_card.row.record.text(QStringLiteral("team"));
    if (!own.isEmpty() || !lane.team.isEmpty()) return own.isEmpty() ? lane.team : own;
    for (const RoleBinding& b : m_session.actor().bindings)
        if (b.role == Role::Foreman && !b.team.isEmpty()) return b.team;
    return m_team->count() == 1 ? m_team->itemData(0).toString() : QString();
}

Command SendRow::commandFor(const BoardLane& lane) const
{
    const Record& job = m_card.row.record;
    const QString action = m_card.action();
    QJsonObject with{{QStringLiteral("technicians"), techniciansJson(job, m_from.name, lane.name)}, {m_begin->key(), m_begin->json()}};
    if (m_end) with.insert(m_end->key(), m_end->json());
    const QString team = teamFor(lane).isEmpty() ? m_team->currentData().toString() : teamFor(lane);
    if (action != QLatin1String("reassign") && !team.isEmpty()) with.insert(QStringLiteral("team"), team);
    if (m_insists) with.insert(QStringLiteral("overlap_agreed"), true);
    Command c;
    c.uuid = newUuid();
    c.type = job.type->key;
    c.action = action;
    c.number = job.number;
    c.version = job.version;
    c.with = with;
    return c;
}

void SendRow::send()
{
    const auto lane = chosen();
    if (!lane || m_sending) return;
    m_begin->commitComposition();
    if (m_end) m_end->commitComposition();
    m_sending = true;
    answer(m_session, m_session.send({commandFor(*lane)}), this, [this](const Result<QList<Receipt>>& done) {
        m_sending = false;
        if (done) {
            hide();
            return Q_EMIT sent();
        }
        m_insists = isOverlap(done.error());
        if (done.error().kind == RefusalKind::Conflict) hide();
        Q_EMIT refused(done.error(), m_insists);
    });
}

bool SendRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        send();
        return true;
    }
    if (watched != m_who || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down)) return false;
    step(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace fuwutai
