import type { ResolvedConfig } from 'vite'

/** Whether this build makes a content script: each is built alone, as one file. */
export function isContentScript({ build }: ResolvedConfig): boolean {
  const entry = build.lib ? JSON.stringify(build.lib.entry) : ''
  return entry.includes('.content.')
}
