-- A topic is entered at a date: the first post on or after it.
alter table post add key ix_post_topic_created (topic_id, created_at, number);
