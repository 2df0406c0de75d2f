-- The papers as records: what came with the program and what offices made of their own, each from a day on.
create table sheet (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    key text not null default '',
    title text not null default '',
    for_office text not null default '',
    form_code text not null default '',
    form_version text not null default '',
    valid_from text,
    shipped bigint not null default 0,
    layout text not null default ''
);
create index sheet_list on sheet (office, state, created_at);
create index sheet_key on sheet (key, id);
