// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/drafts.h"

namespace fuwutai {

Drafts::Drafts(std::function<Instant()> now, QObject* parent) : QObject(parent), m_now(std::move(now))
{
    m_disk.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kKeepMs);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
}

Drafts::~Drafts() { m_disk.waitForDone(); }

void Drafts::enter(const OpenedDrafts& opened)
{
    leave();
    m_folder = opened.folder;
    for (const Draft& draft : opened.found) m_drafts.insert(draft.id, draft);
    if (!opened.told.isEmpty()) Q_EMIT told(opened.told);
}

void Drafts::leave()
{
    sync();
    m_folder = {};
    m_drafts.clear();
    m_shown.clear();
}

void Drafts::sealedAnew(const OpenedDrafts& opened)
{
    m_folder = opened.folder;
    if (!opened.told.isEmpty()) Q_EMIT told(opened.told);
}

void Drafts::letGo()
{
    flush();
    m_shown.clear();
}

void Drafts::note(const Draft& about, QObject* owner, Gather gather)
{
    m_shown.insert(about.id, owner);
    m_changed.insert(about.id, {about, owner, std::move(gather)});
    // Not started anew by each key: typing without a pause is kept too.
    if (!m_timer.isActive()) m_timer.start();
}

void Drafts::flush()
{
    m_timer.stop();
    for (const Form& form : std::exchange(m_changed, {})) {
        if (!form.owner) continue;
        Draft draft = form.about;
        draft.with = form.gather();
        draft.at = m_now();
        if (draft.with.isEmpty()) drop(draft.id);
        else if (const auto before = m_drafts.constFind(draft.id); before == m_drafts.constEnd() || before->with != draft.with) write(draft);
    }
}

void Drafts::sync()
{
    flush();
    m_disk.waitForDone();
}

void Drafts::forget(const QString& id)
{
    m_changed.remove(id);
    m_shown.remove(id);
    drop(id);
}

void Drafts::write(const Draft& draft)
{
    m_drafts.insert(draft.id, draft);
    onDisk([folder = m_folder, draft] { return folder.save(draft); });
}

void Drafts::drop(const QString& id)
{
    if (m_drafts.remove(id) == 0) return;
    onDisk([folder = m_folder, id] { return folder.remove(id); });
}

// Told once, not at every key, until it works again.
void Drafts::onDisk(std::function<Result<Nothing>()> work)
{
    if (!m_folder.isOpen()) return;
    m_disk.start([this, work = std::move(work)] {
        const auto done = work();
        QMetaObject::invokeMethod(this, [this, done] {
            if (!done && !m_failing) Q_EMIT told(done.error().text());
            m_failing = !done;
        });
    });
}

QList<Draft> Drafts::waiting() const
{
    QList<Draft> all;
    for (const Draft& draft : m_drafts)
        if (!m_shown.value(draft.id)) all << draft;
    std::sort(all.begin(), all.end(), [](const Draft& a, const Draft& b) { return a.at > b.at; });
    return all;
}

std::optional<Draft> Drafts::take(const QString& type, const QString& number, QObject* owner, const std::function<bool(const Draft&)>& fits)
{
    for (const Draft& draft : waiting()) {
        if (draft.type != type || draft.number != number || (fits && !fits(draft))) continue;
        m_shown.insert(draft.id, owner);
        return draft;
    }
    return {};
}

} // namespace fuwutai
