-- Who quotes what, and in the row of what is quoted how many do, so that a page asks only where there is something to find.

create table posting_quote (
    id bigint not null auto_increment primary key,
    quoting_type varchar(20) character set ascii collate ascii_bin not null,
    quoting_number bigint not null,
    quoted_type varchar(20) character set ascii collate ascii_bin not null,
    quoted_number bigint not null,
    unique key uq_posting_quote (quoting_type, quoting_number, quoted_type, quoted_number),
    key ix_posting_quote_quoted (quoted_type, quoted_number, quoting_type, quoting_number)
);

alter table post add quote_count int not null default 0 after state;
alter table contribution add quote_count int not null default 0 after state;
