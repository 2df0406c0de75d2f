-- 回访抽样 (core/records/callback_draw): which free repair requests of a week are called back.
create table callback_draw (
  id {id},
  number text not null unique,
  version bigint not null,
  state text not null,
  office text not null,
  handling_office text not null,
  created_at bigint not null,
  created_by text not null,
  week text not null default '',
  share bigint,
  completed bigint,
  called bigint,
  drawn bigint,
  seed bigint,
  drawn_at bigint
);
create index callback_draw_list on callback_draw (office, state, drawn_at);
create index callback_draw_drawn_at on callback_draw (drawn_at, id);
create index callback_draw_week on callback_draw (week, id);

create table callback_draw_pool (
  id {id},
  record bigint not null references callback_draw(id),
  position bigint not null,
  request text not null default '',
  drawn bigint not null default 0
);
create index callback_draw_pool_record on callback_draw_pool (record);

alter table repair_request add column callback_draw text not null default '';
alter table callback add column drawn_at bigint;
create index repair_request_finished_at on repair_request (finished_at, id);
