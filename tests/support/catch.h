// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 of either generation, and Qt's values printed readably.
#pragma once

#include <QDate>
#include <QString>

#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text) { return out << text.toStdString(); }
inline std::ostream& operator<<(std::ostream& out, const QDate& date) { return out << date.toString(Qt::ISODate).toStdString(); }

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
