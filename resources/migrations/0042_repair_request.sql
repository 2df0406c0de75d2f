-- 客户请修单 (core/records/repair_request).
create table repair_request (
  id {id},
  number text not null unique,
  version bigint not null,
  state text not null,
  office text not null,
  handling_office text not null,
  created_at bigint not null,
  created_by text not null,
  call text not null default '',
  from_order text not null default '',
  rework_of text not null default '',
  home text not null default '',
  location text not null default '',
  customer_name text not null default '',
  phone text not null default '',
  content text not null default '',
  channel text not null default '',
  urgency text not null default '',
  service_kind text not null default '',
  in_warranty bigint not null default 0,
  received_at bigint,
  late_reason text not null default '',
  at_once bigint not null default 0,
  inspect_at bigint,
  repair_at bigint,
  limit_from bigint,
  trade text not null default '',
  team text not null default '',
  planned_at bigint,
  assigned_by text not null default '',
  assigned_at bigint,
  arrived_at bigint,
  impact text not null default '',
  impact_consent_by text not null default '',
  wait_reason text not null default '',
  wait_told_at bigint,
  wait_expected bigint,
  waiting_since bigint,
  resumed_at bigint,
  other_fee bigint,
  labour_fee bigint,
  material_fee bigint,
  quoted_fee bigint,
  quoted_at bigint,
  agreed_by text not null default '',
  agreed_how text not null default '',
  agreed_at bigint,
  pay_by text,
  agreed_fee bigint,
  made_safe text not null default '',
  declined_by text not null default '',
  decline_witness text not null default '',
  declined_at bigint,
  item_spec text not null default '',
  diagnosis text not null default '',
  fault_cause text not null default '',
  work_done text not null default '',
  result text not null default '',
  not_done text not null default '',
  started_at bigint,
  finished_at bigint,
  fee bigint,
  signed_by text not null default '',
  satisfaction text not null default '',
  customer_words text not null default '',
  fee_confirmed bigint not null default 0,
  collected bigint,
  collect_method text not null default '',
  collected_by text not null default '',
  signed_at bigint,
  unsigned bigint not null default 0,
  slip_to_foreman_at bigint,
  returned_at bigint,
  received_by text not null default '',
  pay_amount bigint,
  pay_method text not null default '',
  receipt_no text not null default '',
  move_amount bigint,
  move_reason text not null default '',
  paid_in bigint,
  waived bigint,
  refunded bigint,
  outstanding bigint,
  settled_at bigint,
  convert_reason text not null default '',
  to_class text not null default '',
  to_estimate bigint,
  to_contractor text not null default '',
  cancel_reason text not null default ''
);
create index repair_request_list on repair_request (office, state, received_at);
create index repair_request_received_at on repair_request (received_at, id);
create index repair_request_call on repair_request (call, id);
create index repair_request_from_order on repair_request (from_order, id);
create index repair_request_rework_of on repair_request (rework_of, id);
create index repair_request_home on repair_request (home, id);
create index repair_request_channel on repair_request (channel, id);
create index repair_request_urgency on repair_request (urgency, id);
create index repair_request_service_kind on repair_request (service_kind, id);
create index repair_request_trade on repair_request (trade, id);
create index repair_request_team on repair_request (team, id);
create index repair_request_result on repair_request (result, id);
create index repair_request_satisfaction on repair_request (satisfaction, id);

create table repair_request_technicians (
  id {id},
  record bigint not null references repair_request(id),
  position bigint not null,
  technician text not null default ''
);
create index repair_request_technicians_record on repair_request_technicians (record);

create table repair_request_quote (
  id {id},
  record bigint not null references repair_request(id),
  position bigint not null,
  item text not null default '',
  name text not null default '',
  unit text not null default '',
  quantity text not null default '',
  labour bigint,
  material bigint,
  amount bigint
);
create index repair_request_quote_record on repair_request_quote (record);

create table repair_request_waits (
  id {id},
  record bigint not null references repair_request(id),
  position bigint not null,
  reason text not null default '',
  since bigint,
  told_at bigint,
  expected bigint,
  resumed_at bigint
);
create index repair_request_waits_record on repair_request_waits (record);

create table repair_request_materials (
  id {id},
  record bigint not null references repair_request(id),
  position bigint not null,
  name text not null default '',
  spec text not null default '',
  unit text not null default '',
  quantity text not null default '',
  price bigint,
  amount bigint
);
create index repair_request_materials_record on repair_request_materials (record);

create table repair_request_unsigned_tries (
  id {id},
  record bigint not null references repair_request(id),
  position bigint not null,
  at bigint,
  what text not null default '',
  witness text not null default ''
);
create index repair_request_unsigned_tries_record on repair_request_unsigned_tries (record);

create table repair_request_ledger (
  id {id},
  record bigint not null references repair_request(id),
  position bigint not null,
  at bigint,
  kind text not null default '',
  amount bigint,
  method text not null default '',
  receipt text not null default '',
  reason text not null default '',
  entered_by text not null default ''
);
create index repair_request_ledger_record on repair_request_ledger (record);
