create table office (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    code text not null default '',
    name text not null default '',
    address text not null default '',
    phone text not null default '',
    hours text not null default ''
);
create index office_list on office (office, state, created_at);

create table office_forms (
    id {id},
    record bigint not null references office(id),
    position bigint not null,
    sheet text not null default '',
    form_code text not null default '',
    form_version text not null default ''
);
create index office_forms_record on office_forms (record);

create table department (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    code text not null default '',
    name text not null default '',
    handler text not null default '',
    external bigint not null default 0
);
create index department_list on department (office, state, created_at);

create table team (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    code text not null default '',
    name text not null default '',
    leader text not null default ''
);
create index team_list on team (office, state, created_at);

create table "user" (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    login text not null default '',
    name text not null default '',
    phone text not null default '',
    email text not null default ''
);
create index user_list on "user" (office, state, created_at);

create table user_roles (
    id {id},
    record bigint not null references "user"(id),
    position bigint not null,
    role text not null default '',
    office text not null default '',
    department text not null default '',
    team text not null default ''
);
create index user_roles_record on user_roles (record);

create table deputy (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    principal text not null default '',
    deputy text not null default '',
    date_from text,
    date_to text,
    reason text not null default ''
);
create index deputy_list on deputy (office, state, created_at);
create index deputy_principal on deputy (principal, id);
create index deputy_deputy on deputy (deputy, id);

create table community (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    code text not null default '',
    name text not null default '',
    phase text not null default '',
    address text not null default '',
    homes_total bigint,
    homes_occupied bigint,
    handed_over text
);
create index community_list on community (office, state, created_at);

create table building (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    community text not null default '',
    name text not null default '',
    public_parts text not null default '',
    acceptance_date text,
    floors bigint
);
create index building_list on building (office, state, created_at);
create index building_community on building (community, id);

create table home (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    community text not null default '',
    building text not null default '',
    unit text not null default '',
    floor text not null default '',
    room text not null default '',
    area text not null default '',
    acceptance_date text,
    handover_date text,
    last_repair_accepted text,
    occupied bigint not null default 0
);
create index home_list on home (office, state, created_at);
create index home_community on home (community, id);
create index home_building on home (building, id);
create index home_occupied on home (occupied, id);

create table customer (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    name text not null default '',
    kind text not null default '',
    wechat text not null default '',
    address text not null default '',
    remark text not null default ''
);
create index customer_list on customer (office, state, created_at);
create index customer_kind on customer (kind, id);

create table customer_phones (
    id {id},
    record bigint not null references customer(id),
    position bigint not null,
    phone text not null default '',
    label text not null default ''
);
create index customer_phones_record on customer_phones (record);

create table customer_homes (
    id {id},
    record bigint not null references customer(id),
    position bigint not null,
    home text not null default '',
    relation text not null default ''
);
create index customer_homes_record on customer_homes (record);
create index customer_homes_home on customer_homes (home);

create table category (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    code text not null default '',
    name text not null default '',
    kind text not null default '',
    parent text not null default '',
    defect_group text not null default ''
);
create index category_list on category (office, state, created_at);
create index category_kind on category (kind, id);
create index category_parent on category (parent, id);

create table contractor (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    code text not null default '',
    name text not null default '',
    contact text not null default '',
    phone text not null default '',
    address text not null default '',
    works text not null default '',
    contract_no text not null default '',
    retention bigint,
    defect_period_end text
);
create index contractor_list on contractor (office, state, created_at);

create table incident (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    title text not null default '',
    community text not null default '',
    building text not null default '',
    category text not null default '',
    cause text not null default '',
    answer text not null default '',
    countermeasure text not null default '',
    closed_at bigint,
    void_reason text not null default ''
);
create index incident_list on incident (office, state, created_at);
create index incident_community on incident (community, id);
create index incident_category on incident (category, id);

create table policy_row (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    key text not null default '',
    for_office text not null default '',
    valid_from text,
    label text not null default '',
    value bigint,
    unit text not null default '',
    switched_off bigint not null default 0,
    clause text not null default ''
);
create index policy_row_list on policy_row (office, state, created_at);
create index policy_row_key on policy_row (key, id);

create table calendar_day (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    day text,
    kind text not null default '',
    name text not null default '',
    source text not null default ''
);
create index calendar_day_list on calendar_day (office, state, created_at);
create index calendar_day_kind on calendar_day (kind, id);
