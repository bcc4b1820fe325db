import type { Environment } from '../Environment.js'
import { paletteFor } from '../terminal/Palette.js'
import type { ValidateOptions } from '../validate/ValidateOptions.js'
import { githubReporter } from './githubReporter.js'
import { jsonReporter } from './jsonReporter.js'
import type { Reporter } from './Reporter.js'
import { sarifReporter } from './sarifReporter.js'
import { textReporter } from './textReporter.js'

/** The reporter that was asked for; with code frames where a person watches. */
export const reporterFor = (
  { format, quiet }: Pick<ValidateOptions, 'format' | 'quiet'>,
  version: string,
  environment: Environment
): Reporter => {
  const { stdout } = environment
  switch (format) {
    case 'text': {
      const palette = paletteFor(stdout, environment)
      return textReporter({ palette, quiet, ...(stdout.isTerminal ? { frameWidth: stdout.width } : {}) })
    }
    case 'json':
      return jsonReporter
    case 'github':
      return githubReporter(quiet)
    case 'sarif':
      return sarifReporter(version)
  }
}
