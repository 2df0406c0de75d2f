// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where a file is to be written, in the program's language whatever the desktop speaks. Used by print preview and weekly page.
#pragma once

#include <QString>

class QWidget;

namespace fuwutai {

// `name` is proposed in the person's documents; `kinds` as QFileDialog's filter. Empty: left.
QString askWhereToWrite(QWidget* parent, const QString& title, const QString& name, const QString& kinds);

} // namespace fuwutai
