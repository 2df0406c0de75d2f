-- What left an office's week, voided or transferred, found by action first: by time alone SQLite walks all entries of a type.
drop index entry_voided;
drop index entry_transfer;
create index entry_left on entry (action, at, record) where action in ('void', 'transfer');
create index call_record_unsolvable on call_record (closed_at) where result_kind = 'unsolvable';
