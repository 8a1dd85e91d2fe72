/** How much a text uses of what a platform allows, in the platform's own unit. */
export interface LimitUse {
  readonly kind: 'characters' | 'hashtags'
  readonly used: number
  readonly allowed: number
}
