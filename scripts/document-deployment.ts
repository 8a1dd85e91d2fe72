import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { admlFiles, admx } from './document/deployment/admx.ts'
import { chromiumPolicy, firefoxPolicy } from './document/deployment/json.ts'
import { configurationProfile } from './document/deployment/profile.ts'
import { registryFile } from './document/deployment/registry.ts'

/** The files for administrators, by their paths in docs/deployment: all of one example. */
export const deploymentFiles = (): Readonly<Record<string, string>> => ({
  'linux/chromium.json': chromiumPolicy(),
  'firefox/policies.json': firefoxPolicy(),
  'windows/chrome.reg': registryFile('chrome'),
  'windows/edge.reg': registryFile('edge'),
  'windows/tolkku.admx': admx(),
  ...admlFiles(),
  'macos/tolkku.mobileconfig': configurationProfile(),
})

if (import.meta.main) {
  const folder = fileURLToPath(new URL('../docs/deployment', import.meta.url))
  for (const [path, text] of Object.entries(deploymentFiles())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
