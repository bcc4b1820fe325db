import { rmSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { rollup, type OutputOptions } from 'rollup'

const CORE = 'core'

const files = (extension: string): OutputOptions => ({
  entryFileNames: `[name].${extension}`,
  chunkFileNames: ({ name }) => (name === CORE ? `${CORE}.${extension}` : `chunk-[hash:8].${extension}`)
})

/**
 * Puts all that the main entry loads into one file, of which the others import what they share, and writes CommonJS
 * beside it. esbuild makes a file of whatever any two entries share, and each file costs a program that starts more than
 * the code in it.
 *
 * @param folder - where esbuild wrote the entries and their chunks, which are replaced
 * @param entries - the names of all entries
 * @param main - that of the main one
 */
export const mergeChunks = async (folder: string, entries: ReadonlyArray<string>, main: string): Promise<void> => {
  const pathOf = (name: string): string => resolve(folder, `${name}.js`)
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, pathOf(name)])),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    // What is not used, esbuild has dropped.
    treeshake: false
  })
  const output: OutputOptions = {
    dir: folder,
    // With all that it loads.
    manualChunks: { [CORE]: [pathOf(main)] },
    minifyInternalExports: false,
    hoistTransitiveImports: false
  }
  const modules = await bundle.write({ ...output, ...files('js'), format: 'es' })
  const scripts = await bundle.write({ ...output, ...files('cjs'), format: 'cjs', interop: 'esModule' })
  await bundle.close()
  const written = new Set([...modules.output, ...scripts.output].map(({ fileName }) => resolve(folder, fileName)))
  for (const file of bundle.watchFiles) if (!written.has(file)) rmSync(file)
}
