-- The ledger of recommendations: what e-discussions recommend to whom, until when, and what has become of it.
-- statement_number points at a statement of the discussion's summary by its number alone; the summary keeps its own tables.

create table recommendation (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    number int not null,
    title varchar(200) not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    statement_number int,
    organisation_id bigint,
    addressee_name varchar(200),
    country varchar(2) not null,
    contact varchar(254),
    deadline date not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    settled bit(1) not null,
    answer_id bigint,
    successor_id bigint,
    created_by_id bigint not null,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    supporting int not null,
    contradicting int not null,
    last_evidence int not null,
    next_reminder date,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_recommendation (ediscussion_id, number),
    unique key uq_recommendation_external_key (external_key),
    key ix_recommendation_organisation (organisation_id, id),
    key ix_recommendation_addressee (addressee_name, id),
    key ix_recommendation_country (country, id),
    key ix_recommendation_state (state, id),
    key ix_recommendation_deadline (settled, deadline, id),
    key ix_recommendation_reminder (next_reminder, id),
    key ix_recommendation_answer (answer_id),
    key ix_recommendation_successor (successor_id),
    key ix_recommendation_created_by (created_by_id, id),
    constraint fk_recommendation_ediscussion foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_recommendation_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_recommendation_successor foreign key (successor_id) references recommendation (id),
    constraint fk_recommendation_created_by foreign key (created_by_id) references member (id),
    constraint ck_recommendation_addressee check ((organisation_id is null) <> (addressee_name is null))
);

create table recommendation_log (
    id bigint not null auto_increment primary key,
    recommendation_id bigint not null,
    deed varchar(20) character set ascii collate ascii_bin not null,
    by_id bigint,
    capacity varchar(20) character set ascii collate ascii_bin,
    words varchar(5000),
    lang varchar(35),
    source varchar(500),
    deadline date,
    at datetime(6) not null,
    key ix_recommendation_log (recommendation_id, id),
    key ix_recommendation_log_by (by_id, at),
    key ix_recommendation_log_at (at, id),
    constraint fk_recommendation_log foreign key (recommendation_id) references recommendation (id),
    constraint fk_recommendation_log_by foreign key (by_id) references member (id)
);

alter table recommendation
    add constraint fk_recommendation_answer foreign key (answer_id) references recommendation_log (id);

create table recommendation_evidence (
    id bigint not null auto_increment primary key,
    recommendation_id bigint not null,
    number int not null,
    author_id bigint not null,
    capacity varchar(20) character set ascii collate ascii_bin not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    link varchar(500),
    happened_on date not null,
    created_at datetime(6) not null,
    state varchar(12) character set ascii collate ascii_bin not null,
    version bigint not null,
    unique key uq_recommendation_evidence (recommendation_id, number),
    key ix_recommendation_evidence (recommendation_id, id),
    key ix_recommendation_evidence_author (author_id, created_at),
    constraint fk_recommendation_evidence foreign key (recommendation_id) references recommendation (id),
    constraint fk_recommendation_evidence_author foreign key (author_id) references member (id)
);

-- Of what people were reminded: each reminder once, also where several servers look. A deadline that is moved has reminders of its own.
create table recommendation_reminder (
    recommendation_id bigint not null,
    deadline date not null,
    due_on date not null,
    at datetime(6) not null,
    primary key (recommendation_id, deadline, due_on),
    constraint fk_recommendation_reminder foreign key (recommendation_id) references recommendation (id)
);
