-- A recommendation names the statement of the summary that it follows from by its id, for its number moves. A number that no summary has
-- named nothing, and goes.

alter table recommendation
    add column statement_id bigint after statement_number,
    add key ix_recommendation_statement (statement_id),
    add constraint fk_recommendation_statement foreign key (statement_id) references summary_statement (id);

update recommendation r
    join (
        select s.id, s.ediscussion_id,
            row_number() over (partition by s.ediscussion_id order by h.position, h.id, s.position, s.id) as place
        from summary_statement s join summary_heading h on h.id = s.heading_id
    ) placed on placed.ediscussion_id = r.ediscussion_id and placed.place = r.statement_number
set r.statement_id = placed.id;

alter table recommendation drop column statement_number;
