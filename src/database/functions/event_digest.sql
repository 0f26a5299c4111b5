-- The header and payload of an event in one digest: netstrings, so that no two events frame alike.
-- src/log/chain.ts computes the same from an export.
create or replace function netstring(value text) returns text
language sql immutable parallel safe as $$
  select coalesce(octet_length(value)::text || ':' || value || ',', '-,')
$$;

create or replace function event_digest(event events) returns bytea
language sql stable parallel safe as $$
  select sha256(convert_to(
    netstring(event.organization_id) || netstring(event.id) || netstring(event.stream_kind)
    || netstring(event.stream_id) || netstring(event.version::text) || netstring(event.type)
    || netstring(event.schema::text) || netstring(event.person_id) || netstring(event.actor)
    || netstring(event.request_id) || netstring(event.reason)
    || netstring((extract(epoch from event.occurred_at) * 1000)::bigint::text)
    || netstring(array_to_string(event.fields, ' ')) || netstring(event.open)
    || netstring(encode(sha256(event.sealed), 'hex')), 'UTF8'))
$$;
