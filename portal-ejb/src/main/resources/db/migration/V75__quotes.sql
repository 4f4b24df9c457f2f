-- Who quotes what, and in the row of what is quoted how many do, so that a page asks only where there is something to find.

create table posting_quote (
    id bigint not null auto_increment primary key,
    quoting_type varchar(20) character set ascii collate ascii_bin not null,
    quoting_id bigint not null,
    quoted_type varchar(20) character set ascii collate ascii_bin not null,
    quoted_id bigint not null,
    unique key uq_posting_quote (quoting_type, quoting_id, quoted_type, quoted_id),
    key ix_posting_quote_quoted (quoted_type, quoted_id, quoting_type, quoting_id)
);

alter table post add quote_count int not null default 0 after state;
alter table contribution add quote_count int not null default 0 after state;
