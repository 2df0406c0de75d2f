-- 工程派工单 (core/records/dispatch_order).
create table dispatch_order (
  id {id},
  number text not null unique,
  version bigint not null,
  state text not null,
  office text not null,
  handling_office text not null,
  created_at bigint not null,
  created_by text not null,
  order_class text not null default '',
  call text not null default '',
  survey_no text not null default '',
  location text not null default '',
  owner_name text not null default '',
  owner_phone text not null default '',
  home text not null default '',
  work text not null default '',
  warranty_item text not null default '',
  warranty_end text,
  responsible_party text not null default '',
  contractor text not null default '',
  executor text not null default '',
  estimate bigint,
  urgent bigint not null default 0,
  rework_of text not null default '',
  continued_from text not null default '',
  submitted_by text not null default '',
  submitted_at bigint,
  approval_tier text not null default '',
  approval_round bigint,
  approved_amount bigint,
  opinion text not null default '',
  told_to text not null default '',
  told_at bigint,
  told_how text not null default '',
  issued_at bigint,
  limit_from bigint,
  extended_to bigint,
  extension_reason text not null default '',
  consent_by text not null default '',
  consent_at bigint,
  consent_how text not null default '',
  accepted_by text not null default '',
  accepted_at bigint,
  team text not null default '',
  planned_start bigint,
  planned_end bigint,
  arrived_at bigint,
  impact text not null default '',
  impact_consent_by text not null default '',
  wait_reason text not null default '',
  wait_told_at bigint,
  wait_expected text,
  waiting_since bigint,
  resumed_at bigint,
  revised_estimate bigint,
  revision_reason text not null default '',
  work_done text not null default '',
  work_not_done text not null default '',
  hours text not null default '',
  finished_at bigint,
  notice_no text not null default '',
  notice_date text,
  promised_date text,
  take_back_reason text not null default '',
  evidence text not null default '',
  inspection_round bigint,
  inspection_party text not null default '',
  inspection_result text not null default '',
  inspection_findings text not null default '',
  customer_name text not null default '',
  satisfaction text not null default '',
  customer_words text not null default '',
  signed_at bigint,
  refusal_reason text not null default '',
  unsigned bigint not null default 0,
  send_back_reason text not null default '',
  consent_quotation text not null default '',
  converted_to text not null default '',
  cancel_reason text not null default ''
);
create index dispatch_order_list on dispatch_order (office, state, created_at);
create index dispatch_order_order_class on dispatch_order (order_class, id);
create index dispatch_order_call on dispatch_order (call, id);
create index dispatch_order_home on dispatch_order (home, id);
create index dispatch_order_contractor on dispatch_order (contractor, id);
create index dispatch_order_executor on dispatch_order (executor, id);
create index dispatch_order_rework_of on dispatch_order (rework_of, id);
create index dispatch_order_team on dispatch_order (team, id);

create table dispatch_order_trades (
  id {id},
  record bigint not null references dispatch_order(id),
  position bigint not null,
  trade text not null default ''
);
create index dispatch_order_trades_record on dispatch_order_trades (record);

create table dispatch_order_approvals (
  id {id},
  record bigint not null references dispatch_order(id),
  position bigint not null,
  round bigint,
  step text not null default '',
  result text not null default '',
  approver text not null default '',
  opinion text not null default '',
  at bigint,
  amount bigint
);
create index dispatch_order_approvals_record on dispatch_order_approvals (record);

create table dispatch_order_technicians (
  id {id},
  record bigint not null references dispatch_order(id),
  position bigint not null,
  technician text not null default ''
);
create index dispatch_order_technicians_record on dispatch_order_technicians (record);

create table dispatch_order_waits (
  id {id},
  record bigint not null references dispatch_order(id),
  position bigint not null,
  reason text not null default '',
  since bigint,
  told_at bigint,
  expected text,
  resumed_at bigint
);
create index dispatch_order_waits_record on dispatch_order_waits (record);

create table dispatch_order_materials (
  id {id},
  record bigint not null references dispatch_order(id),
  position bigint not null,
  name text not null default '',
  spec text not null default '',
  unit text not null default '',
  quantity text not null default '',
  price bigint,
  amount bigint
);
create index dispatch_order_materials_record on dispatch_order_materials (record);

create table dispatch_order_inspections (
  id {id},
  record bigint not null references dispatch_order(id),
  position bigint not null,
  round bigint,
  party text not null default '',
  inspector text not null default '',
  result text not null default '',
  findings text not null default '',
  at bigint
);
create index dispatch_order_inspections_record on dispatch_order_inspections (record);

create table dispatch_order_unsigned_tries (
  id {id},
  record bigint not null references dispatch_order(id),
  position bigint not null,
  at bigint,
  what text not null default '',
  witness text not null default ''
);
create index dispatch_order_unsigned_tries_record on dispatch_order_unsigned_tries (record);
