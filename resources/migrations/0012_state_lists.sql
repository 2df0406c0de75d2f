-- What a desk asks for: the few records in a state out of very many, in the order of the list.
create index call_record_state on call_record (state, received_at, id);
create index dispatch_order_state on dispatch_order (state, id);
create index callback_state on callback (state, id);
