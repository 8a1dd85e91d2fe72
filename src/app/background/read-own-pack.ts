import type * as z from 'zod/mini'
import type { OwnPackFile } from '../../packs/own/schema.ts'

/** Reads an own pack's file. Its schema is made when there is one: for most starts that is never. */
export async function readOwnPack(file: unknown): Promise<z.core.util.SafeParseResult<OwnPackFile>> {
  const { ownPackSchema } = await import('../../packs/own/schema.ts')
  return ownPackSchema.safeParse(file)
}
