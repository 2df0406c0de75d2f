-- Who has a step of a record open at which seat, until when it counts without being said again. No part of the history.
create table presence (
  record_type text not null,
  record bigint not null,
  seat text not null,
  actor text not null,
  action text not null,
  until bigint not null,
  primary key (record_type, record, seat)
);
