// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_table.h"

#include "core/base/text.h"
#include "core/query/search.h"
#include "ui/shell/work_area.h"

namespace fuwutai {

namespace {

constexpr int kLeastLetters = 2; // a single character is somebody's name before it is a command

bool fromKeysAlone(WorkArea&) { return false; } // finding is where one is already
bool mayRegister(WorkArea& w) { return w.desk() && w.desk()->panel(); }
bool filesScans(WorkArea& w) { return w.session().registry().find(QStringLiteral("dispatch_order"))->readableBy(w.session().actor()); }
bool backsUp(WorkArea& w) { return keepsBackups(w.session()); }
bool choosesPlaces(WorkArea& w) { return backsUp(w) && w.session().actor().has(Role::Administrator); }

template <ThemeMode Mode> void look(WorkArea& w) { Q_EMIT w.topBar()->themeChosen(Mode); }

QString joined(const QString& text) { return halfWidth(text).toLower().remove(QLatin1Char(' ')); }

} // namespace

const std::vector<CommandDef>& commandTable()
{
    using enum Place;
    static const std::vector<CommandDef> table{
        {Everywhere, "F2, Ctrl+N", L10N("New call"), L10N("register a call or visit"), [](WorkArea& w) { w.newCall(); }, mayRegister},
        {Everywhere, "Ctrl+F, F3, F6", L10N("Find a record, or do something"), "", [](WorkArea& w) { w.topBar()->find()->begin(); }, fromKeysAlone},
        {Everywhere, "Ctrl+Z", L10N("Take the last step back"), "", [](WorkArea& w) { w.takeBack(); }},
        {Everywhere, "Ctrl+1 ... Ctrl+9", L10N("The pages on the left")},
        {Everywhere, "Alt+Left", L10N("Back"), "", [](WorkArea& w) { w.back(); }},
        {Everywhere, "F1", L10N("The manual, at this page"), L10N("help, manual"), [](WorkArea& w) { w.openManual(); }},
        {Everywhere, "Ctrl+/", L10N("Keys"), L10N("help, shortcuts"), [](WorkArea& w) { w.showKeys(); }},
        {Everywhere, "F4", L10N("In a text: put in a text block; or type ; and its mark, then a space")},
        {Everywhere, "F10", L10N("User, password, look"), "", [](WorkArea& w) { w.topBar()->openUserMenu(); }},
        {Everywhere, "Ctrl+L", L10N("Lock"), L10N("lock the screen"), [](WorkArea& w) { Q_EMIT w.topBar()->lock(); }},
        {Everywhere, "Ctrl+Shift+L", L10N("Change user"), L10N("log out"), [](WorkArea& w) { Q_EMIT w.topBar()->logOut(); }},
        {Everywhere, "", L10N("Change password"), "", [](WorkArea& w) { Q_EMIT w.topBar()->passwordWanted(); }},
        {Everywhere, "", L10N("Look: light"), L10N("light colours"), look<ThemeMode::Light>},
        {Everywhere, "", L10N("Look: dark"), L10N("dark colours"), look<ThemeMode::Dark>},
        {Everywhere, "", L10N("Look: as the system"), "", look<ThemeMode::System>},
        {Everywhere, "", L10N("File scanned sheets"), L10N("scan back, signed sheets"), [](WorkArea& w) { w.openScans(); }, filesScans},
        {Everywhere, "", L10N("Back up now"), L10N("backup"), [](WorkArea& w) { Q_EMIT w.topBar()->backupWanted(); }, backsUp},
        {Everywhere, "", L10N("Copy the newest backup elsewhere"), L10N("backup, stick, another disk"), [](WorkArea& w) { Q_EMIT w.topBar()->copyWanted(); }, choosesPlaces},
        {Everywhere, "", L10N("Second place for backups"), "", [](WorkArea& w) { Q_EMIT w.topBar()->secondPlaceWanted(); }, choosesPlaces},
        {Desk, "Esc", L10N("From the new call to the list")},
        {Desk, "Up, Down", L10N("Choose a row")},
        {Desk, "Enter", L10N("Open the record")},
        {Desk, "Ctrl+Enter", L10N("Do the row's usual step")},
        {Desk, "A ... U", L10N("Do the step of this letter")},
        {Desk, "Ctrl+C", L10N("Copy the row")},
        {Board, "Left, Right, Up, Down", L10N("From lane to lane, from job to job")},
        {Board, "A", L10N("Send somebody: the initials of the name, then Enter; ↑ ↓ choose among several")},
        {Board, "D", L10N("The same person, at another time")},
        {Board, "Enter", L10N("Open the record")},
        {Board, "Esc", L10N("Send nobody now; back to the board")},
        {NewCall, "Enter", L10N("Choose the caller")},
        {NewCall, "Alt+N", L10N("Register a new caller")},
        {NewCall, "Alt+1 ... Alt+7", L10N("The kind, from the first to the last")},
        {NewCall, "Alt+8, 9, 0", L10N("Urgent, important, general")},
        {NewCall, "Alt+A", L10N("Answer at once: register and close in one go")},
        {NewCall, "Alt+Y", L10N("Link to the earlier record")},
        {NewCall, "Alt+I", L10N("Join the other homes: one incident, one answer")},
        {NewCall, "Alt+D", L10N("Discard the draft; once more: put it back")},
        {NewCall, "Ctrl+Enter, Ctrl+S", L10N("Save and tell the number")},
        {NewCall, "Esc", L10N("Leave it; what was typed is kept")},
        {Record, "Ctrl+Enter", L10N("The usual step, or the chosen one")},
        {Record, "Alt+1 ... Alt+9", L10N("The other steps, as their buttons say")},
        {Record, "Esc", L10N("Leave the step; go back")},
        {Record, "Ctrl+D", L10N("Draw up an order for the call")},
        {Record, "Alt+1 ... Alt+5", L10N("In the attachments: what the next file is a photo of")},
        {Record, "Ctrl+V", L10N("Attach the picture or the files that were copied")},
        {Record, "Ctrl+P", L10N("Print preview")},
        {Lists, "Enter", L10N("Open the record")},
        {Lists, "Ctrl+Shift+N", L10N("A new one of this kind")},
        {Lists, "Ctrl+0", L10N("Take all filters off")},
        {Lists, "Ctrl+C", L10N("Copy the selected rows")},
        {Lists, "Ctrl+E", L10N("Export what the list shows")},
        {Lists, "Ctrl+P", L10N("Print the register")},
        {Week, "Alt+PgUp", L10N("The week before")},
        {Week, "Alt+PgDown", L10N("The week after")},
        {Week, "Ctrl+Enter", L10N("Issue (asks first) or acknowledge; in a note, keep the text")},
        {Week, "Esc", L10N("Leave a note; do not issue yet")},
        {Week, "Ctrl+P", L10N("Print preview")},
        {Preview, "Ctrl+P, Ctrl+Enter", L10N("Print")},
        {Preview, "Ctrl+S", L10N("Save as PDF")},
        {Preview, "Ctrl++, Ctrl+-, Ctrl+0", L10N("Larger, smaller, whole page")},
        {Preview, "Esc", L10N("Back")},
    };
    return table;
}

const char* placeLabel(Place place)
{
    static constexpr const char* kLabels[] = {L10N("Everywhere"), L10N("My desk"), L10N("Dispatch board"), L10N("New call"), L10N("Record"), L10N("Lists"), L10N("Weekly report"), L10N("Print preview")};
    return kLabels[int(place)];
}

QStringList keysOf(const CommandDef& def) { return QString::fromLatin1(def.keys).split(QStringLiteral(", "), Qt::SkipEmptyParts); }

// As the sign on the key: names of arrows are English.
QString keySign(const QString& key)
{
    static constexpr std::pair<const char*, char16_t> kArrows[] = {{"Left", u'\u2190'}, {"Up", u'\u2191'}, {"Right", u'\u2192'}, {"Down", u'\u2193'}};
    for (const auto& [name, sign] : kArrows)
        if (const QLatin1String last(name); key == last || key.endsWith(QLatin1Char('+') + last)) return key.chopped(last.size()) + QChar(sign);
    return key;
}

CommandWords::CommandWords(const std::vector<const char*>& sources)
{
    QStringList tokens;
    for (const char* source : sources) {
        if (!*source) continue;
        for (const QString& words : QStringList{say(source), QString::fromUtf8(source)}) {
            const QString sound = pinyinTokens(words);
            m_beginnings << joined(words) << sound.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            tokens << hanTokens(words) << sound;
        }
    }
    m_tokens = tokens.join(QStringLiteral(" | ")); // no phrase reaches from one into the next
}

Fit CommandWords::fit(const QString& typed) const
{
    const QString wanted = joined(typed);
    if (wanted.size() < kLeastLetters) return Fit::None;
    if (m_beginnings.contains(wanted)) return Fit::Whole;
    const bool begins = std::any_of(m_beginnings.begin(), m_beginnings.end(), [&](const QString& one) { return one.startsWith(wanted); });
    if (begins) return Fit::Beginning;
    return holdsTyped(m_tokens, typed) ? Fit::Within : Fit::None;
}

} // namespace fuwutai
