import type { ChromiumDriver } from '../../../scripts/browser/chromium.ts'
import { CHIP } from '../../../scripts/browser/extension.ts'

/** Presses a part of the chip, which may be a dot by then: a person goes to it with the pointer, and it shows all it says. */
export async function pressInChip(page: ChromiumDriver, part: string): Promise<void> {
  await page.waitForElement(part)
  await page.page.locator(CHIP).first().hover()
  await page.click(part)
}
