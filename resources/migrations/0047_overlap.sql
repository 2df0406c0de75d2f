-- A technician who goes although another job of his is planned for the same time: somebody said so. His jobs are found by his name.
alter table dispatch_order add column overlap_agreed bigint not null default 0;
alter table repair_request add column overlap_agreed bigint not null default 0;
create index dispatch_order_technicians_name on dispatch_order_technicians (technician, record);
create index repair_request_technicians_name on repair_request_technicians (technician, record);
