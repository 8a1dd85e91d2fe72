import type { UserConfig } from 'vite'

/** Whether this build makes a content script: each is built alone, as one file. For a plugin's `apply`. */
export function isContentScript({ build }: UserConfig): boolean {
  const entry = build?.lib ? JSON.stringify(build.lib.entry) : ''
  return entry.includes('.content.')
}
