// SPDX-License-Identifier: GPL-3.0-or-later
// The true differences between SQLite and PostgreSQL; all other SQL is one.
#pragma once

#include <QString>
#include <QStringList>

namespace fuwutai {

enum class Engine { Sqlite, Postgresql };

// A migration's text as statements: {id} filled in, lines that begin with "--sqlite " or "--postgresql " taken by that engine alone.
QStringList statements(const QString& sql, Engine engine);

// Takes the write lock first, so that chain, numbers and guards across records need no other.
QStringList beginWrite(Engine engine);

// Search: a condition on the alias `s` of table search_row with one `?`, and what to bind for words typed by a person.
// `newest`: of very many finds only so many are gathered, the last indexed; 0: all. An engine that orders them itself needs no bound.
// `lately`: only among so many rows indexed last; 0: among all.
QString searchCondition(Engine engine, int newest = 0, int lately = 0);
QString searchPattern(const QStringList& words, Engine engine); // all words, each as a prefix


// Many keys as one bound value, a JSON array: "in (<this>)". The texts of a list of numbers are numbers again.
QString boundKeys(Engine engine, bool numbers);

} // namespace fuwutai
