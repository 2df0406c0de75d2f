// SPDX-License-Identifier: GPL-3.0-or-later
// What is written on a sheet: plain texts by field key, already revealed or masked, already in the paper's format.
// Filled by whoever prints (windows, fuwutaictl); read by layout.h.
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace fuwutai {

struct SheetHead {
    QString organisation, office;
    QString number;             // of the record; its QR code stands in the corner. Empty on ledgers
    QString subtitle;           // e.g. the period of a ledger
    int copy = 1;               // which copy this is, from 1; how many there are the sheet says
    int reprint = 0;            // 0 the first print, n the n-th print after it: the mark 补印
    bool practice = false;      // of a practice data base: the mark 演练
    QString printed;            // e.g. "2026-11-23 10:32 front_desk"; small, at the foot
};

// On the screen a cell may need more than its print does: room to type, and to say below what is wrong. mm
struct CellRoom {
    qreal least = 0;                        // how high it is at least
    qreal below = 0;                        // kept free under all of it
    bool operator==(const CellRoom&) const = default;
};

using SheetLine = QMap<QString, QString>;   // display texts of one line by field key

struct SheetData {
    SheetHead head;
    QMap<QString, QString> values;          // display texts by field key
    QMap<QString, QStringList> chosen;      // keys of the choices ticked, by field key
    QMap<QString, QList<SheetLine>> lines;  // by key of the lines; a ledger's records are lines too
    QMap<QString, CellRoom> room;           // by field key; what is printed needs none
};

} // namespace fuwutai
