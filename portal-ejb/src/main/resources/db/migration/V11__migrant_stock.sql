-- Migrant stock by origin and destination. A missing row means none; persons is null where the source has no figure.

create table figure_source (
    id varchar(40) character set ascii collate ascii_bin not null primary key,
    name varchar(300) not null,
    licence varchar(100) not null,
    url varchar(300) not null,
    imported_at datetime(6) not null
);

create table migrant_stock (
    destination char(2) character set ascii collate ascii_bin not null,
    origin char(2) character set ascii collate ascii_bin not null,
    stock_year smallint not null,
    persons int,
    primary key (destination, stock_year, origin),
    key ix_migrant_stock_origin (origin, stock_year, destination, persons)
);

-- kept beside the figures, for lists and charts
create table migrant_total (
    country char(2) character set ascii collate ascii_bin not null,
    stock_year smallint not null,
    abroad bigint not null,
    resident bigint not null,
    primary key (country, stock_year),
    key ix_migrant_total_year (stock_year, country)
);
