// SPDX-License-Identifier: GPL-3.0-or-later
// "王芳 is filling in": who else has a step of the record open, heard within three seconds; and that one is open here, said to
// the others. Used by RecordPage.
#pragma once

#include "core/exchange/presences.h"
#include "ui/fields/parts.h"
#include "ui/session/session.h"

#include <QTimer>

namespace fuwutai {

class PresenceBadge : public Badge {
    Q_OBJECT

public:
    PresenceBadge(Session& session, QWidget* parent);
    ~PresenceBadge() override;
    void follow(const QString& type, qint64 record); // listens while it is seen; record 0: nobody else knows it
    void begin(const QString& action);               // a step is open here
    void end();

private:
    void listen();
    void tell();

    Session& m_session;
    Presence m_here;
    QTimer m_listen, m_again;
};

} // namespace fuwutai
