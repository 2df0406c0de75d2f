-- 附件: photos and scanned sheets of records (core/records/attachment).
create table attachment (
  id {id},
  number text not null unique,
  version bigint not null,
  state text not null,
  office text not null,
  handling_office text not null,
  created_at bigint not null,
  created_by text not null,
  of_type text not null default '',
  of_number text not null default '',
  kind text not null default '',
  file_name text not null default '',
  media_type text not null default '',
  bytes bigint,
  sha256 text not null default '',
  withdraw_reason text not null default ''
);
create index attachment_of on attachment (of_number, of_type, id);
create index attachment_sha256 on attachment (sha256);
create index attachment_list on attachment (office, state, created_at);
