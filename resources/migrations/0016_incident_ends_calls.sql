-- Calls of one cause end with the incident's one answer, or each alone.
alter table incident add column ends_calls bigint not null default 0;
