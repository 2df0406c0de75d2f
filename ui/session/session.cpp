// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/base/words.h"
#include "core/exchange/daily_backup.h"

#include <QTimer>

namespace fuwutai {

namespace {

constexpr int kPollMs = 1000;     // how often changes of other processes are looked for
constexpr int kDutyPolls = 600;   // between two looks at what is due by time
constexpr int kChangesAtOnce = 500;
constexpr int kMostDone = 100;    // steps that may be taken back one after another

} // namespace

Session::Session(Opener opener, const Registry& registry, QObject* parent)
    : QObject(parent), m_opener(std::move(opener)), m_registry(registry), m_worker(new QObject), m_drafts([this] { return now(); })
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    connect(&m_drafts, &Drafts::told, this, &Session::failed);
}

Session::~Session()
{
    // The connection is closed on the thread that owns it.
    QMetaObject::invokeMethod(m_worker, [this] { m_bench.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Session::post(std::function<void()> work) { QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection); }

Unexpected<Refusal> Session::closed() { return refuse(RefusalKind::Failed, QStringLiteral("closed"), say("The data base is not open. Nothing was changed; please start the program again.")); }

Reader Session::reader(const Actor& actor) const
{
    Workbench& b = *m_bench;
    return Reader{*b.db, *b.registry, actor, b.clock->now(), [&b](const QString& office) {
                      const Rules& rules = b.directory->rules(*b.db, office);
                      return std::pair<const WorkCalendar*, const Policy*>(&rules.calendar, &rules.policy);
                  }};
}

Instant Session::now() const { return {QDateTime::currentMSecsSinceEpoch() + m_offset}; }

QFuture<Result<Nothing>> Session::open(const OpenHow& how)
{
    auto promise = std::make_shared<QPromise<Result<Nothing>>>();
    auto future = promise->future();
    promise->start();
    post([this, promise, how] {
        auto bench = m_opener(how);
        if (!bench) {
            promise->addResult(Result<Nothing>(unexpected(bench.error())));
            promise->finish();
            return;
        }
        m_bench = *bench;
        m_seen = EntryTable(*m_bench->db).head().entries;
        m_offset = m_bench->clock->now().ms - QDateTime::currentMSecsSinceEpoch();
        auto* timer = new QTimer(m_worker);
        connect(timer, &QTimer::timeout, m_worker, [this] {
            doDuties();
            poll();
        });
        timer->start(kPollMs);
        QMetaObject::invokeMethod(this, [this, practice = m_bench->practice, name = m_bench->organisation, where = m_bench->db->where(), promise] {
            m_practice = practice;
            m_organisation = name;
            m_storeName = where;
            promise->addResult(Result<Nothing>(Nothing{}));
            promise->finish();
        });
    });
    return future;
}

void Session::doDuties()
{
    if (!m_duties || m_polls++ % kDutyPolls != 0) return;
    if (const auto done = m_duties(*m_bench); !done) Q_EMIT failed(done.error().text());
}

void Session::poll()
{
    if (!m_bench) return;
    const auto news = readOn(*m_bench, [&]() -> Result<QList<Entry>> { return EntryTable(*m_bench->db).after(m_seen, kChangesAtOnce); });
    if (!news) {
        Q_EMIT failed(news.error().reasons.first().text);
        return;
    }
    if (news->isEmpty()) return;
    m_seen = news->last().seq;
    QList<Change> changes;
    for (const Entry& e : *news) {
        changes << Change{e.recordType, e.number, e.action, e.actor};
        // Somebody else's process may have changed users, calendar or limits.
        if (m_bench->directory->dependsOn(e.recordType)) m_bench->directory->forget();
    }
    Q_EMIT changed(changes);
}

QFuture<Result<OpeningCheck>> Session::check()
{
    return run<OpeningCheck>([](Workbench& bench, const Reader&) { return checkOpened(bench); });
}

QFuture<Result<QString>> Session::backUp(Progress progress)
{
    return run<QString>([progress = std::move(progress)](Workbench& bench, const Reader&) { return backUpIfChanged(bench, progress); });
}

QFuture<Result<LoginAnswer>> Session::logIn(const QString& user, const QString& password)
{
    struct Entered { LoginAnswer answer; OpenedDrafts drafts; };
    // Drafts are opened by the password, which is here only now; those of who is merely unlocking are open.
    const QString root = m_drafts.user() == user ? QString() : m_draftRoot;
    const auto work = [user, password, root, store = m_storeName](Workbench& bench, const Reader&) -> Result<Entered> {
        const auto answer = fuwutai::logIn(bench, user, password);
        if (!answer) return unexpected(answer.error());
        return Entered{*answer, answer->mustChange ? OpenedDrafts{} : openDrafts(root, store, user, password)};
    };
    return run<Entered>(work).then(this, [this, user](const Result<Entered>& entered) -> Result<LoginAnswer> {
        if (!entered) return unexpected(entered.error());
        m_actor = entered->answer.actor;
        if (m_drafts.user() != user) m_drafts.enter(entered->drafts);
        Q_EMIT loggedIn();
        return entered->answer;
    });
}

void Session::logOut()
{
    m_drafts.leave();
    m_done.clear();
    m_actor = {};
    Q_EMIT loggedOut();
}

QFuture<Result<Nothing>> Session::changePassword(const QString& user, const QString& old, const QString& fresh)
{
    m_drafts.sync();
    const bool open = m_drafts.user() == user && m_drafts.folder().isOpen();
    const auto work = [=, root = m_draftRoot, store = m_storeName, folder = m_drafts.folder(), all = m_drafts.all()](Workbench& bench, const Reader&) -> Result<OpenedDrafts> {
        const auto done = fuwutai::changePassword(bench, user, old, fresh);
        if (!done) return unexpected(done.error());
        return open ? sealAnew(folder, all, fresh) : openDrafts(root, store, user, fresh);
    };
    return run<OpenedDrafts>(work).then(this, [this, open](const Result<OpenedDrafts>& opened) -> Result<Nothing> {
        if (!opened) return unexpected(opened.error());
        if (open) m_drafts.sealedAnew(*opened);
        else m_drafts.enter(*opened);
        return Nothing{};
    });
}

QFuture<Result<QList<Receipt>>> Session::send(const QList<Command>& commands)
{
    return run<QList<Receipt>>([this, commands](Workbench& bench, const Reader& reader) {
        const auto done = bench.gate->runAll(commands, reader.actor);
        if (done) {
            QList<DoneStep> steps;
            for (qsizetype i = 0; i < done->size(); ++i) steps << DoneStep{done->at(i).entry, done->at(i).type, done->at(i).number, commands.at(i).action, done->at(i).mayUndo};
            QMetaObject::invokeMethod(this, [this, steps] { keepDone(steps); });
            Q_EMIT saved(done->last().number, reader.now);
            poll(); // what was done here is news for all open pages at once
        }
        return done;
    });
}

void Session::keepDone(const QList<DoneStep>& steps)
{
    for (const DoneStep& step : steps) {
        m_done << step;
        if (m_done.size() > kMostDone) m_done.removeFirst();
        Q_EMIT stepped(step);
    }
}

QFuture<Result<Receipt>> Session::undo(qint64 entry)
{
    DoneStep step{entry, {}, {}, {}, true};
    for (const DoneStep& known : std::as_const(m_done))
        if (known.entry == entry) step = known;
    m_done.removeIf([&](const DoneStep& known) { return known.entry == entry; });
    return undoStep(step);
}

QFuture<Result<Receipt>> Session::undoStep(const DoneStep& step)
{
    return run<Receipt>([this, step](Workbench& bench, const Reader& reader) {
        const auto done = bench.gate->undo(step.entry, reader.actor);
        if (done) {
            QMetaObject::invokeMethod(this, [this, step, number = done->number] { Q_EMIT tookBack({step.entry, step.type, number, step.action, false}); });
            poll();
        }
        return done;
    }).then(this, [this, step](const Result<Receipt>& done) {
        if (!done && done.error().kind == RefusalKind::Failed) m_done << step; // the server was away: to be tried again
        return done;
    });
}

// A step that may not be taken back is told, and gives way to the one before it.
QFuture<Result<Receipt>> Session::takeBack()
{
    if (m_done.isEmpty()) return QtFuture::makeReadyFuture(Result<Receipt>(refuse(RefusalKind::Refused, QStringLiteral("undo"), say("There is nothing to take back"))));
    const DoneStep last = m_done.takeLast();
    if (last.mayUndo) return undoStep(last);
    const QString deed = say(m_registry.find(last.type)->actionLabel(last.action));
    return QtFuture::makeReadyFuture(Result<Receipt>(refuse(RefusalKind::Refused, QStringLiteral("undo"), say("“%1” of %2 cannot be taken back").arg(deed, last.number))));
}

QFuture<Result<OpenedRecord>> Session::openRecord(const QString& type, const QString& number)
{
    return run<OpenedRecord>([type, number](Workbench& bench, const Reader& reader) {
        return readOn(bench, [&]() -> Result<OpenedRecord> {
            const auto view = RecordQuestion{type, number}.ask(reader);
            if (!view) return unexpected(view.error());
            return OpenedRecord{*view, bench.gate->offers(view->record, reader.actor)};
        });
    });
}

QFuture<Result<QList<ActionOffer>>> Session::offersForNew(const QString& type)
{
    return run<QList<ActionOffer>>([type](Workbench& bench, const Reader& reader) {
        return readOn(bench, [&]() -> Result<QList<ActionOffer>> { return bench.gate->offers(emptyRecord(*bench.registry->find(type)), reader.actor); });
    });
}

} // namespace fuwutai
