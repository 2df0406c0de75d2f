// SPDX-License-Identifier: GPL-3.0-or-later
// What was done last, for ten seconds, and the way back: pressed, or by Ctrl+Z, one step after another. A line of its own under
// whatever page is shown: it covers nothing there. Used by the work area.
#pragma once

#include "ui/fields/parts.h"
#include "ui/session/session.h"

#include <QTimer>

namespace fuwutai {

class UndoBar : public Notice {
    Q_OBJECT

public:
    UndoBar(Session& session, QWidget* parent);
    ~UndoBar() override;
    void takeBack();                             // Ctrl+Z
    void note(const QString& words);             // something else that was done, with nothing to take back

protected:
    // In a field where nothing was typed Ctrl+Z is the bar's.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void told(Tone tone, const QString& words);
    QString deed(const DoneStep& step) const;

    Session& m_session;
    Button* m_back;
    QTimer m_time;
};

} // namespace fuwutai
