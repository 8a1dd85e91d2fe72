/** Why a finding was skipped this time. */
export type DeclineReason = 'not-personal' | 'consent' | 'already-public' | 'intended' | 'other'
