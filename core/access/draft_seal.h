// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing of what somebody has typed and not yet sent: only his password opens it. argon2id (64 MiB, t=1, 30 ms) makes the key
// at log-in, XSalsa20-Poly1305 seals. Used by the session's drafts.
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace fuwutai {

class DraftKey {
public:
    // Never on the window's thread. `salt`: from newDraftSalt(). Throws std::bad_alloc when the machine has no 64 MiB left.
    static std::shared_ptr<const DraftKey> of(const QString& password, const QByteArray& salt);
    ~DraftKey(); // wiped
    DraftKey(const DraftKey&) = delete;
    DraftKey& operator=(const DraftKey&) = delete;

    QByteArray seal(const QByteArray& clear) const;
    // Nothing when it was sealed with another key, or changed since.
    std::optional<QByteArray> unseal(const QByteArray& sealed) const;
    // A name that tells nothing about what it names, the same every time.
    QString nameOf(const QString& id) const;

private:
    DraftKey() = default;
    std::array<unsigned char, 32> m_bytes{};
};

constexpr qsizetype kDraftSalt = 16; // bytes
QByteArray newDraftSalt();

} // namespace fuwutai
