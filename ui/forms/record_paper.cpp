// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of the form: which one it is, what stands on it, and the place where it is being read.
#include "ui/forms/held_area.h"
#include "ui/forms/paper_view.h"
#include "ui/forms/record_form.h"
#include "ui/paper/own_sheet.h"
#include "ui/paper/record_sheet.h"

#include <QLayout>
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
    if (m_paper) m_paper->setData(recordSheetData(asTyped(), m_session.registry(), m_head));
}

RecordView RecordForm::asTyped() const
{
    RecordView view = m_view;
    for (const QString& key : std::as_const(m_elsewhere)) {
        const FieldEditor* e = m_editors.value(key);
        const int index = m_type.indexOf(key);
        if (!e || index < 0 || !e->isChanged()) continue;
        Reasons why;
        const Value typed = readJson(e->field(), e->json(), m_view.record.values[std::size_t(index)], key, why);
        if (why.isEmpty()) view.record.values[std::size_t(index)] = typed; // half typed it is not written yet
    }
    for (auto it = m_found->cbegin(); it != m_found->cend(); ++it) view.names.insert(it.key(), it.value());
    return view;
}

// The place being read stays, whatever comes and goes; a field that is gone to moves it only as far as it must.
void RecordForm::settle()
{
    constexpr int kAside = 40, kAround = 60;     // pixels that stay in sight beside and around the field
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    if (m_place >= 0) m_scroll->verticalScrollBar()->setValue(std::exchange(m_place, -1));
    for (const QPointer<FieldEditor>& e : std::exchange(m_sought, {})) {
        if (!e) continue;
        QScrollArea* in = m_held->isAncestorOf(e) ? m_held : m_scroll;
        in->ensureWidgetVisible(e, kAside, kAround);
    }
}

} // namespace fuwutai
