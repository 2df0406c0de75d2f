// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/personal.h"

namespace fuwutai {

namespace {

const Who kReveals = anyOf({Role::FrontDesk, Role::OfficeHead, Role::Foreman, Role::ServiceManager, Role::System})
    | ofDepartment({Role::Handler}) | theTracker();
const Who kJudges = anyOf({Role::ChiefEngineer, Role::DeputyGm, Role::GeneralManager, Role::Engineering, Role::Property});

QString stars(int count) { return QString(qMax(count, 0), QLatin1Char('*')); }

QString maskPhone(const QString& phone)
{
    const int cut = phone.indexOf(QLatin1Char('-'));
    const QString digits = cut < 0 ? phone : phone.left(cut);
    if (digits.size() < 7) return stars(digits.size());
    const bool mobile = digits.size() == 11 && digits.startsWith(QLatin1Char('1'));
    if (mobile) return digits.left(3) + stars(4) + digits.right(4);
    const int area = digits.startsWith(QLatin1String("01")) || digits.startsWith(QLatin1String("02")) ? 3
                     : digits.startsWith(QLatin1Char('0')) ? 4 : 0;
    return digits.left(area) + stars(digits.size() - area - 2) + digits.right(2);
}

QString maskAddress(const QString& address)
{
    // Everything from the first digit on tells the home.
    for (int i = 0; i < address.size(); ++i)
        if (address[i].isDigit()) return address.left(i) + QStringLiteral("***");
    return address.left(2) + QStringLiteral("***");
}

} // namespace

QString maskText(const QString& clear, Mask how)
{
    if (clear.isEmpty()) return clear;
    switch (how) {
    case Mask::Name: return clear.left(clear[0].isHighSurrogate() ? 2 : 1) + QLatin1Char('*');
    case Mask::Phone: return maskPhone(clear);
    case Mask::Address: return maskAddress(clear);
    case Mask::Words: return QStringLiteral("***");
    }
    return QStringLiteral("***");
}

QString Personal::masked(Mask how) const { return maskText(m_clear, how); }

Sight sightOf(const Actor& actor, const RecordScope& scope)
{
    if (actor.isSystem() || kReveals.permit(actor, scope)) return Sight::Clear;
    return kJudges.permit(actor, scope) ? Sight::Words : Sight::Masked;
}

bool isSeen(Sight sight, Mask how)
{
    return sight == Sight::Clear || (sight == Sight::Words && (how == Mask::Words || how == Mask::Address));
}

QString reveal(const Actor& actor, const RecordScope& scope, const Personal& value, Mask how)
{
    return isSeen(sightOf(actor, scope), how) ? PersonalOpener::open(value) : value.masked(how);
}

} // namespace fuwutai
