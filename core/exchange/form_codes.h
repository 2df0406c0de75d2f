// SPDX-License-Identifier: GPL-3.0-or-later
// An office's own codes and versions of the forms (表单编号, 版次), without a layout of its own. Used by the set-up page; for the
// service manager and the administrator.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

struct FormCode {
    QString sheet;      // "callback_ledger"
    QString title;      // as lists of sheets tell it
    QString code;
    QString version;
    bool operator==(const FormCode&) const = default;
};

// Those in force today for an office, by title.
Result<QList<FormCode>> formCodes(Workbench& bench, const QString& office);
// The sheets whose code or version differs from what is in force get a version of the office's own from today on, with the
// layout they have; all or none. Reasons at "<sheet>.<field>". How many.
Result<int> setFormCodes(Workbench& bench, const QString& office, const QList<FormCode>& wanted, const Actor& actor);

} // namespace fuwutai
