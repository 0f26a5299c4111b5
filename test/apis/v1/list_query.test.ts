import type { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import type { ProblemError } from '../../../src/http/problem.ts'
import { errorsOf, queryRecord } from '../../../src/http/validation.ts'
import { cursorLinks, listQuery, pageLinks, pageMeta, personQuery } from '../../../src/apis/v1/list_query.ts'

const people = (query: string) => new URL(`http://internal:8000/v1/people${query}`)

function errors(schema: z.ZodType, query: string) {
  const input = queryRecord(people(query))
  const result = schema.safeParse(input)
  return result.success ? {} : errorsOf(result.error, input)
}

const list = (query: string) => listQuery.parse(queryRecord(people(query)))

test('an empty query lists the first page of active people', () => {
  const first = { archived: false, sort: 'created_at', perPage: 25, page: 1 }
  expect(list('')).toEqual(first)
  expect(list('?name=&email=&status=&archived=&page=&per_page=&sort=&created_after=&source=')).toEqual(first)
})

test.each([
  ['?per_page=100&page=7', { perPage: 100, page: 7 }],
  ['?archived=true', { archived: true }],
  ['?archived=1', { archived: true }],
  ['?archived=0', { archived: false }],
  ['?name=%20Jos%65%CC%81+', { name: 'José' }],
  ['?q=x&role=member&group=g&source=web&source_id=7', {
    q: 'x',
    role: 'member',
    group: 'g',
    source: 'web',
    sourceId: '7',
  }],
  ['?sort=-updated_at', { sort: '-updated_at' }],
  ['?cursor=', { cursor: '' }],
  ['?cursor=abc&per_page=5', { cursor: 'abc', perPage: 5 }],
  ['?created_after=2024-06-15', { createdAfter: Date.UTC(2024, 5, 15) }],
  ['?created_before=2024-06-15T10:30', { createdBefore: Date.UTC(2024, 5, 15, 10, 30) }],
  ['?updated_after=2024-06-15T10:30:00.123456Z', { updatedAfter: Date.UTC(2024, 5, 15, 10, 30, 0, 123) }],
  ['?updated_after=2024-06-15T10:30:00-02:00', { updatedAfter: Date.UTC(2024, 5, 15, 12, 30) }],
  ['?updated_after=2024-06-15T10:30:00%2B02:00', { updatedAfter: Date.UTC(2024, 5, 15, 8, 30) }],
])('%s is understood', (query, expected) => {
  expect(list(query)).toMatchObject(expected)
})

test.each([
  ['per_page=0', 'The per page field must be between 1 and 100.'],
  ['per_page=101', 'The per page field must be between 1 and 100.'],
  ['per_page=-1', 'The per page field must be between 1 and 100.'],
  ['per_page=ten', 'The per page field must be an integer.'],
  ['per_page=1.5', 'The per page field must be an integer.'],
  ['page=0', 'The page field must be at least 1.'],
  ['page=99999999999999999999', 'The page field must not be greater than 1000000000.'],
  ['archived=yes', 'The archived field must be true or false.'],
  ['archived=TRUE', 'The archived field must be true or false.'],
  ['status=gone', 'The status field must be one of: pending, active, inactive.'],
  [
    'sort=email',
    'The sort field must be one of: created_at, -created_at, name, -name, updated_at, -updated_at.',
  ],
  [`phone=${'1'.repeat(51)}`, 'The phone field must not be greater than 50 characters.'],
  [`name=${'x'.repeat(256)}`, 'The name field must not be greater than 255 characters.'],
  ['q=%00', 'The q field must not contain control characters.'],
  ['created_after=2024-02-30', 'The created after field must be an ISO 8601 date or date and time.'],
  ['created_after=yesterday', 'The created after field must be an ISO 8601 date or date and time.'],
  ['cursor=abc&page=1', 'The cursor field cannot be given together with page.'],
  ['cursor=&page=2', 'The cursor field cannot be given together with page.'],
  ['foo=1', 'The foo parameter is not known.'],
  ['roles[]=1', 'The roles[] parameter is not known.'],
])('?%s is refused', (query, sentence) => {
  expect(Object.values(errors(listQuery, `?${query}`))).toEqual([[sentence]])
})

test('every wrong parameter is named at once', () => {
  const wrong = errors(listQuery, '?foo=1&per_page=0&archived=x&cursor=&page=1')
  expect(Object.keys(wrong).sort()).toEqual(['archived', 'cursor', 'foo', 'per_page'])
})

test('a parameter given twice is refused', () => {
  try {
    queryRecord(people('?name=a&name=b&q=1&page=1&page=1'))
    expect.unreachable()
  } catch (error) {
    expect((error as ProblemError).problem).toMatchObject({
      status: 422,
      code: 'invalid_input',
      errors: {
        name: ['The name parameter must be given only once.'],
        page: ['The page parameter must be given only once.'],
      },
    })
  }
})

test('the past of a person is a time or a version', () => {
  expect(personQuery.parse({})).toEqual({})
  expect(personQuery.parse({ at: '2024-06-15' })).toEqual({ at: Date.UTC(2024, 5, 15) })
  expect(personQuery.parse({ version: '3' })).toEqual({ version: 3 })
  expect(errors(personQuery, '?version=0')).toEqual({ version: ['The version field must be at least 1.'] })
  expect(errors(personQuery, '?version=1&at=2024-06-15')).toEqual({
    version: ['The version field cannot be given together with at.'],
  })
})

const link = (query: string) => `https://people.example.com/v1/people?${query}`
const base = 'https://people.example.com/'

test('page links are absolute and keep every other parameter', () => {
  expect(pageLinks(people('?name=J%26J&page=2&per_page=5'), base, { page: 2, lastPage: 3 })).toEqual({
    first: link('name=J%26J&page=1&per_page=5'),
    last: link('name=J%26J&page=3&per_page=5'),
    prev: link('name=J%26J&page=1&per_page=5'),
    next: link('name=J%26J&page=3&per_page=5'),
  })
})

test('page links are null where there is no page', () => {
  expect(pageLinks(people(''), base, { page: 1, lastPage: 1 })).toEqual({
    first: link('page=1'),
    last: link('page=1'),
    prev: null,
    next: null,
  })
  expect(pageLinks(people('?page=9'), base, { page: 9, lastPage: 3 })).toMatchObject({
    prev: link('page=3'),
    next: null,
  })
})

test('the link after a page by cursor', () => {
  expect(cursorLinks(people('?cursor=&q=x'), base, 'abc')).toEqual({ next: link('cursor=abc&q=x') })
  expect(cursorLinks(people('?cursor=abc'), base, null)).toEqual({ next: null })
})

test.each([
  [{ page: 1, perPage: 25, total: 0, count: 0 }, [1, null, 1, 25, null, 0]],
  [{ page: 1, perPage: 25, total: 25, count: 25 }, [1, 1, 1, 25, 25, 25]],
  [{ page: 2, perPage: 25, total: 26, count: 1 }, [2, 26, 2, 25, 26, 26]],
  [{ page: 9, perPage: 25, total: 26, count: 0 }, [9, null, 2, 25, null, 26]],
])('page meta of %j', (given, [current_page, from, last_page, per_page, to, total]) => {
  expect(pageMeta(given)).toEqual({ current_page, from, last_page, per_page, to, total })
})
