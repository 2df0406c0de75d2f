// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/named.h"

#include "core/record/record_type.h"

#include <algorithm>

namespace fuwutai {

namespace {

QStringList inLines(const Record& record, const QString& key, const QString& cell)
{
    const auto& fields = record.type->field(key)->fields;
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.key == cell; }) - fields.begin();
    QStringList numbers;
    for (const LineValue& line : std::get<LineValues>(record.value(key)).lines) numbers << std::get<QString>(line.values[std::size_t(at)]);
    return numbers;
}

} // namespace

QStringList namedBy(const Record& record, const QString& path)
{
    const QString key = path.section(QLatin1Char('.'), 0, 0);
    const QString cell = path.section(QLatin1Char('.'), 1);
    QStringList numbers = cell.isEmpty() ? QStringList{record.text(key)} : inLines(record, key, cell);
    numbers.removeAll(QLatin1String(""));
    numbers.removeDuplicates();
    return numbers;
}

} // namespace fuwutai
