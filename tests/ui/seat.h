// SPDX-License-Identifier: GPL-3.0-or-later
// One person at one window: a small office with a session that is logged in. Used by the tests of windows.
#pragma once

#include "core/gate/login.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"
#include "ui/fields/theme.h"
#include "ui/session/session.h"

#include <QTest>

namespace fuwutai {

class Seat {
public:
    // `before`: done in the office before he logs in.
    explicit Seat(const QString& user, const std::function<void(TestOffice&)>& before = {}) : m_office(Engine::Sqlite), m_session([this](const OpenHow&) { return Result<std::shared_ptr<Workbench>>(m_office.another()); }, registry())
    {
        applyTheme(ThemeMode::Light);
        if (before) before(m_office);
        const QString password = QStringLiteral("a long enough one 1");
        const auto set = setPassword(m_office.bench(), user, password, false);
        REQUIRE(set);
        wait(m_session.open());
        wait(m_session.logIn(user, password));
        REQUIRE(m_session.isLoggedIn());
    }
    TestOffice& office() { return m_office; }
    Session& session() { return m_session; }

private:
    template <class T> void wait(QFuture<Result<T>> answer)
    {
        REQUIRE(QTest::qWaitFor([&] { return answer.isFinished(); }, 10'000));
        INFO((answer.result() ? QString() : answer.result().error().text()).toStdString());
        REQUIRE(answer.result());
    }
    TestOffice m_office;
    Session m_session;
};

} // namespace fuwutai
