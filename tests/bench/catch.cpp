// SPDX-License-Identifier: GPL-3.0-or-later
// The test office speaks through Catch; a bench has a main of its own.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif
