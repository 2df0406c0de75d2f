// SPDX-License-Identifier: GPL-3.0-or-later
// Times as other programs write them ("12/25/2013 11:59:08 PM"), read by a pattern such as "MM/dd/yyyy hh:mm:ss AP".
// Read into ISO text without an offset: which zone is meant is the gate's to say. Used by imports.
#pragma once

#include <QList>
#include <QString>

namespace fuwutai {

class TimePattern {
public:
    // Known: yyyy yy MM M dd d HH H hh h mm m ss s zzz AP ap; anything else stands for itself. Empty: ISO text.
    explicit TimePattern(const QString& pattern = {});
    bool isValid() const { return m_valid; }
    QString iso(const QString& text) const; // "2013-12-25T23:59:08"; empty when it does not fit or is no time that exists
    const QString& pattern() const { return m_pattern; }

private:
    enum class Part { Year, ShortYear, Month, Day, Hour, HalfHour, Minute, Second, Milli, Noon, Literal };
    struct Token { Part part; int digits; bool exact; QChar literal; };
    struct Word { const char* text; Part part; int digits; bool exact; };
    static const QList<Word>& words();

    QString m_pattern;
    QList<Token> m_tokens;
    bool m_valid = false;
};

} // namespace fuwutai
