-- A topic may be a question, and one of its posts the accepted answer.

alter table topic
    add question bit(1) not null default 0,
    add accepted_id bigint,
    add accepted_number int,
    add accepted_by_id bigint,
    add accepted_at datetime(6),
    add key ix_topic_unanswered (forum_id, question, accepted_id, pinned, last_post_at, id),
    add key ix_topic_accepted (accepted_id),
    add key ix_topic_accepted_by (accepted_by_id),
    add constraint fk_topic_accepted foreign key (accepted_id) references post (id),
    add constraint fk_topic_accepted_by foreign key (accepted_by_id) references member (id);
