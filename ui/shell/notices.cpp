// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include "core/query/lists.h"
#include "core/query/record_view.h"
#include "ui/session/answer.h"
#include "ui/session/kept.h"

#include <QDBusMessage>
#include <QDBusPendingCall>

namespace fuwutai {

namespace {

constexpr int kSoonMs = 500, kMinuteMs = 60'000, kMost = 200, kNamed = 3;
const QString kKey = QStringLiteral("notices");

// "LF-HB-202611-0012, LF-HB-202611-0013 and 4 more"
QString numbersText(const QStringList& numbers)
{
    const QString named = numbers.mid(0, kNamed).join(say(", "));
    return numbers.size() > kNamed ? named + say(" and %1 more").arg(numbers.size() - kNamed) : named;
}

} // namespace

Notices::Notices(Session& session, Show show, std::function<bool()> mayShow, QObject* parent)
    : QObject(parent), m_session(session), m_show(std::move(show)), m_mayShow(std::move(mayShow))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &Notices::look);
    connect(&m_minute, &QTimer::timeout, this, &Notices::look);
    m_minute.start(kMinuteMs);
    look();
}

bool Notices::areOn(const Session& session) { return kept(session, kKey) != QVariant(QStringLiteral("off")); }
void Notices::turn(const Session& session, bool on) { keep(session, kKey, on ? QStringLiteral("on") : QStringLiteral("off")); }

void Notices::look()
{
    answer(m_session, m_session.run<Matters>([](Workbench& bench, const Reader& reader) { return readOn(bench, [&] { return read(reader); }); }), this,
           [this](const Result<Matters>& now) {
               if (now) compare(*now);
           });
}

// Open records of every kind with a limit that name him in some field.
Result<Notices::Matters> Notices::read(const Reader& reader)
{
    Matters all;
    for (const RecordType* type : reader.registry.all()) {
        if (type->clocks.empty() || !type->readableBy(reader.actor)) continue;
        for (const Field& field : type->fields) {
            if (field.target != QLatin1String("user") || !field.filter) continue;
            const auto page = ListQuestion{type->key, {Filter{field.key, reader.actor.user}, Filter{QStringLiteral("phase"), QStringLiteral("open")}}, QStringLiteral("due"), {}, kMost}.ask(reader);
            if (!page) return unexpected(page.error());
            for (const ListRow& row : page->rows) {
                const Urgency urgency = row.clock ? urgencyOf(*row.clock, reader.now) : Urgency::None;
                all.insert(row.record.number, urgency == Urgency::Overdue ? Stage::Overdue : urgency == Urgency::Soon ? Stage::Soon : Stage::Given);
            }
        }
    }
    return all;
}

void Notices::compare(const Matters& now)
{
    const auto before = std::exchange(m_known, now);
    if (!before || !m_mayShow() || !areOn(m_session)) return;
    QMap<Stage, QStringList> fresh;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto known = before->find(it.key());
        if (known == before->end()) fresh[Stage::Given] << it.key();
        else if (it.value() > known.value()) fresh[it.value()] << it.key();
    }
    static const QMap<Stage, const char*> words{{Stage::Given, L10N("For you: %1")}, {Stage::Soon, L10N("Due soon: %1")}, {Stage::Overdue, L10N("Past the limit: %1")}};
    QStringList lines;
    for (auto it = fresh.begin(); it != fresh.end(); ++it) lines << say(words[it.key()]).arg(numbersText(it.value()));
    if (!lines.isEmpty()) m_show(say("Service desk"), lines.join(QLatin1Char('\n')));
}

void showOnDesktop(QDBusConnection bus, const QString& title, const QString& text)
{
    if (!bus.isConnected()) return;
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    auto call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    constexpr int kUntilDesktopSays = -1;
    call << QStringLiteral("fuwutai") << uint(0) << QStringLiteral("fuwutai") << title << text << QStringList() << QVariantMap() << kUntilDesktopSays;
    bus.asyncCall(call);
}

} // namespace fuwutai
