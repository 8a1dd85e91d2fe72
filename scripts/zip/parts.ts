import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as CDX from '@cyclonedx/cyclonedx-library'
import type { Carried } from '../vite/carried.ts'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>
}

/** What an extension is made of, as CycloneDX 1.6: the packages that are in it, with what their bytes must be. */
export function partsOf(carried: readonly Carried[], version: string, archives: Readonly<Record<string, Uint8Array>>) {
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const bom = new CDX.Models.Bom()
  bom.metadata.component = new CDX.Models.Component(CDX.Enums.ComponentType.Application, 'tolkku', {
    version,
    bomRef: `tolkku@${version}`,
    licenses: new CDX.Models.LicenseRepository([new CDX.Models.SpdxLicense('EUPL-1.2')]),
  })
  for (const [name, bytes] of Object.entries(archives))
    bom.components.add(
      new CDX.Models.Component(CDX.Enums.ComponentType.File, name, {
        bomRef: name,
        hashes: new CDX.Models.HashDictionary([[CDX.Enums.HashAlgorithm['SHA-256'], sha256(bytes)]]),
      }),
    )
  for (const part of carried) bom.components.add(componentOf(part, lock))
  const serializer = new CDX.Serialize.JsonSerializer(new CDX.Serialize.JSON.Normalize.Factory(CDX.Spec.Spec1dot6))
  return serializer.serialize(bom, { sortLists: true, space: 2 })
}

function componentOf({ name, version, licence, source }: Carried, { packages }: Lock) {
  const [group, short = name] = name.startsWith('@') ? name.split('/') : [undefined, name]
  const entry = Object.entries(packages).find(
    ([folder, found]) => folder.endsWith(`node_modules/${name}`) && found.version === version,
  )?.[1]
  if (!entry?.integrity) throw new Error(`${name} ${version} is not in the lockfile`)
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return new CDX.Models.Component(CDX.Enums.ComponentType.Library, short, {
    ...(group && { group }),
    version,
    purl,
    bomRef: purl,
    licenses: new CDX.Models.LicenseRepository([new CDX.Models.SpdxLicense(licence)]),
    hashes: new CDX.Models.HashDictionary([
      [
        CDX.Enums.HashAlgorithm['SHA-512'],
        Buffer.from(entry.integrity.replace('sha512-', ''), 'base64').toString('hex'),
      ],
    ]),
    externalReferences: new CDX.Models.ExternalReferenceRepository([
      new CDX.Models.ExternalReference(source, CDX.Enums.ExternalReferenceType.VCS),
    ]),
  })
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
