-- The tables of Hibernate Search's outbox polling, as its version 8.2 expects them.

create table HSEARCH_OUTBOX_EVENT (
    id binary(16) not null primary key,
    entityName varchar(256) not null,
    entityId varchar(256) not null,
    entityIdHash int not null,
    payload longblob not null,
    tenantId varchar(255),
    retries int not null,
    processAfter datetime(6) not null,
    status enum('ABORTED', 'PENDING') not null,
    key ix_hsearch_outbox_hash (entityIdHash),
    key ix_hsearch_outbox_status (status),
    key ix_hsearch_outbox_after (processAfter)
);

create table HSEARCH_AGENT (
    id binary(16) not null primary key,
    type enum('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING') not null,
    name varchar(255) not null,
    expiration datetime(6) not null,
    state enum('RUNNING', 'SUSPENDED', 'WAITING') not null,
    totalShardCount int,
    assignedShardIndex int,
    payload longblob,
    tenantId varchar(255)
);
