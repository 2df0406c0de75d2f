-- 领用配件表 (core/records/parts_slip).
create table parts_slip (
  id {id},
  number text not null unique,
  version bigint not null,
  state text not null,
  office text not null,
  handling_office text not null,
  created_at bigint not null,
  created_by text not null,
  request text not null default '',
  order_no text not null default '',
  purpose text not null default '',
  team text not null default '',
  service_point text not null default '',
  requested_by text not null default '',
  total bigint,
  issued_by text not null default '',
  issued_at bigint,
  returned_at bigint,
  old_received_by text not null default '',
  missing_reason text not null default '',
  cancel_reason text not null default ''
);
create index parts_slip_list on parts_slip (office, state, created_at);
create index parts_slip_request on parts_slip (request, id);
create index parts_slip_order_no on parts_slip (order_no, id);
create index parts_slip_team on parts_slip (team, id);

create table parts_slip_parts (
  id {id},
  record bigint not null references parts_slip(id),
  position bigint not null,
  name text not null default '',
  spec text not null default '',
  part_code text not null default '',
  unit text not null default '',
  quantity text not null default '',
  price bigint,
  amount bigint,
  old_due bigint not null default 0,
  old_returned text not null default '',
  old_state text not null default '',
  unused text not null default ''
);
create index parts_slip_parts_record on parts_slip_parts (record);
