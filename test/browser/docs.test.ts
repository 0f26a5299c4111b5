import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { startBrowser, watchPage } from '../support/browser/chromium.ts'

const service = inject('service')
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

it('`/docs` shows every section and its operations, without an error and without another host', async () => {
  const page = await browser.newPage()
  const { complaints, hosts } = watchPage(page)
  await page.goto(`${service.url}/docs`)
  await page.getByText('List people', { exact: true }).waitFor()
  const sections = await page.locator('h3.opblock-tag').evaluateAll((found) =>
    found.map((one) => one.getAttribute('data-tag'))
  )
  expect(sections.slice(0, 3)).toEqual(['People', 'Invitations', 'Roles'])
  expect(await page.locator('.opblock').count()).toBeGreaterThan(80)
  await page.getByText('Create a person', { exact: true }).first().click()
  await page.getByText('Jane Smith').first().waitFor()
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(service.url).host])
})

it('every page has an icon', async () => {
  const page = await browser.newPage()
  const reply = await page.goto(`${service.url}/favicon.ico`)
  expect([reply!.status(), reply!.headers()['content-type']]).toEqual([200, 'image/svg+xml'])
})
