-- At which version a sheet was printed last: a step that stands on paper is not taken back.
alter table print_count add column version bigint;
