-- 客户服务部投诉处理周报 (core/records/weekly_report).
create table weekly_report (
  id {id},
  number text not null unique,
  version bigint not null,
  state text not null,
  office text not null,
  handling_office text not null,
  created_at bigint not null,
  created_by text not null,
  week text not null default '',
  period_from text,
  period_to text,
  ended_at bigint,
  trend_notes text not null default '',
  next_week_plan text not null default '',
  help_needed text not null default '',
  content text not null default '',
  chain_entries bigint,
  chain_head text not null default '',
  prepared_by text not null default '',
  head text not null default '',
  issued_at bigint,
  submitted_at bigint,
  received_by text not null default '',
  received_at bigint
);
create index weekly_report_list on weekly_report (office, state, ended_at);
create index weekly_report_week on weekly_report (week, id);
