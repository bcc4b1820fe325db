import type { Table } from './Results.js'

/** A table for the terminal: columns in line, no frames. */
export const textTable = ({ title, head, rows }: Table): string => {
  const widths = head.map((_cell, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: ReadonlyArray<string>): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [title, '', ...[head, ...rows].map((row) => `  ${line(row)}`), ''].join('\n')
}
