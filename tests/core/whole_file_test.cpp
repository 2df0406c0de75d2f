// SPDX-License-Identifier: GPL-3.0-or-later
// A file is whole or what it was before.
#include "core/base/whole_file.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace fuwutai;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// No file may grow beyond a few bytes meanwhile, as on a full disk.
class FullDisk {
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &m_old);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_old{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_CASE("what is written takes the old one's place at once, and only for those it is for")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a");
    REQUIRE(writeWhole(path, "one"));
    REQUIRE(writeWhole(path, "two", true));
    CHECK(bytesOf(path) == "two");
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    REQUIRE(makeWhole(path, [](const QString& beside) {
        QFile file(beside);
        return file.open(QIODevice::WriteOnly) && file.write("three") == 5;
    }));
    CHECK(bytesOf(path) == "three");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("whatever goes wrong, the old one stays and nothing lies beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a");
    REQUIRE(writeWhole(path, "old"));
    SECTION("a full disk")
    {
        const FullDisk full;
        CHECK_FALSE(writeWhole(path, QByteArray(100'000, 'x')));
    }
    SECTION("the writer gives up")
    {
        const auto given = writeWhole(path, [](QIODevice& device) -> Result<Nothing> {
            device.write("half");
            return refuse(RefusalKind::Refused, "no", "no");
        });
        REQUIRE_FALSE(given);
        CHECK(given.error().reasons.first().code == "no");
        CHECK_FALSE(makeWhole(path, [](const QString&) { return false; }));
    }
    CHECK(bytesOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("no folder and no device is written over")
{
    const QTemporaryDir folder;
    for (const QString& bad : {folder.path(), folder.filePath("missing/a"), QStringLiteral("/dev/null")}) {
        CHECK(writeWhole(bad, "x").error().reasons.first().code == "cannot_write");
        CHECK(makeWhole(bad, [](const QString&) { return true; }).error().reasons.first().code == "cannot_write");
    }
    CHECK(QFileInfo("/dev/null").exists());
}
