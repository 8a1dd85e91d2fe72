import { type ESTree, type Plugin, parseSync, Visitor } from 'vite'
import { isContentScript } from './content-script.ts'
import { type Edit, edited } from './edits.ts'

/**
 * Rewrites `String.raw` templates as plain ones of the same value: minifiers leave them as they are, and a letter beyond
 * ASCII cannot be written in them by its number.
 */
export function withPlainStrings(code: string): string {
  const edits: Edit[] = []
  const take = ({ tag, quasi }: ESTree.TaggedTemplateExpression) => {
    if (code.slice(tag.start, tag.end) !== 'String.raw') return
    edits.push({ start: tag.start, end: quasi.start, text: ' ' })
    for (const { start, end } of quasi.quasis)
      edits.push({ start, end, text: code.slice(start, end).replace(/[\\`]|\$(?=\{)/g, '\\$&') })
  }
  new Visitor({ TaggedTemplateExpression: take }).visit(parseSync('module.js', code).program)
  return edited(code, edits)
}

/** Lets all but the page's scripts be written in ASCII; for those, which have a budget, numbers are too long. */
export function plainStrings(): Plugin {
  return {
    name: 'tolkku-plain-strings',
    enforce: 'post',
    apply: (config, { command }) => command === 'build' && !isContentScript(config),
    transform: code => (code.includes('String.raw`') ? { code: withPlainStrings(code), map: null } : null),
  }
}
