-- Title and background of an e-discussion in other languages, by its team: titles in the row that every list reads, with the languages in
-- which they are older than the original. And the titles of its background documents and of what is published of it.

alter table ediscussion
    add titles longtext not null default '{}' check (json_valid(titles)) after title,
    add titles_behind varchar(100) not null default '' after titles;

create table ediscussion_background (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    lang varchar(35) not null,
    source mediumtext not null,
    html mediumtext not null,
    behind boolean not null,
    unique key uq_ediscussion_background (ediscussion_id, lang),
    constraint fk_ediscussion_background foreign key (ediscussion_id) references ediscussion (id)
);

alter table ediscussion_document
    add titles longtext not null default '{}' check (json_valid(titles)) after title,
    add version bigint not null default 0;

alter table publication add titles longtext not null default '{}' check (json_valid(titles)) after title;
