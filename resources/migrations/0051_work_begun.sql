-- When work on the matter began: somebody came to the place (EP-R).
alter table call_record add column work_begun_at bigint;
