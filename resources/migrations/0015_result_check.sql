-- The department's word that a matter is done is checked by who follows it.
alter table call_record add column check_findings text not null default '';
