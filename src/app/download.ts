/** Saves a text by a link of our own page: no permission is needed, and nothing leaves the device. */
export function download(text: string, type: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The browser has begun to save it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** The day as the names of our files have it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
