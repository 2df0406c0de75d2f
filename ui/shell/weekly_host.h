// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report as a page of the navigation. Used by the page table.
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/weekly_page.h"

class QScrollArea;

namespace fuwutai {

class WeeklyHost : public Page {
    Q_OBJECT

public:
    explicit WeeklyHost(Session& session, QWidget* parent = nullptr);
    void arrive() override;
    WeeklyPage* page() const { return m_page; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    WeeklyPage* m_page;
    QScrollArea* m_scroll;
};

} // namespace fuwutai
