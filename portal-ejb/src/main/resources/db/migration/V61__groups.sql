-- Groups of members, who is in them, and who may come in.

create table circle_group (
    id bigint not null auto_increment primary key,
    kind varchar(10) character set ascii collate ascii_bin not null,
    name varchar(120) not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    member_count int not null,
    founded_at datetime(6) not null,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_circle_group_external_key (external_key),
    key ix_circle_group_name (name, id)
);

create table circle_group_theme (
    group_id bigint not null,
    theme varchar(60) not null,
    primary key (group_id, theme),
    key ix_circle_group_theme (theme, group_id),
    constraint fk_circle_group_theme_group foreign key (group_id) references circle_group (id)
);

create table circle_group_country (
    group_id bigint not null,
    country varchar(2) not null,
    primary key (group_id, country),
    key ix_circle_group_country (country, group_id),
    constraint fk_circle_group_country_group foreign key (group_id) references circle_group (id)
);

create table circle_group_language (
    group_id bigint not null,
    language varchar(35) not null,
    primary key (group_id, language),
    key ix_circle_group_language (language, group_id),
    constraint fk_circle_group_language_group foreign key (group_id) references circle_group (id)
);

create table circle_group_member (
    id bigint not null auto_increment primary key,
    group_id bigint not null,
    member_id bigint not null,
    owner bit(1) not null,
    since datetime(6) not null,
    unique key uq_circle_group_member (group_id, member_id),
    key ix_circle_group_member_order (group_id, id),
    key ix_circle_group_member_owner (group_id, owner, id),
    key ix_circle_group_member_member (member_id, group_id),
    constraint fk_circle_group_member_group foreign key (group_id) references circle_group (id),
    constraint fk_circle_group_member_member foreign key (member_id) references member (id)
);

create table circle_group_admission (
    id bigint not null auto_increment primary key,
    group_id bigint not null,
    member_id bigint not null,
    by_id bigint not null,
    way varchar(12) character set ascii collate ascii_bin not null,
    state varchar(12) character set ascii collate ascii_bin not null,
    words varchar(500),
    at datetime(6) not null,
    answered_at datetime(6),
    key ix_circle_group_admission_group (group_id, state, way, id),
    key ix_circle_group_admission_member (member_id, state, group_id, id),
    key ix_circle_group_admission_by (by_id),
    constraint fk_circle_group_admission_group foreign key (group_id) references circle_group (id),
    constraint fk_circle_group_admission_member foreign key (member_id) references member (id),
    constraint fk_circle_group_admission_by foreign key (by_id) references member (id)
);
