/** The host of a link's value (`www.` left out), in lower case: of `kirkkonummi.fi/uimahalli` it is `kirkkonummi.fi`. */
export function hostOf(link: string): string {
  return link
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^www\./i, '')
    .toLowerCase()
}

/** Whether a link leads to one of the hosts or to a host below one of them. */
export function hostIsOf(link: string, hosts: readonly string[]): boolean {
  const host = hostOf(link)
  return hosts.some(own => host === own.toLowerCase() || host.endsWith(`.${own.toLowerCase()}`))
}
