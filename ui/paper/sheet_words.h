// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped sheets are Chinese. While a SheetWords lives, say() answers in their language on this thread, whatever the window
// speaks, so that no sheet says one thing in two languages. Used by whoever fills a sheet or puts editors on it.
#pragma once

#include <utility>

namespace fuwutai {

class SheetWords {
public:
    SheetWords();
    ~SheetWords();
    SheetWords(const SheetWords&) = delete;
    SheetWords& operator=(const SheetWords&) = delete;

    // On the application's thread, once; whoever fills sheets on another one calls it before.
    static void install();
    static bool areSpoken();                 // now, on this thread

private:
    bool m_before;
};

} // namespace fuwutai
