-- A message that moderators removed leaves a trace. What a member handed over to them is a copy, which outlives the message.

alter table message add state varchar(12) character set ascii collate ascii_bin not null default 'SHOWN' after kind;

-- Without a foreign key to message: a conversation goes when the last one leaves it, and what was reported stays with its case.
create table handed_message (
    id bigint not null auto_increment primary key,
    reported bigint not null,
    message bigint not null,
    number int not null,
    author_id bigint not null,
    by_id bigint not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    state varchar(12) character set ascii collate ascii_bin not null,
    written_at datetime(6) not null,
    handed_at datetime(6) not null,
    version bigint not null,
    unique key uq_handed_message (reported, message),
    key ix_handed_message_author (author_id),
    key ix_handed_message_by (by_id),
    constraint fk_handed_message_author foreign key (author_id) references member (id),
    constraint fk_handed_message_by foreign key (by_id) references member (id)
);

-- How much somebody wrote in the last hour.
alter table message add key ix_message_author_at (author_id, kind, created_at);
