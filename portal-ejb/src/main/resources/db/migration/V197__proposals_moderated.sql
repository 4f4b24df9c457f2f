-- What was proposed can be reported, and taken away by moderators, until a facilitator takes it up.

alter table ediscussion add column posting varchar(12) character set ascii collate ascii_bin not null default 'SHOWN' after state;
