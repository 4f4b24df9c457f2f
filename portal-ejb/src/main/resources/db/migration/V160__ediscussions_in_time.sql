-- When an e-discussion itself was last changed, which its contributions do not do: calendars want to know.
-- And what figures over time and the open data are counted from, without the texts beside it.

alter table ediscussion add changed_at datetime(6) not null default current_timestamp(6) after announced_at;
update ediscussion set changed_at = announced_at;

create index ix_contribution_time on contribution (ediscussion_id, created_at, state, author_id, stakeholder, lang, question_id);
