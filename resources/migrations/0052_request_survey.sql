-- The survey by which the customer pays for the repair (CS-3.4.5b).
alter table repair_request add column survey_no text not null default '';
create index repair_request_survey_no on repair_request (survey_no, id);
