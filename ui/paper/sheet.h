// SPDX-License-Identifier: GPL-3.0-or-later
// A paper form as data: rows of cells in millimetres. Read from resources/sheets/*.json or from an office's own file.
// Used by layout.h (which places the cells on pages), and through that by the printer and by the form on the screen.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QMarginsF>
#include <QSet>
#include <QSizeF>
#include <QStringList>

namespace fuwutai {

enum class CellKind { Label, Text, Field, Choice, Signature };
enum class CellAlign { Left, Center, Right };

// One choice of a field and the paper's own wording for it.
struct ChoiceWord {
    QString key;
    QString word;
    bool operator==(const ChoiceWord&) const = default;
};

struct SheetCell {
    CellKind kind = CellKind::Label;
    QString text;                    // wording of a label or text, caption of a signature
    QStringList keys;                // fields shown; kNumberKey is the running number of a band's line
    QString separator = QStringLiteral("  ");
    QString prefix, suffix;          // printed wording around a field's value
    QString instead, insteadPrefix;  // the field that is shown where none of the others says anything, and the wording before it
    QList<ChoiceWord> choices;
    int columns = 1, rows = 1;       // spans
    qreal size = 0;                  // points, 0 = the sheet's
    bool bold = false;
    bool multiLine = false;          // a place for sentences: text starts at the top
    CellAlign align = CellAlign::Left;
};

struct SheetRow {
    qreal height = 8;                // millimetres at least; a long cell makes it grow
    QList<SheetCell> cells;
};

enum class BlockKind {
    Rows,     // rows on one grid of columns
    Band,     // a head and one row for each line of `lines`; the head comes again on each page
    Bar,      // a grey full-width row with a title
    Section,  // a title without a frame; "#" in it becomes the running number 一, 二, ...
    Chart,    // bars with the cumulative share over a band's lines
    Note,     // small text without a frame
    Gap       // white space
};

struct SheetBlock {
    BlockKind kind = BlockKind::Rows;
    QString text;                    // of a bar, section or note; the title above a band or chart
    QList<qreal> columns;            // millimetres; their sum is the width of the sheet
    QList<SheetRow> rows;            // of a band: exactly one, the pattern of a line
    QString lines;                   // of a band or chart: key of the lines
    QString value;                   // of a chart: the number of each line; its name stands under "name"
    QString empty;                   // of a band or chart: what its title says instead where it has no lines
    bool hideEmpty = false;          // of rows: left out when no field has a value; of a band: when it has no lines
    QList<SheetRow> head;            // of a band: its column titles
    int minLines = 0;                // of a band: empty rows make up what is missing
    bool fill = false;               // of a band: empty rows fill the page, as on a bound ledger
    qreal height = 0;                // of a gap or chart
};

enum class Paper { A4, A4Landscape, A5Landscape, Continuous241x140 };

struct Sheet {
    QString key, title, form, version;
    Paper paper = Paper::A4;
    QMarginsF margins{18, 10, 15, 10};
    qreal size = 10.5;               // points
    QStringList copies;              // who keeps each copy; empty = one copy without a word
    bool signEachPage = false;       // a ledger is signed page by page
    QList<SheetBlock> body;
    QList<SheetCell> signatures;     // the row under the table
};

inline const QString kNumberKey = QStringLiteral("#");

QSizeF paperSize(Paper paper);       // millimetres
qreal bodyWidth(const Sheet& sheet); // millimetres between the margins

// What can be read of a JSON text, with every reason why it is no sheet: `field` is the place, such as "body[2].rows[0].cells[1]".
struct SheetReading {
    Sheet sheet;
    Reasons reasons;
};
SheetReading readSheet(const QByteArray& json);
Result<Sheet> parseSheet(const QByteArray& json); // refused for any reason

// Reasons for the keys on the sheet that the record does not have. `fields` are its keys, `lines` the keys of each of its lines.
Reasons unknownFields(const Sheet& sheet, const QSet<QString>& fields, const QHash<QString, QSet<QString>>& lines);

// Keys of all fields on the sheet outside bands, and of the bands: what an action fills and is missing here goes under the sheet.
QSet<QString> fieldsOn(const Sheet& sheet);

// A sheet that came with the program (from :/fuwutai/sheets), and the keys of all of them.
Result<Sheet> shippedSheet(const QString& key);
QStringList shippedSheets();
// A sheet whose key goes on after a dot is the same form on another paper: "repair_request.241x140". Those of a record type,
// its own first; empty: it has none.
QStringList papersOf(const QString& type);
QString formOf(const QString& sheet);            // its key without the paper
QString paperWords(Paper paper);

} // namespace fuwutai
