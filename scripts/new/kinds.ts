/** One kind of thing that can be begun: its template, where it goes, and what is left to do. */
export interface Kind {
  readonly template: string
  /** Path from the project's folder; `{{id}}` and `{{pack}}` are filled in. */
  readonly path: string
  /** What a name is: `PACK/ID` for a rule. */
  readonly name: RegExp
  readonly next: readonly string[]
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const KINDS: Readonly<Record<string, Kind>> = {
  pack: {
    template: 'pack.yml',
    path: '{{id}}.yml',
    name: ID,
    next: ['Fill it in: docs/own-pack.md shows how.', 'npm run --silent check -- --pack {{id}}.yml'],
  },
  rule: {
    template: 'rule.yml',
    path: 'assets/packs/{{pack}}/rules/{{id}}.yml',
    name: /^[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    next: [
      'docs/rule-packs.md has all kinds of checks.',
      'npx vitest run tests/packs.test.ts -t {{pack}}/{{id}}',
      'npm run document',
    ],
  },
  site: {
    template: 'site.ts.txt',
    path: 'src/sites/{{id}}.ts',
    name: ID,
    next: [
      'Name the platform: PLATFORMS in src/core/model.ts. The compiler then names what is missing.',
      'Describe its composers, each with its evidence, and give each a test page in tests/fixtures/{{id}}.',
      'npm run document',
    ],
  },
  editor: {
    template: 'editor.ts.txt',
    path: 'src/page/editors/{{id}}.ts',
    name: ID,
    next: [
      'Name the family: EDITOR_KINDS in src/sites/site.ts, and add it to src/page/editors/index.ts.',
      'Give it a test page with the real editor in tests/fixtures/editors.',
    ],
  },
}
