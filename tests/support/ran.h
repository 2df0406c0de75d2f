// SPDX-License-Identifier: GPL-3.0-or-later
// Notes which of the expected behaviours (tags [experience.1] ... [experience.40]) were held by cases that ran and passed: a line
// "number<TAB>case" each, in a file of the program's name, in the folder FUWUTAI_RAN. packaging/experience makes a page of them.
// Included by the mains alone, after Catch2.
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace fuwutai {

#if __has_include(<catch2/catch_all.hpp>)
using CatchListener = Catch::EventListenerBase;
inline QString tagsOf(const Catch::TestCaseStats& stats) { return QString::fromStdString(stats.testInfo->tagsAsString()); }
inline QString nameOf(const Catch::TestCaseStats& stats) { return QString::fromStdString(stats.testInfo->name); }
#else
using CatchListener = Catch::TestEventListenerBase;
inline QString tagsOf(const Catch::TestCaseStats& stats) { return QString::fromStdString(stats.testInfo.tagsAsString()); }
inline QString nameOf(const Catch::TestCaseStats& stats) { return QString::fromStdString(stats.testInfo.name); }
#endif

class RanCases : public CatchListener {
public:
    using CatchListener::CatchListener;
    void testCaseEnded(const Catch::TestCaseStats& stats) override
    {
        if (!stats.totals.assertions.allOk()) return;
        static const QRegularExpression tag(QStringLiteral("\\[experience\\.(\\d+)\\]"));
        for (auto it = tag.globalMatch(tagsOf(stats)); it.hasNext();)
            m_lines += it.next().captured(1).toUtf8() + '\t' + nameOf(stats).toUtf8() + '\n';
    }
    void testRunEnded(const Catch::TestRunStats&) override
    {
        const QString folder = qEnvironmentVariable("FUWUTAI_RAN");
        if (folder.isEmpty()) return;
        QFile file(folder + QLatin1Char('/') + QFileInfo(QCoreApplication::applicationFilePath()).fileName());
        if (!file.open(QIODevice::WriteOnly) || file.write(m_lines) < 0) qFatal("%s cannot be written", qPrintable(file.fileName()));
    }

private:
    QByteArray m_lines;
};

CATCH_REGISTER_LISTENER(RanCases)

} // namespace fuwutai
