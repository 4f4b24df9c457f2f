-- Projects of associations and their partners.

create table project (
    id bigint not null auto_increment primary key,
    title varchar(200) not null,
    summary varchar(600) not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    lead_id bigint not null,
    origin varchar(2) not null,
    destination varchar(2) not null,
    status varchar(10) not null,
    starts_on date,
    ends_on date,
    budget_amount decimal(15,2),
    budget_currency varchar(3),
    created_by bigint not null,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_project_external_key (external_key),
    key ix_project_changed (changed_at, id),
    key ix_project_status (status, changed_at, id),
    key ix_project_lead (lead_id, changed_at, id),
    key ix_project_creator (created_by, changed_at, id),
    constraint fk_project_lead foreign key (lead_id) references association (id),
    constraint fk_project_creator foreign key (created_by) references member (id)
);

-- Each country once, whether origin or destination: what the list is narrowed by.
create table project_country (
    project_id bigint not null,
    country varchar(2) not null,
    primary key (project_id, country),
    key ix_project_country (country, project_id),
    constraint fk_project_country_project foreign key (project_id) references project (id)
);

create table project_partner (
    project_id bigint not null,
    organisation_id bigint not null,
    role varchar(25) not null,
    position int not null,
    primary key (project_id, position),
    key ix_project_partner_organisation (organisation_id, project_id),
    constraint fk_project_partner_project foreign key (project_id) references project (id),
    constraint fk_project_partner_organisation foreign key (organisation_id) references organisation (id)
);

create table project_theme (
    project_id bigint not null,
    theme varchar(60) not null,
    primary key (project_id, theme),
    key ix_project_theme (theme, project_id),
    constraint fk_project_theme_project foreign key (project_id) references project (id)
);

create table project_goal (
    project_id bigint not null,
    goal varchar(5) not null,
    primary key (project_id, goal),
    key ix_project_goal (goal, project_id),
    constraint fk_project_goal_project foreign key (project_id) references project (id)
);

create table project_transfer (
    project_id bigint not null,
    transfer varchar(10) not null,
    primary key (project_id, transfer),
    constraint fk_project_transfer_project foreign key (project_id) references project (id)
);

create table project_place (
    project_id bigint not null,
    position int not null,
    place varchar(120) not null,
    primary key (project_id, position),
    constraint fk_project_place_project foreign key (project_id) references project (id)
);
