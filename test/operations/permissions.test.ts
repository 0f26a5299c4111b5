import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { memberFields as church } from '../../src/apis/church/view.ts'
import { listAnswer, userAnswer } from '../../src/apis/church/view.ts'
import {
  detailedAnswer,
  personMembers as district,
  writtenPerson as writtenDistrict,
} from '../../src/apis/district/view.ts'
import { personAnswer as nativeAnswer } from '../../src/apis/v1/person_schema.ts'
import { personMembers as native, writtenPerson as writtenNative } from '../../src/apis/v1/person_view.ts'
import {
  personAnswer as workspaceAnswer,
  personMembers as workspace,
  writtenPerson as writtenWorkspace,
} from '../../src/apis/workspace/view.ts'
import { scopes } from '../../src/auth/principal.ts'
import { personFields } from '../../events/fields.ts'
import { personEvents } from '../../events/person_events.ts'
import {
  mayRead,
  maySet,
  type Members,
  missingInLog,
  type Permission,
  permissions,
  type PersonField,
  visible,
} from '../../src/operations/permissions.ts'
import { readTables, type Table } from '../support/permissions_page.ts'

const surfaces: Record<string, Members> = { v1: native, district, workspace, church }
const fields = Object.keys(permissions) as PersonField[]

const caller = (...held: typeof scopes[number][]) => ({ scopes: new Set(held), person: 'own' })

describe('docs/guides/permissions.md', () => {
  it('shows the table of permissions, and the names of each surface', async () => {
    const own = (is: boolean) => is ? ['own'] : []
    const permissionsTable = fields.map((field) => {
      const { read, ownRead, log, write, ownWrite }: Permission = permissions[field]
      return [
        field,
        read === null ? 'every reply' : [read, ...own(ownRead)].join(', '),
        log?.join(' and ') ?? '',
        [...write, ...own(ownWrite)].join(', '),
      ]
    })
    const names = fields.map((field) => [
      field,
      ...Object.values(surfaces).map((members) =>
        Object.keys(members).filter((member) => members[member] === field).join(', ')
      ),
    ])
    const expected: Table[] = [
      [['field', 'read with', 'read in the log with', 'set with'], ...permissionsTable],
      [['field', ...Object.keys(surfaces).map((name) => `/${name}`)], ...names],
    ]
    expect((await readTables()).slice(0, 2)).toEqual(expected)
  })
})

describe('the table of permissions', () => {
  it('knows every field that an event of a person changes, by the part of the event', () => {
    const isOpen = (field: string) =>
      Object.values(personEvents).some(({ open }) => {
        const { to } = open.shape as { to?: { shape: object } }
        return to !== undefined && field in to.shape
      })
    const wanted = personFields.map((field) => [
      field,
      field === 'interviews'
        ? ['events:read', 'interviews:read']
        : isOpen(field)
        ? ['events:read']
        : ['events:read', 'people:read'],
    ])
    expect(personFields.map((field) => [field, permissions[field as PersonField]?.log])).toEqual(wanted)
  })

  it.each([
    ['v1', nativeAnswer.shape],
    ['district', detailedAnswer.shape],
    ['workspace', workspaceAnswer.shape],
    ['church', { ...userAnswer.shape.user.shape, ...listAnswer.shape.users.element.shape }],
  ])('has a field for every member of a person through /%s', (surface, shape) => {
    expect(Object.keys(shape).filter((member) => !(member in surfaces[surface]!))).toEqual([])
  })

  it.each([
    ['v1', writtenNative],
    ['district', writtenDistrict],
    ['workspace', writtenWorkspace],
  ])('is what OpenAPI says of replies to writes through /%s', (surface, schema) => {
    for (const [member, type] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      const { read } = permissions[surfaces[surface]![member]!]
      if (read !== null) expect([member, type.safeParse(null).success]).toEqual([member, true])
      else if (member !== 'archived_at') {
        expect([member, type.safeParse(null).success]).toEqual([member, false])
      }
    }
  })

  it('lets organizations:manage read and set everything', () => {
    const manager = caller('organizations:manage')
    for (const field of fields) {
      expect([field, mayRead(manager, field, 'other'), missingInLog(manager, field)]).toEqual([
        field,
        true,
        [],
      ])
      for (const scope of permissions[field].write) {
        expect(maySet(manager, field, { scope, isOwn: false })).toBe(true)
      }
    }
  })

  it('sets a field with the scope of the operation only', () => {
    const approver = caller('people:approve')
    expect(maySet(approver, 'roles', { scope: 'people:approve', isOwn: false })).toBe(true)
    expect(maySet(approver, 'roles', { scope: 'people:write', isOwn: false })).toBe(false)
    expect(maySet(approver, 'roles', { scope: 'people:write', isOwn: true })).toBe(false)
    expect(maySet(approver, 'phone', { scope: 'people:write', isOwn: true })).toBe(true)
    expect(maySet(approver, 'phone', { scope: 'people:approve', isOwn: false })).toBe(false)
  })

  it('hides a member that it does not know, whoever reads', () => {
    const viewer = { principal: caller(...scopes), sent: new Set<string>() }
    expect(visible({ name: 'Jane', secret: 1 }, native, 'own', viewer)).toEqual({
      name: 'Jane',
      secret: null,
    })
  })
})
