// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1 of the set-up: departments, repair team and categories that most offices begin with, ticked, taken in by one key.
#include "ui/pages/setup_step.h"

#include "core/exchange/standard_set.h"
#include "ui/session/answer.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>

namespace fuwutai {

namespace {

constexpr int kColumns = 4;

class StandardStep : public SetupStep {
public:
    StandardStep(Session& session, QWidget* parent)
        : SetupStep(session, parent), m_lists(new QVBoxLayout), m_notice(new Notice(this)), m_take(new PrimaryButton(say("Take in and go on"), QStringLiteral("Ctrl+Enter"), this))
    {
        auto* card = new Card(say("Departments and categories"), say("what calls are sorted by and passed on to"), this);
        auto* hint = label(say("Untick what you do not have; the settings change it at any time."), "muted", card);
        hint->setWordWrap(true);
        auto* inner = new QWidget;
        inner->setProperty("look", QStringLiteral("plain"));
        inner->setLayout(m_lists);
        m_lists->setContentsMargins(0, 0, 0, 0);
        auto* scroll = new QScrollArea(card);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(inner);
        m_take->setObjectName(QStringLiteral("takeStandard"));
        card->body()->addWidget(hint);
        card->body()->addWidget(scroll, 1);
        card->body()->addWidget(m_notice);
        card->body()->addWidget(m_take, 0, Qt::AlignLeft);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(card);
        connect(m_take, &QPushButton::clicked, this, &StandardStep::act);
    }

    void begin(const QString& office) override
    {
        SetupStep::begin(office);
        m_notice->clear();
        m_take->setFocus();
        read();
    }

    void act() override
    {
        if (!m_shown) return void(m_early = true); // what is not there yet cannot be ticked
        if (!m_open) return Q_EMIT left();
        if (!m_take->isEnabled()) return;
        QStringList wanted;
        for (const auto& [number, box] : std::as_const(m_boxes)) {
            if (box->isChecked()) m_unticked.remove(number);
            else m_unticked.insert(number);
            if (box->isEnabled() && box->isChecked()) wanted << number;
        }
        m_take->setEnabled(false);
        const auto work = [wanted, office = office()](Workbench& bench, const Reader& reader) { return takeStandard(bench, office, wanted, reader.actor); };
        answer(session(), session().run<int>(work), this, [this](const Result<int>& taken) {
            m_take->setEnabled(true);
            if (!taken) return m_notice->tell(Tone::Bad, taken.error().text());
            Q_EMIT done();
            Q_EMIT left();
        });
    }

private:
    void read()
    {
        m_shown = m_early = false;
        answer(session(), session().run<QList<StandardItem>>([office = office()](Workbench& bench, const Reader&) { return standardSet(bench, office); }), this,
               [this](const Result<QList<StandardItem>>& set) {
                   if (set) show(*set);
                   else m_notice->tell(Tone::Bad, set.error().text());
               });
    }

    // A heading for each type and each kind of call, its items in columns; what is there already is ticked and grey. One heading
    // at a time, so that the window goes on between them.
    void show(const QList<StandardItem>& set)
    {
        emptyLayout(m_lists);
        m_boxes.clear();
        m_coming = set;
        m_open = false;
        m_begun.clear();
        for (const StandardItem& item : set)
            if (item.there) m_begun.insert(item.type);
        showNext();
    }

    void showNext()
    {
        if (m_coming.isEmpty()) return;
        const QString heading = headingOf(m_coming.first());
        auto* grid = new QGridLayout;
        m_lists->addWidget(label(heading, "heading", this));
        m_lists->addLayout(grid);
        for (int c = 0; c < kColumns; ++c) grid->setColumnStretch(c, 1);
        while (!m_coming.isEmpty() && headingOf(m_coming.first()) == heading) add(*grid, m_coming.takeFirst());
        if (!m_coming.isEmpty()) return QTimer::singleShot(0, this, &StandardStep::showNext);
        m_lists->addStretch(1);
        m_take->setWhyNot(m_open ? QStringList() : QStringList{say("all of it is there")});
        m_shown = true;
        if (std::exchange(m_early, false)) act();
    }

    // What was left out once is not wanted the next time either.
    bool isWanted(const StandardItem& item) const { return item.there || (!m_begun.contains(item.type) && !m_unticked.contains(item.number)); }

    void add(QGridLayout& grid, const StandardItem& item)
    {
        auto* box = new QCheckBox(item.name(), this);
        box->setChecked(isWanted(item));
        box->setEnabled(!item.there);
        if (item.there) box->setToolTip(say("there already"));
        m_open = m_open || !item.there;
        const int at = grid.count();
        grid.addWidget(box, at / kColumns, at % kColumns);
        m_boxes << std::pair(item.number, box);
    }

    QString headingOf(const StandardItem& item) const
    {
        const RecordType& type = *session().registry().find(item.type);
        const Field* kind = type.field(QStringLiteral("kind"));
        return kind ? labelled(say(type.plural), choiceText(*kind, item.with.value(QLatin1String("kind")).toString())) : say(type.plural);
    }

    QVBoxLayout* m_lists;
    Notice* m_notice;
    PrimaryButton* m_take;
    QList<StandardItem> m_coming;                    // not shown yet
    QSet<QString> m_begun, m_unticked;               // types of which something is there; numbers left out at this window
    bool m_open = false;                             // something of it can be taken in
    bool m_shown = false;                            // all of it
    bool m_early = false;                            // taken in before it was shown
    QList<std::pair<QString, QCheckBox*>> m_boxes;
};

} // namespace

SetupStep* makeStandardStep(Session& session, QWidget* parent) { return new StandardStep(session, parent); }

} // namespace fuwutai
