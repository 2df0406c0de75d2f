// SPDX-License-Identifier: GPL-3.0-or-later
// Notices: only while the window is away, only of what is one's own, only numbers; none while it is locked.
#include "tests/support/store_fixture.h"
#include "tests/ui/seat.h"
#include "ui/shell/notices.h"

#include <QApplication>
#include <QSettings>

using namespace fuwutai;

namespace {

class Watched {
public:
    explicit Watched(Seat& seat) : m_seat(seat), notices(seat.session(), [this](const QString&, const QString& text) { shown << text; }, [this] { return away; }) { settle(); }
    void settle()
    {
        QTest::qWait(1800); // the poll of a second, then the look
    }
    QStringList shown;
    bool away = true;

private:
    Seat& m_seat;

public:
    Notices notices;
};

// The office's time goes on, as the seat's own connection sees it.
void setTime(Seat& seat, qint64 minutes)
{
    seat.office().later(minutes);
    auto set = seat.session().run<Nothing>([now = seat.office().now()](Workbench& bench, const Reader&) {
        static_cast<SetClock&>(*bench.clock).set(now);
        return Result<Nothing>(Nothing{});
    });
    REQUIRE(QTest::qWaitFor([&] { return set.isFinished(); }));
}

} // namespace

TEST_CASE("a matter that was given to me is told by its number, once, and without a word of the customer", "[experience.40]")
{
    QSettings().clear();
    Seat seat("handler");
    Watched w(seat);
    CHECK(w.shown.isEmpty());
    const QString others = seat.office().call();          // nobody's yet
    const QString mine = seat.office().assignedCall({{"matter", "厨房漏水"}});
    w.settle();
    REQUIRE(w.shown.size() == 1);
    CHECK(w.shown[0].contains(mine));
    CHECK_FALSE(w.shown[0].contains(others));
    for (const char* word : {"张伟", "138", "厨房", "1201"}) CHECK_FALSE(w.shown[0].contains(QString::fromUtf8(word)));
    // The limit passes; somebody's step makes the window look.
    setTime(seat, 30 * 24 * 60);
    seat.office().call();
    w.settle();
    REQUIRE(w.shown.size() == 2);
    CHECK(w.shown[1] == say("Past the limit: %1").arg(mine));
    seat.office().call();
    w.settle();
    CHECK(w.shown.size() == 2);
}

TEST_CASE("with the window in front, locked or turned off nothing is told, and nothing later either", "[experience.40]")
{
    QSettings().clear();
    Seat seat("handler");
    Watched w(seat);
    w.away = false;
    seat.office().assignedCall();
    w.settle();
    w.away = true;
    CHECK(Notices::areOn(seat.session()));
    Notices::turn(seat.session(), false);
    seat.office().assignedCall();
    w.settle();
    CHECK(w.shown.isEmpty());
    Notices::turn(seat.session(), true);
    const QString third = seat.office().assignedCall();
    w.settle();
    REQUIRE(w.shown.size() == 1);
    CHECK(w.shown[0] == say("For you: %1").arg(third));
}

TEST_CASE("many at once are one notice that names three", "[experience.40]")
{
    QSettings().clear();
    Seat seat("handler");
    Watched w(seat);
    for (int i = 0; i < 5; ++i) seat.office().assignedCall();
    w.settle();
    REQUIRE(w.shown.size() >= 1);
    CHECK(w.shown.size() <= 2);
    if (w.shown.size() == 1) CHECK(w.shown[0].endsWith(say(" and %1 more").arg(2)));
}
