-- Sections and forums are edited by hand: a lost update is noticed.

alter table forum_section add version bigint not null default 0;
alter table forum add version bigint not null default 0;
