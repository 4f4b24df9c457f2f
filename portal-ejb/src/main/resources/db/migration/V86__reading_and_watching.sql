-- How far each member has read each topic; what she wants to be told of; what is new to her.

create table topic_reading (
    member_id bigint not null,
    topic_id bigint not null,
    last_read int not null,
    -- counts how often she marked something unread: what was seen before does not undo it
    resets int not null,
    read_at datetime(6) not null,
    primary key (member_id, topic_id),
    key ix_topic_reading_topic (topic_id),
    constraint fk_topic_reading_member foreign key (member_id) references member (id),
    constraint fk_topic_reading_topic foreign key (topic_id) references topic (id)
);

create table forum_reading (
    member_id bigint not null,
    forum_id bigint not null,
    read_until datetime(6) not null,
    primary key (member_id, forum_id),
    key ix_forum_reading_forum (forum_id),
    constraint fk_forum_reading_member foreign key (member_id) references member (id),
    constraint fk_forum_reading_forum foreign key (forum_id) references forum (id)
);

create table member_visit (
    member_id bigint not null primary key,
    last_at datetime(6) not null,
    new_since datetime(6) not null,
    constraint fk_member_visit_member foreign key (member_id) references member (id)
);

create table watch (
    member_id bigint not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    target bigint not null,
    level varchar(12) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    primary key (member_id, kind, target),
    key ix_watch_target (kind, target, level, member_id),
    constraint fk_watch_member foreign key (member_id) references member (id)
);

create table watch_setting (
    member_id bigint not null primary key,
    follow_own bit(1) not null,
    constraint fk_watch_setting_member foreign key (member_id) references member (id)
);

alter table topic add key ix_topic_created (created_at, id);
alter table topic add key ix_topic_forum_created (forum_id, created_at, id);
