-- Which draw a callback comes of, so that the draw leads to it.
alter table callback add column draw text not null default '';
create index callback_draw_of on callback (draw, id);
create index repair_request_callback_draw on repair_request (callback_draw, id);
