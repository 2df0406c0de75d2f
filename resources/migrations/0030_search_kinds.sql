-- Every record is found under the word of its kind too, so that the few homes and customers need not be picked out of a
-- hundred thousand papers that hold the same digits.
update search_row set tokens = 'kind' || replace(record_type, '_', '') || ' ' || tokens;
--sqlite delete from search_fts;
--sqlite insert into search_fts (rowid, tokens) select id, tokens from search_row;
