import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where a value is exported: the module from the root of src, without its extension, and the name. */
export interface ExportedValue {
  readonly module: string
  readonly name: string
}

/** The folders whose patterns, functions and codecs a check may import. */
const FOLDERS = ['primitive', 'vocabulary', 'generated']

const sourceUrl = new URL('../../src/', import.meta.url)

const readExports = async (): Promise<ReadonlyMap<unknown, ExportedValue>> => {
  const values = new Map<unknown, ExportedValue>()
  for (const folder of FOLDERS) {
    for (const entry of readdirSync(fileURLToPath(new URL(folder, sourceUrl)), { withFileTypes: true })) {
      if (!entry.isFile()) continue
      const module = `${folder}/${entry.name.replace(/\.ts$/, '')}`
      const exported = (await import(new URL(`${module}.ts`, sourceUrl).href)) as Readonly<Record<string, unknown>>
      for (const [name, value] of Object.entries(exported)) {
        if (typeof value === 'object' || typeof value === 'function')
          values.set(value, values.get(value) ?? { module, name })
      }
    }
  }
  return values
}

/** Every object and function that a module of these folders exports, with where. */
export const exportedValues: ReadonlyMap<unknown, ExportedValue> = await readExports()
