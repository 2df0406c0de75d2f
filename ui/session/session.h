// SPDX-License-Identifier: GPL-3.0-or-later
// The one way from windows to core: ask(question), send(command). One worker thread owns the connection; answers come as
// futures, continued on the window's thread: session.ask(Q{...}).then(this, [this](const Result<Q::Answer>& answer) {...});
// Used by forms, lists, pages and shell.
#pragma once

#include "core/base/progress.h"
#include "core/exchange/opening_check.h"
#include "core/gate/login.h"
#include "core/gate/workbench.h"
#include "core/query/record_view.h"
#include "ui/session/drafts.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

namespace fuwutai {

// A record with what can be done with it now.
struct OpenedRecord {
    RecordView view;
    QList<ActionOffer> offers;
};

// What was changed somewhere: here, in another window or by fuwutaictl.
struct Change {
    QString type;
    QString number;
    QString action;
    QString user;
};

// A step done at this window since the log-in, for taking back.
struct DoneStep {
    qint64 entry = 0;
    QString type;
    QString number;
    QString action;
    bool mayUndo = false;
};

class Session : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<Result<std::shared_ptr<Workbench>>(const OpenHow&)>;
    // `registry` is read by windows too (fields, states, labels never change while running).
    Session(Opener opener, const Registry& registry, QObject* parent = nullptr);
    ~Session() override;

    // What must happen by time, whoever is there: looked for once the data base is open and every ten minutes, on the worker
    // thread; said before opening. What it cannot do is told by failed().
    void keepUp(std::function<Result<Nothing>(Workbench&)> duties) { m_duties = std::move(duties); }

    QFuture<Result<Nothing>> open(const OpenHow& how = {});
    // After the window stands: is the data base sound.
    QFuture<Result<OpeningCheck>> check();
    // The path, empty when nothing was changed.
    QFuture<Result<QString>> backUp(Progress progress = {});
    QFuture<Result<LoginAnswer>> logIn(const QString& user, const QString& password);
    void logOut();
    QFuture<Result<Nothing>> changePassword(const QString& user, const QString& old, const QString& fresh);

    // Where drafts are kept on this machine, said before the first log-in; without it they are not.
    void keepDraftsIn(const QString& root) { m_draftRoot = root; }
    Drafts& drafts() { return m_drafts; }

    const Registry& registry() const { return m_registry; }
    const Actor& actor() const { return m_actor; }
    bool isLoggedIn() const { return !m_actor.user.isEmpty(); }
    bool isPractice() const { return m_practice; }
    const QString& organisation() const { return m_organisation; }
    const QString& storeName() const { return m_storeName; }
    Instant now() const;                     // the office's clock; a practice data base may stand at another time

    template <class Q> QFuture<Result<typename Q::Answer>> ask(Q question)
    {
        using Answer = typename Q::Answer;
        return run<Answer>([question = std::move(question)](Workbench& bench, const Reader& reader) { return readOn(bench, [&]() -> Result<Answer> { return question.ask(reader); }); });
    }
    QFuture<Result<QList<Receipt>>> send(const QList<Command>& commands);
    QFuture<Result<Receipt>> undo(qint64 entry);
    // The latest step done here that was not taken back, if there is one; asked again, the one before.
    QFuture<Result<Receipt>> takeBack();
    const QList<DoneStep>& doneSteps() const { return m_done; } // the latest last
    const QString& seat() const { return m_seat; }              // tells this window from others
    QFuture<Result<OpenedRecord>> openRecord(const QString& type, const QString& number);
    // What may be begun with a new record of a type (its creating actions).
    QFuture<Result<QList<ActionOffer>>> offersForNew(const QString& type);

    // Longer work (prints, exports) on the worker thread.
    template <class T> QFuture<Result<T>> run(std::function<Result<T>(Workbench&, const Reader&)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        auto future = promise->future();
        promise->start();
        post([this, promise, work = std::move(work), actor = m_actor] {
            promise->addResult(m_bench ? work(*m_bench, reader(actor)) : Result<T>(closed()));
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    void changed(const QList<fuwutai::Change>& changes);
    void loggedIn();
    void loggedOut();
    void saved(const QString& number, fuwutai::Instant at); // the last thing that was saved, for the status line
    void stepped(const fuwutai::DoneStep& step);            // done here
    void tookBack(const fuwutai::DoneStep& step);
    void failed(const QString& what);                       // the store failed: words for people

private:
    void post(std::function<void()> work);
    void poll();
    void keepDone(const QList<DoneStep>& steps);
    QFuture<Result<Receipt>> undoStep(const DoneStep& step);
    void doDuties();
    Reader reader(const Actor& actor) const;
    static Unexpected<Refusal> closed();

    Opener m_opener;
    const Registry& m_registry;
    QThread m_thread;
    QObject* m_worker = nullptr;             // lives on m_thread
    std::shared_ptr<Workbench> m_bench;      // touched on m_thread only
    std::function<Result<Nothing>(Workbench&)> m_duties;
    int m_polls = 0;                         // m_thread only
    qint64 m_seen = 0;                       // last entry handed on; m_thread only
    Actor m_actor;
    bool m_practice = false;
    QString m_organisation;
    QString m_storeName;
    QString m_draftRoot;
    Drafts m_drafts;
    QList<DoneStep> m_done;
    QString m_seat = newUuid();
    std::atomic<qint64> m_offset{0};         // practice clock against the machine's
};

} // namespace fuwutai
