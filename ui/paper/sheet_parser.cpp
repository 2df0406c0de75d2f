// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet_check.h"
#include "ui/paper/sheet_reader.h"

#include "core/base/words.h"

#include <QJsonDocument>

namespace fuwutai {

namespace {

const QStringList kSheetKeys = {"key", "title", "form", "version", "paper", "margins", "size", "copies", "columns", "body",
                                "signatures", "sign_each_page"};
const QStringList kCellKeys = {"label", "text", "field", "choice", "sign", "words", "span", "rows", "size", "bold", "multi",
                               "align", "separator", "prefix", "suffix", "instead", "instead_prefix"};
const QStringList kRowKeys = {"height", "cells"};

struct KindOfCell { const char* key; CellKind kind; };
constexpr KindOfCell kCellKinds[] = {{"label", CellKind::Label}, {"text", CellKind::Text}, {"field", CellKind::Field},
                                     {"choice", CellKind::Choice}, {"sign", CellKind::Signature}};

struct KindOfBlock { const char* key; BlockKind kind; QStringList keys; };
const KindOfBlock kBlockKinds[] = {
    {"rows", BlockKind::Rows, {"rows", "columns", "hide_empty"}},
    {"band", BlockKind::Band, {"band", "title", "columns", "head", "height", "cells", "min_lines", "fill", "empty", "hide_empty"}},
    {"bar", BlockKind::Bar, {"bar"}},
    {"section", BlockKind::Section, {"section"}},
    {"note", BlockKind::Note, {"note"}},
    {"gap", BlockKind::Gap, {"gap"}},
    {"chart", BlockKind::Chart, {"chart", "title", "value", "height", "empty"}},
};

struct NamedPaper { const char* name; Paper paper; };
constexpr NamedPaper kPapers[] = {
    {"A4", Paper::A4}, {"A4 landscape", Paper::A4Landscape}, {"A5 landscape", Paper::A5Landscape}, {"241x140", Paper::Continuous241x140}};

struct NamedAlign { const char* name; CellAlign align; };
constexpr NamedAlign kAligns[] = {{"left", CellAlign::Left}, {"center", CellAlign::Center}, {"right", CellAlign::Right}};

QString at(const QString& where, const char* list, qsizetype index)
{
    return QStringLiteral("%1%2[%3]").arg(where.isEmpty() ? where : where + QLatin1Char('.'), QLatin1String(list)).arg(index);
}

class Parser {
public:
    Sheet sheet(const QJsonObject& from);
    const Reasons& reasons() const { return m_read.reasons(); }

private:
    SheetCell cell(const QJsonValue& value, const QString& where);
    void kindOf(SheetCell& cell, const QJsonObject& from, const QString& where);
    void looks(SheetCell& cell, const QJsonObject& from, const QString& where);
    QList<ChoiceWord> words(const QJsonObject& from, const QString& where);
    QStringList keys(const QJsonValue& value, const QString& where);
    QList<SheetCell> cells(const QJsonArray& from, const QString& where, const char* list);
    QList<SheetRow> rows(const QJsonArray& from, const QString& where, const char* list);
    SheetBlock block(const QJsonValue& value, const QString& where, const QList<qreal>& columns);
    void band(SheetBlock& block, const QJsonObject& from, const QString& where);
    void chart(SheetBlock& block, const QJsonObject& from, const QString& where);
    void page(Sheet& sheet, const QJsonObject& from);

    SheetReader m_read;
};

QStringList Parser::keys(const QJsonValue& value, const QString& where)
{
    QStringList result;
    const QJsonArray many = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& key : many) {
        if (!key.isString() || key.toString().isEmpty())
            m_read.complain(where, "wrong_type", say("The key of a field is expected here"));
        result.append(key.toString());
    }
    return result;
}

QList<ChoiceWord> Parser::words(const QJsonObject& from, const QString& where)
{
    QList<ChoiceWord> result;
    const QJsonArray pairs = m_read.list(from, "words", where);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QJsonArray pair = pairs[i].toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            m_read.complain(at(where, "words", i), "wrong_type", say("A choice is a pair: its key and its word on paper"));
        result.append({pair.at(0).toString(), pair.at(1).toString()});
    }
    return result;
}

void Parser::kindOf(SheetCell& cell, const QJsonObject& from, const QString& where)
{
    int kinds = 0;
    for (const KindOfCell& k : kCellKinds) {
        if (!from.contains(QLatin1String(k.key))) continue;
        // A signature may show fields too (name, date); then "field" is no kind of its own.
        if (k.kind == CellKind::Field && from.contains(QLatin1String("sign"))) continue;
        ++kinds;
        cell.kind = k.kind;
    }
    if (kinds != 1) m_read.complain(where, "unknown_kind", say("A cell is one of: label, text, field, choice, sign"));
    const bool choice = cell.kind == CellKind::Choice;
    const char* keyed = choice ? "choice" : "field";
    if (from.contains(QLatin1String(keyed))) cell.keys = keys(from.value(QLatin1String(keyed)), where + QLatin1Char('.') + QLatin1String(keyed));
    if (cell.keys.isEmpty() && (choice || cell.kind == CellKind::Field))
        m_read.complain(where, "missing", say("The cell names no field"));
    const char* worded = cell.kind == CellKind::Label ? "label" : cell.kind == CellKind::Text ? "text" : "sign";
    cell.text = m_read.text(from, worded, where);
    cell.choices = words(from, where);
    if (choice != !cell.choices.isEmpty())
        m_read.complain(where, "missing", say("A choice needs the words of its choices, and only a choice has them"));
}

void Parser::looks(SheetCell& cell, const QJsonObject& from, const QString& where)
{
    cell.separator = m_read.text(from, "separator", where, cell.separator);
    cell.prefix = m_read.text(from, "prefix", where);
    cell.suffix = m_read.text(from, "suffix", where);
    cell.instead = m_read.text(from, "instead", where);
    cell.insteadPrefix = m_read.text(from, "instead_prefix", where);
    cell.columns = m_read.count(from, "span", where, 1);
    cell.rows = m_read.count(from, "rows", where, 1);
    cell.size = m_read.number(from, "size", where, 0);
    cell.bold = m_read.flag(from, "bold", where);
    cell.multiLine = m_read.flag(from, "multi", where);
    const QString align = m_read.text(from, "align", where, cell.kind == CellKind::Label ? QStringLiteral("center") : QStringLiteral("left"));
    bool known = false;
    for (const NamedAlign& a : kAligns) {
        if (align != QLatin1String(a.name)) continue;
        cell.align = a.align;
        known = true;
    }
    if (!known) m_read.complain(where + QStringLiteral(".align"), "unknown_value", say("Left, center and right are known"));
    if (cell.columns < 1 || cell.rows < 1) m_read.complain(where, "span", say("A cell covers one column and one row at least"));
}

SheetCell Parser::cell(const QJsonValue& value, const QString& where)
{
    SheetCell cell;
    if (value.isString()) {
        cell.text = value.toString();
        cell.align = CellAlign::Center;
        return cell;
    }
    const QJsonObject from = m_read.object(value, where);
    m_read.onlyKeys(from, kCellKeys, where);
    kindOf(cell, from, where);
    looks(cell, from, where);
    return cell;
}

QList<SheetCell> Parser::cells(const QJsonArray& from, const QString& where, const char* list)
{
    QList<SheetCell> result;
    for (qsizetype i = 0; i < from.size(); ++i) result.append(cell(from[i], at(where, list, i)));
    return result;
}

// A row is a list of cells, or an object with a height.
QList<SheetRow> Parser::rows(const QJsonArray& from, const QString& where, const char* list)
{
    QList<SheetRow> result;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const QString place = at(where, list, i);
        SheetRow row;
        if (from[i].isArray()) {
            row.cells = cells(from[i].toArray(), place, "cells");
        } else {
            const QJsonObject object = m_read.object(from[i], place);
            m_read.onlyKeys(object, kRowKeys, place);
            row.height = m_read.number(object, "height", place, row.height);
            row.cells = cells(m_read.list(object, "cells", place), place, "cells");
        }
        result.append(row);
    }
    return result;
}

void Parser::band(SheetBlock& block, const QJsonObject& from, const QString& where)
{
    block.lines = m_read.text(from, "band", where);
    block.text = m_read.text(from, "title", where);
    block.minLines = m_read.count(from, "min_lines", where, 0);
    block.fill = m_read.flag(from, "fill", where);
    SheetRow line;
    line.height = m_read.number(from, "height", where, line.height);
    line.cells = cells(m_read.list(from, "cells", where), where, "cells");
    block.rows = {line};
    const QJsonArray head = m_read.list(from, "head", where);
    // One row of titles may be written without a list of rows.
    const bool single = !head.isEmpty() && !head.first().isArray() && !head.first().toObject().contains(QLatin1String("cells"));
    block.head = rows(single ? QJsonArray{head} : head, where, "head");
}

void Parser::chart(SheetBlock& block, const QJsonObject& from, const QString& where)
{
    block.lines = m_read.text(from, "chart", where);
    block.text = m_read.text(from, "title", where);
    block.value = m_read.text(from, "value", where);
    block.height = m_read.number(from, "height", where, 50);
    if (block.lines.isEmpty() || block.value.isEmpty() || block.height < 20 || block.height > 120)
        m_read.complain(where, "missing", say("A chart names its lines and the value of each, and is from 20 to 120 mm high"));
}

SheetBlock Parser::block(const QJsonValue& value, const QString& where, const QList<qreal>& columns)
{
    SheetBlock block;
    const QJsonObject from = m_read.object(value, where);
    const KindOfBlock* kind = nullptr;
    for (const KindOfBlock& k : kBlockKinds) {
        if (!kind && from.contains(QLatin1String(k.key))) kind = &k;
    }
    if (!kind) {
        m_read.complain(where, "unknown_kind", say("A block is one of: rows, band, bar, section, note, gap, chart"));
        block.kind = BlockKind::Gap;    // nothing more is asked of it
        return block;
    }
    m_read.onlyKeys(from, kind->keys, where);
    block.kind = kind->kind;
    block.hideEmpty = m_read.flag(from, "hide_empty", where);
    block.empty = m_read.text(from, "empty", where);
    block.columns = from.contains(QLatin1String("columns")) ? m_read.numbers(from, "columns", where) : columns;
    if (kind->kind == BlockKind::Rows) block.rows = rows(m_read.list(from, "rows", where), where, "rows");
    else if (kind->kind == BlockKind::Band) band(block, from, where);
    else if (kind->kind == BlockKind::Chart) chart(block, from, where);
    else if (kind->kind == BlockKind::Gap) block.height = m_read.number(from, "gap", where, 0);
    else block.text = m_read.text(from, kind->key, where);
    return block;
}

void Parser::page(Sheet& sheet, const QJsonObject& from)
{
    const QString paper = m_read.text(from, "paper", {}, QStringLiteral("A4"));
    bool known = false;
    for (const NamedPaper& p : kPapers) {
        if (paper != QLatin1String(p.name)) continue;
        sheet.paper = p.paper;
        known = true;
    }
    if (!known) m_read.complain(QStringLiteral("paper"), "unknown_value", say("A4, A4 landscape and 241x140 are known"));
    if (!from.contains(QLatin1String("margins"))) return;
    const QList<qreal> m = m_read.numbers(from, "margins", {});
    if (m.size() != 4) m_read.complain(QStringLiteral("margins"), "wrong_type", say("Margins are four: left, top, right, bottom"));
    else sheet.margins = QMarginsF(m[0], m[1], m[2], m[3]);
}

Sheet Parser::sheet(const QJsonObject& from)
{
    Sheet sheet;
    m_read.onlyKeys(from, kSheetKeys, {});
    sheet.key = m_read.text(from, "key", {});
    sheet.title = m_read.text(from, "title", {});
    sheet.form = m_read.text(from, "form", {});
    sheet.version = m_read.text(from, "version", {});
    sheet.size = m_read.number(from, "size", {}, sheet.size);
    sheet.copies = m_read.texts(from, "copies", {});
    sheet.signEachPage = m_read.flag(from, "sign_each_page", {});
    page(sheet, from);
    const QList<qreal> columns = m_read.numbers(from, "columns", {});
    const QJsonArray body = m_read.list(from, "body", {});
    for (qsizetype i = 0; i < body.size(); ++i) sheet.body.append(block(body[i], at({}, "body", i), columns));
    sheet.signatures = cells(m_read.list(from, "signatures", {}), {}, "signatures");
    return sheet;
}

} // namespace

SheetReading readSheet(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return {{}, {{{}, QStringLiteral("json"), say("The sheet is not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset)}}};
    Parser parser;
    const Sheet sheet = parser.sheet(document.object());
    return {sheet, parser.reasons() + checkSheet(sheet)};
}

Result<Sheet> parseSheet(const QByteArray& json)
{
    const SheetReading reading = readSheet(json);
    if (!reading.reasons.isEmpty()) return refuse(RefusalKind::Refused, reading.reasons);
    return reading.sheet;
}

} // namespace fuwutai
