import { COMMANDS, type GuideProps } from './props.ts'

const OWN_KEYS = [
  ['F8', 'f8'],
  ['Esc', 'esc'],
  ['↑ ↓', 'arrows'],
] as const

/** All keys: those of text field and card, and those that the browser keeps and can change. */
export function Keys({ shortcuts, tell, changeKeys }: Pick<GuideProps, 'shortcuts' | 'tell' | 'changeKeys'>) {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{tell('guide.keys.title')}</h2>
      <table class="drafts keys">
        <thead>
          <tr class="small">
            <th scope="col">{tell('guide.keys.key')}</th>
            <th scope="col">{tell('guide.keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {OWN_KEYS.map(([key, name]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{tell(`guide.keys.${name}`)}</td>
            </tr>
          ))}
          {COMMANDS.map(name => (
            <tr key={name}>
              <th scope="row">{shortcuts[name] ? <kbd>{shortcuts[name]}</kbd> : tell('guide.keys.none')}</th>
              <td>{tell(`guide.keys.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{tell('guide.keys.changeHelp')}</p>
      <div class="buttons">
        <button type="button" class="btn line" onClick={changeKeys}>
          {tell('guide.keys.change')}
        </button>
      </div>
    </section>
  )
}
