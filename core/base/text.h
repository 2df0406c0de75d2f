// SPDX-License-Identifier: GPL-3.0-or-later
// Text as people type it: full width, telephone numbers, code points, and the words under which a record is found.
#pragma once

#include <QString>
#include <QStringList>

namespace fuwutai {

QString halfWidth(const QString& text);          // full-width ASCII and the ideographic space become plain
QString tidy(const QString& text);               // NFC, CR LF -> LF, no NUL, no trailing blanks
int codePoints(const QString& text);             // length as people count it: a surrogate pair is one
bool hasLoneSurrogate(const QString& text);

// A telephone number without what people put into it: spaces, hyphens, slashes, brackets, +86, 0086, full width.
// An extension ("转 8001", "ext 8001") is kept behind a "-". Text without digits is returned as it is.
QString normalPhone(const QString& text);

// Words under which a text is found, separated by one space. See docs/architecture.md, "Search".
QString hanTokens(const QString& text);          // Han characters one by one, other runs as lower-case words
QString phoneTokens(const QString& phone);       // digits and the same reversed, so that a tail is a prefix
QString pinyinTokens(const QString& name);       // full reading joined, initials; surname readings as well as the plain one

} // namespace fuwutai
