// SPDX-License-Identifier: GPL-3.0-or-later
// docs/generated tells what the program's own tables say, so that the repository explains itself. FUWUTAI_UPDATE_DOCS=1 writes it anew.
#include "tests/support/catch.h"

#include "app/wiring/wiring.h"
#include "core/exchange/describe.h"
#include "tests/docs/clauses.h"

#include <QDir>
#include <QFile>

using namespace fuwutai;

namespace {

const QString kFolder = QStringLiteral(FUWUTAI_SOURCE_DIR "/docs/generated/");

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void isCurrent(const QString& name, const QString& text)
{
    if (qEnvironmentVariableIsSet("FUWUTAI_UPDATE_DOCS")) {
        QDir().mkpath(kFolder);
        QFile file(kFolder + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    INFO("run docs_tests with FUWUTAI_UPDATE_DOCS=1 to write " << name.toStdString() << " anew");
    CHECK(QString::fromUtf8(contents(kFolder + name)) == text);
}

} // namespace

TEST_CASE("The generated documents say what the tables say")
{
    isCurrent(QStringLiteral("flows.md"), flowsMarkdown(registry()));
    isCurrent(QStringLiteral("permissions.md"), permissionsMarkdown(registry()));
    isCurrent(QStringLiteral("data-dictionary.md"), dictionaryMarkdown(registry()));
    isCurrent(QStringLiteral("clauses.md"), clausesMarkdown(QStringLiteral(FUWUTAI_SOURCE_DIR)));
}

TEST_CASE("Every clause that is named anywhere has its rule in a line")
{
    const QStringList unknown = clausesWithoutRule(QStringLiteral(FUWUTAI_SOURCE_DIR));
    CHECK(unknown.join(' ') == QString());
    CHECK(clauseUses(QStringLiteral(FUWUTAI_SOURCE_DIR)).size() > 30);
}

TEST_CASE("The program's tables have no fault")
{
    CHECK(tableFaults(registry()).join('\n') == QString());
}
