-- Forums that stand under a circle of members instead of a section; the language of a forum; lists of what one may read.

alter table forum
    modify section_id bigint,
    add circle varchar(60) character set ascii collate ascii_bin after section_id,
    add lang varchar(35) after circle,
    add key ix_forum_audience (audience),
    add key ix_forum_circle (circle, position, id);

-- The topics of a tag are read by their latest activity, which is kept here beside the tag.
alter table topic_tag add last_post_at datetime(6);
update topic_tag tt join topic t on t.id = tt.topic_id set tt.last_post_at = t.last_post_at;
alter table topic_tag
    drop key ix_topic_tag,
    add key ix_topic_tag_activity (tag, last_post_at, topic_id);
