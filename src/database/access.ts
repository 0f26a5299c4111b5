import { projections } from '../../projections/index.ts'
import { type Database, sql } from './database.ts'
import type { SqlFile } from './sql_file.ts'

/** A table or view that the service's role reads. */
interface Readable {
  name: string
  /** The readable columns; absent for all. */
  columns?: readonly string[]
  /** The condition of the row-level security policy; absent for a view, which has none. */
  rows?: string
}

const organization = "(select current_setting('rollcall.organization_id', true))"
const ownRows = `organization_id = ${organization}`

/** What the migrations let the service's role read. A test compares the list with a migrated database. */
const readable: readonly Readable[] = [
  ...[
    'checkpoints',
    'claims',
    'event_reads',
    'event_times',
    'events',
    'heads',
    'idempotency_keys',
    'invitation_counts',
    'newer_checkpoints',
    'organization_keys',
    'outbox',
    'person_keys',
    'projection_states',
    'rebuilds',
    ...projections.map(({ table }) => table).filter((table) => table !== 'records'),
  ].map((name) => ({ name, rows: ownRows })),
  { name: 'api_keys', columns: ['organization_id', 'id', 'last_used_at'], rows: ownRows },
  {
    name: 'rotated_secrets',
    columns: ['organization_id', 'id', 'hint', 'expires_at', 'last_used_at'],
    rows: ownRows,
  },
  { name: 'records', rows: `${ownRows} or (kind = 'organization' and ${organization} = '*')` },
  { name: 'listed_people' },
]

/** The function of which readiness makes sure where the function files cannot be read. */
const append = 'append_items'

/**
 * Lists what the service's role lacks: the role itself, the right to act as it, grants and row-level security
 * policies. Empty when nothing is missing. A dump that was restored into another cluster loses all of them,
 * because roles belong to a cluster. Without `functions`, as in a Worker, of the functions only the append
 * is looked at.
 */
export async function lackingAccess(
  database: Database,
  functions: readonly SqlFile[] | null,
): Promise<string[]> {
  const routines = functions === null ? [append] : functions.flatMap(grantedFunctions)
  const views = (functions ?? []).flatMap(grantedViews).map((name) => ({ name }))
  const rows = await database.query(sql`
    with service as (select oid from pg_roles where rolname = 'rollcall_app'),
    wanted as (
      select r ->> 'name' as name, r -> 'columns' as columns, r ->> 'rows' is not null as guarded
      from json_array_elements(${JSON.stringify([...readable, ...views])}::json) r
    )
    select 'role rollcall_app' as lacking where not exists (select from service)
    union all
    select 'membership of ' || current_user || ' in rollcall_app' from service s
    where not pg_has_role(current_user, s.oid, 'member')
    union all
    select 'usage of the schema public' from service s
    where not has_schema_privilege(s.oid, 'public', 'usage')
    union all
    select w.name
    from wanted w
    cross join service s
    left join pg_class c on c.relname = w.name and c.relnamespace = 'public'::regnamespace
    where c.oid is null
      or case when w.columns is null then not has_table_privilege(s.oid, c.oid, 'select')
        else exists (
          select from json_array_elements_text(w.columns) one(name)
          where not has_column_privilege(s.oid, c.oid, one.name, 'select')
        ) end
      or w.guarded and not (c.relrowsecurity and exists (
        select from pg_policy p where p.polrelid = c.oid and s.oid = any (p.polroles)))
    union all
    select f.name
    from json_array_elements_text(${JSON.stringify(routines)}::json) f(name)
    cross join service s
    where not exists (
      select from pg_proc p
      where p.proname = f.name and p.pronamespace = 'public'::regnamespace
        and has_function_privilege(s.oid, p.oid, 'execute')
    )`)
  return rows.map(({ lacking }) => lacking as string)
}

/**
 * Makes the service's role, and gives it the tables, policies and columns of {@link readable}. Functions and
 * the views of function files get their grants when their files run again.
 */
export const accessScript = `
  do $$ begin
    create role rollcall_app nologin;
  exception when duplicate_object or unique_violation then null;
  end $$;
  do $$ begin
    if not pg_has_role(current_user, 'rollcall_app', 'member') then
      execute format('grant rollcall_app to %I', current_user);
    end if;
  end $$;
  ${
  readable.map(({ name, columns, rows }) => `
  ${
    rows
      ? `alter table ${name} enable row level security;
  drop policy if exists own_organization on ${name};
  create policy own_organization on ${name} for select to rollcall_app using (${rows});`
      : ''
  }
  revoke all on ${name} from public;
  grant select${columns ? ` (${columns.join(', ')})` : ''} on ${name} to rollcall_app;`).join('\n')
}`

/** The functions and views on which a function file grants rights to the service's role. */
export const grantsOf = (file: SqlFile) => [...grantedFunctions(file), ...grantedViews(file)]

const grantedFunctions = ({ text }: SqlFile) =>
  [...text.matchAll(/^grant execute on function\b([^;]*?)\bto rollcall_app;/gm)]
    .flatMap(([, list]) => [...list!.matchAll(/(\w+)\(/g)].map(([, name]) => name!))

const grantedViews = ({ text }: SqlFile) =>
  [...text.matchAll(/^grant select on (\w+) to rollcall_app;/gm)].map(([, name]) => name!)
