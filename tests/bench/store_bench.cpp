// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the speed table that need no window: registering against raw SQLite, a page of a list, the caller match,
// search as you type, the weekly report, an export. Prints figures and ratios of one run; judges nothing.
//   store_bench [calls] [pages|search|week|register|export]     1,000,000 and all by default
#include "core/exchange/export_list.h"
#include "core/query/caller.h"
#include "core/query/lists.h"
#include "core/report/weekly.h"
#include "tests/bench/bulk.h"
#include "tests/support/store_fixture.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

#include <sys/resource.h>

using namespace fuwutai;

namespace {

QTextStream out(stdout);

double part(std::vector<qint64> times, double share)
{
    std::sort(times.begin(), times.end());
    return double(times[std::size_t(double(times.size() - 1) * share)]) / 1e6;
}

template <class Work> std::vector<qint64> timed(int times, Work work)
{
    std::vector<qint64> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        all.push_back(timer.nsecsElapsed());
    }
    return all;
}

void registering(TestOffice& o)
{
    RawWriter raw(o.where());
    std::vector<qint64> gate, plain;
    for (int i = 0; i < 500; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Receipt r = o.done("front_desk", "call_record", "register", {}, {{"phone", QString::number(13800000000 + i)}, {"caller_name", "李明"}, {"matter", "卫生间渗水"}});
        gate.push_back(timer.nsecsElapsed());
        plain.push_back(raw.copyCall(r.record, r.entry));
    }
    out << "registering, median of 500 pairs: gate " << part(gate, 0.5) << " ms, raw " << part(plain, 0.5) << " ms, ratio "
        << part(gate, 0.5) / part(plain, 0.5) << Qt::endl;
}

struct ListCase { const char* name; QList<Filter> filters; QString sort; };

QMap<QString, double> listPages(TestOffice& o)
{
    const QList<ListCase> cases{{"newest first", {}, {}}, {"open", {{"phase", "open"}}, {}}, {"one department", {{"department", "engineering"}}, {}},
                                {"by number", {}, "number"}, {"overdue", {{"clock", "overdue"}}, {}}, {"closed, one kind", {{"state", "closed"}, {"kind", "repair"}}, {}}};
    QMap<QString, double> medians;
    for (const ListCase& c : cases) {
        QString after;
        const auto times = timed(100, [&](int) {
            const auto page = o.ask("front_desk", ListQuestion{"call_record", c.filters, c.sort, after, 50});
            if (!page) qFatal("%s", qPrintable(page.error().text()));
            after = page->next;
        });
        medians.insert(c.name, part(times, 0.5));
        out << "page of 50, " << c.name << ": median " << part(times, 0.5) << " ms, slowest of 100 pages " << part(times, 1) << " ms" << Qt::endl;
    }
    return medians;
}

void searching(TestOffice& o)
{
    const auto caller = timed(200, [&](int i) { (void)o.ask("front_desk", CallerQuestion{QString::number(1000 + i * 37)}); });
    out << "caller match after 4 digits: median " << part(caller, 0.5) << " ms, p95 " << part(caller, 0.95) << " ms" << Qt::endl;
    const QStringList typed{"zw", "zhang", "138001", "LFHB-2024", "漏水", "厨房", "3-2-1201", "0046", "5678", "李"};
    const auto find = timed(100, [&](int i) { (void)o.ask("front_desk", FindQuestion{typed[i % typed.size()]}); });
    out << "search as you type, 100 mixed queries: median " << part(find, 0.5) << " ms, p95 " << part(find, 0.95) << " ms" << Qt::endl;
}

double weekly(TestOffice& o)
{
    const auto times = timed(9, [&](int) {
        const auto r = o.ask("office_head", WeeklyQuestion{"HB", readWeek("2026-W46"), true});
        if (!r) qFatal("%s", qPrintable(r.error().text()));
    });
    out << "weekly report: median " << part(times, 0.5) << " ms" << Qt::endl;
    return part(times, 0.5);
}

// Every record with every field into a file, by the steps the windows take; the memory is the highest the program ever had.
void exporting(TestOffice& o)
{
    QTemporaryDir folder;
    for (const char* name : {"a.xlsx", "a.csv"}) {
        const auto list = ListExport::begin(registry(), {"call_record", {}, {}, {}, folder.filePath(QLatin1String(name))});
        if (!list) return;
        qint64 longest = 0;
        const auto whole = timed(1, [&](int) {
            for (bool done = false; !done;) {
                QElapsedTimer step;
                step.start();
                const auto read = (*list)->step(o.bench(), o.reader(QStringLiteral("front_desk")));
                done = !read || *read;
                if (!done) longest = std::max(longest, step.elapsed());
            }
        });
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        out << "export of " << (*list)->rows() << " rows to " << name << ": " << part(whole, 0.5) << " ms, longest step " << longest << " ms, peak "
            << used.ru_maxrss / 1024 << " MiB" << Qt::endl;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const auto wanted = [&](const char* part) { return only.isEmpty() || only == QLatin1String(part); };
    const qint64 most = argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 1'000'000;
    QMap<QString, double> small;
    double smallWeek = 0;
    for (const qint64 calls : {most / 100, most}) {
        TestOffice office(Engine::Sqlite);
        office.call();
        fillWithCalls(office.where(), calls);
        out << "== " << calls << " call records" << Qt::endl;
        const auto pages = wanted("pages") ? listPages(office) : QMap<QString, double>();
        if (wanted("search")) searching(office);
        const double week = wanted("week") ? weekly(office) : 0;
        if (wanted("register")) registering(office);
        if (wanted("export")) exporting(office);
        for (auto it = small.begin(); it != small.end(); ++it) out << "growth x100, " << it.key() << ": " << pages.value(it.key()) / it.value() << Qt::endl;
        if (smallWeek > 0) out << "growth x100, weekly report: " << week / smallWeek << Qt::endl;
        small = pages;
        smallWeek = week;
    }
    return 0;
}
