-- 回访记录 (core/records/callback).
create table callback (
  id {id},
  number text not null unique,
  version bigint not null,
  state text not null,
  office text not null,
  handling_office text not null,
  created_at bigint not null,
  created_by text not null,
  subject_type text not null default '',
  subject text not null default '',
  call text not null default '',
  home text not null default '',
  kind text not null default '',
  customer_name text not null default '',
  phone text not null default '',
  finished_at bigint,
  postponed_to bigint,
  postpone_wish text not null default '',
  attempt_at bigint,
  attempt_reason text not null default '',
  reached_at bigint,
  interviewee text not null default '',
  method text not null default '',
  overall text not null default '',
  quality text not null default '',
  manners text not null default '',
  timeliness text not null default '',
  cleanliness text not null default '',
  fee_clear text not null default '',
  words text not null default '',
  follow_up bigint not null default 0,
  follow_up_matter text not null default '',
  manager_attended bigint not null default 0,
  caller text not null default '',
  drop_reason text not null default ''
);
create index callback_list on callback (office, state, created_at);
create index callback_subject_type on callback (subject_type, id);
create index callback_subject on callback (subject, id);
create index callback_call on callback (call, id);
create index callback_home on callback (home, id);
create index callback_kind on callback (kind, id);
create index callback_overall on callback (overall, id);

create table callback_attempts (
  id {id},
  record bigint not null references callback(id),
  position bigint not null,
  at bigint,
  reason text not null default '',
  caller text not null default ''
);
create index callback_attempts_record on callback_attempts (record);
