// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/file_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace fuwutai {

QString askWhereToWrite(QWidget* parent, const QString& title, const QString& name, const QString& kinds)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // The desktop's own dialog speaks the desktop's language.
    return QFileDialog::getSaveFileName(parent, title, folder.filePath(name), kinds, nullptr, QFileDialog::DontUseNativeDialog);
}

} // namespace fuwutai
