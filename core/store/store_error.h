// SPDX-License-Identifier: GPL-3.0-or-later
// A failure of the machine: disk full, server gone, SQL that does not fit. Thrown by Query and Database only,
// caught in read() and write() only (transaction.h), never let across Qt.
#pragma once

#include <QString>

#include <exception>

namespace fuwutai {

class StoreError : public std::exception {
public:
    enum class Cause { Other, Busy, Full, Lost, ReadOnly, Unique, Damaged, Newer, Held, Place, NotOurs, Missing, Forbidden };
    StoreError(Cause cause, QString detail) : m_cause(cause), m_detail(std::move(detail)), m_bytes(m_detail.toUtf8()) {}
    Cause cause() const { return m_cause; }
    const QString& detail() const { return m_detail; } // for "copy details": the engine's own words
    const char* what() const noexcept override { return m_bytes.constData(); }

private:
    Cause m_cause;
    QString m_detail;
    QByteArray m_bytes;
};

// What happened, what is safe, what to do: in the user's language.
QString storeErrorText(const StoreError& error);

} // namespace fuwutai
