// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where a file is to be written and which are to be read, in the program's language whatever the desktop speaks, with room for
// names. Used by pages that take files in or write them.
#pragma once

#include <QStringList>

class QWidget;

namespace fuwutai {

// `kinds` as QFileDialog's filter; in the person's documents where no folder is said. Empty: left.
QString askWhereToWrite(QWidget* parent, const QString& title, const QString& name, const QString& kinds);
// A file that is there may be chosen as it is; beside `now` where that can be.
QString askWhereDataLie(QWidget* parent, const QString& title, const QString& now, const QString& kinds);
QString askWhatToRead(QWidget* parent, const QString& title, const QString& kinds);
QStringList askAllToRead(QWidget* parent, const QString& title, const QString& kinds, const QString& folder = {});

} // namespace fuwutai
