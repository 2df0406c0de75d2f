// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/draft_folder.h"

#include "core/base/whole_file.h"
#include "core/base/words.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace fuwutai {

namespace {

const QByteArray kMark = QByteArrayLiteral("fuwutai drafts 1\n");     // begins the key file
const QByteArray kProof = QByteArrayLiteral("opened by its password"); // sealed in it
const QString kKeyFile = QStringLiteral("key"), kSuffix = QStringLiteral(".draft"), kAside = QStringLiteral(".aside-");

// Neither the user's name nor the store's place is told by the folder.
QString hidden(const QString& text) { return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(24)); }

QString stamp() { return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'hhmmsszzz")); }

std::optional<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

QByteArray packed(const Draft& d)
{
    const QJsonObject o{{QStringLiteral("id"), d.id},         {QStringLiteral("type"), d.type},   {QStringLiteral("number"), d.number}, {QStringLiteral("action"), d.action},
                        {QStringLiteral("about"), d.about}, {QStringLiteral("with"), d.with}, {QStringLiteral("at"), double(d.at.ms)}};
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

std::optional<Draft> unpacked(const QByteArray& bytes)
{
    const QJsonObject o = QJsonDocument::fromJson(bytes).object();
    Draft d{o.value(QLatin1String("id")).toString(),     o.value(QLatin1String("type")).toString(), o.value(QLatin1String("number")).toString(),
            o.value(QLatin1String("action")).toString(), o.value(QLatin1String("about")).toObject(), o.value(QLatin1String("with")).toObject(),
            Instant{qint64(o.value(QLatin1String("at")).toDouble())}};
    if (d.id.isEmpty() || d.type.isEmpty() || d.with.isEmpty()) return {};
    return d;
}

// The salt of a key file, and the key where the password is the one it was made with.
struct Unlocked { bool whole = false; std::shared_ptr<const DraftKey> key; };

Unlocked unlock(const QByteArray& file, const QString& password)
{
    if (!file.startsWith(kMark) || file.size() <= kMark.size() + kDraftSalt) return {};
    auto key = DraftKey::of(password, file.mid(kMark.size(), kDraftSalt));
    const bool fits = key->unseal(file.mid(kMark.size() + kDraftSalt)) == kProof;
    return {true, fits ? std::move(key) : nullptr};
}

Result<std::shared_ptr<const DraftKey>> newKey(const QString& folder, const QString& password)
{
    const QByteArray salt = newDraftSalt();
    auto key = DraftKey::of(password, salt);
    const auto written = writeWhole(QDir(folder).filePath(kKeyFile), kMark + salt + key->seal(kProof), true);
    if (!written) return unexpected(written.error());
    return key;
}

QList<Draft> readAll(const DraftFolder& folder, int& damaged)
{
    QList<Draft> all;
    const QDir dir(folder.path);
    for (const QString& name : dir.entryList({QLatin1Char('*') + kSuffix}, QDir::Files)) {
        const auto sealed = bytesOf(dir.filePath(name));
        const auto clear = sealed ? folder.key->unseal(*sealed) : std::nullopt;
        const auto draft = clear ? unpacked(*clear) : std::nullopt;
        if (draft) {
            all << *draft;
            continue;
        }
        ++damaged;
        QFile::rename(dir.filePath(name), dir.filePath(name + kAside + stamp()));
    }
    std::sort(all.begin(), all.end(), [](const Draft& a, const Draft& b) { return a.at > b.at; });
    return all;
}

bool makeFolder(const QString& path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QString noFolder(const QString& path) { return say("Drafts cannot be kept on this computer: the folder %1 cannot be written. Please save before you leave.").arg(path); }

} // namespace

Result<Nothing> DraftFolder::save(const Draft& draft) const
{
    return writeWhole(QDir(path).filePath(key->nameOf(draft.id) + kSuffix), key->seal(packed(draft)), true);
}

Result<Nothing> DraftFolder::remove(const QString& id) const
{
    const QString file = QDir(path).filePath(key->nameOf(id) + kSuffix);
    if (!QFile::exists(file)) return Nothing{};
    if (QFile::remove(file) && syncFolderOf(file)) return Nothing{};
    return refuse(RefusalKind::Failed, QStringLiteral("file"), say("The draft of what was sent could not be removed; it will be offered again. What was sent is saved; please leave the draft unsent."));
}

OpenedDrafts openDrafts(const QString& root, const QString& store, const QString& user, const QString& password)
{
    OpenedDrafts opened;
    if (root.isEmpty()) return opened;
    const QString path = QStringLiteral("%1/%2/%3").arg(root, hidden(store), hidden(user));
    opened.folder = {path, user, nullptr};
    const auto file = bytesOf(QDir(path).filePath(kKeyFile));
    const Unlocked unlocked = file ? unlock(*file, password) : Unlocked{};
    const bool empty = QDir(path).entryList({QLatin1Char('*') + kSuffix}, QDir::Files).isEmpty();
    if (!unlocked.key && !empty) {
        if (!QDir().rename(path, path + kAside + stamp())) opened.told = noFolder(path);
        else opened.told = unlocked.whole ? say("The password was changed elsewhere; drafts typed before cannot be opened and were set aside")
                                          : say("The drafts on this computer are damaged and were set aside; all that was saved is safe");
    }
    if (!makeFolder(path)) {
        opened.told = noFolder(path);
        return opened;
    }
    opened.folder.key = unlocked.key;
    if (!unlocked.key) {
        const auto fresh = newKey(path, password);
        if (fresh) opened.folder.key = *fresh;
        else opened.told = noFolder(path);
        return opened;
    }
    int damaged = 0;
    opened.found = readAll(opened.folder, damaged);
    if (damaged > 0) opened.told = say("%1 draft(s) on this computer are damaged and were set aside; all that was saved is safe").arg(damaged);
    return opened;
}

// Built beside and then put in the place of the old one, so that a break on the way loses nothing.
OpenedDrafts sealAnew(const DraftFolder& old, const QList<Draft>& drafts, const QString& password)
{
    const QString fresh = old.path + QStringLiteral(".new"), gone = old.path + QStringLiteral(".old");
    OpenedDrafts failed{old, drafts, noFolder(old.path)}, opened{{old.path, old.user, nullptr}, drafts, {}};
    QDir(fresh).removeRecursively();
    if (!makeFolder(fresh)) return failed;
    const auto key = newKey(fresh, password);
    if (!key) return failed;
    const DraftFolder beside{fresh, old.user, *key};
    for (const Draft& draft : drafts)
        if (!beside.save(draft)) return failed;
    if (!QDir().rename(old.path, gone) || !QDir().rename(fresh, old.path) || !syncFolderOf(old.path)) return failed;
    QDir(gone).removeRecursively();
    opened.folder.key = *key;
    return opened;
}

} // namespace fuwutai
