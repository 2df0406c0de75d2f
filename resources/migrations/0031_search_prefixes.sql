-- Search as you type: the beginning of a word of up to six characters is looked up, never put together out of all words that
-- begin so. The words stand in search_row alone; the index refers to them and knows no length of rows, which nothing asks for.
--sqlite drop table search_fts;
--sqlite create virtual table search_fts using fts5(tokens, content = 'search_row', content_rowid = 'id', columnsize = 0, tokenize = 'unicode61', prefix = '1 2 3 4 5 6');
--sqlite insert into search_fts (search_fts) values ('rebuild');
-- Who called before under a number, and what about, the latest first.
create index call_record_phone on call_record (phone, received_at, id);
-- Words written by older rules, such as names without their pinyin, are written anew when the steps are done.
delete from meta where key = 'search_words';
