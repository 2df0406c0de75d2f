-- What files hold, each once, known by its SHA-256. An SQLite file has the bytes in a folder beside it (core/store/blobs).
create table blob (
  sha256 text primary key,
--postgresql   content bytea not null,
  bytes bigint not null
);
