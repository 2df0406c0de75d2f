create table call_record (
    id {id},
    number text not null unique,
    version bigint not null,
    state text not null,
    office text not null,
    handling_office text not null,
    created_at bigint not null,
    created_by text not null,
    channel text not null default '',
    collecting_unit text not null default '',
    caller_name text not null default '',
    anonymous bigint not null default 0,
    phone text not null default '',
    relation text not null default '',
    home text not null default '',
    building text not null default '',
    place text not null default '',
    place_part text not null default '',
    kind text not null default '',
    category text not null default '',
    urgency text not null default '',
    service_phase text not null default '',
    matter text not null default '',
    wanted text not null default '',
    received_at bigint,
    taken_by text not null default '',
    late_reason text not null default '',
    tracker text not null default '',
    appointment_at bigint,
    valid text not null default '',
    linked_to text not null default '',
    incident text not null default '',
    first_answer text not null default '',
    first_answer_at bigint,
    department text not null default '',
    handler text not null default '',
    handed_to text not null default '',
    handed_at bigint,
    reassign_reason text not null default '',
    feedback text not null default '',
    feedback_plan text not null default '',
    feedback_by_when text,
    feedback_at bigint,
    informed_at bigint,
    informed_how text not null default '',
    customer_agrees text not null default '',
    extended_to bigint,
    extension_reason text not null default '',
    consent_by text not null default '',
    consent_at bigint,
    consent_how text not null default '',
    delay_cause text not null default '',
    delay_expected text,
    major bigint not null default 0,
    major_by text not null default '',
    escalation_grounds text not null default '',
    directed_measures text not null default '',
    directed_departments text not null default '',
    directed_by_when text,
    downgrade_reason text not null default '',
    settle_note text not null default '',
    result text not null default '',
    result_kind text not null default '',
    cause text not null default '',
    human_cause bigint not null default 0,
    countermeasure text not null default '',
    countermeasure_none_because text not null default '',
    resolved_at bigint,
    closed_at bigint,
    round bigint,
    last_overall text not null default '',
    callback text not null default '',
    offered text not null default '',
    withdrawn_by text not null default '',
    withdrawn_at bigint,
    withdrawn_how text not null default '',
    reopen_reason text not null default '',
    void_reason text not null default '',
    external_no text not null default '',
    imported bigint not null default 0,
    import_batch text not null default ''
);
create index call_record_list on call_record (office, state, received_at);
create index call_record_received_at on call_record (received_at, id);
create index call_record_home on call_record (home, id);
create index call_record_building on call_record (building, id);
create index call_record_kind on call_record (kind, id);
create index call_record_category on call_record (category, id);
create index call_record_urgency on call_record (urgency, id);
create index call_record_tracker on call_record (tracker, id);
create index call_record_linked_to on call_record (linked_to, id);
create index call_record_incident on call_record (incident, id);
create index call_record_department on call_record (department, id);
create index call_record_handler on call_record (handler, id);
create index call_record_major on call_record (major, id);
create index call_record_result_kind on call_record (result_kind, id);
create index call_record_external_no on call_record (external_no, id);
create index call_record_import_batch on call_record (import_batch, id);

create table call_record_notes (
    id {id},
    record bigint not null references call_record(id),
    position bigint not null,
    at bigint,
    author text not null default '',
    text text not null default ''
);
create index call_record_notes_record on call_record_notes (record);
