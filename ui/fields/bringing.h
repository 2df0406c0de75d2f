// SPDX-License-Identifier: GPL-3.0-or-later
// A field that names a record brings what that says into fields beside it (Field::brings), as soon as it is chosen: into what is
// empty, and into what another one brought before it. Used by lines and by the form of a record.
#pragma once

#include "ui/fields/field_editor.h"

#include <memory>

namespace fuwutai {

struct Bringing {
    QString from;                // whose values were brought last ...
    QJsonObject brought;         // ... and these
};
using BringingRef = std::shared_ptr<Bringing>;

void bring(const FieldWorld& world, const BringingRef& state, FieldEditor* from, const QList<FieldEditor*>& others);

} // namespace fuwutai
