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

class PeopleStep : public SetupStep, public Holding {
public:
    PeopleStep(Session& session, Lookup& lookup, QWidget* parent)
        : SetupStep(session, parent), m_table(new PeopleTable(lookup)), m_idle(new Notice(this)), m_notice(new Notice(this)),
          m_add(new PrimaryButton(say("Add these people"), QStringLiteral("Ctrl+Enter"), this)), m_print(new Button(say("Print the codes"), QStringLiteral("Ctrl+P"), this)),
          m_noted(new Button(say("I have written them down"), {}, this)), m_further(new Button(say("Give those who are there these roles too"), {}, this)), m_codes(new QTableWidget(this)), m_card(new Card(say("People"), say("who works at the program, and as what"), this))
    {
        auto* hint = label(say("A line each; Enter goes on. A handler stands for a department. Everybody gets a one-time code and chooses a password of his own. Who is there already, as you are yourself, is given a further role by a line with his login name."), "muted", m_card);
        hint->setWordWrap(true);
        auto* scroll = new QScrollArea(m_card);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(m_table);
        m_card->body()->addWidget(hint);
        m_card->body()->addWidget(m_idle);
        m_card->body()->addWidget(scroll, 1);
        m_card->body()->addWidget(m_codes, 1);
        m_card->body()->addWidget(m_notice);
        auto* row = new QHBoxLayout;
        for (Button* button : std::initializer_list<Button*>{m_add, m_further, m_print, m_noted}) row->addWidget(button);
        row->addStretch(1);
        m_card->body()->addLayout(row);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_card);
        build();
    }

    void begin(const QString& office) override
    {
        SetupStep::begin(office);
        m_table->begin();
        tellIdle();
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
        m_add->setObjectName(QStringLiteral("addPeople"));
        m_print->setObjectName(QStringLiteral("printCodes"));
        m_print->hide();
        m_idle->setObjectName(QStringLiteral("idle"));
        m_noted->setObjectName(QStringLiteral("codesNoted"));
        m_noted->hide();
        m_codes->setObjectName(QStringLiteral("codes"));
        m_codes->setAccessibleName(say("One-time codes"));
        m_codes->setColumnCount(3);
        m_codes->setHorizontalHeaderLabels({say("Full name"), say("Login name"), say("One-time code")});
        m_codes->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_codes->setTabKeyNavigation(false);
        m_codes->hide();
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
        connect(m_noted, &QPushButton::clicked, this, [this] { taken(say("Written down; nobody is held back for these codes any more.")); });
        connect(&session(), &Session::changed, this, [this](const QList<Change>& changes) {
            const auto counts = [](const Change& c) { return c.type == QLatin1String("user") || c.type == QLatin1String("department"); };
            if (isVisible() && std::any_of(changes.begin(), changes.end(), counts)) tellIdle();
        });
    }

    // `there`: the logins of those who are given further roles; nobody's roles grow because two are called alike.
    void add(const QStringList& there)
    {
        QList<NewPerson> people = m_table->typed();
        if (!m_add->isEnabled()) return;
        if (people.isEmpty()) return m_notice->tell(Tone::Warn, say("Nobody is typed in yet"));
        for (NewPerson& p : people) p.there = there.contains(p.login);
        m_add->setEnabled(false);
        m_further->hide();
        const auto work = [people, office = office()](Workbench& bench, const Reader& reader) { return addPeople(bench, office, people, reader.actor); };
        answer(session(), session().run<QList<LoginSlip>>(work), this, [this, people](const Result<QList<LoginSlip>>& slips) {
            m_add->setEnabled(true);
            if (!slips) return refused(slips.error(), people);
            show(*slips, int(people.size() - slips->size()));
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

    // Stands until every department has somebody; nobody has to.
    void tellIdle()
    {
        answer(session(), session().ask(UnhandledQuestion{office()}), this, [this](const Result<Unhandled>& idle) {
            if (idle && !idle->idle.isEmpty()) m_idle->tell(Tone::Warn, unhandledWords(idle->idle));
            else m_idle->clear();
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
        if (slips.isEmpty()) {
            m_table->clear();
            return m_notice->tell(Tone::Ok, grown);
        }
        m_slips += slips;
        m_taken = std::make_shared<std::atomic<bool>>(false); // a print under way holds those before
        m_warned = false;
        m_codes->setRowCount(int(m_slips.size()));
        for (int i = 0; i < m_slips.size(); ++i) {
            const QStringList cells{m_slips[i].name, m_slips[i].login, m_slips[i].code};
            for (int c = 0; c < cells.size(); ++c) m_codes->setItem(i, c, new QTableWidgetItem(cells[c]));
        }
        m_codes->resizeColumnsToContents();
        m_card->layout()->setEnabled(false); // what comes and goes is measured once, afterwards: each would have it done anew
        m_codes->show();
        m_print->show();
        m_noted->show();
        m_table->clear();
        const QString added = say("Added: %1. The one-time codes are shown only now: print them, or write them down.").arg(slips.size());
        m_notice->tell(Tone::Ok, further ? added + QLatin1Char('\n') + grown : added);
        m_card->layout()->setEnabled(true);
        m_card->layout()->update();
    }

    PeopleTable* m_table;
    Notice* m_idle;
    Notice* m_notice;
    PrimaryButton* m_add;
    Button* m_print;
    Button* m_noted;
    Button* m_further;
    QStringList m_there;                             // logins that were refused because somebody has them
    QTableWidget* m_codes;
    Card* m_card;
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
