// SPDX-License-Identifier: GPL-3.0-or-later
// What the find box offers to do: all that can be done from everywhere, the pages, and the lists in them.
#include "ui/shell/work_area.h"

#include "ui/session/answer.h"

namespace fuwutai {

namespace {

struct Offer {
    std::vector<const char*> words; // English sources, the first is what it is called
    QString key;
    std::function<void()> run;
};

} // namespace

void WorkArea::offerCommands()
{
    QList<Offer> all;
    for (const CommandDef& def : commandTable())
        if (def.run && (!def.offered || def.offered(*this))) all << Offer{{def.what, def.also}, keySign(keysOf(def).value(0)), [this, run = def.run] { run(*this); }};
    int digit = 0;
    for (const PageDef* def : pagesFor(m_session.registry(), m_session.actor())) {
        all << Offer{{def->label}, QStringLiteral("Ctrl+%1").arg(++digit), [this, key = QLatin1String(def->key)] { show(key); }};
        if (def->types.size() < 2) continue;
        for (const QString& name : def->types)
            if (const RecordType* type = m_session.registry().find(name); type && type->readableBy(m_session.actor()))
                all << Offer{{type->plural}, {}, [this, name] { openList(name, {}); }};
    }
    m_top->find()->offerCalls(m_desk->panel());
    QList<std::vector<const char*>> sources;
    for (const Offer& one : all) sources << one.words;
    // Their pinyin takes longer than a window may stand still.
    const auto read = [sources](Workbench&, const Reader&) { return Result<QList<CommandWords>>(QList<CommandWords>(sources.begin(), sources.end())); };
    answer(m_session, m_session.run<QList<CommandWords>>(read), this, [this, all](const Result<QList<CommandWords>>& words) {
        QList<FindCommand> commands;
        for (int i = 0; words && i < all.size(); ++i) commands << FindCommand{say(all[i].words.front()), all[i].key, words->at(i), all[i].run};
        m_top->find()->setCommands(commands);
    });
}

} // namespace fuwutai
