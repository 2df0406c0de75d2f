// SPDX-License-Identifier: GPL-3.0-or-later
// Step 2 of the set-up: the homes of a community by their pattern, or homes and customers from files.
#include "ui/fields/next_empty.h"
#include "ui/pages/setup_files.h"
#include "ui/pages/setup_step.h"

#include "core/base/text.h"
#include "core/exchange/homes_plan.h"
#include "ui/session/answer.h"

#include <QLineEdit>

namespace fuwutai {

namespace {

struct Number { const char* name; const char* label; const char* unit; int HomesPlan::*value; };
constexpr Number kNumbers[] = {
    {"first", L10N("First building"), L10N("is the first number;"), &HomesPlan::first},
    {"buildings", L10N("Buildings"), L10N("buildings \u00d7"), &HomesPlan::buildings},
    {"units", L10N("Units"), L10N("units \u00d7"), &HomesPlan::units},
    {"floors", L10N("Floors"), L10N("floors \u00d7"), &HomesPlan::floors},
    {"flats", L10N("Homes on a floor"), L10N("homes"), &HomesPlan::flats},
};

class HomesStep : public SetupStep {
public:
    HomesStep(Session& session, QWidget* parent)
        : SetupStep(session, parent), m_community(new QLineEdit(this)), m_preview(label({}, "", this)), m_notice(new Notice(this)), m_work(new WorkBar(this)),
          m_make(new PrimaryButton(say("Make these homes"), QStringLiteral("Ctrl+Enter"), this)), m_files(new SetupFiles(session, this))
    {
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(12);
        all->addWidget(patternCard());
        all->addWidget(m_files, 1);
        connect(m_make, &QPushButton::clicked, this, &HomesStep::act);
        connect(m_files, &SetupFiles::taken, this, &SetupStep::done);
        preview();
    }

    void begin(const QString& office) override
    {
        SetupStep::begin(office);
        m_files->setOffice(office);
        m_community->setFocus();
    }

    void act() override
    {
        if (!m_make->isEnabled()) return;
        if (isUntouched()) return Q_EMIT left();
        const HomesPlan plan = typed();
        if (const Reasons reasons = faultsOf(plan); !reasons.isEmpty()) return refused(reasons);
        m_make->setEnabled(false);
        const auto work = [plan, office = office(), progress = m_work->begin(say("Homes are being made"))](Workbench& bench, const Reader& reader) {
            return makeHomes(bench, plan, office, reader.actor, progress);
        };
        answer(session(), session().run<HomesMade>(work), this, [this, plan](const Result<HomesMade>& made) {
            m_work->end();
            m_make->setEnabled(true);
            if (!made) return refused(made.error().reasons);
            const QString there = made->there > 0 ? say("; %1 were there already").arg(made->there) : QString();
            m_notice->tell(Tone::Ok, say("%1: %2 homes were made").arg(made->community).arg(made->made) + there);
            goOnAfter(plan);
            Q_EMIT done();
        });
    }

private:
    // Nothing is asked for: of a community that was made nothing more.
    bool isUntouched() const
    {
        const bool numbers = std::any_of(std::begin(kNumbers), std::end(kNumbers), [this](const Number& n) { return n.value != &HomesPlan::first && !m_numbers[QLatin1String(n.name)]->text().isEmpty(); });
        return !numbers && (typed().community.isEmpty() || typed().community == m_made);
    }

    // Further buildings of the same community are mostly of another height.
    void goOnAfter(const HomesPlan& plan)
    {
        m_made = plan.community;
        for (QLineEdit* edit : std::as_const(m_numbers)) edit->clear();
        firstLine()->setText(QString::number(plan.first + plan.buildings));
        preview();
    }

    QLineEdit* firstLine() const { return m_numbers[QLatin1String(kNumbers[0].name)]; }

    QWidget* patternCard()
    {
        auto* card = new Card(say("By their pattern"), say("one community after the other"), this);
        card->body()->setSpacing(10);
        auto* names = new QHBoxLayout;
        names->addWidget(label(say("Community"), "muted", card));
        m_community->setObjectName(QStringLiteral("community"));
        m_community->setAccessibleName(say("Community"));
        m_community->setPlaceholderText(say("its name, as people say it"));
        names->addWidget(m_community, 1);
        connectLine(m_community);
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        for (const Number& n : kNumbers) addNumber(row, n, card);
        row->addStretch(1);
        card->body()->addLayout(names);
        card->body()->addLayout(row);
        card->body()->addWidget(m_preview);
        card->body()->addWidget(m_notice);
        card->body()->addWidget(m_work);
        m_make->setObjectName(QStringLiteral("makeHomes"));
        card->body()->addWidget(m_make, 0, Qt::AlignLeft);
        connect(m_community, &QLineEdit::textEdited, this, [this] {
            if (!m_made.isEmpty()) firstLine()->setText(QStringLiteral("1")); // another one begins anew
            m_made.clear();
        });
        return card;
    }

    void addNumber(QHBoxLayout* row, const Number& n, QWidget* card)
    {
        constexpr int kWidth = 52;
        auto* edit = new QLineEdit(card);
        edit->setObjectName(QLatin1String(n.name));
        edit->setAccessibleName(say(n.label));
        edit->setFixedWidth(kWidth);
        edit->setAlignment(Qt::AlignRight);
        if (n.value == &HomesPlan::first) edit->setText(QStringLiteral("1")); // seldom another
        row->addWidget(edit);
        row->addWidget(label(say(n.unit), "muted", card));
        connectLine(edit);
        m_numbers.insert(QLatin1String(n.name), edit);
    }

    void connectLine(QLineEdit* edit)
    {
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            setMark(edit, "refused", false);
            preview();
        });
        m_lines << edit;
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
            if (QLineEdit* next = nextEmpty(m_lines, edit)) next->setFocus();
            else act();
        });
    }

    HomesPlan typed() const
    {
        HomesPlan plan;
        plan.community = halfWidth(m_community->text()).simplified();
        for (const Number& n : kNumbers) {
            bool number = false;
            plan.*n.value = halfWidth(m_numbers[QLatin1String(n.name)]->text()).trimmed().toInt(&number);
            if (!number) plan.*n.value = -1;
        }
        return plan;
    }

    // How many they are and what they will be called, before any of them is made.
    void preview()
    {
        const HomesPlan plan = typed();
        const Reasons faults = faultsOf(plan);
        const bool asked = std::any_of(faults.begin(), faults.end(), [](const Reason& r) { return r.field != QLatin1String("community"); });
        if (asked) return m_preview->setText(say("The homes are listed here before they are made. Without units: 0."));
        const QString name = plan.community.isEmpty() ? QString() : plan.community + QLatin1Char(' ');
        m_preview->setText(say("Homes: %1, %2 \u2026 %3").arg(QString::number(plan.homes()), name + firstHome(plan), name + lastHome(plan)));
    }

    void refused(const Reasons& reasons)
    {
        QStringList words;
        QLineEdit* first = nullptr;
        for (const Reason& r : reasons) {
            words << r.text;
            QLineEdit* edit = m_numbers.value(r.field, r.field == QLatin1String("community") || r.field == QLatin1String("code") ? m_community : nullptr);
            if (!edit) continue;
            setMark(edit, "refused", true);
            if (!first) first = edit;
        }
        m_notice->tell(Tone::Bad, words.join(QLatin1Char('\n')));
        if (first) first->setFocus();
    }

    QLineEdit* m_community;
    QString m_made;                          // the community made last
    QList<QLineEdit*> m_lines;               // in their order
    QMap<QString, QLineEdit*> m_numbers;
    QLabel* m_preview;
    Notice* m_notice;
    WorkBar* m_work;
    PrimaryButton* m_make;
    SetupFiles* m_files;
};

} // namespace

SetupStep* makeHomesStep(Session& session, QWidget* parent) { return new HomesStep(session, parent); }

} // namespace fuwutai
