-- 收费标准: what one service costs from a day on (core/records/price_item).
create table price_item (
  id {id},
  number text not null unique,
  version bigint not null,
  state text not null,
  office text not null,
  handling_office text not null,
  created_at bigint not null,
  created_by text not null,
  item_code text not null default '',
  category text not null default '',
  name text not null default '',
  unit text not null default '',
  labour_price bigint,
  material_price bigint,
  pricing_mode text not null default '',
  time_needed text not null default '',
  note text not null default '',
  shown_public bigint not null default 0,
  effective_from text,
  effective_to text,
  approved_by text not null default '',
  approved_at bigint,
  drop_reason text not null default ''
);
create index price_item_list on price_item (office, state, created_at);
create index price_item_item_code on price_item (item_code, id);
create index price_item_category on price_item (category, id);
create index price_item_pricing_mode on price_item (pricing_mode, id);
create index price_item_shown_public on price_item (shown_public, id);
