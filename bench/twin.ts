/**
 * The twin: the same service without a log. It uses the same framework, token check, body schema, driver and
 * pool, with one statement per request on one table. The service is measured against it, so nothing here may
 * be slower than necessary.
 */
import { Hono } from 'hono'
import postgres from 'postgres'
import type { AppEnv } from '../src/http/env.ts'
import { authenticate, requireScope } from '../src/auth/authenticate.ts'
import { createTokenVerifier } from '../src/auth/verify_token.ts'
import { grantedScopes } from '../src/service.ts'
import { newId } from '../src/new_id.ts'
import { type Problem, ProblemError, problemResponse } from '../src/http/problem.ts'
import { validate } from '../src/http/validation.ts'
import { createPerson, updatePerson } from '../src/apis/v1/person_schema.ts'

export const twinTable = `
  create table people (
    id text collate "C" primary key,
    organization_id text collate "C" not null,
    name text not null,
    first_name text,
    last_name text,
    email text not null,
    phone text,
    address text,
    title text,
    language text not null,
    timezone text,
    avatar_url text,
    role text not null default 'member',
    status text not null default 'active',
    source text not null default 'oauth',
    source_id text,
    version int not null default 1,
    archived_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create unique index on people (organization_id, lower(email))`

export function createTwin(sql: postgres.Sql, jwtSecret: string): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const verify = createTokenVerifier({
    secret: jwtSecret,
    jwksUrl: null,
    issuer: null,
    audience: null,
    leeway: 5,
    organizationClaim: 'org',
    scopeClaims: ['scope', 'permissions', 'scp'],
    scopePrefix: null,
    scopesFrom: 'claims',
    grantedScopes,
    clock: Date.now,
  })
  app.use(authenticate({ verify }))
  app.onError((error) => {
    if (error instanceof ProblemError) return problemResponse(error.problem, '')
    if (error instanceof postgres.PostgresError && error.code === '23505') {
      return problemResponse(emailTaken, '')
    }
    throw error
  })

  app.post('/v1/people', async (c) => {
    const principal = c.get('principal')
    requireScope(principal, 'people:write')
    const body = validate(createPerson, await c.req.json())
    const id = newId(Date.now())
    const [person] = await sql`
      insert into people (
        id, organization_id, name, first_name, last_name, email, phone, address, title, language, timezone,
        avatar_url, source_id)
      values (
        ${id}, ${principal.organization}, ${body.name}, ${body.first_name ?? null}, ${body.last_name ?? null},
        ${body.email}, ${body.phone ?? null}, ${body.address ?? null}, ${body.title ?? null},
        ${body.language ?? 'en'}, ${body.timezone ?? null}, ${body.avatar_url ?? null},
        ${body.source_id ?? null})
      returning *`
    return c.json(person, 201, { Location: `/v1/people/${id}` })
  })

  app.patch('/v1/people/:id', async (c) => {
    const principal = c.get('principal')
    requireScope(principal, 'people:write')
    const { roles: _, ...fields } = validate(updatePerson, await c.req.json())
    const [person] = await sql`
      update people set ${sql(given(fields))}, version = version + 1, updated_at = now()
      where id = ${c.req.param('id')} and organization_id = ${principal.organization}
      returning *`
    return person ? c.json(person) : problemResponse(notFound, '')
  })

  app.get('/v1/people/:id', async (c) => {
    const principal = c.get('principal')
    requireScope(principal, 'people:read')
    const [person] = await sql`
      select * from people
      where id = ${c.req.param('id')} and organization_id = ${principal.organization}`
    return person ? c.json(person) : problemResponse(notFound, '')
  })
  return app
}

const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const notFound: Problem = { status: 404, code: 'not_found', detail: 'Person not found.' }

const emailTaken: Problem = {
  status: 422,
  code: 'email_taken',
  detail: 'The email has already been taken.',
  errors: { email: ['The email has already been taken.'] },
}
