// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/file_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTreeView>

namespace fuwutai {

namespace {

constexpr QSize kRoom(920, 560);

// The name has what size, kind and date leave, each of which is wholly in sight.
void giveRoom(QFileDialog& dialog)
{
    dialog.resize(kRoom);
    dialog.setViewMode(QFileDialog::Detail);
    for (QTreeView* list : dialog.findChildren<QTreeView*>()) {
        list->header()->setStretchLastSection(false);
        list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
}

QStringList ask(QFileDialog& dialog, QFileDialog::FileMode mode)
{
    dialog.setOption(QFileDialog::DontUseNativeDialog); // the desktop's own speaks the desktop's language
    dialog.setFileMode(mode);
    giveRoom(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

QString askWhereToWrite(QWidget* parent, const QString& title, const QString& name, const QString& kinds)
{
    QFileDialog dialog(parent, title, documents(), kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(name);
    return ask(dialog, QFileDialog::AnyFile).value(0);
}

QString askWhereDataLie(QWidget* parent, const QString& title, const QString& now, const QString& kinds)
{
    const QFileInfo file(now);
    QFileDialog dialog(parent, title, file.dir().exists() ? file.path() : documents(), kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // it is opened, not written over
    dialog.selectFile(file.fileName());
    return ask(dialog, QFileDialog::AnyFile).value(0);
}

QString askWhatToRead(QWidget* parent, const QString& title, const QString& kinds)
{
    QFileDialog dialog(parent, title, documents(), kinds);
    return ask(dialog, QFileDialog::ExistingFile).value(0);
}

QStringList askAllToRead(QWidget* parent, const QString& title, const QString& kinds, const QString& folder)
{
    QFileDialog dialog(parent, title, folder.isEmpty() ? documents() : folder, kinds);
    return ask(dialog, QFileDialog::ExistingFiles);
}

} // namespace fuwutai
