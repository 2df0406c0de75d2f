// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of the form: which one it is, what stands on it, and the place where it is being read.
#include "ui/forms/paper_view.h"
#include "ui/forms/record_form.h"
#include "ui/paper/own_sheet.h"
#include "ui/paper/record_sheet.h"

#include <QScrollArea>
#include <QScrollBar>

namespace fuwutai {

// The one in force for this office when the record was entered. It changes between two steps alone, never under the hand.
void RecordForm::takeSheet()
{
    if (!m_paper || m_view.sheet == m_sheet) return;
    m_sheet = m_view.sheet;
    m_paper->setSheet(*sheetOf(m_sheet, m_type.key));
}

void RecordForm::refreshPaper()
{
    if (m_paper) m_paper->setData(recordSheetData(m_view, m_session.registry(), m_head));
}

// The place being read stays, whatever comes and goes; a field that is gone to moves it only as far as it must.
void RecordForm::settle()
{
    if (m_place >= 0) m_scroll->verticalScrollBar()->setValue(std::exchange(m_place, -1));
    if (m_sought) m_scroll->ensureWidgetVisible(m_sought, 40, 60);
    m_sought = nullptr;
}

} // namespace fuwutai
