-- an e-discussion begins as a proposal, which has no dates yet and nobody who facilitates it
alter table ediscussion
    add column state varchar(20) not null default 'ANNOUNCED' after lang,
    add column proposed_by_id bigint after announced_at,
    add column proposed_at datetime(6) after proposed_by_id,
    add column supporter_count int not null default 0 after contribution_count,
    modify opens datetime(6),
    modify closes datetime(6),
    modify announced_at datetime(6),
    modify opened_by bigint,
    add key ix_ediscussion_proposed_by (proposed_by_id),
    add key ix_ediscussion_supported (state, supporter_count, id),
    add constraint fk_ediscussion_proposed_by foreign key (proposed_by_id) references member (id);

-- what was announced before goes where its dates lead it; the next look at the clock writes the log from there on
update ediscussion
set state = case
    when closes < utc_timestamp(6) then 'CLOSED'
    when opens <= utc_timestamp(6) then 'OPEN'
    else 'ANNOUNCED'
end;

alter table ediscussion alter column state drop default;

create table ediscussion_support (
    ediscussion_id bigint not null,
    member_id bigint not null,
    at datetime(6) not null,
    primary key (ediscussion_id, member_id),
    key ix_ediscussion_support_member (member_id, ediscussion_id),
    constraint fk_ediscussion_support foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_ediscussion_support_member foreign key (member_id) references member (id)
);

-- who did what: each step of its course, and who joined or left the team
create table ediscussion_log (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    deed varchar(20) not null,
    by_id bigint,
    member_id bigint,
    reason varchar(2000),
    lang varchar(35),
    opens datetime(6),
    closes datetime(6),
    at datetime(6) not null,
    key ix_ediscussion_log (ediscussion_id, id),
    key ix_ediscussion_log_by (by_id),
    key ix_ediscussion_log_member (member_id),
    constraint fk_ediscussion_log foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_ediscussion_log_by foreign key (by_id) references member (id),
    constraint fk_ediscussion_log_member foreign key (member_id) references member (id)
);

insert into ediscussion_log (ediscussion_id, deed, by_id, opens, closes, at)
select id, 'ANNOUNCE', opened_by, opens, closes, announced_at from ediscussion;
