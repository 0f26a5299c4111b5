-- What a repeat by Idempotency-Key is rendered from, as JSON. Null in rows of releases before 0.2.0, whose
-- body is the reply itself, and once the person whom the reply was about was deleted.
alter table idempotency_keys add column subject text;
