-- Summaries of e-discussions as they were published: each version as it was, who agreed to be named, and what the library has still to record.

create table publication (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    title varchar(200) not null,
    lang varchar(35) not null,
    latest int not null,
    published_at datetime(6) not null,
    unique key uq_publication (ediscussion_id),
    constraint fk_publication foreign key (ediscussion_id) references ediscussion (id)
);

-- never changed but for recorded_at, which is null until the library has taken the version up
create table publication_version (
    id bigint not null auto_increment primary key,
    publication_id bigint not null,
    number int not null,
    content longtext not null,
    reason varchar(2000),
    reason_lang varchar(35),
    by_id bigint not null,
    at datetime(6) not null,
    recorded_at datetime(6),
    unique key uq_publication_version (publication_id, number),
    key ix_publication_version_by (by_id),
    key ix_publication_version_waiting (recorded_at, id),
    constraint fk_publication_version foreign key (publication_id) references publication (id),
    constraint fk_publication_version_by foreign key (by_id) references member (id)
);

-- who contributed and wants to be named; whoever does not has no row
create table named_contributor (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    member_id bigint not null,
    agreed_at datetime(6) not null,
    unique key uq_named_contributor (ediscussion_id, member_id),
    key ix_named_contributor_member (member_id),
    constraint fk_named_contributor foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_named_contributor_member foreign key (member_id) references member (id)
);
