-- For the weekly report: what was open at a moment, found without walking through all years. Matters that took four weeks
-- (2419200000 ms) or longer are few and stand in an index of their own; the others are found by when they were received.
create index call_record_span on call_record (handling_office, received_at, closed_at);
create index call_record_long on call_record (closed_at, received_at) where closed_at - received_at >= 2419200000;
create index call_record_unclosed on call_record (state, handling_office, received_at) where state <> 'closed';
create index entry_voided on entry (at, record) where action = 'void';
create index entry_transfer on entry (at, record) where action = 'transfer';
create index clock_ended on clock (state, record_type, ended);
create index dispatch_order_open on dispatch_order (handling_office, state) where state in ('waiting', 'with_contractor');
create index dispatch_order_extended on dispatch_order (handling_office, extended_to);
create index dispatch_order_signed on dispatch_order (handling_office, signed_at);
create index dispatch_order_created on dispatch_order (handling_office, created_at);
create index callback_reached on callback (handling_office, reached_at);
create index callback_handled on callback (handling_office, state, created_at);
