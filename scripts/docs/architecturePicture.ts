import { importsBetweenFolders } from './importsBetweenFolders.js'

const [WIDTH, HEIGHT, COLUMN, ROW, MARGIN] = [104, 34, 148, 62, 16]

type Graph = ReadonlyMap<string, ReadonlyArray<string>>

/** What a folder reaches by way of others, so that a line to it would say nothing new. */
const reachedThrough = (graph: Graph, folder: string): ReadonlySet<string> => {
  const reached = new Set<string>()
  const visit = (name: string): void => {
    for (const other of graph.get(name) ?? []) {
      if (reached.has(other)) continue
      reached.add(other)
      visit(other)
    }
  }
  for (const other of graph.get(folder) ?? []) visit(other)
  return reached
}

const importersOf = (graph: Graph, folder: string): ReadonlyArray<string> =>
  [...graph].flatMap(([name, others]) => (others.includes(folder) ? [name] : []))

/** How many imports lead to a folder at the most, one behind the other. */
const heightOf = (graph: Graph, folder: string): number =>
  Math.max(-1, ...importersOf(graph, folder).map((name) => heightOf(graph, name))) + 1

interface Box {
  readonly name: string
  readonly x: number
  readonly y: number
}

const boxesOf = (graph: Graph): ReadonlyMap<string, Box> => {
  const heights = new Map([...graph.keys()].map((folder) => [folder, heightOf(graph, folder)]))
  const highest = Math.max(...heights.values())
  const columns = new Map<number, Array<string>>()
  for (const [folder, height] of heights) {
    const level = highest - height
    columns.set(level, [...(columns.get(level) ?? []), folder])
  }
  const tallest = Math.max(...[...columns.values()].map(({ length }) => length))
  const boxes = [...columns].flatMap(([level, names]) =>
    names.map((name, row): readonly [string, Box] => {
      const y = MARGIN + (row + (tallest - names.length) / 2) * ROW
      return [name, { name, x: MARGIN + level * COLUMN, y }]
    })
  )
  return new Map(boxes)
}

const lineBetween = (from: Box, to: Box): string => {
  const [x1, y1, x2, y2] = [from.x, from.y + HEIGHT / 2, to.x + WIDTH, to.y + HEIGHT / 2]
  const bend = Math.max(24, (x1 - x2) / 2)
  return `  <path d="M${x1} ${y1}C${x1 - bend} ${y1} ${x2 + bend} ${y2} ${x2} ${y2}"/>`
}

const boxText = ({ name, x, y }: Box): string =>
  `  <rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="6"/>\n` +
  `  <text x="${x + WIDTH / 2}" y="${y + HEIGHT / 2 + 5}">${name}</text>`

const STYLE = [
  'svg { color-scheme: light dark; font: 14px ui-monospace, Menlo, Consolas, monospace }',
  'path { fill: none; stroke: #7a8a99; stroke-width: 1.25 }',
  'rect { fill: #f4f1e8; stroke: #7a8a99 }',
  'text { fill: #1e1e1c; text-anchor: middle }',
  '@media (prefers-color-scheme: dark) { rect { fill: #262a2e } text { fill: #ebe8e1 } }'
].join('\n    ')

/**
 * The folders of `src` as boxes, and a line from each to those on its left that it imports; none where another way leads there. It is made of the
 * imports themselves.
 */
export const renderArchitecture = (): string => {
  const graph = importsBetweenFolders()
  const boxes = boxesOf(graph)
  const all = [...boxes.values()]
  const lines = [...graph].flatMap(([folder, others]) => {
    const implied = reachedThrough(graph, folder)
    return others
      .filter((other) => !implied.has(other))
      .map((other) => lineBetween(boxes.get(folder) as Box, boxes.get(other) as Box))
  })
  const width = Math.max(...all.map(({ x }) => x)) + WIDTH + MARGIN
  const height = Math.max(...all.map(({ y }) => y)) + HEIGHT + MARGIN
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    '  <title id="title">The folders of src, and which imports which: from right to left</title>',
    `  <style>\n    ${STYLE}\n  </style>`,
    ...lines,
    ...all.map(boxText),
    '</svg>',
    ''
  ].join('\n')
}
