-- Good practices. An import may bring one without summary or author.

create table practice (
    id bigint not null auto_increment primary key,
    title varchar(200) not null,
    summary varchar(1000),
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    level varchar(20),
    from_year int,
    to_year int,
    organisation varchar(200),
    author_id bigint,
    editor_id bigint,
    edition int not null,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_practice_external_key (external_key),
    key ix_practice_created (created_at, id),
    key ix_practice_author (author_id, id),
    key ix_practice_editor (editor_id),
    constraint fk_practice_author foreign key (author_id) references member (id),
    constraint fk_practice_editor foreign key (editor_id) references member (id)
);

create table practice_theme (
    practice_id bigint not null,
    theme varchar(60) not null,
    primary key (practice_id, theme),
    key ix_practice_theme (theme, practice_id),
    constraint fk_practice_theme_practice foreign key (practice_id) references practice (id)
);

create table practice_corridor (
    practice_id bigint not null,
    origin varchar(2) not null,
    destination varchar(2) not null,
    primary key (practice_id, origin, destination),
    key ix_practice_corridor (origin, destination, practice_id),
    key ix_practice_corridor_destination (destination, practice_id),
    constraint fk_practice_corridor_practice foreign key (practice_id) references practice (id)
);

create table practice_transfer (
    practice_id bigint not null,
    transfer varchar(20) not null,
    primary key (practice_id, transfer),
    constraint fk_practice_transfer_practice foreign key (practice_id) references practice (id)
);

-- what an import brought has no member who wrote it
alter table posting_revision modify editor_id bigint;
