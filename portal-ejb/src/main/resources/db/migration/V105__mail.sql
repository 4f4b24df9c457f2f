-- What is to go out: written in the transaction of what it is about, composed when it is sent.
create table outgoing_mail (
    id bigint not null auto_increment primary key,
    kind varchar(20) character set ascii collate ascii_bin not null,
    member_id bigint,
    -- when it goes elsewhere than to the member's own address
    address varchar(254),
    about varchar(60) character set ascii collate ascii_bin,
    details longtext not null check (json_valid(details)),
    -- the same thing is never queued twice
    once_key varchar(120) character set ascii collate ascii_bin,
    state varchar(8) character set ascii collate ascii_bin not null,
    attempts int not null,
    created_at datetime(6) not null,
    due_at datetime(6) not null,
    claim char(36) character set ascii collate ascii_bin,
    claimed_until datetime(6),
    ended_at datetime(6),
    -- where it was handed over for, should it come back
    sent_to varchar(254),
    failure varchar(500),
    unique key uq_outgoing_mail_once (once_key),
    key ix_outgoing_mail_due (state, due_at, id),
    key ix_outgoing_mail_claim (claim),
    key ix_outgoing_mail_ended (state, ended_at, id),
    key ix_outgoing_mail_member (member_id),
    constraint fk_outgoing_mail_member foreign key (member_id) references member (id)
);

-- What is known of an address, whoever's it is; one of which nothing is known has no row.
create table mail_address (
    address varchar(254) not null primary key,
    -- the member who also writes from it; null for addresses of accounts
    member_id bigint,
    state varchar(12) character set ascii collate ascii_bin not null,
    since datetime(6) not null,
    returns int not null,
    returned_at datetime(6),
    reason varchar(500),
    key ix_mail_address_member (member_id, address),
    key ix_mail_address_state (state, address),
    constraint fk_mail_address_member foreign key (member_id) references member (id)
);

-- Counted up when a member wants all the addresses that were made for her to be void.
create table mail_round (
    member_id bigint not null primary key,
    number int not null,
    constraint fk_mail_round_member foreign key (member_id) references member (id)
);
