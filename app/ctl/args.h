// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a command line: what stands before the command, and a command's own options. Used by fuwutaictl only.
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace fuwutai {

// Takes options out of a list of words; what it does not know is left and refused by finish().
class Args {
public:
    explicit Args(QStringList words = {}) : m_words(std::move(words)) {}

    bool flag(const QString& name);                 // --practice
    QString value(const QString& name);             // --office HB or --office=HB; empty when absent
    QStringList values(const QString& name);        // --where may stand several times
    QString required(const QString& name);
    QString takeFirst();                            // the first word, whatever it is
    // What is left, which must be so many words; refused with code "usage" otherwise, or for an option without its value.
    Result<QStringList> finish(int least, int most);

private:
    QStringList m_words;
    Reasons m_faults;
};

Unexpected<Refusal> misuse(const QString& text); // exit status 2

} // namespace fuwutai
