// SPDX-License-Identifier: GPL-3.0-or-later
// One user's drafts of one store on this machine: a folder with a salt and one sealed file a draft, none of them readable
// without his password. A changed password seals anew; one that was reset elsewhere leaves old drafts behind: they are set
// aside, which is told. Plain files, for any thread. Used by Drafts.
#pragma once

#include "core/access/draft_seal.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace fuwutai {

// What was typed for one step of one record and not sent yet.
struct Draft {
    QString id;             // the same as long as it is the same form
    QString type;
    QString number;         // empty: a record that does not exist yet
    QString action;
    QJsonObject about;      // what a new record began with
    QJsonObject with;       // what was typed, as the form that typed it takes it back
    Instant at;             // of the last change
};

struct DraftFolder {
    QString path;
    QString user;
    std::shared_ptr<const DraftKey> key;

    bool isOpen() const { return key != nullptr; }
    Result<Nothing> save(const Draft& draft) const;
    Result<Nothing> remove(const QString& id) const;
};

struct OpenedDrafts {
    DraftFolder folder;
    QList<Draft> found;     // the latest first
    QString told;           // what could not be opened, in words; empty when all could
};

// `root`: where all stores' drafts lie. Never fails: what cannot be read is set aside beside; without a folder nothing is kept
// and `told` says so.
OpenedDrafts openDrafts(const QString& root, const QString& store, const QString& user, const QString& password);
// Under a new password, with all that is there.
OpenedDrafts sealAnew(const DraftFolder& old, const QList<Draft>& drafts, const QString& password);

} // namespace fuwutai
