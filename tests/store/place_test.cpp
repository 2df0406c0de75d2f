// SPDX-License-Identifier: GPL-3.0-or-later
// Network drives and clouds' folders stop, until somebody says yes for that very place.
#include "core/store/place.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QDir>

using namespace fuwutai;

TEST_CASE("network drives are told from disks by how they are mounted")
{
    for (const char* remote : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "9p", "ceph", "vboxsf", "fuse.gvfsd-fuse"}) {
        INFO(remote);
        CHECK(!placeRisk("/srv/office.db", remote).isEmpty());
    }
    for (const char* local : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "vfat", "ntfs", "ntfs3", "fuseblk", "fuse.ntfs-3g", "zfs", ""}) {
        INFO(local);
        CHECK(placeRisk("/srv/office.db", local).isEmpty());
    }
}

TEST_CASE("clouds' folders are known by their names")
{
    for (const char* folder : {"OneDrive", "OneDrive - 滨江物业", "Nutstore Files", "我的坚果云", "坚果云", "BaiduNetdiskWorkspace", "百度网盘", "百度云同步盘", "WPS云盘", "WPSDrive",
                               "iCloudDrive", "iCloud Drive", "Dropbox", "dropbox (滨江)"}) {
        INFO(folder);
        CHECK(!placeRisk(QStringLiteral("/home/a/%1/data/office.db").arg(QString::fromUtf8(folder)), "ext4").isEmpty());
    }
    for (const char* folder : {"data", "Documents", "云", "my-dropbox-notes", "wps"}) {
        INFO(folder);
        CHECK(placeRisk(QStringLiteral("/home/a/%1/office.db").arg(QString::fromUtf8(folder)), "ext4").isEmpty());
    }
    CHECK(placeRisk("/home/a/Dropbox.db", "ext4").isEmpty()); // a file's name is no folder
}

TEST_CASE("a link does not hide where the file is")
{
    const QTemporaryDir root;
    REQUIRE(QDir(root.path()).mkpath("Dropbox"));
    REQUIRE(QFile::link(root.filePath("Dropbox"), root.filePath("here")));
    CHECK(!placeRisk(root.filePath("here/office.db"), "ext4").isEmpty());
}

TEST_CASE("a risky place stops before anything is written, and a yes counts for that place alone")
{
    const QTemporaryDir root;
    REQUIRE(QDir(root.path()).mkpath("OneDrive"));
    REQUIRE(QDir(root.path()).mkpath("Dropbox"));
    const QString where = root.filePath("OneDrive/office.db");
    const auto stopped = createWorkbench({where, "滨江物业"});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().reasons.first().code == "place");
    CHECK(stopped.error().text().contains("OneDrive"));
    CHECK(QDir(root.filePath("OneDrive")).isEmpty());
    REQUIRE(createWorkbench({where, "滨江物业", false, true}));
    CHECK(openWorkbench(where)); // remembered
    REQUIRE(QFile::copy(where, root.filePath("Dropbox/office.db")));
    REQUIRE(QFile::copy(where + ".place", root.filePath("Dropbox/office.db.place")));
    CHECK_FALSE(openWorkbench(root.filePath("Dropbox/office.db")));
    CHECK(openWorkbench(root.filePath("Dropbox/office.db"), {}, {.acceptPlace = true}));
    CHECK_FALSE(checkPlace(root.filePath("office.db"), "cifs"));
}

TEST_CASE("a new data base file may be read and written by who made it alone")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.db"));
    REQUIRE(createWorkbench({file, QStringLiteral("某公司"), false}, std::make_unique<SystemClock>()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    CHECK((QFileInfo(file).permissions() & others) == QFileDevice::Permissions());
    CHECK(QFileInfo(file).permissions().testFlag(QFileDevice::WriteOwner));
}
