// SPDX-License-Identifier: GPL-3.0-or-later
// Step 3 of the set-up: everybody who works at the program, typed as a table; each gets a one-time code, shown and printed now only.
#include "core/query/unhandled.h"
#include "ui/pages/holding.h"
#include "ui/pages/people_table.h"
#include "ui/pages/setup_step.h"

#include "ui/session/answer.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QShortcut>
#include <QTableWidget>

#include <atomic>

namespace fuwutai {

namespace {

// The sheet of one-time codes, to be cut; nothing of it is kept.
PrintPreparation slipsPrint(const QList<LoginSlip>& slips, const std::shared_ptr<std::atomic<bool>>& taken)
{
    return [slips, taken](Workbench& bench, const Reader&) -> Result<PrintJob> {
        QFile file(QStringLiteral(":/fuwutai/sample/login_slips.json"));
        const auto sheet = parseSheet(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!sheet) return unexpected(sheet.error());
        SheetData data;
        data.head.organisation = bench.organisation;
        data.head.practice = bench.practice;
        for (const LoginSlip& slip : slips)
            data.lines[QStringLiteral("people")] << SheetLine{{QStringLiteral("name"), slip.name}, {QStringLiteral("login"), slip.login}, {QStringLiteral("code"), slip.code}};
        PrintJob job{sheet->title, {{*sheet, data}}, say("These codes are kept nowhere; print them now")};
        job.count = [taken](Workbench&) -> Result<int> {
            *taken = true;
            return 0;
        };
        return job;
    };
}

// Lines of people who were there before.
int furtherOf(const QList<NewPerson>& people, const QList<LoginSlip>& slips)
{
    return int(std::count_if(people.begin(), people.end(), [&](const NewPerson& p) {
        return std::none_of(slips.begin(), slips.end(), [&](const LoginSlip& slip) { return slip.login == p.login; });
    }));
}

class PeopleStep : public SetupStep, public Holding {
public:
    PeopleStep(Session& session, Lookup& lookup, QWidget* parent)
        : SetupStep(session, parent), m_table(new PeopleTable(lookup)), m_notice(new Notice(this)),
          m_add(new PrimaryButton(say("Add these people"), QStringLiteral("Ctrl+Enter"), this)), m_print(new Button(say("Print the codes"), QStringLiteral("Ctrl+P"), this)),
          m_noted(new Button(say("I have written them down"), {}, this)), m_further(new Button(say("Give those who are there these roles too"), {}, this)), m_given(new QWidget(this)), m_codes(new QTableWidget(this))
    {
        auto* card = new Card(say("People"), say("who works at the program, and as what"), this);
        auto* hint = label(say("Write who does what; leave empty what nobody does. Who does several things, you too, is named in several lines."), "muted", card);
        hint->setWordWrap(true);
        auto* scroll = new QScrollArea(card);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(m_table);
        card->body()->addWidget(hint);
        card->body()->addWidget(scroll, 1);
        card->body()->addWidget(m_given, 1);
        card->body()->addWidget(m_notice);
        auto* row = new QHBoxLayout;
        for (Button* button : std::initializer_list<Button*>{m_add, m_further}) row->addWidget(button);
        row->addStretch(1);
        card->body()->addLayout(row);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(card);
        build();
    }

    void begin(const QString& office) override
    {
        SetupStep::begin(office);
        m_table->begin();
        proposePosts();
    }

    void act() override { add({}); }
    bool holdsBack() override
    {
        if (*m_taken || m_warned) return false;
        m_warned = true;
        m_notice->tell(Tone::Warn, say("These one-time codes are shown only here, and nobody has printed or copied them. Print them (Ctrl+P), or say that they are written down; to leave without, leave once more."));
        return true;
    }

private:
    void build()
    {
        buildGiven();
        m_add->setObjectName(QStringLiteral("addPeople"));
        m_further->setObjectName(QStringLiteral("furtherRoles"));
        m_further->hide();
        connect(m_add, &QPushButton::clicked, this, &PeopleStep::act);
        connect(m_further, &QPushButton::clicked, this, [this] { add(m_there); });
        const auto print = [this] {
            if (!m_slips.isEmpty()) Q_EMIT printWanted(slipsPrint(m_slips, m_taken));
        };
        auto* copy = new QShortcut(QKeySequence(QKeySequence::Copy), m_codes);
        copy->setContext(Qt::WidgetShortcut);
        connect(copy, &QShortcut::activated, this, &PeopleStep::copy);
        auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+P")), this);
        connect(shortcut, &QShortcut::activated, this, print);
        connect(m_print, &QPushButton::clicked, this, print);
        connect(m_noted, &QPushButton::clicked, this, [this] {
            taken(say("Written down; nobody is held back for these codes any more."));
            Q_EMIT done();
        });
        connect(&session(), &Session::changed, this, [this](const QList<Change>& changes) {
            const auto counts = [](const Change& c) { return c.type == QLatin1String("user") || c.type == QLatin1String("department"); };
            if (isVisible() && std::any_of(changes.begin(), changes.end(), counts)) proposePosts();
        });
    }

    void buildGiven()
    {
        m_print->setObjectName(QStringLiteral("printCodes"));
        m_noted->setObjectName(QStringLiteral("codesNoted"));
        m_codes->setObjectName(QStringLiteral("codes"));
        m_codes->setAccessibleName(say("One-time codes"));
        m_codes->setColumnCount(3);
        m_codes->setHorizontalHeaderLabels({say("Full name"), say("Login name"), say("One-time code")});
        m_codes->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_codes->setTabKeyNavigation(false);
        auto* given = new QVBoxLayout(m_given);
        given->setContentsMargins(0, 0, 0, 0);
        auto* taking = new QHBoxLayout;
        for (Button* button : {m_print, m_noted}) taking->addWidget(button);
        taking->addStretch(1);
        given->addWidget(m_codes, 1);
        given->addLayout(taking);
        m_given->setProperty("look", QStringLiteral("plain"));
        m_given->hide();
    }

    // `there`: the logins of those who are given further roles; nobody's roles grow because two are called alike.
    void add(const QStringList& there)
    {
        QList<NewPerson> people = m_table->typed();
        if (!m_add->isEnabled()) return;
        if (people.isEmpty()) return Q_EMIT left();
        for (NewPerson& p : people) p.there = there.contains(p.login);
        m_add->setEnabled(false);
        m_further->hide();
        const auto work = [people, office = office()](Workbench& bench, const Reader& reader) { return addPeople(bench, office, people, reader.actor); };
        answer(session(), session().run<QList<LoginSlip>>(work), this, [this, people](const Result<QList<LoginSlip>>& slips) {
            m_add->setEnabled(true);
            if (!slips) return refused(slips.error(), people);
            m_table->clear();
            proposePosts();
            show(*slips, furtherOf(people, *slips));
            Q_EMIT done();
        });
    }

    void refused(const Refusal& why, const QList<NewPerson>& people)
    {
        m_there.clear();
        for (const Reason& r : why.reasons)
            if (r.code == QLatin1String("exists")) m_there << people.value(r.field.section(QLatin1Char('.'), 0, 0).toInt()).login;
        const QString told = m_table->refuse(why);
        m_notice->tell(Tone::Bad, m_there.isEmpty() ? told : told + QLatin1Char('\n') + say("The same person? Then press “%1”.").arg(m_further->text()));
        m_further->setVisible(!m_there.isEmpty());
    }

    // What nobody does yet, as lines to be named; nobody has to.
    void proposePosts()
    {
        answer(session(), session().ask(VacantQuestion{office()}), this, [this](const Result<QList<Post>>& vacant) {
            if (vacant) m_table->propose(*vacant);
        });
    }

    void taken(const QString& words)
    {
        *m_taken = true;
        m_notice->tell(Tone::Ok, words);
    }

    // All of them, whichever cell one stands in.
    void copy()
    {
        QStringList lines;
        for (const LoginSlip& slip : std::as_const(m_slips)) lines << QStringList{slip.name, slip.login, slip.code}.join(QLatin1Char('\t'));
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
        taken(say("The codes are copied"));
    }

    // Those of this sitting, together: more may be added before they are printed.
    void show(const QList<LoginSlip>& slips, int further)
    {
        const QString grown = further ? say("Given further roles: %1. They count from the next log-in.").arg(further) : QString();
        if (slips.isEmpty()) return m_notice->tell(Tone::Ok, grown);
        m_slips += slips;
        m_taken = std::make_shared<std::atomic<bool>>(false); // a print under way holds those before
        m_warned = false;
        m_codes->setRowCount(int(m_slips.size()));
        for (int i = 0; i < m_slips.size(); ++i) {
            const QStringList cells{m_slips[i].name, m_slips[i].login, m_slips[i].code};
            for (int c = 0; c < cells.size(); ++c) m_codes->setItem(i, c, new QTableWidgetItem(cells[c]));
        }
        m_codes->resizeColumnsToContents();
        constexpr int kInSight = 8; // who is named first is not scrolled away
        m_codes->setMinimumHeight(m_codes->horizontalHeader()->sizeHint().height() + std::min(kInSight, m_codes->rowCount()) * m_codes->rowHeight(0) + 2 * m_codes->frameWidth());
        m_given->show();
        const QString added = say("Added: %1. The one-time codes are shown only now: print them, or write them down.").arg(slips.size());
        m_notice->tell(Tone::Ok, further ? added + QLatin1Char('\n') + grown : added);
    }

    PeopleTable* m_table;
    Notice* m_notice;
    PrimaryButton* m_add;
    Button* m_print;
    Button* m_noted;
    Button* m_further;
    QStringList m_there;                             // logins that were refused because somebody has them
    QWidget* m_given;                                // the codes, and how they are taken
    QTableWidget* m_codes;
    QList<LoginSlip> m_slips;
    std::shared_ptr<std::atomic<bool>> m_taken = std::make_shared<std::atomic<bool>>(true); // printed, saved or copied; set by the worker
    bool m_warned = false;
};

} // namespace

QString unhandledWords(const QStringList& departments)
{
    return say("Nobody takes calls on for %1: no call can be assigned there. Add somebody with the role “%2” and that department.").arg(departments.join(say(", ")), say(roleLabel(Role::Handler)));
}

SetupStep* makePeopleStep(Session& session, Lookup& lookup, QWidget* parent) { return new PeopleStep(session, lookup, parent); }

} // namespace fuwutai
