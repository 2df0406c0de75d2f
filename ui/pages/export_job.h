// SPDX-License-Identifier: GPL-3.0-or-later
// An export under way: some rows at a time on the worker, told as it goes, stopped by a press. Used by list pages.
#pragma once

#include "core/exchange/export_list.h"
#include "ui/fields/parts.h"
#include "ui/session/session.h"

namespace fuwutai {

class ExportJob : public QObject {
    Q_OBJECT

public:
    // Says in `notice` how far it is, where the file is, or why there is none.
    ExportJob(Session& session, Notice* notice) : QObject(notice), m_session(session), m_notice(notice) {}
    void start(const ExportWish& wish);
    void stop();                     // after the step under way; no file remains
    bool isRunning() const { return m_list != nullptr; }

Q_SIGNALS:
    void changed();                  // begun or over

private:
    void go();
    void over(Tone tone, const QString& text);

    Session& m_session;
    Notice* m_notice;
    std::shared_ptr<ListExport> m_list;
    QString m_path;
    bool m_stopping = false;
};

} // namespace fuwutai
