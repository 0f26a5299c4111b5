import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules of axe-core that a page breaks, each with the elements, one line a finding. */
export async function findingsOf(page: Page): Promise<string[]> {
  // evaluated by the browser itself, which the page's Content-Security-Policy does not restrict
  await page.evaluate(axe.source)
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`)
    )
  })
}

/** The elements that reach beyond the width of the window, by tag and id. */
export async function widerThanWindow(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const { document, innerWidth } = globalThis as unknown as {
      document: { querySelectorAll(selector: string): Iterable<Box> }
      innerWidth: number
    }
    interface Box {
      tagName: string
      id: string
      getBoundingClientRect(): { left: number; right: number }
    }
    return [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < 0 || right > innerWidth
    }).map(({ tagName, id }) => `${tagName} ${id}`)
  })
}
