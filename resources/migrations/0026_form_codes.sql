-- Form code and version of an office's paper stand with its sheet; the list at the office never reached a print.
drop table office_forms;
