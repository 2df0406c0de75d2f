-- Words that are typed often, under a short mark.
create table text_block (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    mark text not null default '',
    words text not null default ''
);
create index text_block_list on text_block (office, state, created_at);
