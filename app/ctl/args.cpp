// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/args.h"

#include "core/base/words.h"

namespace fuwutai {

Unexpected<Refusal> misuse(const QString& text) { return refuse(RefusalKind::Refused, QStringLiteral("usage"), text); }

bool Args::flag(const QString& name)
{
    return m_words.removeAll(name) > 0;
}

QStringList Args::values(const QString& name)
{
    QStringList all;
    for (qsizetype i = 0; i < m_words.size();) {
        if (m_words[i].startsWith(name + QLatin1Char('='))) {
            all << m_words.takeAt(i).mid(name.size() + 1);
        } else if (m_words[i] == name) {
            m_words.removeAt(i);
            if (i < m_words.size()) all << m_words.takeAt(i);
            else m_faults << Reason{name, QStringLiteral("usage"), say("%1 needs a value").arg(name)};
        } else {
            ++i;
        }
    }
    return all;
}

QString Args::value(const QString& name)
{
    const QStringList all = values(name);
    if (all.size() > 1) m_faults << Reason{name, QStringLiteral("usage"), say("%1 may stand only once").arg(name)};
    return all.value(0);
}

QString Args::required(const QString& name)
{
    const QString given = value(name);
    if (given.isEmpty()) m_faults << Reason{name, QStringLiteral("usage"), say("%1 is missing").arg(name)};
    return given;
}

QString Args::takeFirst() { return m_words.isEmpty() ? QString() : m_words.takeFirst(); }

Result<QStringList> Args::finish(int least, int most)
{
    for (const QString& word : m_words)
        if (word.startsWith(QLatin1String("--"))) m_faults << Reason{word, QStringLiteral("usage"), say("there is no option %1").arg(word)};
    if (m_faults.isEmpty() && m_words.size() < least) m_faults << Reason{{}, QStringLiteral("usage"), say("something is missing behind the command")};
    if (m_faults.isEmpty() && m_words.size() > most) m_faults << Reason{{}, QStringLiteral("usage"), say("“%1” is one word too many").arg(m_words.value(most))};
    if (!m_faults.isEmpty()) return refuse(RefusalKind::Refused, m_faults);
    return m_words;
}

} // namespace fuwutai
