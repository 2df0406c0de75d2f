// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing typed is lost: every form that is being typed in notes it here; within a second it stands sealed on the disk, and it
// is offered again after a crash, a lock, a log-out. Belongs to the session; used by pages and the shell.
#pragma once

#include "ui/session/draft_folder.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace fuwutai {

class Drafts : public QObject {
    Q_OBJECT

public:
    static constexpr int kKeepMs = 1000;         // after the first change that is not kept yet
    using Gather = std::function<QJsonObject()>; // what is typed now; empty: nothing any more
    explicit Drafts(std::function<Instant()> now, QObject* parent = nullptr);
    ~Drafts() override;

    // Of the user who logged in; those of the one before are kept first.
    void enter(const OpenedDrafts& opened);
    void leave();
    const QString& user() const { return m_folder.user; }
    const DraftFolder& folder() const { return m_folder; }
    QList<Draft> all() const { return m_drafts.values(); }
    // The same under another key, after a new password.
    void sealedAnew(const OpenedDrafts& opened);

    // Something was typed in the form that `about` names (its `with` and `at` are filled here). Asked for what is typed when
    // it is written; an owner that is gone by then is not asked.
    void note(const Draft& about, QObject* owner, Gather gather);
    void flush();                                // now: focus went, lock, log-out, close
    void sync();                                 // the same, back when it stands on the disk
    void forget(const QString& id);              // it was sent

    // Drafts that no form shows yet, the latest first; take() gives the latest that fits to a form.
    QList<Draft> waiting() const;
    std::optional<Draft> take(const QString& type, const QString& number, QObject* owner, const std::function<bool(const Draft&)>& fits = {});
    void letGo();                                // the forms are about to be made anew: all wait again

Q_SIGNALS:
    void told(const QString& what);              // in words: what could not be kept or opened

private:
    struct Form { Draft about; QPointer<QObject> owner; Gather gather; };
    void write(const Draft& draft);
    void drop(const QString& id);
    void onDisk(std::function<Result<Nothing>()> work);

    std::function<Instant()> m_now;
    DraftFolder m_folder;
    QHash<QString, Draft> m_drafts;              // as they stand on the disk, by id
    QHash<QString, QPointer<QObject>> m_shown;   // the form that shows one
    QHash<QString, Form> m_changed;              // not written yet
    QTimer m_timer;
    QThreadPool m_disk;                          // one thread, so that files are written in order
    bool m_failing = false;
};

} // namespace fuwutai
