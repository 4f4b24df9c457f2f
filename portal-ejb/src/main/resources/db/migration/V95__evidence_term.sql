-- What was put before moderators goes when its term is over; the nightly look asks for all cases about it.
alter table moderation_case add key ix_moderation_case_about (about);
