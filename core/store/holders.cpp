// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holders.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/base/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QList>
#include <QSysInfo>
#include <QUuid>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fuwutai {

namespace {

QByteArray contentOf(const char* path)
{
    QFile file{QLatin1String(path)};
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

// Field 22 of /proc/PID/stat; 0 when there is no such process. The name before it may hold spaces and brackets.
qint64 startOf(qint64 pid)
{
    constexpr int kAfterName = 19;
    const QByteArray stat = contentOf(qPrintable(QStringLiteral("/proc/%1/stat").arg(pid)));
    const qsizetype name = stat.lastIndexOf(')');
    return name < 0 ? 0 : stat.mid(name + 2).split(' ').value(kAfterName).toLongLong();
}

QString userName()
{
    const passwd* entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

// The list, read and written under an exclusive lock that ends with its life. Written in place: a file put in its place would
// leave others waiting for the lock of one that is gone.
class List {
public:
    explicit List(const QString& path, const QString& like) : m_at(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666))
    {
        struct stat mode {};
        if (m_at < 0) return;
        // Whoever may write the data base may enter himself.
        if (::stat(QFile::encodeName(like).constData(), &mode) == 0) (void)::fchmod(m_at, mode.st_mode & 0777);
        while (::flock(m_at, LOCK_EX) != 0 && errno == EINTR) {}
    }
    ~List() { if (m_at >= 0) ::close(m_at); }
    Q_DISABLE_COPY_MOVE(List)
    bool isOpen() const { return m_at >= 0; }

    QList<Holder> read() const
    {
        QFile file;
        QList<Holder> all;
        if (!file.open(m_at, QIODevice::ReadOnly) || !file.seek(0)) return all;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (const auto holder = readHolder(QJsonDocument::fromJson(line).object())) all << *holder;
        return all;
    }
    bool write(const QList<Holder>& all) const
    {
        QByteArray text;
        for (const Holder& h : all) text += QJsonDocument(holderJson(h)).toJson(QJsonDocument::Compact) + '\n';
        return ::pwrite(m_at, text.constData(), std::size_t(text.size()), 0) == text.size() && ::ftruncate(m_at, text.size()) == 0 && ::fsync(m_at) == 0;
    }

private:
    int m_at;
};

QString words(const Holder& h)
{
    return say("%1 on %2, %3, since %4").arg(h.user, h.host, h.program, shortText(Instant{h.since}));
}

Unexpected<Refusal> heldElsewhere(const Holder& h, const QString& list)
{
    return refuse(RefusalKind::Failed, QStringLiteral("held"),
                  say("The data base is open on another computer: %1. Nothing was changed. One computer at a time may use a file; several need the server data base. "
                      "If that computer has crashed, start the program there once, or delete %2.").arg(words(h), list));
}

Unexpected<Refusal> heldHere(const QList<Holder>& others)
{
    QStringList who;
    for (const Holder& h : others) who << words(h);
    return refuse(RefusalKind::Failed, QStringLiteral("held"),
                  say("This needs the data base alone, but it is open: %1. Nothing was changed; please close it there first.").arg(who.join(QStringLiteral("; "))));
}

Unexpected<Refusal> heldAlone(const Holder& h)
{
    return refuse(RefusalKind::Failed, QStringLiteral("held"), say("The data base is just being restored or brought up to date: %1. Nothing was changed; please try again when that is done.").arg(words(h)));
}

} // namespace

QString holdersFile(const QString& file) { return file + QStringLiteral(".lock"); }

Holder thisProcess()
{
    Holder h;
    h.host = QSysInfo::machineHostName();
    h.machine = QString::fromLatin1(QSysInfo::machineUniqueId());
    h.boot = QString::fromLatin1(contentOf("/proc/sys/kernel/random/boot_id"));
    h.space = QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(QLatin1Char('/'), -1);
    h.pid = QCoreApplication::applicationPid();
    h.started = startOf(h.pid);
    h.user = userName();
    h.program = QCoreApplication::applicationName();
    h.since = QDateTime::currentMSecsSinceEpoch();
    return h;
}

bool isSameHost(const Holder& a, const Holder& b)
{
    if (!a.boot.isEmpty() && a.boot == b.boot) return true;
    return a.machine == b.machine && a.host == b.host;
}

bool isAlive(const Holder& h)
{
    const Holder self = thisProcess();
    if (h.boot != self.boot) return false;
    return h.space != self.space || (h.started != 0 && startOf(h.pid) == h.started); // another container's are not seen from here
}

QJsonObject holderJson(const Holder& h)
{
    return {{QStringLiteral("host"), h.host}, {QStringLiteral("machine"), h.machine}, {QStringLiteral("boot"), h.boot}, {QStringLiteral("space"), h.space}, {QStringLiteral("pid"), h.pid},
            {QStringLiteral("started"), h.started}, {QStringLiteral("user"), h.user}, {QStringLiteral("program"), h.program}, {QStringLiteral("since"), h.since},
            {QStringLiteral("alone"), h.alone}, {QStringLiteral("id"), h.id}};
}

std::optional<Holder> readHolder(const QJsonObject& o)
{
    if (!o.contains(QLatin1String("pid"))) return {};
    Holder h;
    h.host = o.value(QLatin1String("host")).toString();
    h.machine = o.value(QLatin1String("machine")).toString();
    h.boot = o.value(QLatin1String("boot")).toString();
    h.space = o.value(QLatin1String("space")).toString();
    h.pid = o.value(QLatin1String("pid")).toInteger();
    h.started = o.value(QLatin1String("started")).toInteger();
    h.user = o.value(QLatin1String("user")).toString();
    h.program = o.value(QLatin1String("program")).toString();
    h.since = o.value(QLatin1String("since")).toInteger();
    h.alone = o.value(QLatin1String("alone")).toBool();
    h.id = o.value(QLatin1String("id")).toString();
    return h;
}

Result<std::unique_ptr<Hold>> Hold::take(const QString& file, bool alone, const Holder& as)
{
    std::unique_ptr<Hold> hold(new Hold(holdersFile(file), as));
    hold->m_self.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto entered = hold->enter(alone); !entered) {
        hold->m_list.clear(); // nothing to leave
        return unexpected(entered.error());
    }
    return hold;
}

Result<Nothing> Hold::enter(bool alone)
{
    const List list(m_list, m_list.chopped(holdersFile({}).size()));
    const auto locked = refuse(RefusalKind::Failed, QStringLiteral("lock"),
                               say("The list of who has the data base open, %1, cannot be written. Nothing was changed; please ask for the right to write in that folder.").arg(m_list));
    if (!list.isOpen()) return locked;
    QList<Holder> others;
    for (const Holder& h : list.read()) {
        if (h.id == m_self.id) continue;
        if (!isSameHost(h, m_self)) return heldElsewhere(h, m_list);
        if (!isAlive(h)) {
            m_foundDead = true;
            continue;
        }
        if (h.alone) return heldAlone(h);
        others << h;
    }
    if (alone && !others.isEmpty()) return heldHere(others);
    m_self.alone = alone;
    if (!list.write(others << m_self)) return locked;
    return Nothing{};
}

Result<Nothing> Hold::makeAlone() { return enter(true); }
Result<Nothing> Hold::share() { return enter(false); }

Hold::~Hold()
{
    if (m_list.isEmpty()) return;
    const List list(m_list, m_list.chopped(holdersFile({}).size()));
    if (!list.isOpen()) return;
    QList<Holder> all = list.read();
    all.removeIf([this](const Holder& h) { return h.id == m_self.id; });
    (void)list.write(all);
}

} // namespace fuwutai
