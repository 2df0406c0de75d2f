// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as one asks for them in the window.
#include "ui/shell/work_area.h"

#include "ui/session/answer.h"

#include <QFileDialog>

namespace fuwutai {

void WorkArea::backUp()
{
    if (m_work->isBusy()) return;
    answer(m_session, m_session.backUp(m_work->begin(say("Backup"))), this, [this](const Result<QString>& made) {
        m_work->end();
        if (!made) m_status->tell(made.error().text(), Tone::Bad);
        else m_status->tell(made->isEmpty() ? say("Nothing was changed since the last backup") : say("Backed up and checked: %1").arg(*made));
        m_status->askBackup();
    });
}

QString WorkArea::askFolder(const QString& words)
{
    return QFileDialog::getExistingDirectory(this, words, QDir::homePath(), QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
}

void WorkArea::askSecondPlace()
{
    const QString folder = askFolder(say("Second place for backups: a folder on another disk"));
    if (!folder.isEmpty()) takeSecondPlace(folder);
}

void WorkArea::askCopy()
{
    const QString folder = askFolder(say("Where to: a stick, or a folder on another disk"));
    if (!folder.isEmpty()) takeCopy(folder);
}

void WorkArea::takeCopy(const QString& folder)
{
    if (m_work->isBusy()) return;
    answer(m_session, m_session.run<QString>([folder, progress = m_work->begin(say("Backup"))](Workbench& bench, const Reader& reader) { return copyBackup(bench, reader.actor, folder, progress); }), this,
           [this](const Result<QString>& copied) {
               m_work->end();
               if (!copied) m_status->tell(copied.error().text(), Tone::Bad);
               else m_status->tell(say("Copied, and checked there: %1").arg(*copied));
               m_status->askBackup();
           });
}

void WorkArea::takeSecondPlace(const QString& folder)
{
    answer(m_session, m_session.run<Nothing>([folder](Workbench& bench, const Reader& reader) { return chooseSecondPlace(bench, reader.actor, folder); }), this,
           [this, folder](const Result<Nothing>& chosen) {
               if (!chosen) m_status->tell(chosen.error().text(), Tone::Bad);
               else m_status->tell(say("Each backup is copied to %1 from now on").arg(folder));
               m_status->askBackup();
           });
}

} // namespace fuwutai
