// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"

#include "core/base/text.h"
#include "core/base/words.h"

#include <algorithm>

namespace fuwutai {

namespace {

constexpr QLatin1String kHeader("date,kind,name,notice");

// One line into its cells; a cell may stand in double quotes, as spreadsheets write them.
QStringList cellsOf(const QString& line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool quote = line[i] == QLatin1Char('"');
        if (quote && quoted && i + 1 < line.size() && line[i + 1] == QLatin1Char('"')) cells.last() += line[++i];
        else if (quote) quoted = !quoted;
        else if (line[i] == QLatin1Char(',') && !quoted) cells += QString();
        else cells.last() += line[i];
    }
    for (QString& cell : cells) cell = cell.trimmed();
    return cells;
}

QString quotedIfNeeded(QString cell)
{
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"'))) return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

class Reader {
public:
    void line(int number, const QString& text)
    {
        m_number = number;
        const QStringList cells = cellsOf(text);
        if (cells.size() < 2 || cells.size() > 4) return fault("bad_line", say("a line has 2 to 4 cells: date, kind, name, notice"));
        const QDate date = QDate::fromString(halfWidth(cells[0]), Qt::ISODate);
        const bool work = cells[1] == QLatin1String("workday");
        if (!date.isValid()) return fault("bad_date", say("\"%1\" is no date").arg(cells[0]));
        if (!work && cells[1] != QLatin1String("holiday")) return fault("unknown_kind", say("\"%1\" is neither holiday nor workday").arg(cells[1]));
        if (m_days.contains(date)) return fault("duplicate", say("%1 stands here twice").arg(cells[0]));
        m_days.insert(date, {date, work, cells.value(2), cells.value(3)});
    }
    void fault(const char* code, const QString& text)
    {
        m_reasons += Reason{QStringLiteral("line %1").arg(m_number), QLatin1String(code), say("Line %1: %2").arg(m_number).arg(text)};
    }
    void at(int number) { m_number = number; }

    const Reasons& reasons() const { return m_reasons; }
    QList<CalendarDay> days() const { return m_days.values(); }

private:
    int m_number = 0;
    QMap<QDate, CalendarDay> m_days;
    Reasons m_reasons;
};

} // namespace

QSet<int> knownYears(const QList<CalendarDay>& days)
{
    QSet<int> years;
    for (const CalendarDay& day : days) {
        const int ofYear = day.date.dayOfYear();
        if (!day.work && ofYear > 7 && ofYear <= day.date.daysInYear() - 7) years.insert(day.date.year());
    }
    return years;
}

Result<CalendarFile> readCalendar(const QString& csv)
{
    const QStringList lines = tidy(csv).remove(QChar(0xFEFF)).split(QLatin1Char('\n'));
    Reader reader;
    reader.at(1);
    if (cellsOf(lines.first()).join(QLatin1Char(',')) != kHeader)
        reader.fault("bad_header", say("the first line must be \"%1\"").arg(kHeader));
    for (int i = 1; i < lines.size(); ++i)
        if (!lines[i].trimmed().isEmpty()) reader.line(i + 1, lines[i]);
    if (!reader.reasons().isEmpty()) return refuse(RefusalKind::Refused, reader.reasons());
    return CalendarFile{reader.days(), knownYears(reader.days())};
}

QString writeCalendar(const QList<CalendarDay>& days)
{
    QString csv = QString(kHeader) + QLatin1Char('\n');
    for (const CalendarDay& day : days) {
        const QStringList cells{day.date.toString(Qt::ISODate), day.work ? QStringLiteral("workday") : QStringLiteral("holiday"),
                                quotedIfNeeded(day.name), quotedIfNeeded(day.source)};
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

} // namespace fuwutai
