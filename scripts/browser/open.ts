import type { Driver } from './driver.ts'
import { addressOf, fixture } from './fixtures.ts'

/** Goes to a page and waits until its script has built it. */
export async function openPage(
  page: Driver,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.goto(addressOf(name, options))
  await page.waitFor(expected => document.documentElement.dataset.page === expected, name)
}

/** Goes to a page and clicks into its composer, as a person does. */
export async function openComposer(
  page: Driver,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  await openPage(page, name, options)
  await page.click(fixture(name).field)
}
