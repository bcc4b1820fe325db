import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs Chromium where it is missing and Debian's packages can be had; else the tests in a browser say that there is none. */
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium'

const asRoot = (command, ...args) => {
  const words = process.getuid?.() === 0 ? [command, ...args] : ['sudo', '--non-interactive', command, ...args]
  return spawnSync(words[0], words.slice(1), { stdio: 'inherit' }).status === 0
}

if (!existsSync(browser) && !(asRoot('apt-get', 'update') && asRoot('apt-get', 'install', '-y', 'chromium'))) {
  console.error(`${browser} is not there and could not be installed: install Chromium, or name it in CHROMIUM`)
}
