-- Why a request becomes an order of another class than the warranty periods propose.
alter table repair_request add column class_reason text not null default '';
