-- The database checks a foreign key again whenever the first index that begins with its column gets a new entry, and locks the row it
-- refers to. That index held the time of the latest post: each reply locked its forum shared, which every other reply changes, so that two
-- replies in one forum waited for each other. What never changes (the time a topic was begun) comes first from now on.
alter table topic drop foreign key fk_topic_forum;
alter table topic
    drop key ix_topic_forum_activity,
    drop key ix_topic_forum_lang,
    drop key ix_topic_unanswered;
alter table topic
    add key ix_topic_forum_activity (forum_id, pinned, last_post_at, id),
    add key ix_topic_forum_lang (forum_id, lang, pinned, last_post_at, id),
    add key ix_topic_unanswered (forum_id, question, accepted_id, pinned, last_post_at, id);
alter table topic add constraint fk_topic_forum foreign key (forum_id) references forum (id);
