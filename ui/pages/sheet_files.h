// SPDX-License-Identifier: GPL-3.0-or-later
// An office's own sheet at its page: its layout taken from a file and saved to one, and shown as it will print before it is
// taken. Used by the record pages of sheets.
#pragma once

#include "ui/pages/record_page.h"

namespace fuwutai {

class SheetFiles : public QObject {
    Q_OBJECT

public:
    SheetFiles(Session& session, RecordPage& page);

    // Into the form that is being filled, or into a change of what stands. Told at the page when it cannot be read.
    void take(const QString& path);
    void save(const QString& path);
    QString layout() const;                  // as it is typed, else as it stands
    // The layout filled from the newest record that the reader sees; refused with every reason. Nothing is counted.
    PrintPreparation proof() const;

private:
    Session& m_session;
    RecordPage& m_page;
};

} // namespace fuwutai
