create table forum_section (
    id bigint not null auto_increment primary key,
    slug varchar(60) not null,
    names longtext not null check (json_valid(names)),
    position int not null,
    unique key uq_forum_section_slug (slug)
);

create table forum (
    id bigint not null auto_increment primary key,
    slug varchar(60) not null,
    section_id bigint not null,
    names longtext not null check (json_valid(names)),
    descriptions longtext not null check (json_valid(descriptions)),
    position int not null,
    topic_count int not null,
    post_count int not null,
    last_post_at datetime(6),
    unique key uq_forum_slug (slug),
    key ix_forum_section (section_id, position),
    constraint fk_forum_section foreign key (section_id) references forum_section (id)
);

create table topic (
    id bigint not null auto_increment primary key,
    forum_id bigint not null,
    title varchar(200) not null,
    lang varchar(35) not null,
    author_id bigint not null,
    pinned bit(1) not null,
    closed bit(1) not null,
    created_at datetime(6) not null,
    post_count int not null,
    last_number int not null,
    last_post_at datetime(6) not null,
    last_author_id bigint not null,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_topic_external_key (external_key),
    key ix_topic_forum_activity (forum_id, pinned, last_post_at, id),
    key ix_topic_activity (last_post_at, id),
    key ix_topic_author (author_id, id),
    key ix_topic_last_author (last_author_id),
    constraint fk_topic_forum foreign key (forum_id) references forum (id),
    constraint fk_topic_author foreign key (author_id) references member (id),
    constraint fk_topic_last_author foreign key (last_author_id) references member (id)
);

create table topic_tag (
    topic_id bigint not null,
    tag varchar(40) not null,
    primary key (topic_id, tag),
    key ix_topic_tag (tag, topic_id),
    constraint fk_topic_tag_topic foreign key (topic_id) references topic (id)
);

create table post (
    id bigint not null auto_increment primary key,
    topic_id bigint not null,
    number int not null,
    author_id bigint not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    created_at datetime(6) not null,
    edited_at datetime(6),
    editor_id bigint,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_post_number (topic_id, number),
    unique key uq_post_external_key (external_key),
    key ix_post_author (author_id, id),
    key ix_post_editor (editor_id),
    constraint fk_post_topic foreign key (topic_id) references topic (id),
    constraint fk_post_author foreign key (author_id) references member (id),
    constraint fk_post_editor foreign key (editor_id) references member (id)
);
