-- Translations that members make of what others wrote, one for each language; in the row of the original which there are, each with its
-- version. And the order of topics in one language.

create table posting_translation (
    id bigint not null auto_increment primary key,
    original_type varchar(20) character set ascii collate ascii_bin not null,
    original_number bigint not null,
    original_at datetime(6) not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    author_id bigint not null,
    created_at datetime(6) not null,
    edited_at datetime(6),
    editor_id bigint,
    version bigint not null,
    unique key uq_posting_translation (original_type, original_number, lang),
    key ix_posting_translation_author (author_id),
    key ix_posting_translation_editor (editor_id),
    constraint fk_posting_translation_author foreign key (author_id) references member (id),
    constraint fk_posting_translation_editor foreign key (editor_id) references member (id)
);

alter table post add translated varchar(400) not null default '' after quote_count;
alter table contribution add translated varchar(400) not null default '' after quote_count;

create index ix_topic_forum_lang on topic (forum_id, lang, pinned, last_post_at, id);
create index ix_topic_lang on topic (lang, last_post_at, id);
