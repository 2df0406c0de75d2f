-- How long contractor and developer answer for a part (CS-3.5.1), and which part a category is about.
create table warranty_item (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    item text not null default '',
    name text not null default '',
    community text not null default '',
    valid_from text,
    contractor_period bigint,
    contractor_unit text not null default '',
    contractor_clause text not null default '',
    owner_period bigint,
    owner_unit text not null default '',
    owner_clause text not null default ''
);
create index warranty_item_list on warranty_item (office, state, created_at);
create index warranty_item_item on warranty_item (item, id);
alter table category add column warranty_item text not null default '';
alter table community add column restart_after_repair bigint not null default 0;
