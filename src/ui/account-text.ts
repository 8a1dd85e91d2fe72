import { PLATFORM_NAMES, PLATFORMS } from '../core/model.ts'

/** An account, as `accountKey` names it, as a person says it: "X @name". */
export function accountText(account: string): string {
  const platform = PLATFORMS.find(each => account.startsWith(`${each}:`))
  const rest = account.slice(account.indexOf(':') + 1)
  return platform ? `${PLATFORM_NAMES[platform]} ${rest}` : account
}
