const SYLLABLE = /^(.*?)([^aeiouyäöå]*)([aeiouyäöå]+)$/

/** Pairs of strong and weak grade at the end of a consonant cluster, the longer ones first. */
const CLUSTERS: readonly (readonly [strong: string, weak: string])[] = [
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
]

function split(stem: string): readonly [head: string, cluster: string, vowels: string] | null {
  const parts = SYLLABLE.exec(stem)
  return parts ? [parts[1] ?? '', parts[2] ?? '', parts[3] ?? ''] : null
}

/** The weak grades of a stem that ends in vowels: `katu` gives `kadu`. Empty when nothing alternates. */
export function weaken(stem: string): string[] {
  const parts = split(stem)
  if (!parts) return []
  const [head, cluster, vowels] = parts
  // Only an open syllable of one short vowel alternates: korkea has its k elsewhere.
  if (head === '' || vowels.length > 1) return []
  const rest = cluster.slice(0, -1)
  if (/kk$|pp$|tt$|gg$|bb$|dd$/.test(cluster)) return [head + rest + vowels]
  for (const [strong, weak] of CLUSTERS) {
    if (cluster.endsWith(strong)) return [head + cluster.slice(0, -2) + weak + vowels]
  }
  if (/^h?t$/.test(cluster)) return [`${head}${rest}d${vowels}`]
  if (/^[lr]?p$/.test(cluster)) return [`${head}${rest}v${vowels}`]
  if (/^[lrh]?k$/.test(cluster)) return weakenK(head, rest, vowels)
  return []
}

function weakenK(head: string, rest: string, vowels: string): string[] {
  if (rest !== '' && /^[ei]/.test(vowels)) return [`${head}${rest}j${vowels}`, head + rest + vowels]
  if (rest === '' && /^[uy]/.test(vowels) && head.endsWith(vowels.charAt(0))) return [`${head}${rest}v${vowels}`]
  if (rest === '' && head.slice(-2) === vowels.charAt(0).repeat(2)) return [`${head}'${vowels}`]
  return [head + rest + vowels]
}

/** The possible strong grades of a stem in the weak grade: `tava` gives `tapa`. */
export function strengthen(stem: string): string[] {
  const parts = split(stem)
  if (!parts) return []
  const [head, cluster, vowels] = parts
  if (vowels.length > 1) return [`${head}${cluster}${vowels.slice(0, -1)}k${vowels.slice(-1)}`]
  for (const [strong, weak] of CLUSTERS) {
    if (cluster.endsWith(weak)) return [head + cluster.slice(0, -2) + strong + vowels]
  }
  const rest = cluster.slice(0, -1)
  if (/(^|[^ksth])[kpt]$|[lrnm][kpt]$/.test(cluster)) return [head + cluster + cluster.slice(-1) + vowels]
  if (/^h?d$/.test(cluster)) return [`${head}${rest}t${vowels}`]
  if (/^[lr]?v$/.test(cluster)) return [`${head}${rest}p${vowels}`]
  if (/^[lrh]j$/.test(cluster)) return [`${head}${rest}k${vowels}`]
  if (/^[lrh]?$/.test(cluster) && head !== '') return [`${head}${cluster}k${vowels}`]
  return []
}
