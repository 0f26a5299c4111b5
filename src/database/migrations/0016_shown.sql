-- Plain reads of people, which an organization may have recorded (record_reads): how many people a request
-- showed, and who, where they were few.
alter table event_reads add column people int, add column shown text[];
create index event_reads_shown on event_reads using gin (shown) where shown is not null;
