-- Organisations: what associations and authorities share in one table, what is their own in one each.

create table organisation (
    id bigint not null auto_increment primary key,
    directory varchar(20) character set ascii collate ascii_bin not null,
    kind varchar(30) not null,
    names longtext not null check (json_valid(names)),
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    country varchar(2) not null,
    place varchar(120) not null,
    website varchar(300),
    identifier varchar(120),
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_organisation_external_key (directory, external_key),
    key ix_organisation_external_key (external_key)
);

-- The name in each language of the interface, with the place it has in that language's alphabet: lists are read along it.
create table organisation_name (
    organisation_id bigint not null,
    lang varchar(2) character set ascii collate ascii_bin not null,
    directory varchar(20) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    alphabet_key varchar(240) character set ascii collate ascii_bin not null,
    primary key (organisation_id, lang),
    key ix_organisation_name_order (directory, lang, alphabet_key, organisation_id),
    constraint fk_organisation_name_organisation foreign key (organisation_id) references organisation (id)
);

-- The words of all names, in Latin letters: pickers look up what somebody begins to type.
create table organisation_word (
    organisation_id bigint not null,
    word varchar(70) character set ascii collate ascii_bin not null,
    primary key (organisation_id, word),
    key ix_organisation_word (word, organisation_id),
    constraint fk_organisation_word_organisation foreign key (organisation_id) references organisation (id)
);

create table organisation_theme (
    organisation_id bigint not null,
    theme varchar(60) not null,
    primary key (organisation_id, theme),
    key ix_organisation_theme (theme, organisation_id),
    constraint fk_organisation_theme_organisation foreign key (organisation_id) references organisation (id)
);

create table organisation_language (
    organisation_id bigint not null,
    language varchar(35) not null,
    primary key (organisation_id, language),
    key ix_organisation_language (language, organisation_id),
    constraint fk_organisation_language_organisation foreign key (organisation_id) references organisation (id)
);

create table organisation_member (
    id bigint not null auto_increment primary key,
    organisation_id bigint not null,
    member_id bigint not null,
    role varchar(20) not null,
    since datetime(6) not null,
    confirmed_by bigint,
    confirmed_at datetime(6),
    version bigint not null,
    unique key uq_organisation_member (organisation_id, member_id, role),
    key ix_organisation_member_member (member_id, since, id),
    key ix_organisation_member_waiting (confirmed_at, since, id),
    key ix_organisation_member_confirmer (confirmed_by),
    constraint fk_organisation_member_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_organisation_member_member foreign key (member_id) references member (id),
    constraint fk_organisation_member_confirmer foreign key (confirmed_by) references member (id)
);

create table authority (
    id bigint not null primary key,
    level varchar(10) not null,
    constraint fk_authority_organisation foreign key (id) references organisation (id)
);

create table association (
    id bigint not null primary key,
    legal_form varchar(120),
    founded int,
    constraint fk_association_organisation foreign key (id) references organisation (id)
);

create table association_origin (
    association_id bigint not null,
    country varchar(2) not null,
    primary key (association_id, country),
    key ix_association_origin (country, association_id),
    constraint fk_association_origin_association foreign key (association_id) references association (id)
);

create table association_residence (
    association_id bigint not null,
    country varchar(2) not null,
    primary key (association_id, country),
    key ix_association_residence (country, association_id),
    constraint fk_association_residence_association foreign key (association_id) references association (id)
);
