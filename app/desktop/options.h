// SPDX-License-Identifier: GPL-3.0-or-later
// What the window program may be told when it starts.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace fuwutai {

struct Options {
    QString store;                   // a file or postgresql://...; empty: not said
    QString tour;                    // a folder for pictures of all pages; empty: a normal start
    std::optional<QString> language; // "zh_CN" or "en"
    std::optional<QString> theme;    // "light", "dark" or "system"
};

// Ends the program on --help, --version and wrong usage (exit status 2).
Options readOptions(const QStringList& arguments);

} // namespace fuwutai
