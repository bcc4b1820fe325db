import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { root } from '../examples/projectFiles.js'
import { serveFolder } from './serveFolder.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site, with a slash at the end, and where the browser listens; or why there is none. */
    readonly browser: { readonly site: string; readonly endpoint: string } | { readonly fault: string }
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

const buildSite = (): void => {
  if (existsSync(join(root, 'site/playground/index.html'))) return
  execFileSync('npm', ['run', 'docs'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
}

const launch = (): Promise<BrowserServer> => {
  if (!existsSync(executablePath)) {
    throw new Error(`no Chromium at ${executablePath}: install Debian's package chromium, or name another in CHROMIUM`)
  }
  return chromium.launchServer({ executablePath, headless: true, args: ARGUMENTS })
}

/**
 * Serves the site, built where it is not there yet, and starts one browser for all files, with a profile of its own.
 *
 * Where that fails, only the tests of this folder fail, and say why.
 */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  try {
    buildSite()
    const browser = await launch()
    const site = await serveFolder(join(root, 'site'))
    provide('browser', { site: site.address, endpoint: browser.wsEndpoint() })
    return async () => {
      await browser.close()
      await site.close()
    }
  } catch (error) {
    provide('browser', { fault: String(error) })
    return () => Promise.resolve()
  }
}
