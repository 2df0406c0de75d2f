// SPDX-License-Identifier: GPL-3.0-or-later
// 客户档案: a person or firm with the homes and numbers that belong to it; who calls is recognised by it (CS-2.2.5, CS-3.7.1).
// Used by app (registry), query (caller match), exchange, demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

enum class CustomerKind { Unset, Owner, Resident, Tenant, Occupant, Other };
enum class CustomerTie { Unset, Owner, Family, Resident, Tenant, Occupant, Agent, Other };
const ChoiceList& choicesOf(CustomerKind);
const ChoiceList& choicesOf(CustomerTie);

struct CustomerPhone {
    qint64 id = 0;
    Personal phone;
    QString label;                          // 手机, 家里, 单位
    bool operator==(const CustomerPhone&) const = default;
};

struct CustomerHome {
    qint64 id = 0;
    Ref<"home"> home;
    CustomerTie relation = CustomerTie::Unset;
    bool operator==(const CustomerHome&) const = default;
};

struct Customer {
    Personal name;
    CustomerKind kind = CustomerKind::Unset;
    std::vector<CustomerPhone> phones;
    std::vector<CustomerHome> homes;
    Personal wechat;
    Personal address;                       // where letters go, when not to the home
    Personal remark;                        // what the desk should know: hard of hearing, calls only after six
    bool operator==(const Customer&) const = default;
};

const RecordType& customerType();

} // namespace fuwutai
