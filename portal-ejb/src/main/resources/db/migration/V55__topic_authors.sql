-- Who posted most in a topic is counted along an index, without reading the posts.
alter table post add key ix_post_topic_author (topic_id, author_id);
