/** Whether a pack was reviewed more than twelve months ago. Both as YYYY-MM-DD. */
export function isOutdated(reviewed: string, today: string): boolean {
  return `${Number(reviewed.slice(0, 4)) + 1}${reviewed.slice(4)}` < today
}
