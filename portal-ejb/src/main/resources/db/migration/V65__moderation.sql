-- What happens to a topic as a whole; cases, reports, decisions with their reasons, appeals.

alter table topic add state varchar(12) character set ascii collate ascii_bin not null default 'SHOWN' after closed;
alter table topic add merged_into bigint after state;
alter table topic add key ix_topic_merged (merged_into);
alter table topic add constraint fk_topic_merged foreign key (merged_into) references topic (id);

create table moderation_case (
    id bigint not null auto_increment primary key,
    about varchar(60) character set ascii collate ascii_bin not null,
    open_about varchar(60) character set ascii collate ascii_bin,
    author_id bigint not null,
    waiting bit(1) not null,
    state varchar(12) character set ascii collate ascii_bin not null,
    opened_at datetime(6) not null,
    decider_id bigint,
    decided_at datetime(6),
    unique key uq_moderation_case_open (open_about),
    key ix_moderation_case_state (state, id),
    key ix_moderation_case_author (author_id),
    key ix_moderation_case_decider (decider_id),
    constraint fk_moderation_case_author foreign key (author_id) references member (id),
    constraint fk_moderation_case_decider foreign key (decider_id) references member (id)
);

create table moderation_flag (
    id bigint not null auto_increment primary key,
    case_id bigint not null,
    about varchar(60) character set ascii collate ascii_bin not null,
    member_id bigint not null,
    reason varchar(14) character set ascii collate ascii_bin not null,
    words varchar(500),
    title varchar(200) not null,
    title_lang varchar(35) not null,
    at datetime(6) not null,
    unique key uq_moderation_flag (about, member_id),
    key ix_moderation_flag_case (case_id, id),
    key ix_moderation_flag_member (member_id, id),
    constraint fk_moderation_flag_case foreign key (case_id) references moderation_case (id),
    constraint fk_moderation_flag_member foreign key (member_id) references member (id)
);

create table moderation_decision (
    id bigint not null auto_increment primary key,
    measure varchar(12) character set ascii collate ascii_bin not null,
    about varchar(60) character set ascii collate ascii_bin not null,
    member_id bigint not null,
    decider_id bigint not null,
    title varchar(200) not null,
    title_lang varchar(35),
    path varchar(300),
    reason varchar(14) character set ascii collate ascii_bin not null,
    facts varchar(2000) not null,
    upon_notice bit(1) not null,
    place varchar(60) character set ascii collate ascii_bin,
    listed bit(1) not null,
    at datetime(6) not null,
    ends_at datetime(6),
    outcome varchar(12) character set ascii collate ascii_bin not null,
    version bigint not null,
    key ix_moderation_decision_about (about, outcome, id),
    key ix_moderation_decision_member (member_id, outcome, id),
    key ix_moderation_decision_listed (listed, id),
    key ix_moderation_decision_decider (decider_id),
    constraint fk_moderation_decision_member foreign key (member_id) references member (id),
    constraint fk_moderation_decision_decider foreign key (decider_id) references member (id)
);

create table moderation_appeal (
    id bigint not null auto_increment primary key,
    decision_id bigint not null,
    words varchar(2000) not null,
    at datetime(6) not null,
    decider_id bigint,
    decided_at datetime(6),
    overturned bit(1),
    answer varchar(2000),
    version bigint not null,
    unique key uq_moderation_appeal (decision_id),
    key ix_moderation_appeal_open (decided_at, id),
    key ix_moderation_appeal_decider (decider_id),
    constraint fk_moderation_appeal_decision foreign key (decision_id) references moderation_decision (id),
    constraint fk_moderation_appeal_decider foreign key (decider_id) references member (id)
);
