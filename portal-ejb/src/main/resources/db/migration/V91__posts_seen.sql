-- How many posts of the topic were really on the member's screen, for her standing: posting, jumping ahead and marking all as read move the
-- position, but are no reading.
alter table topic_reading add column posts_seen int not null default 0 after last_read;
update topic_reading set posts_seen = last_read;
