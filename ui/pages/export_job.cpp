// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export_job.h"

#include "ui/session/answer.h"

#include <QLocale>

namespace fuwutai {

void ExportJob::start(const ExportWish& wish)
{
    auto begun = ListExport::begin(m_session.registry(), wish);
    if (!begun) return m_notice->tell(Tone::Bad, begun.error().text());
    m_list = *begun;
    m_stopping = false;
    m_path = wish.path;
    Q_EMIT changed();
    go();
}

void ExportJob::stop() { m_stopping = true; }

void ExportJob::go()
{
    m_notice->tell(Tone::Plain, say("Exporting, rows so far: %1").arg(QLocale().toString(m_list->rows())));
    answer(m_session, m_session.run<bool>([list = m_list](Workbench& bench, const Reader& reader) { return list->step(bench, reader); }), this,
           [this](const Result<bool>& done) {
               if (!done) over(Tone::Bad, done.error().text());
               else if (*done) over(Tone::Ok, say("Rows: %1, in %2").arg(QLocale().toString(m_list->rows()), m_path));
               else if (m_stopping) over(Tone::Plain, say("The export was stopped; no file was made"));
               else go();
           });
}

void ExportJob::over(Tone tone, const QString& text)
{
    m_list.reset();
    m_notice->tell(tone, text);
    Q_EMIT changed();
}

} // namespace fuwutai
