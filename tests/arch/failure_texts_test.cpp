// SPDX-License-Identifier: GPL-3.0-or-later
// Every failure of the machine that the program words itself, found in the sources: what happened, what is safe, what to do.
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

struct Text { QString file, words; };

// The words of each refusal of the kind Failed, up to the end of its statement.
QList<Text> failureTexts(const QString& root)
{
    static const QRegularExpression failure(QStringLiteral("(?:refuse\\(RefusalKind::Failed|return failed\\()[^;]*?say\\(((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)"));
    QList<Text> all;
    for (const char* part : {"core", "ui", "app"}) {
        QDirIterator files(root + QLatin1Char('/') + QLatin1String(part), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            auto found = failure.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) all << Text{file.fileName(), found.next().captured(1)};
        }
    }
    return all;
}

bool tellsWhatIsSafe(const QString& words)
{
    static const QRegularExpression safe(QStringLiteral("nothing|unchanged|kept|saved|safe|holds no"), QRegularExpression::CaseInsensitiveOption);
    return words.contains(safe);
}

bool tellsWhatToDo(const QString& words)
{
    static const QRegularExpression next(QStringLiteral("please|fuwutaictl|several need"), QRegularExpression::CaseInsensitiveOption);
    return words.contains(next);
}

} // namespace

TEST_CASE("every failure worded in the sources tells what is safe and what to do", "[experience.32]")
{
    const auto texts = failureTexts(QStringLiteral(FUWUTAI_SOURCE_DIR));
    CHECK(texts.size() >= 20);
    for (const Text& text : texts) {
        INFO(text.file << ": " << text.words);
        CHECK(tellsWhatIsSafe(text.words));
        CHECK(tellsWhatToDo(text.words));
    }
    CHECK_FALSE(tellsWhatIsSafe(QStringLiteral("The disk is full")));
    CHECK_FALSE(tellsWhatToDo(QStringLiteral("The disk is full. Nothing was changed.")));
}
