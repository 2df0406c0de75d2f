// SPDX-License-Identifier: GPL-3.0-or-later
// Step 3 of the set-up: everybody who works at the program, typed as a table; each gets a one-time code, shown and printed now only.
#include "ui/pages/people_table.h"
#include "ui/pages/setup_step.h"

#include "ui/session/answer.h"

#include <QFile>
#include <QScrollArea>
#include <QShortcut>
#include <QTableWidget>

namespace fuwutai {

namespace {

// The sheet of one-time codes, to be cut; nothing of it is kept.
PrintPreparation slipsPrint(const QList<LoginSlip>& slips)
{
    return [slips](Workbench& bench, const Reader&) -> Result<PrintJob> {
        QFile file(QStringLiteral(":/fuwutai/sample/login_slips.json"));
        const auto sheet = parseSheet(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!sheet) return unexpected(sheet.error());
        SheetData data;
        data.head.organisation = bench.organisation;
        data.head.practice = bench.practice;
        for (const LoginSlip& slip : slips)
            data.lines[QStringLiteral("people")] << SheetLine{{QStringLiteral("name"), slip.name}, {QStringLiteral("login"), slip.login}, {QStringLiteral("code"), slip.code}};
        return PrintJob{sheet->title, {{*sheet, data}}, say("These codes are kept nowhere; print them now"), {}};
    };
}

class PeopleStep : public SetupStep {
public:
    PeopleStep(Session& session, Lookup& lookup, QWidget* parent)
        : SetupStep(session, parent), m_table(new PeopleTable(lookup)), m_notice(new Notice(this)),
          m_add(new PrimaryButton(say("Add these people"), QStringLiteral("Ctrl+Enter"), this)), m_print(new Button(say("Print the codes"), QStringLiteral("Ctrl+P"), this)),
          m_codes(new QTableWidget(this)), m_card(new Card(say("People"), say("who works at the program, and as what"), this))
    {
        auto* hint = label(say("A line each; Enter goes on. A handler stands for a department. Everybody gets a one-time code and chooses a password of his own."), "muted", m_card);
        hint->setWordWrap(true);
        auto* scroll = new QScrollArea(m_card);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(m_table);
        m_card->body()->addWidget(hint);
        m_card->body()->addWidget(scroll, 1);
        m_card->body()->addWidget(m_codes, 1);
        m_card->body()->addWidget(m_notice);
        auto* row = new QHBoxLayout;
        row->addWidget(m_add);
        row->addWidget(m_print);
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
    }

    void act() override
    {
        const QList<NewPerson> people = m_table->typed();
        if (!m_add->isEnabled()) return;
        if (people.isEmpty()) return m_notice->tell(Tone::Warn, say("Nobody is typed in yet"));
        m_add->setEnabled(false);
        const auto work = [people, office = office()](Workbench& bench, const Reader& reader) { return addPeople(bench, office, people, reader.actor); };
        answer(session(), session().run<QList<LoginSlip>>(work), this, [this](const Result<QList<LoginSlip>>& slips) {
            m_add->setEnabled(true);
            if (!slips) return m_notice->tell(Tone::Bad, m_table->refuse(slips.error()));
            show(*slips);
            Q_EMIT done();
        });
    }

private:
    void build()
    {
        m_add->setObjectName(QStringLiteral("addPeople"));
        m_print->setObjectName(QStringLiteral("printCodes"));
        m_print->hide();
        m_codes->setObjectName(QStringLiteral("codes"));
        m_codes->setAccessibleName(say("One-time codes"));
        m_codes->setColumnCount(3);
        m_codes->setHorizontalHeaderLabels({say("Full name"), say("Login name"), say("One-time code")});
        m_codes->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_codes->setTabKeyNavigation(false);
        m_codes->hide();
        connect(m_add, &QPushButton::clicked, this, &PeopleStep::act);
        const auto print = [this] {
            if (!m_slips.isEmpty()) Q_EMIT printWanted(slipsPrint(m_slips));
        };
        auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+P")), this);
        connect(shortcut, &QShortcut::activated, this, print);
        connect(m_print, &QPushButton::clicked, this, print);
    }

    // Those of this sitting, together: more may be added before they are printed.
    void show(const QList<LoginSlip>& slips)
    {
        m_slips += slips;
        m_codes->setRowCount(int(m_slips.size()));
        for (int i = 0; i < m_slips.size(); ++i) {
            const QStringList cells{m_slips[i].name, m_slips[i].login, m_slips[i].code};
            for (int c = 0; c < cells.size(); ++c) m_codes->setItem(i, c, new QTableWidgetItem(cells[c]));
        }
        m_codes->resizeColumnsToContents();
        m_codes->show();
        m_print->show();
        m_table->clear();
        m_notice->tell(Tone::Ok, say("%1 were added. Their one-time codes are shown only now: print them, or write them down.").arg(slips.size()));
    }

    PeopleTable* m_table;
    Notice* m_notice;
    PrimaryButton* m_add;
    Button* m_print;
    QTableWidget* m_codes;
    Card* m_card;
    QList<LoginSlip> m_slips;
};

} // namespace

SetupStep* makePeopleStep(Session& session, Lookup& lookup, QWidget* parent) { return new PeopleStep(session, lookup, parent); }

} // namespace fuwutai
