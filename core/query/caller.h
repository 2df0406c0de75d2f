// SPDX-License-Identifier: GPL-3.0-or-later
// Who is calling: matched while typing by the tail of a number, a name, pinyin initials or a room. Used by the new call page.
#pragma once

#include "core/query/reader.h"

namespace fuwutai {

struct CallerMatch {
    QString customer;             // number; empty when known only from earlier calls
    QString name;                 // revealed for those who may
    QString phone;
    QString relation;
    QString home;                 // number of the home
    QString office;
    bool isHomeAlone() const { return name.isEmpty() && phone.isEmpty(); } // nobody is known there yet
    QDate handedOver;             // the home's: its warranties run from there; invalid when not known
    struct OpenItem { QString type; QString number; QString matter; QString state; Instant at; QString category = {}; };
    QList<OpenItem> open;         // what is open at that home or for that caller, newest first
    QList<OpenItem> recent;       // closed within the repeat period (90 days, own): may be a repeat
};

struct CallerQuestion {
    using Answer = QList<CallerMatch>;
    QString typed;
    int limit = 5;
    Result<Answer> ask(const Reader& reader) const;
};

// The find box: records of every type that the reader may see. Record number, its tail, phone tail, name, pinyin, words.
struct Found {
    QString type;
    QString number;
    QString title;
    QString state;
};
struct FindQuestion {
    using Answer = QList<Found>;
    QString typed;
    int limit = 20;
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
