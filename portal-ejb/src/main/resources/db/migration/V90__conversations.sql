-- Private conversations between members, and whom a member does not want to hear of.

create table conversation (
    id bigint not null auto_increment primary key,
    subject varchar(200) not null,
    starter_id bigint not null,
    created_at datetime(6) not null,
    last_number int not null,
    last_at datetime(6) not null,
    last_author_id bigint not null,
    version bigint not null,
    key ix_conversation_starter (starter_id, created_at),
    key ix_conversation_last_author (last_author_id),
    constraint fk_conversation_starter foreign key (starter_id) references member (id),
    constraint fk_conversation_last_author foreign key (last_author_id) references member (id)
);

-- Who is in it, what each may read of it and has read; the time of the last message again, for the list of one member's.
create table conversation_member (
    id bigint not null auto_increment primary key,
    conversation_id bigint not null,
    member_id bigint not null,
    since datetime(6) not null,
    first_number int not null,
    read_number int not null,
    muted bit(1) not null,
    archived bit(1) not null,
    last_at datetime(6) not null,
    unique key uq_conversation_member (conversation_id, member_id),
    key ix_conversation_member_list (member_id, archived, last_at, conversation_id),
    constraint fk_conversation_member_conversation foreign key (conversation_id) references conversation (id),
    constraint fk_conversation_member_member foreign key (member_id) references member (id)
);

create table message (
    id bigint not null auto_increment primary key,
    conversation_id bigint not null,
    number int not null,
    kind varchar(12) character set ascii collate ascii_bin not null,
    about_id bigint,
    author_id bigint not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    created_at datetime(6) not null,
    unique key uq_message_number (conversation_id, number),
    key ix_message_about (about_id),
    key ix_message_author (author_id, id),
    constraint fk_message_conversation foreign key (conversation_id) references conversation (id),
    constraint fk_message_about foreign key (about_id) references member (id),
    constraint fk_message_author foreign key (author_id) references member (id)
);

create table member_block (
    id bigint not null auto_increment primary key,
    member_id bigint not null,
    blocked_id bigint not null,
    at datetime(6) not null,
    unique key uq_member_block (member_id, blocked_id),
    key ix_member_block_blocked (blocked_id, member_id),
    constraint fk_member_block_member foreign key (member_id) references member (id),
    constraint fk_member_block_blocked foreign key (blocked_id) references member (id)
);
