-- What those who facilitate an e-discussion say of its weeks, counted from its opening, and the contributions that they name there.

create table weekly_summary (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    week int not null,
    author_id bigint not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    published_at datetime(6) not null,
    edited_at datetime(6),
    editor_id bigint,
    version bigint not null,
    unique key uk_weekly_summary (ediscussion_id, week),
    key ix_weekly_summary_author (author_id),
    key ix_weekly_summary_editor (editor_id),
    key ix_weekly_summary_published (published_at),
    constraint fk_weekly_summary foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_weekly_summary_author foreign key (author_id) references member (id),
    constraint fk_weekly_summary_editor foreign key (editor_id) references member (id)
);

-- picked: named beside the text, not in it alone
create table weekly_naming (
    weekly_summary_id bigint not null,
    contribution_id bigint not null,
    picked boolean not null,
    primary key (weekly_summary_id, contribution_id),
    key ix_weekly_naming_contribution (contribution_id, weekly_summary_id),
    constraint fk_weekly_naming foreign key (weekly_summary_id) references weekly_summary (id),
    constraint fk_weekly_naming_contribution foreign key (contribution_id) references contribution (id)
);
