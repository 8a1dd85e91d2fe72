import { List } from './list.tsx'
import type { GuideTranslate } from './props.ts'

const FAILURES = ['lines', 'order', 'tab', 'size', 'theme', 'untried'] as const
const PARTS = ['prepared', 'feedback', 'enforcement'] as const

/** The accessibility statement, with the parts that the Finnish law's model has. */
export function Statement({ tell }: { readonly tell: GuideTranslate }) {
  return (
    <section aria-labelledby="statement">
      <h2 id="statement">{tell('guide.statement.title')}</h2>
      <p>{tell('guide.statement.scope')}</p>
      <h3>{tell('guide.statement.status')}</h3>
      <p>{tell('guide.statement.statusText')}</p>
      <h3>{tell('guide.statement.failures')}</h3>
      <List texts={FAILURES.map(key => tell(`guide.statement.failure.${key}`))} />
      {PARTS.map(part => (
        <div key={part} class="rows">
          <h3>{tell(`guide.statement.${part}`)}</h3>
          <p>{tell(`guide.statement.${part}Text`)}</p>
        </div>
      ))}
    </section>
  )
}
