import { type Browser, chromium, type Page } from 'playwright-core'
import { isProgram } from '../service/programs.ts'

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(isProgram)

/** Whether the machine has the browser; Debian's package is `chromium`. */
export const hasChromium = program !== undefined

/** Starts the browser, without a window. */
export async function startBrowser(): Promise<Browser> {
  // in a container there is no sandbox to be had, and little shared memory
  return await chromium.launch({
    executablePath: program!,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
}

/** What a page complained about, on its console or by failed requests, and the hosts that it asked. */
export function watchPage(page: Page): { complaints: string[]; hosts: Set<string> } {
  const seen = { complaints: [] as string[], hosts: new Set<string>() }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text())
  })
  page.on('pageerror', (error) => seen.complaints.push(error.message))
  page.on(
    'requestfailed',
    (request) => seen.complaints.push(`${request.url()}: ${request.failure()?.errorText}`),
  )
  page.on('response', (response) => {
    if (response.status() >= 400) seen.complaints.push(`${response.url()}: ${response.status()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:') seen.hosts.add(url.host)
  })
  return seen
}
