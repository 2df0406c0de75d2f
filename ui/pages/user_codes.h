// SPDX-License-Identifier: GPL-3.0-or-later
// One-time codes for users, at the list of users: for a new one at once, for any other by a button. Shown once, to the
// administrator who asked. Used by the settings.
#pragma once

#include "ui/pages/list_page.h"

namespace fuwutai {

class UserCodes : public QObject {
    Q_OBJECT

public:
    UserCodes(Session& session, ListingPage& page);

private:
    void ask(const QString& user);

    Session& m_session;
    ListingPage& m_page;
};

} // namespace fuwutai
