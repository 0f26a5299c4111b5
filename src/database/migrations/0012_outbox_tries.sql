-- When a row was tried first. Work that is refused again and again is due later each time, so its due time
-- does not show that it is stuck. Null where no release since 0.3.0 has tried the row.
alter table outbox add column first_tried_at timestamptz;
