-- 现场勘察会签表 (core/records/site_survey).
create table site_survey (
  id {id},
  number text not null unique,
  version bigint not null,
  state text not null,
  office text not null,
  handling_office text not null,
  created_at bigint not null,
  created_by text not null,
  call text not null default '',
  home text not null default '',
  location text not null default '',
  customer_name text not null default '',
  phone text not null default '',
  matter text not null default '',
  limit_from bigint,
  appointment_at bigint,
  contractor text not null default '',
  notice_no text not null default '',
  notice_at bigint,
  delay_reason text not null default '',
  delay_note text not null default '',
  round bigint,
  resurvey_reason text not null default '',
  surveyed_at bigint,
  customer_present bigint not null default 0,
  findings text not null default '',
  cause text not null default '',
  responsible_party text not null default '',
  several_trades bigint not null default 0,
  estimate bigint,
  contractor_required bigint not null default 0,
  contractor_attended bigint not null default 0,
  repair_plan text not null default '',
  material_need text not null default '',
  executor text not null default '',
  planned_finish text,
  warranty_item text not null default '',
  acceptance_date text,
  handover_date text,
  contractor_until text,
  owner_until text,
  in_warranty bigint not null default 0,
  repair_class text not null default '',
  class_reason text not null default '',
  answer_from bigint,
  sign_party text not null default '',
  sign_result text not null default '',
  sign_opinion text not null default '',
  signer text not null default '',
  cs_sign text not null default '',
  engineering_or_property_sign text not null default '',
  captain_sign text not null default '',
  contractor_sign text not null default '',
  contractor_opinion text not null default '',
  disputed bigint not null default 0,
  ruling text not null default '',
  ruled_by text not null default '',
  ruled_at bigint,
  revise_reason text not null default '',
  cancel_reason text not null default ''
);
create index site_survey_list on site_survey (office, state, appointment_at);
create index site_survey_appointment_at on site_survey (appointment_at, id);
create index site_survey_call on site_survey (call, id);
create index site_survey_home on site_survey (home, id);
create index site_survey_contractor on site_survey (contractor, id);
create index site_survey_cause on site_survey (cause, id);
create index site_survey_responsible_party on site_survey (responsible_party, id);
create index site_survey_executor on site_survey (executor, id);
create index site_survey_repair_class on site_survey (repair_class, id);
create index site_survey_disputed on site_survey (disputed, id);

create table site_survey_invited (
  id {id},
  record bigint not null references site_survey(id),
  position bigint not null,
  party text not null default '',
  name text not null default '',
  how text not null default '',
  at bigint
);
create index site_survey_invited_record on site_survey_invited (record);

create table site_survey_trades (
  id {id},
  record bigint not null references site_survey(id),
  position bigint not null,
  trade text not null default ''
);
create index site_survey_trades_record on site_survey_trades (record);

create table site_survey_quantities (
  id {id},
  record bigint not null references site_survey(id),
  position bigint not null,
  name text not null default '',
  unit text not null default '',
  quantity text not null default '',
  note text not null default ''
);
create index site_survey_quantities_record on site_survey_quantities (record);

create table site_survey_signatures (
  id {id},
  record bigint not null references site_survey(id),
  position bigint not null,
  round bigint,
  party text not null default '',
  person text not null default '',
  signer text not null default '',
  result text not null default '',
  opinion text not null default '',
  at bigint
);
create index site_survey_signatures_record on site_survey_signatures (record);

-- An order names the survey that it follows, and says why its class is not the one that the warranty periods propose (CS-3.5.1).
alter table dispatch_order add column class_reason text not null default '';
create index dispatch_order_survey_no on dispatch_order (survey_no, id);
