// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/actions_card.h"

#include "ui/fields/flow_layout.h"

#include <QCheckBox>
#include <QPointer>

namespace fuwutai {

namespace {

constexpr int kRefusedInSight = 3;               // more of them stand behind a button
constexpr int kShortcuts = 9;

const QString kDoKey = QStringLiteral("Ctrl+Enter");

// The step offered on Ctrl+Enter.
QString primaryOf(const QList<ActionOffer>& offers)
{
    for (const ActionOffer& offer : offers)
        if (offer.enabled && offer.usual && !offer.forOther) return offer.action;
    return {};
}

QString labelOf(const ActionOffer& offer) { return offer.forOther ? say("%1 (for somebody else)").arg(offer.label) : offer.label; }

Field proxyField(const char* key, const char* label, Kind kind, const char* target = "")
{
    Field f;
    f.key = QLatin1String(key);
    f.label = label;
    f.kind = kind;
    f.target = QLatin1String(target);
    return f;
}

// What is not possible now: its name as of any button, the whole reason below it.
class RefusedButton : public Button {
public:
    using Button::Button;

protected:
    void paintEvent(QPaintEvent* event) override { QPushButton::paintEvent(event); }
};

// Of several alike the reason stands once, below them.
QWidget* withReasons(const QList<Button*>& buttons, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto* why = label(buttons.first()->whyNot().join(QLatin1Char('\n')), "note", box);
    why->setWordWrap(true);
    for (Button* button : buttons) rows->addWidget(button);
    rows->addWidget(why);
    return box;
}

} // namespace

ActionsCard::ActionsCard(QWidget* parent) : Card(say("Next step"), {}, parent) {}

Button* ActionsCard::actionButton(const ActionOffer& offer, bool primary)
{
    Button* made = primary ? new PrimaryButton(offer.label, kDoKey, this) : offer.enabled ? new Button(labelOf(offer), {}, this) : new RefusedButton(labelOf(offer), {}, this);
    made->setObjectName(QStringLiteral("action.") + offer.action);
    QStringList why = offer.why;
    for (QString& reason : why) reason = reason.remove(say("“%1”").arg(offer.label)).trimmed(); // the button says its name already
    made->setWhyNot(offer.enabled ? QStringList() : why.isEmpty() ? QStringList{say("not possible now")} : why);
    connect(made, &QPushButton::clicked, this, [this, action = offer.action] { Q_EMIT chosen(action); });
    return made;
}

void ActionsCard::setOffers(const QList<ActionOffer>& offers)
{
    QString sign = QStringLiteral(";");
    for (const ActionOffer& o : offers) sign += QStringLiteral("%1 %2 %3;").arg(o.action).arg(o.enabled).arg(o.why.join(QLatin1Char(',')) + o.awaits);
    for (const auto& [key, words] : std::as_const(m_beginnings)) sign += key + words + QLatin1Char(';');
    if (std::exchange(m_shown, sign) == sign) return;
    clear();
    m_missing = m_doubts = nullptr;
    m_do = nullptr;
    m_proxy.clear();
    m_proxyBox = nullptr;
    setTitle(say("Next step"));
    m_primary = primaryOf(offers);
    QList<ActionOffer> others, refused, awaited;
    for (const ActionOffer& offer : offers)
        if (offer.usual && !offer.awaits.isEmpty()) tellAwaited(offer);
    for (const ActionOffer& offer : offers) {
        if (!offer.enabled) (m_primary.isEmpty() && offer.usual ? awaited : refused) << offer;
        else if (offer.action == m_primary) body()->addWidget(actionButton(offer, true));
        else others << offer;
    }
    // What something stands in the way of comes before what is others' to do.
    std::stable_sort(refused.begin(), refused.end(), [&](const ActionOffer& a, const ActionOffer& b) {
        const auto rank = [](const ActionOffer& o) { return (o.clause.isEmpty() ? 2 : 0) + (o.usual ? 0 : 1); };
        return rank(a) < rank(b);
    });
    // Where nothing is mine to do next, what it waits for comes first, and by whom.
    for (const ActionOffer& offer : awaited) body()->addWidget(withReasons({actionButton(offer, false)}, this));
    addOthers(others);
    addBeginnings();
    addRefused(refused);
    if (offers.isEmpty()) body()->addWidget(label(say("Nothing is left to do here"), "muted", this));
}

// Of what is usually next: who has to do it, where that is not oneself, or not oneself alone.
void ActionsCard::tellAwaited(const ActionOffer& offer)
{
    auto* line = label(say("“%1” still waits for: %2").arg(offer.label, offer.awaits), "", this);
    line->setObjectName(QStringLiteral("awaits"));
    line->setWordWrap(true);
    body()->addWidget(line);
}

void ActionsCard::addOthers(const QList<ActionOffer>& offers)
{
    if (offers.isEmpty()) return;
    auto* flow = new FlowLayout(nullptr, 6);
    int number = 1;
    for (const ActionOffer& offer : offers) {
        Button* button = actionButton(offer, false);
        if (number <= kShortcuts) {
            const QString key = QStringLiteral("Alt+%1").arg(number++);
            button->setShortcut(QKeySequence(key));
            button->setKey(key);
        }
        flow->addWidget(button);
    }
    body()->addLayout(flow);
}

void ActionsCard::addBeginnings()
{
    for (const auto& [key, words] : std::as_const(m_beginnings)) {
        auto* button = new Button(words, key == m_beginnings.first().first ? QStringLiteral("Ctrl+D") : QString(), this);
        button->setObjectName(QStringLiteral("begin.") + key);
        button->setGlyph(Glyph::Plus);
        connect(button, &QPushButton::clicked, this, [this, key = key] { Q_EMIT begun(key); });
        body()->addWidget(button);
    }
}

void ActionsCard::addRefused(const QList<ActionOffer>& offers)
{
    QList<QList<Button*>> alike; // by their reasons
    for (const ActionOffer& offer : offers) {
        Button* button = actionButton(offer, false);
        const auto same = std::find_if(alike.begin(), alike.end(), [&](const QList<Button*>& some) { return some.first()->whyNot() == button->whyNot(); });
        if (same == alike.end()) alike << QList<Button*>{button};
        else *same << button;
    }
    QList<QPointer<QWidget>> hidden;
    qsizetype shown = 0;
    for (const QList<Button*>& some : alike) {
        QWidget* refused = withReasons(some, this);
        body()->addWidget(refused);
        if (shown >= kRefusedInSight) {
            refused->hide();
            hidden << refused;
        } else {
            shown += some.size();
        }
    }
    if (hidden.isEmpty()) return;
    auto* more = new Button(say("%1 more that are not possible now").arg(offers.size() - shown), {}, this);
    more->setProperty("look", QStringLiteral("link"));
    connect(more, &QPushButton::clicked, this, [more, hidden] {
        for (const auto& one : hidden)
            if (one) one->show();
        more->hide();
    });
    body()->addWidget(more);
}

void ActionsCard::fill(const ActionOffer& offer, const FieldWorld& world)
{
    clear();
    m_shown.clear();
    m_proxy.clear();
    setTitle(labelOf(offer));
    m_missing = label({}, "bad-note", this);
    m_doubts = label({}, "warn-note", this);
    for (QLabel* told : {m_missing, m_doubts}) {
        told->setWordWrap(true);
        body()->addWidget(told);
    }
    if (offer.proxy) addProxy(world, offer.forOther);
    m_do = new PrimaryButton(offer.label, kDoKey, this);
    m_do->setObjectName(QStringLiteral("do"));
    connect(m_do, &QPushButton::clicked, this, &ActionsCard::doIt);
    auto* back = new Button(say("Leave it"), QStringLiteral("Esc"), this);
    back->setObjectName(QStringLiteral("leave"));
    connect(back, &QPushButton::clicked, this, &ActionsCard::leave);
    body()->addWidget(m_do);
    body()->addWidget(back);
    setMissing({});
    setDoubts({});
}

void ActionsCard::setMissing(const QStringList& labels)
{
    if (!m_missing) return;
    m_missing->setText(labels.isEmpty() ? QString() : say("Still needed: %1").arg(labels.join(say(", "))));
    m_missing->setVisible(!labels.isEmpty());
}

void ActionsCard::setDoubts(const QStringList& doubts)
{
    if (!m_doubts) return;
    m_doubts->setText(doubts.join(QLatin1Char('\n')));
    m_doubts->setVisible(!doubts.isEmpty());
}

void ActionsCard::setBusy(bool busy)
{
    if (m_do) m_do->setEnabled(!busy);
}

// 代录: who decided does not sit at the program. `only`: it is not one's own to decide.
void ActionsCard::addProxy(const FieldWorld& world, bool only)
{
    auto* tick = new QCheckBox(say("Entered for somebody else"), this);
    tick->setObjectName(QStringLiteral("proxy"));
    m_proxyBox = new QWidget(this);
    auto* rows = new QVBoxLayout(m_proxyBox);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const Field& field : {proxyField("proxy.user", L10N("Who decided"), Kind::Reference, "user"), proxyField("proxy.at", L10N("Decided at"), Kind::Time),
                               proxyField("proxy.how", L10N("By phone, on paper ..."), Kind::Text)}) {
        auto* e = makeEditor(field, world, m_proxyBox);
        e->setValue(emptyValue(field));
        e->setNeeded(true);
        e->setObjectName(field.key);
        rows->addWidget(label(say(field.label), "note", m_proxyBox));
        rows->addWidget(e);
        m_proxy << e;
    }
    m_proxyBox->setVisible(only);
    tick->setChecked(only);
    tick->setEnabled(!only);
    connect(tick, &QCheckBox::toggled, m_proxyBox, &QWidget::setVisible);
    body()->addWidget(tick);
    body()->addWidget(m_proxyBox);
}

QStringList ActionsCard::proxyMissing() const
{
    QStringList all;
    if (m_proxy.isEmpty() || m_proxyBox->isHidden()) return all;
    for (const FieldEditor* e : m_proxy)
        if (e->isMissing()) all << say(e->field().label);
    return all;
}

Proxy ActionsCard::proxy() const
{
    if (m_proxy.isEmpty() || m_proxyBox->isHidden()) return {};
    for (FieldEditor* e : m_proxy) e->commitComposition();
    return {m_proxy[0]->json().toString(), readInstant(m_proxy[1]->json().toString()), m_proxy[2]->json().toString()};
}

} // namespace fuwutai
