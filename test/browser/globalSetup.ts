import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { root } from '../examples/projectFiles.js'
import { serveFolder } from './serveFolder.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site, with a slash at the end. */
    readonly site: string
    /** Where the browser listens. */
    readonly browser: string
  }
}

/** Debian's browser; CHROMIUM names another. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Serves the site, built where it is not there yet, and starts one browser for all files, with a profile of its own. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  if (!existsSync(join(root, 'site/playground/index.html'))) {
    execFileSync('npm', ['run', 'docs'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  }
  const site = await serveFolder(join(root, 'site'))
  const browser = await chromium.launchServer({ executablePath, headless: true, args: ARGUMENTS })
  provide('site', site.address)
  provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
}
