// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/class_choice.h"

#include "core/record/record_type.h"

namespace fuwutai {

Reasons checkClassChoice(const Situation& s, const char* key)
{
    const QString reason = QStringLiteral("class_reason");
    const QString chosen = s.after.text(QLatin1String(key));
    const QString proposed = s.factList(QLatin1String(kProposedClass)).value(0);
    if (chosen.isEmpty() || proposed.isEmpty() || chosen == proposed || !s.after.text(reason).isEmpty()) return {};
    return {{reason, QStringLiteral("required"),
             say("Chosen is “%1”; the periods say otherwise: %2. Say why it is decided otherwise, or choose what is proposed.")
                 .arg(choiceText(*s.type->field(QLatin1String(key)), chosen), s.factList(QLatin1String(kWarrantyWords)).join(say("; ")))}};
}

} // namespace fuwutai
