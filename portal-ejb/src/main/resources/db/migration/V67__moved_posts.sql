-- Under which numbers posts stood before they went to another topic, so that old addresses lead there.

create table post_move (
    topic_id bigint not null,
    number int not null,
    post_id bigint not null,
    primary key (topic_id, number),
    key ix_post_move_post (post_id),
    constraint fk_post_move_topic foreign key (topic_id) references topic (id),
    constraint fk_post_move_post foreign key (post_id) references post (id)
);
