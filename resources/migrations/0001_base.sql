-- What the machinery itself keeps. {id} is the engine's own key column; lines for one engine alone begin with its name.
create table meta (key text primary key, value text not null);
create table serial (prefix text not null, office text not null, month text not null, last bigint not null, primary key (prefix, office, month));
-- Step, history and audit in one. body holds the exact bytes that were hashed; the columns beside it are for finding.
create table entry (
  seq bigint primary key,
  uuid text not null unique,
  hash text not null,
  body text not null,
  at bigint not null,
  actor text not null,
  record_type text not null,
  record bigint not null,
  number text not null,
  action text not null,
  to_state text not null,
  version bigint not null,
  cause bigint
);
create index entry_record on entry (record_type, record, seq);
create index entry_cause on entry (cause);
create index entry_at on entry (at);
-- Personal values of entries; may be erased without breaking the chain.
create table entry_secret (entry bigint not null references entry(seq), hash text not null, salt text not null, value text not null, primary key (entry, hash));
create table clock (
  record_type text not null,
  record bigint not null,
  kind text not null,
  round bigint not null,
  started bigint not null,
  due bigint not null,
  state text not null,
  ended bigint,
  limit_value bigint not null,
  limit_unit text not null,
  extended bigint not null,
  provisional bigint not null,
  pauses text not null,
  primary key (record_type, record, kind, round)
);
create index clock_live on clock (state, record_type, due);
create table duty (key text not null, period text not null, done_at bigint not null, outcome text not null, primary key (key, period));
create table login (
  login text primary key,
  password text not null,
  one_time bigint not null,
  failures bigint not null,
  last_failure bigint,
  password_at bigint not null
);
create table print_count (record_type text not null, record bigint not null, sheet text not null, count bigint not null, primary key (record_type, record, sheet));
create table search_row (
  id {id},
  record_type text not null,
  record bigint not null,
  office text not null,
  tokens text not null,
  unique (record_type, record)
);
--sqlite create virtual table search_fts using fts5(tokens, tokenize = 'unicode61', prefix = '3 4 6');
--postgresql create index search_tokens on search_row using gin (to_tsvector('simple', tokens));
