-- Members, the audit log, repeatable writes, revisions of what was written.

create table member (
    id bigint not null auto_increment primary key,
    subject varchar(64) character set ascii collate ascii_bin not null,
    username varchar(60) not null,
    display_name varchar(120) not null,
    stakeholder varchar(30) not null,
    organisation varchar(200),
    language varchar(35),
    zone varchar(60),
    registered_at datetime(6) not null,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_member_subject (subject),
    unique key uq_member_username (username),
    unique key uq_member_external_key (external_key),
    key ix_member_name (display_name, id)
);

create table member_country (
    member_id bigint not null,
    country varchar(2) not null,
    primary key (member_id, country),
    key ix_member_country (country),
    constraint fk_member_country_member foreign key (member_id) references member (id)
);

create table member_language (
    member_id bigint not null,
    language varchar(35) not null,
    primary key (member_id, language),
    key ix_member_language (language),
    constraint fk_member_language_member foreign key (member_id) references member (id)
);

create table member_interest (
    member_id bigint not null,
    theme varchar(60) not null,
    primary key (member_id, theme),
    key ix_member_interest (theme),
    constraint fk_member_interest_member foreign key (member_id) references member (id)
);

create table idempotency (
    member_id bigint not null,
    operation varchar(60) character set ascii collate ascii_bin not null,
    idem_key varchar(100) collate utf8mb4_bin not null,
    ref varchar(60) character set ascii collate ascii_bin,
    created_at datetime(6) not null,
    primary key (member_id, operation, idem_key),
    key ix_idempotency_created (created_at),
    constraint fk_idempotency_member foreign key (member_id) references member (id)
);

create table audit_entry (
    id bigint not null auto_increment primary key,
    at datetime(6) not null,
    actor_subject varchar(64),
    act varchar(60) not null,
    about varchar(60),
    detail varchar(1000),
    key ix_audit_at (at, id),
    key ix_audit_about (about, id)
);

create table posting_revision (
    id bigint not null auto_increment primary key,
    ref varchar(60) character set ascii collate ascii_bin not null,
    number int not null,
    title varchar(200),
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    editor_id bigint not null,
    at datetime(6) not null,
    unique key uq_posting_revision (ref, number),
    key ix_posting_revision_editor (editor_id),
    constraint fk_posting_revision_editor foreign key (editor_id) references member (id)
);
