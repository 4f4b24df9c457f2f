-- Whom an e-discussion invites: the members of these groups, those who work on these countries, those of these stakeholder types.
-- Without any of them: all members.

create table ediscussion_audience (
    ediscussion_id bigint not null primary key,
    version bigint not null,
    constraint fk_ediscussion_audience foreign key (ediscussion_id) references ediscussion (id)
);

create table ediscussion_invited_group (
    ediscussion_id bigint not null,
    group_id bigint not null,
    primary key (ediscussion_id, group_id),
    key ix_ediscussion_invited_group (group_id),
    constraint fk_ediscussion_invited_group foreign key (ediscussion_id) references ediscussion_audience (ediscussion_id),
    constraint fk_ediscussion_invited_group_group foreign key (group_id) references circle_group (id)
);

create table ediscussion_invited_country (
    ediscussion_id bigint not null,
    country varchar(2) not null,
    primary key (ediscussion_id, country),
    constraint fk_ediscussion_invited_country foreign key (ediscussion_id) references ediscussion_audience (ediscussion_id)
);

create table ediscussion_invited_stakeholder (
    ediscussion_id bigint not null,
    stakeholder varchar(30) not null,
    primary key (ediscussion_id, stakeholder),
    constraint fk_ediscussion_invited_stakeholder foreign key (ediscussion_id) references ediscussion_audience (ediscussion_id)
);
