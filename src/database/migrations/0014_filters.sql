-- What was searched for can be personal, such as an address as ?actor=. The record of a read keeps a digest
-- of such a text; record_read() in audit_reads.sql removes what release 0.4.0 still writes as text.
create function impersonal_filter(filter json) returns json
language sql immutable parallel safe as $$
  select coalesce(json_object_agg(f.name, case
    when json_typeof(f.value) <> 'string' or f.name not in ('actor', 'type', 'id') then f.value
    when f.value #>> '{}' ~ '^hmac-sha256:[0-9a-f]{64}$' then f.value
    when f.name = 'type' and f.value #>> '{}' ~ ('^(Person|Invitation|File|Interview|Mail|Role|Group|ApiKey'
      || '|Organization|Log)[A-Z][A-Za-z]+$') then f.value
    when f.name = 'id' and f.value #>> '{}' ~ '^[0-7][0-9a-hjkmnp-tv-z]{25}$' then f.value
    else '"removed"'::json
  end), '{}')
  from json_each(filter) as f(name, value)
$$;

update event_reads set filter = impersonal_filter(filter)
where filter ->> 'actor' is not null or filter ->> 'type' is not null;
