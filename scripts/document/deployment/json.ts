import { exampleSettings, GECKO_ID, PLACES } from './settings.ts'

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Chrome, Chromium and Edge on Linux: one file in the folder of managed policies. */
export const chromiumPolicy = (): string =>
  asJson({
    ExtensionSettings: { [PLACES.id]: { installation_mode: 'force_installed', update_url: PLACES.update } },
    '3rdparty': { extensions: { [PLACES.id]: exampleSettings() } },
  })

/** Firefox on every system. */
export const firefoxPolicy = (): string =>
  asJson({
    policies: {
      ExtensionSettings: { [GECKO_ID]: { installation_mode: 'force_installed', install_url: PLACES.install } },
      '3rdparty': { Extensions: { [GECKO_ID]: exampleSettings() } },
    },
  })
