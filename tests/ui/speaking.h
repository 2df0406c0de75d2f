// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it starts: its own font, in one language; English again afterwards, as the other cases have it.
#pragma once

#include "app/wiring/language.h"
#include "tests/support/catch.h"
#include "ui/fields/theme.h"
#include "ui/paper/fonts.h"

#include <QApplication>

namespace fuwutai {

class Speaking {
public:
    explicit Speaking(const char* language) : m_font(QApplication::font())
    {
        REQUIRE(speak(QLatin1String(language)));
        QApplication::setFont(sized(QFont(installFonts()), kTextPx));
    }
    ~Speaking()
    {
        QApplication::setFont(m_font);
        speak(QStringLiteral("en"));
    }

private:
    QFont m_font;
};

} // namespace fuwutai
