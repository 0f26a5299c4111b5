import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findingsOf, widerThanWindow } from '../support/browser/accessibility.ts'
import { startBrowser, watchPage } from '../support/browser/chromium.ts'
import { newOrganization, somebody, type TestOrganization } from '../support/contract/api.ts'
import { linkIn, mailTo } from '../support/contract/mailbox.ts'

const service = inject('service')
const screenshots = process.env.SCREENSHOTS
let browser: Browser
let organization: TestOrganization
beforeAll(async () => {
  browser = await startBrowser()
  organization = await newOrganization(service)
})
afterAll(() => browser.close())

interface Look {
  colorScheme: 'light' | 'dark'
  width: number
}

const looks: Look[] = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ colorScheme, width }))
)

/** Invites a person of this language; returns the address of the page. */
async function invite(language: string, fields: Record<string, unknown> = {}) {
  const { body } = await organization.api('POST', '/v1/people', {
    ...somebody(),
    language,
    timezone: 'Europe/Berlin',
    ...fields,
  })
  await organization.api('POST', `/v1/people/${body.id}/invite`)
  const link = linkIn(service, await mailTo(service, body.email))
  return { id: body.id as string, url: service.url + link.slice(service.publicUrl.length) }
}

async function open(url: string, { colorScheme, width }: Look, locale = 'en'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, locale })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Finds nothing to complain of, and keeps a picture where SCREENSHOTS names a directory. */
async function expectSound(page: Page, name: string, { colorScheme, width }: Look) {
  if (screenshots) {
    await mkdir(screenshots, { recursive: true })
    await page.screenshot({ path: join(screenshots, `${name}-${colorScheme}-${width}.png`), fullPage: true })
  }
  expect(await findingsOf(page)).toEqual([])
  expect(await widerThanWindow(page)).toEqual([])
}

describe.each([
  { language: 'en', direction: 'ltr' },
  { language: 'de', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
])('the invitation page in $language', ({ language, direction }) => {
  it.each(looks)('is accessible and fits, $colorScheme at $width px', async (look) => {
    const { url } = await invite(language)
    const page = await open(url, look)
    expect(await page.locator('html').getAttribute('dir')).toBe(direction)
    await expectSound(page, `form-${language}`, look)

    await page.locator('#phone').fill('12')
    await page.locator('button').click()
    await page.locator('#phone-error').waitFor()
    expect(await page.locator('.errors a').count()).toBe(1)
    await expectSound(page, `wrong-${language}`, look)

    await page.locator('#phone').fill('+1 202 555 0147')
    await page.locator('button').click()
    await page.locator('form').waitFor({ state: 'detached' })
    await expectSound(page, `accepted-${language}`, look)

    await page.goto(url)
    await expectSound(page, `used-${language}`, look)
  })
})

describe.each(['fr', 'es', 'pt', 'pl', 'it', 'nl', 'uk'])('the invitation page in %s', (language) => {
  it('is accessible and fits a small screen', async () => {
    const look = { colorScheme: 'light' as const, width: 360 }
    const page = await open((await invite(language)).url, look)
    await expectSound(page, `form-${language}`, look)
  })
})

describe('a page of a link that does not open', () => {
  const look = { colorScheme: 'dark' as const, width: 360 }

  it('is accessible where the invitation was withdrawn, and where a new link is asked for', async () => {
    const { id, url } = await invite('ar')
    await organization.api('DELETE', `/v1/people/${id}/invite`)
    const page = await open(url, look)
    await expectSound(page, 'revoked-ar', look)
    await page.locator('button').click()
    await page.locator('form').waitFor({ state: 'detached' })
    await expectSound(page, 'renewed-ar', look)
  })

  it('is in the language of the browser where the link is unknown', async () => {
    const page = await open(`${service.url}/invitations/unknown`, look, 'uk-UA')
    expect(await page.locator('html').getAttribute('lang')).toBe('uk-UA')
    await expectSound(page, 'unknown-uk', look)
  })
})

it('the checks find what they look for', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 600 } })
  await page.setContent('<title>A page</title><main><input style="position:absolute;left:300px"></main>')
  expect((await findingsOf(page)).join()).toContain('label: Form elements must have labels (input)')
  expect(await widerThanWindow(page)).toEqual(['INPUT '])
})

it('names that are long, or run the other way, stay within the window', async () => {
  const look = { colorScheme: 'light' as const, width: 360 }
  for (const [index, name] of ['Ä'.repeat(255), 'محمد '.repeat(20).trim()].entries()) {
    const page = await open((await invite('en', { name, first_name: null, last_name: null })).url, look)
    await expectSound(page, `name-${index}`, look)
  }
})

it('a page asks no other host and breaks none of its own policies', async () => {
  const { url } = await invite('fr')
  const page = await browser.newPage()
  const { complaints, hosts } = watchPage(page)
  await page.goto(url)
  await page.locator('button').click()
  await page.locator('form').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(service.url).host])
})
