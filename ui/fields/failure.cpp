// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/failure.h"

#include "core/base/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace fuwutai {

namespace {

// What is safe and what to do, where the reasons say only what happened. A failure of the machine says all of it itself.
QString closing(RefusalKind kind)
{
    switch (kind) {
    case RefusalKind::Refused: return say("Nothing was changed. Please put right what is named here and do it again.");
    case RefusalKind::NotFound: return say("Nothing was changed. Please look it up again by the find box.");
    case RefusalKind::Denied: return say("Nothing was changed. Please leave it to who may do it, or ask the administrator for the right.");
    case RefusalKind::Conflict: return say("Nothing was saved. Please look at what came between and do it again.");
    case RefusalKind::Failed: break;
    }
    return {};
}

const char* kindKey(RefusalKind kind)
{
    static constexpr const char* kKeys[] = {"refused", "not_found", "denied", "conflict", "failed"};
    return kKeys[int(kind)];
}

// An engine quotes what it was given: numbers, names, words.
QString withoutValues(QString text)
{
    static const QRegularExpression values(QStringLiteral("=\\([^)]*\\)|\"[^\"]*\"|'[^']*'|\\d{5,}|\\p{Han}+"));
    return text.replace(values, QStringLiteral("…"));
}

} // namespace

QString failureFace(const Refusal& refusal)
{
    const QString more = closing(refusal.kind);
    return more.isEmpty() ? refusal.text() : refusal.text() + QLatin1Char('\n') + more;
}

QString failureDetails(const Refusal& refusal, const QDateTime& at)
{
    QStringList lines{QStringLiteral("fuwutai %1 (Qt %2)").arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())),
                      at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate), QLatin1String(kindKey(refusal.kind))};
    for (const Reason& r : refusal.reasons)
        if (r.code != QLatin1String(kDetails)) lines << QStringLiteral("%1 %2").arg(r.code, r.field).trimmed();
    if (!refusal.details().isEmpty()) lines << withoutValues(refusal.details());
    return lines.join(QLatin1Char('\n'));
}

} // namespace fuwutai
