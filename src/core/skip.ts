/** Why a finding was skipped in a draft. */
export const SKIP_REASONS = ['not-personal', 'consent', 'already-public', 'intended', 'other'] as const
export type SkipReason = (typeof SKIP_REASONS)[number]
