-- Before a file's first byte is kept: if nothing says by `due` that it was added, it is removed again. False
-- when there is no such person to add it to.
create or replace function expect_file(organization text, person text, file text, due timestamptz)
returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
  with expected as (
    insert into outbox (organization_id, id, kind, person_id, due_at, created_at)
    select k.organization_id, file, 'file_removal', k.person_id, due, now()
    from person_keys k
    where k.organization_id = organization and k.person_id = person
    returning 1
  )
  select exists (select from expected)
$$;

revoke all on function expect_file(text, text, text, timestamptz) from public;
grant execute on function expect_file(text, text, text, timestamptz) to rollcall_app;
