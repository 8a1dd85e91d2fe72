type Answer = (message: unknown, sender: object) => Promise<unknown> | undefined

/** As much of the extension API as the ledger uses, in memory, with a storage that can be full. */
export function fakeBrowser() {
  const local = new Map<string, unknown>()
  const session = new Map<string, unknown>()
  const state = {
    quota: Number.POSITIVE_INFINITY,
    badge: '',
    badgeColor: '',
    icon: {} as Readonly<Record<string, string>>,
    title: '',
    alarms: [] as string[],
    tabBadges: {} as Record<number, string>,
    writes: 0,
    installType: 'normal',
    opened: [] as string[],
    menu: '',
  }
  const installListeners: ((details: { reason: string }) => void)[] = []
  const menuListeners: ((info: object, tab?: object) => void)[] = []
  const commandListeners: ((name: string, tab?: object) => void)[] = []
  const listeners: ((changes: object, area: string) => void)[] = []
  /** What an organisation has set; `null`: nothing, and asking rejects, as in Firefox. */
  let policy: Record<string, unknown> | null = null
  const startListeners: (() => void)[] = []
  const messageListeners: Answer[] = []
  const alarmListeners: ((alarm: { name: string }) => void)[] = []
  const size = (items: Iterable<readonly [string, unknown]>) =>
    [...items].reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0)

  const area = (kept: Map<string, unknown>, isLimited: boolean) => ({
    async get(keys: string | string[] | null) {
      const wanted = keys === null ? [...kept.keys()] : [keys].flat().filter(key => kept.has(key))
      return structuredClone(Object.fromEntries(wanted.map(key => [key, kept.get(key)])))
    },
    async set(items: Record<string, unknown>) {
      const after = new Map([...kept, ...Object.entries(items)])
      if (isLimited && size(after) > state.quota) throw new Error('QUOTA_BYTES quota exceeded')
      state.writes++
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value))
      for (const listener of listeners) listener(items, isLimited ? 'local' : 'session')
    },
    async clear() {
      const gone = Object.fromEntries([...kept.keys()].map(key => [key, {}]))
      kept.clear()
      for (const listener of listeners) listener(gone, isLimited ? 'local' : 'session')
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) kept.delete(key)
      for (const listener of listeners)
        listener(Object.fromEntries([keys].flat().map(key => [key, {}])), isLimited ? 'local' : 'session')
    },
  })
  const browser = {
    storage: {
      local: area(local, true),
      session: area(session, false),
      managed: {
        async get() {
          if (!policy) throw new Error('Managed storage manifest not found')
          return structuredClone(policy)
        },
      },
      onChanged: {
        addListener: (listener: (changes: object, area: string) => void) => listeners.push(listener),
      },
    },
    alarms: {
      get: async (name: string) => (state.alarms.includes(name) ? { name } : undefined),
      create: (name: string) => state.alarms.push(name),
      onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => alarmListeners.push(listener) },
    },
    management: { getSelf: async () => ({ installType: state.installType }) },
    runtime: {
      id: 'tolkku',
      getURL: (path: string) => `chrome-extension://tolkku${path}`,
      onConnect: { addListener: () => undefined },
      onInstalled: { addListener: (listener: (typeof installListeners)[0]) => installListeners.push(listener) },
      onStartup: { addListener: (listener: () => void) => startListeners.push(listener) },
      onMessage: { addListener: (listener: Answer) => messageListeners.push(listener) },
    },
    contextMenus: {
      removeAll: async () => undefined,
      create: ({ title }: { title: string }) => (state.menu = title),
      update: async (_: string, { title }: { title: string }) => (state.menu = title),
      onClicked: { addListener: (listener: (typeof menuListeners)[0]) => menuListeners.push(listener) },
    },
    commands: {
      onCommand: { addListener: (listener: (typeof commandListeners)[0]) => commandListeners.push(listener) },
    },
    tabs: {
      create: async ({ url }: { url: string }) => state.opened.push(url),
      /** What is selected in a tab that we may read; nobody answers in the others. */
      sendMessage: async (_: number, __: unknown): Promise<unknown> => {
        throw new Error('Receiving end does not exist')
      },
      onRemoved: { addListener: () => undefined },
    },
    action: {
      async setIcon({ path }: { path: Readonly<Record<string, string>> }) {
        state.icon = path
      },
      async setTitle({ title, tabId }: { title: string; tabId?: number }) {
        if (tabId === undefined) state.title = title
      },
      async setBadgeText({ text, tabId }: { text: string; tabId?: number }) {
        if (tabId === undefined) state.badge = text
        else state.tabBadges[tabId] = text
      },
      async setBadgeBackgroundColor({ color }: { color: string }) {
        state.badgeColor = color
      },
    },
  }
  return {
    browser,
    local,
    session,
    state,
    usedBytes: () => size(local),
    ring: (name: string) => {
      for (const listener of alarmListeners) listener({ name })
    },
    install: (reason: string) => {
      for (const listener of installListeners) listener({ reason })
    },
    /** As if somebody had pressed our entry in the browser's menu. */
    pressMenu: (info: object, tab?: object) => {
      for (const listener of menuListeners) listener(info, tab)
    },
    pressKey: (name: string, tab?: object) => {
      for (const listener of commandListeners) listener(name, tab)
    },
    /** As if the organisation had set something. */
    setPolicy: (set: Record<string, unknown> | null) => {
      policy = set
      for (const listener of listeners) listener(set ?? {}, 'managed')
    },
    start: () => {
      for (const listener of startListeners) listener()
    },
    /** As if a page had sent a message; `undefined` when nobody answers. */
    send: (message: unknown, sender: object) =>
      messageListeners.map(listener => listener(message, { id: 'tolkku', ...sender })).find(answer => answer),
    clear() {
      local.clear()
      session.clear()
      Object.assign(state, {
        quota: Number.POSITIVE_INFINITY,
        badge: '',
        badgeColor: '',
        title: '',
        alarms: [],
        tabBadges: {},
        writes: 0,
        opened: [],
        menu: '',
      })
    },
  }
}
