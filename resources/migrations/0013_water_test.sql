-- Leaks are tested with standing water before the inspection.
alter table dispatch_order add column water_test_on text;
