// SPDX-License-Identifier: GPL-3.0-or-later
// Who among the customers of a file is a customer already: the same name with the same number, or with the same home where
// he has no number. Only import_records.cpp uses it.
#pragma once

#include "core/gate/workbench.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace fuwutai {

class KnownCustomers {
public:
    void read(Workbench& bench);
    // `with`: the fields of a command that would make the customer.
    bool knows(const QJsonObject& with) const { return !numberOf(with).isEmpty(); }
    QString numberOf(const QJsonObject& with) const;
    QJsonArray freshHomes(const QJsonObject& with) const;   // that he does not have yet
    void note(const QString& number, const QJsonObject& with);

private:
    QHash<QString, QString> m_numbers;       // name and phone, name and home -> number
    QSet<QString> m_homes;                   // number and home
};

} // namespace fuwutai
