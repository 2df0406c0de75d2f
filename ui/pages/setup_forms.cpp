// SPDX-License-Identifier: GPL-3.0-or-later
// Step 4 of the set-up: the office's own codes and versions of the forms, as its quality handbook has them.
#include "ui/pages/setup_step.h"

#include "core/exchange/form_codes.h"
#include "ui/session/answer.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace fuwutai {

namespace {

class FormsStep : public SetupStep {
public:
    FormsStep(Session& session, QWidget* parent)
        : SetupStep(session, parent), m_grid(new QGridLayout), m_notice(new Notice(this)), m_save(new PrimaryButton(say("Save and go on"), QStringLiteral("Ctrl+Enter"), this))
    {
        auto* card = new Card(say("Codes of the forms"), say("stand at the head of every print"), this);
        auto* hint = label(say("Leave them as they are, or write those of your own handbook: they count from today on."), "muted", card);
        hint->setWordWrap(true);
        auto* inner = new QWidget;
        inner->setProperty("look", QStringLiteral("plain"));
        inner->setLayout(m_grid);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(12);
        m_grid->setVerticalSpacing(4);
        auto* scroll = new QScrollArea(card); // in a low window the lines would be pressed together
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(inner);
        m_grid->setColumnStretch(3, 1);
        m_save->setObjectName(QStringLiteral("saveForms"));
        card->body()->setSpacing(10);
        card->body()->addWidget(hint);
        card->body()->addWidget(scroll, 1);
        card->body()->addWidget(m_notice);
        card->body()->addWidget(m_save, 0, Qt::AlignLeft);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(card);
        connect(m_save, &QPushButton::clicked, this, &FormsStep::act);
    }

    void begin(const QString& office) override
    {
        SetupStep::begin(office);
        m_notice->clear();
        m_save->setFocus();
        const auto work = [office](Workbench& bench, const Reader&) { return formCodes(bench, office); };
        answer(session(), session().run<QList<FormCode>>(work), this, [this](const Result<QList<FormCode>>& forms) {
            if (forms) show(*forms);
            else m_notice->tell(Tone::Bad, forms.error().text());
        });
    }

    void act() override
    {
        if (!m_save->isEnabled()) return;
        QList<FormCode> wanted = m_forms;
        for (FormCode& form : wanted) {
            form.code = m_lines[form.sheet + QStringLiteral(".form_code")]->text().simplified();
            form.version = m_lines[form.sheet + QStringLiteral(".form_version")]->text().simplified();
        }
        if (wanted == m_forms) return leave();
        m_save->setEnabled(false);
        const auto work = [wanted, office = office()](Workbench& bench, const Reader& reader) { return setFormCodes(bench, office, wanted, reader.actor); };
        answer(session(), session().run<int>(work), this, [this](const Result<int>& made) {
            m_save->setEnabled(true);
            if (!made) return refused(made.error());
            leave();
        });
    }

private:
    void leave()
    {
        Q_EMIT done();
        Q_EMIT left();
    }

    void show(const QList<FormCode>& forms)
    {
        emptyLayout(m_grid);
        m_lines.clear();
        m_forms = forms;
        int column = 0;
        for (const QString& words : {say("Sheet"), say("Form code"), say("Version")}) m_grid->addWidget(label(words, "heading", this), 0, column++);
        for (int i = 0; i < forms.size(); ++i) {
            m_grid->addWidget(label(forms[i].title, "", this), i + 1, 0);
            addLine(forms[i], "form_code", forms[i].code, i + 1, 1);
            addLine(forms[i], "form_version", forms[i].version, i + 1, 2);
        }
        m_grid->setRowStretch(int(forms.size()) + 1, 1);
    }

    void addLine(const FormCode& form, const char* field, const QString& text, int row, int column)
    {
        constexpr int kWidths[] = {0, 180, 80};
        const QString name = form.sheet + QLatin1Char('.') + QLatin1String(field);
        auto* edit = new QLineEdit(text, this);
        edit->setObjectName(name);
        edit->setAccessibleName(labelled(form.title, column == 1 ? say("Form code") : say("Version")));
        edit->setFixedWidth(kWidths[column]);
        m_grid->addWidget(edit, row, column);
        m_lines.insert(name, edit);
        connect(edit, &QLineEdit::textEdited, this, [edit] { setMark(edit, "refused", false); });
    }

    void refused(const Refusal& why)
    {
        m_notice->tell(Tone::Bad, why.text());
        for (const Reason& r : why.reasons)
            if (QLineEdit* edit = m_lines.value(r.field)) {
                setMark(edit, "refused", true);
                edit->setFocus();
            }
    }

    QGridLayout* m_grid;
    QList<FormCode> m_forms;
    QMap<QString, QLineEdit*> m_lines;       // by "<sheet>.<field>"
    Notice* m_notice;
    PrimaryButton* m_save;
};

} // namespace

SetupStep* makeFormsStep(Session& session, QWidget* parent) { return new FormsStep(session, parent); }

} // namespace fuwutai
