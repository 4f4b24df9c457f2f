-- What stood above a topic before it was changed, and who put what there instead.
create table topic_heading (
    id bigint not null auto_increment primary key,
    topic_id bigint not null,
    title varchar(200) not null,
    lang varchar(35) not null,
    -- in alphabetical order, with commas, which no tag has
    tags varchar(500) not null,
    editor_id bigint not null,
    replaced_at datetime(6) not null,
    key ix_topic_heading_topic (topic_id, id),
    key ix_topic_heading_editor (editor_id),
    constraint fk_topic_heading_topic foreign key (topic_id) references topic (id),
    constraint fk_topic_heading_editor foreign key (editor_id) references member (id)
);
