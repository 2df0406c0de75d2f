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

// A telephone number without what people put into it: spaces, hyphens, slashes, brackets, +86, 0086, full width, a label
// ("电话"). An extension ("转 8001", "ext 8001", "0755-88886666-8001") is kept behind a "-", a foreign country code behind
// a "+". Text without digits, with other words or with two numbers in it is returned as it is: nothing typed is lost.
QString normalPhone(const QString& text);

// A home as people say it, written as it is known: "1栋2单元301室" is "1-2-301". Other text is returned as it is.
QString homeAsKnown(const QString& text);

// Words under which a text is found, separated by one space: single Han characters, or words of [a-z0-9] only. The same
// function splits what is stored and what is searched for. See docs/architecture.md, "Search".
QString hanTokens(const QString& text);          // Han characters one by one, other runs as lower-case words without accents
QString phoneTokens(const QString& phone);       // of each number its digits and its phoneTail, so that a tail is a prefix
QString phoneTail(const QString& digits);        // "5678" -> "r8765": search it as a prefix to find numbers that end so
QString pinyinTokens(const QString& name);       // full reading joined, initials; surname readings as well as the plain one

} // namespace fuwutai
