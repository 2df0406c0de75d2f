// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/desk_model.h"

#include "core/record/numbered.h"
#include "ui/fields/theme.h"
#include "ui/lists/columns.h"

#include <QFontMetrics>

namespace fuwutai {

namespace {

// Which fields of a type tell where, who (the name, then the telephone) and what; the first of `home` that is filled counts.
struct RowFields { QStringList home, customer, matter; };
const RowFields& rowFields(const QString& type)
{
    static const auto list = [](const char* keys) { return QString::fromLatin1(keys).split(QLatin1Char(' ')); };
    static const QMap<QString, RowFields> all{
        {QStringLiteral("call_record"), {list("home place building"), list("caller_name phone"), list("matter")}},
        {QStringLiteral("dispatch_order"), {list("home location"), list("owner_name owner_phone"), list("work")}},
        {QStringLiteral("repair_request"), {list("home location"), list("customer_name phone"), list("content")}},
        {QStringLiteral("site_survey"), {list("home location"), list("customer_name phone"), list("matter")}},
        {QStringLiteral("price_item"), {{}, {}, list("item_code name")}},
        {QStringLiteral("parts_slip"), {list("request order_no purpose"), list("requested_by"), list("team")}},
        {QStringLiteral("callback"), {list("home"), list("customer_name phone"), list("subject kind")}},
        {QStringLiteral("weekly_report"), {{}, {}, list("week")}},
    };
    static const RowFields none;
    const auto it = all.find(type);
    return it == all.end() ? none : *it;
}

// What it belongs to or follows from, said in a word before its matter.
struct BelongsMark { const char* field; const char* word; };
constexpr BelongsMark kMarks[] = {{"linked_to", L10N("Joined")}, {"incident", L10N("Joined")}, {"rework_of", L10N("Rework")}, {"continued_from", L10N("Continued")}};

QString markOf(const Record& record)
{
    for (const BelongsMark& mark : kMarks)
        if (record.type->field(QLatin1String(mark.field)) && !isEmpty(record.value(QLatin1String(mark.field)))) return say(mark.word);
    return {};
}

// What heads the amounts of a section: the word that all its rows share stands there once, not in each of them.
QString sumHeadOf(const DeskSection& section)
{
    const QString word = section.rows.first().sumWord;
    const bool isShared = std::all_of(section.rows.cbegin(), section.rows.cend(), [&](const DeskRow& row) { return row.sumWord == word; });
    return isShared ? word : say("Amount");
}

bool isAnonymous(const Record& record)
{
    const QString anonymous = QStringLiteral("anonymous");
    return record.type->field(anonymous) && !isEmpty(record.value(anonymous));
}

} // namespace

QString deskKey(const QString& action)
{
    static const QMap<QString, QString> keys{
        {QStringLiteral("assign"), QStringLiteral("A")},        {QStringLiteral("accept"), QStringLiteral("A")},
        {QStringLiteral("attempt"), QStringLiteral("C")},       {QStringLiteral("record"), QStringLiteral("C")},
        {QStringLiteral("feed_back"), QStringLiteral("F")},     {QStringLiteral("start"), QStringLiteral("S")},
        {QStringLiteral("complete"), QStringLiteral("D")},      {QStringLiteral("contractor_done"), QStringLiteral("D")},
        {QStringLiteral("continue"), QStringLiteral("G")},      {QStringLiteral("inspect"), QStringLiteral("I")},
        {QStringLiteral("approve"), QStringLiteral("P")},       {QStringLiteral("sign"), QStringLiteral("S")},
        {QStringLiteral("explain_delay"), QStringLiteral("E")}, {QStringLiteral("note"), QStringLiteral("U")},
        {QStringLiteral("extend"), QStringLiteral("E")},        {QStringLiteral("escalate"), QStringLiteral("M")},
        {QStringLiteral("arrive"), QStringLiteral("S")},        {QStringLiteral("return"), QStringLiteral("R")},        {QStringLiteral("settle"), QStringLiteral("R")},
        {QStringLiteral("reassign"), QStringLiteral("R")},      {QStringLiteral("receive"), QStringLiteral("R")},
        {QStringLiteral("issue"), QStringLiteral("I")},         {QStringLiteral("resolve"), QStringLiteral("R")},
        {QStringLiteral("confirm"), QStringLiteral("C")},       {QStringLiteral("direct"), QStringLiteral("D")},        {QStringLiteral("submit"), QStringLiteral("B")}};
    return keys.value(action, QStringLiteral("N"));
}

DeskModel::DeskModel(Session& session, Lookup& lookup, QObject* parent) : QAbstractListModel(parent), m_session(session), m_lookup(lookup)
{
    connect(&lookup, &Lookup::changed, this, [this] { setSections(m_sections); });
}

QString DeskModel::fieldText(const Record& record, const QStringList& keys, const QString& between) const
{
    QStringList texts;
    for (const QString& key : keys)
        if (const Field* field = record.type->field(key))
            if (const QString text = m_lookup.text(record, *field); !text.isEmpty()) texts << text;
    return texts.join(between);
}

QString DeskModel::firstText(const Record& record, const QStringList& keys) const
{
    for (const QString& key : keys)
        if (const QString text = fieldText(record, {key}); !text.isEmpty()) return text;
    return {};
}

DeskLine DeskModel::lineOf(const DeskSection& section, const DeskRow& row) const
{
    const Record& record = row.row.record;
    const RowFields& fields = rowFields(row.type);
    DeskLine line;
    line.what = DeskLine::What::Row;
    line.section = &section;
    line.row = &row;
    line.urgency = m_lookup.urgency(row.row.clock);
    line.clock = m_lookup.clockText(row.row.clock);
    line.number = record.number;
    line.said = numberWords(record.number);
    line.home = firstText(record, fields.home);
    line.name = firstText(record, fields.customer);
    line.customer = fieldText(record, fields.customer);
    if (line.customer.isEmpty() && isAnonymous(record)) line.customer = line.name = say("Anonymous");
    line.matter = fields.matter.isEmpty() ? record.type->stateText(record.state) : fieldText(record, fields.matter);
    if (fields.matter.size() > 1) line.brief = firstText(record, fields.matter);
    if (const QString first = row.why.isEmpty() ? markOf(record) : row.why; !first.isEmpty()) line.matter = QStringLiteral("%1 \u00b7 %2").arg(first, line.matter);
    if (!row.sumField.isEmpty()) {
        const QString amount = fieldText(record, {row.sumField});
        line.sumHead = sumHeadOf(section);
        line.sum = line.sumHead == row.sumWord ? amount : QStringLiteral("%1 %2").arg(row.sumWord, amount);
    }
    if (!row.action.isEmpty()) {
        line.action = say(record.type->actionLabel(row.action));
        line.key = deskKey(row.action);
    }
    return line;
}

void DeskModel::setSections(const QList<DeskSection>& sections)
{
    beginResetModel();
    m_sections = sections;
    fill();
    endResetModel();
}

void DeskModel::fill()
{
    m_lines.clear();
    for (const DeskSection& section : std::as_const(m_sections)) {
        if (section.rows.isEmpty()) continue;
        DeskLine above = lineOf(section, section.rows.first()); // tells its action, and whether it is about money
        above.row = nullptr;
        for (const auto what : {DeskLine::What::Head, DeskLine::What::Columns}) {
            above.what = what;
            m_lines << above;
        }
        for (const DeskRow& row : section.rows) m_lines << lineOf(section, row);
        m_lines.last().last = !section.more;
        if (section.more) m_lines << DeskLine{DeskLine::What::More, &section};
        m_lines << DeskLine{DeskLine::What::End, &section};
    }
    m_widestClock = widestOf(&DeskLine::clock, badgeFont());
    const QFont plain = sized(QFont(), kTextPx);
    m_widestNumber = widestOf(&DeskLine::said, plain);
    m_widestName = widestOf(&DeskLine::name, plain);
    m_widestSum = widestOf(&DeskLine::sum, plain);
    m_widestSumHead = widestOf(&DeskLine::sumHead, plain);
}

QString DeskModel::widestOf(QString DeskLine::*words, const QFont& font) const
{
    const QFontMetrics metrics(font);
    const auto widest = std::max_element(m_lines.cbegin(), m_lines.cend(), [&](const DeskLine& a, const DeskLine& b) {
        return metrics.horizontalAdvance(a.*words) < metrics.horizontalAdvance(b.*words);
    });
    return widest == m_lines.cend() ? QString() : (*widest).*words;
}

int DeskModel::firstRow() const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].what == DeskLine::What::Row) return i;
    return -1;
}

int DeskModel::rowOf(const QString& number) const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].what == DeskLine::What::Row && m_lines[i].number == number) return i;
    return -1;
}

QVariant DeskModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const DeskLine& line = m_lines[index.row()];
    if (role == WhatRole) return int(line.what);
    if (role == Qt::ToolTipRole && line.what == DeskLine::What::Row) return QStringLiteral("%1\n%2").arg(line.matter, limitTip(m_lookup, line.row->row)).trimmed();
    if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole) return {};
    if (line.what == DeskLine::What::Row)
        return QStringList{line.row->row.clock ? limitTip(m_lookup, line.row->row) : line.clock, line.said, line.home, line.customer, line.matter, line.sumHead, line.sum, line.action}.join(QStringLiteral(", "));
    return line.what == DeskLine::What::Head ? line.section->title : QString();
}

Qt::ItemFlags DeskModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const auto what = m_lines[index.row()].what;
    const bool live = what == DeskLine::What::Row;
    return live ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace fuwutai
