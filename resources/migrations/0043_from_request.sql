-- An order that was a repair request before.
alter table dispatch_order add column from_request text not null default '';
create index dispatch_order_from_request on dispatch_order (from_request, id);
