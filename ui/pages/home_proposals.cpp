// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_proposals.h"

#include "ui/session/answer.h"

#include <QtWidgets/QAbstractItemView>

namespace fuwutai {

namespace {

constexpr int kPauseMs = 120, kOffered = 8;

} // namespace

HomeProposals::HomeProposals(Session& session, QLineEdit* edit)
    : QObject(edit), m_session(session), m_edit(edit), m_list(new QCompleter(this)), m_found(new QStandardItemModel(this))
{
    m_list->setModel(m_found);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setWidget(edit);
    m_list->popup()->setObjectName(QStringLiteral("popup"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        m_home.clear();
        Q_EMIT known(true);
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &HomeProposals::ask);
    connect(m_list, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) { choose(index.row()); });
}

void HomeProposals::setHome(const QString& number)
{
    m_home = number;
    Q_EMIT known(true);
}

void HomeProposals::ask()
{
    const QString words = m_edit->text().trimmed();
    if (words.isEmpty()) return;
    answer(m_session, m_session.ask(ReferenceQuestion{QStringLiteral("home"), words, {}, {}, kOffered}), this, [this, words](const Result<ChoiceAnswer>& found) {
        if (!found || !m_edit->hasFocus() || m_edit->text().trimmed() != words || !m_home.isEmpty()) return;
        m_items = found->items;
        m_found->clear();
        for (const ChoiceAnswer::Item& item : std::as_const(m_items)) m_found->appendRow(new QStandardItem(item.words));
        Q_EMIT known(!m_items.isEmpty());
        if (!m_items.isEmpty()) m_list->complete();
    });
}

void HomeProposals::choose(int row)
{
    if (row < 0 || row >= m_items.size()) return;
    m_home = m_items[row].number;
    m_edit->setText(m_items[row].words);
    Q_EMIT chosen();
}

} // namespace fuwutai
