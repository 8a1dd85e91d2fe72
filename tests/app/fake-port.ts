type Listener<T> = (value: T) => void

const event = <T>() => {
  const listeners: Listener<T>[] = []
  return {
    listeners,
    api: { addListener: (listener: Listener<T>) => listeners.push(listener) },
    tell: (value: T) => {
      for (const listener of listeners) listener(value)
    },
  }
}

/** The two ends of a port; what goes through it comes a task later, as a copy. */
export function fakePorts(name: string, sender: object) {
  let open = true
  const end = () => ({ message: event<unknown>(), gone: event<unknown>() })
  const [here, there] = [end(), end()]
  const portTo = (own: typeof here, other: typeof here) => ({
    name,
    sender,
    onMessage: own.message.api,
    onDisconnect: own.gone.api,
    postMessage(message: unknown) {
      if (!open) throw new Error('Attempting to use a disconnected port object')
      const copy = structuredClone(message)
      setTimeout(() => open && other.message.tell(copy), 0)
    },
    disconnect() {
      if (open) other.gone.tell(null)
      open = false
    },
  })
  const page = portTo(here, there)
  const background = portTo(there, here)
  /** As when the background is stopped. */
  const cut = () => background.disconnect()
  return { page, background, cut }
}
