// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden: writes every shipped sheet, full and empty, where FUWUTAI_PICTURES says, to be looked at.
#include "tests/paper/samples.h"
#include "tests/support/catch.h"
#include "ui/paper/painter.h"

#include <QDir>

using namespace fuwutai;

TEST_CASE("every shipped sheet as a file to look at", "[.pictures]")
{
    const QDir folder(qEnvironmentVariable("FUWUTAI_PICTURES", QDir::tempPath()));
    for (const QString& key : shippedSheets()) {
        const Result<Sheet> sheet = shippedSheet(key);
        INFO(key << (sheet ? QString() : sheet.error().text()));
        REQUIRE(sheet);
        REQUIRE(writePdf(folder.filePath(key + ".pdf"), {{*sheet, fullData(key)}}));
        SheetData empty = emptyData("LFHB-202611-0001");
        empty.head.practice = true;
        empty.head.reprint = 1;
        REQUIRE(writePdf(folder.filePath(key + "_empty.pdf"), {{*sheet, empty}}));
    }
}
