import type { ChosenWriter, Settings } from './settings.ts'

/** A private account is spared hints and reminders until its owner asks for them. */
export const givesAdvice = (
  { adviceOnPersonal }: Pick<Settings, 'adviceOnPersonal'>,
  { account }: Pick<ChosenWriter, 'account'>,
): boolean => account !== 'personal' || adviceOnPersonal
