/** SHA-256 of a file's text in UTF-8, as `sha256sum` prints it: so that two people can tell whether they have the same. */
export async function contentHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}
