import type { FindingLevel } from '../../core/finding.ts'
import { LevelIcon } from '../icons.tsx'
import { PageLinks } from '../page-links.tsx'
import { Keys } from './keys.tsx'
import { List } from './list.tsx'
import type { GuideProps } from './props.ts'
import { Statement } from './statement.tsx'

const LEVELS: readonly FindingLevel[] = ['stop', 'warning', 'hint']
const WORKS = ['dot', 'lines', 'panel', 'check'] as const
const SKIP = ['once', 'off', 'words', 'opinion', 'wrong'] as const
const HALVES = ['told', 'compared', 'begun', 'short'] as const

/** How Tolkku works, in short; and how accessible it is. */
export function Guide({ language, shortcuts, t, tell, changeKeys }: GuideProps) {
  return (
    <main class="tk options guide" lang={language}>
      <header>
        <h1>{tell('guide.title')}</h1>
        <p>{tell('guide.intro')}</p>
        <PageLinks here="guide" t={t} />
        <p>
          <a href="/welcome.html">{tell('guide.welcome')}</a>
        </p>
      </header>
      <section aria-labelledby="works">
        <h2 id="works">{tell('guide.works.title')}</h2>
        <List texts={WORKS.map(key => tell(`guide.works.${key}`))} />
      </section>
      <section aria-labelledby="levels">
        <h2 id="levels">{tell('guide.levels.title')}</h2>
        <dl class="levels">
          {LEVELS.map(level => (
            <div key={level} class={level}>
              <dt>
                <LevelIcon level={level} /> {t(`common.level.${level}`)}
              </dt>
              <dd>{tell(`guide.levels.${level as 'stop' | 'warning' | 'hint'}`)}</dd>
            </div>
          ))}
          <div>
            <dt>{tell('guide.levels.reminder')}</dt>
            <dd>{tell('guide.levels.reminderText')}</dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="skip">
        <h2 id="skip">{tell('guide.skip.title')}</h2>
        <List texts={SKIP.map(key => tell(`guide.skip.${key}`))} />
      </section>
      <section aria-labelledby="halves">
        <h2 id="halves">{tell('guide.halves.title')}</h2>
        <List texts={HALVES.map(key => tell(`guide.halves.${key}`))} />
      </section>
      <Keys {...{ shortcuts, tell, changeKeys }} />
      <Statement tell={tell} />
    </main>
  )
}
