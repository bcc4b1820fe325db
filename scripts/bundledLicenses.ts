import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Options } from 'tsup'

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

interface PackageFile {
  readonly name: string
  readonly version: string
  readonly license: string
}

const licenseOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no license file to ship with the bundle`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

/** Writes the licenses of all packages that a bundle holds into one file beside it, as they ask for. */
export const bundledLicenses = (target: string): Plugin => ({
  name: 'bundled-licenses',
  setup: (build): void => {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile, errors }) => {
      if (metafile === undefined || errors.length > 0) return
      const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
      const held = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      const folders = new Set(held.flatMap(([path]) => PACKAGE_FOLDER.exec(path)?.[1] ?? []))
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, [...folders].sort().map(licenseOf).join('\n----\n\n'))
    })
  }
})
