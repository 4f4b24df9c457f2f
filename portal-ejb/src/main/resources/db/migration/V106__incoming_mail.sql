-- Mail as it came in. What it said is dropped as soon as it is dealt with; that it came is kept for a month, to find out what became of it.
create table incoming_mail (
    id bigint not null auto_increment primary key,
    -- of all that came, envelope included
    digest char(64) character set ascii collate ascii_bin not null,
    via varchar(8) character set ascii collate ascii_bin not null,
    sender varchar(320),
    receivers text not null check (json_valid(receivers)),
    size int not null,
    raw longblob,
    state varchar(8) character set ascii collate ascii_bin not null,
    attempts int not null,
    -- the member in whose name it came has said that it is hers
    released bit(1) not null default b'0',
    received_at datetime(6) not null,
    due_at datetime(6) not null,
    claimed_until datetime(6),
    message_id varchar(255) character set ascii collate ascii_bin,
    member_id bigint,
    written_from varchar(254),
    outcome varchar(20) character set ascii collate ascii_bin,
    detail varchar(500),
    result varchar(60) character set ascii collate ascii_bin,
    ended_at datetime(6),
    unique key uq_incoming_mail_digest (digest),
    key ix_incoming_mail_due (state, due_at, id),
    key ix_incoming_mail_state (state, id),
    key ix_incoming_mail_ended (state, ended_at, id),
    key ix_incoming_mail_message (message_id),
    key ix_incoming_mail_member (member_id),
    key ix_incoming_mail_written_from (written_from, received_at),
    constraint fk_incoming_mail_member foreign key (member_id) references member (id)
);
