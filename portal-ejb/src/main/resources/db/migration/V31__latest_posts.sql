-- A member's page lists her latest posts; imported ones are older than their numbers say.
alter table post add key ix_post_author_created (author_id, created_at, id);
