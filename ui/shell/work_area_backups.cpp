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

void WorkArea::askSecondPlace()
{
    const QString folder = QFileDialog::getExistingDirectory(this, say("Second place for backups: a folder on another disk"), QDir::homePath(),
                                                             QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!folder.isEmpty()) takeSecondPlace(folder);
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
