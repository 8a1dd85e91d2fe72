/** Letters of other scripts that look like a Latin one. Source: Unicode confusables.txt 16, the small letters of hosts. */
export const TWINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    ɑ: 'a',
    α: 'a',
    ь: 'b',
    с: 'c',
    ϲ: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    ҽ: 'e',
    ɡ: 'g',
    һ: 'h',
    і: 'i',
    ї: 'i',
    ι: 'i',
    ı: 'i',
    ɩ: 'i',
    ј: 'j',
    κ: 'k',
    к: 'k',
    ӏ: 'l',
    ⅼ: 'l',
    м: 'm',
    ո: 'n',
    п: 'n',
    η: 'n',
    о: 'o',
    ο: 'o',
    σ: 'o',
    օ: 'o',
    р: 'p',
    ρ: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    τ: 't',
    υ: 'u',
    ս: 'u',
    ц: 'u',
    ѵ: 'v',
    ν: 'v',
    ѡ: 'w',
    ԝ: 'w',
    х: 'x',
    χ: 'x',
    у: 'y',
    γ: 'y',
    ү: 'y',
    ᴢ: 'z',
  }),
)
/** Digits that pass for a letter in a host. */
const DIGITS = new Map([
  ['0', 'o'],
  ['1', 'l'],
])
/** Marks over letters that are letters of their own in Finnish and Swedish stay. */
const NORDIC = /[åäöæø]/

/** The spelling that a host seems to have at a glance. */
export function seemingHost(host: string): string {
  return Array.from(host.normalize('NFC').toLowerCase(), letter => {
    if (NORDIC.test(letter)) return letter
    const [bare = ''] = letter.normalize('NFKD')
    return TWINS.get(letter) ?? TWINS.get(bare) ?? DIGITS.get(bare) ?? bare
  })
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}

/** Whether one part of a host mixes Latin letters with Cyrillic, Greek or Armenian ones. */
export function mixesScripts(host: string): boolean {
  return host
    .split('.')
    .some(
      label =>
        /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label),
    )
}

/**
 * The known host that another one passes for: one that looks the same (`kе1а.fi`), or has the known name at its front
 * (`suomi.fi.example.com`). `null` for the known hosts themselves, all below them, and others.
 */
export function looksLike(host: string, known: readonly string[]): string | null {
  if (known.some(own => host === own || host.endsWith(`.${own}`))) return null
  const labels = host.split('.')
  for (const own of known) {
    const tail = labels.slice(-own.split('.').length).join('.')
    if (seemingHost(tail) === seemingHost(own) || `.${host}`.includes(`.${own}.`)) return own
  }
  return null
}

/** A host with its `xn--` parts written out; a part that is no right Punycode stays. Source: RFC 3492, RFC 5890. */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map(label => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.')
}

function decodePunycode(encoded: string): string | null {
  const delimiter = encoded.lastIndexOf('-')
  const output = delimiter > 0 ? Array.from(encoded.slice(0, delimiter)) : []
  let [codePoint, position, bias] = [128, 0, 72]
  let at = delimiter > 0 ? delimiter + 1 : 0
  while (at < encoded.length) {
    const step = readStep(encoded, at, bias)
    if (step === null) return null
    const length = output.length + 1
    bias = adapted(step.value, length, position === 0 && codePoint === 128)
    at = step.end
    position += step.value
    codePoint += Math.floor(position / length)
    position %= length
    if (codePoint > 0x10ffff) return null
    output.splice(position++, 0, String.fromCodePoint(codePoint))
  }
  return output.join('')
}

/** A number of variable length, and where the next begins. */
function readStep(encoded: string, start: number, bias: number): { value: number; end: number } | null {
  let value = 0
  for (let at = start, weight = 1, k = 36; at < encoded.length; at++, k += 36) {
    const place = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(encoded.charAt(at))
    if (place < 0) return null
    value += place * weight
    const threshold = Math.min(26, Math.max(1, k - bias))
    if (place < threshold) return { value, end: at + 1 }
    weight *= 36 - threshold
  }
  return null
}

function adapted(step: number, length: number, first: boolean): number {
  let delta = Math.floor(step / (first ? 700 : 2))
  delta += Math.floor(delta / length)
  let k = 0
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35)
  return k + Math.floor((36 * delta) / (delta + 38))
}
