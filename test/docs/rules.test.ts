import { describe, expect, test } from 'vitest'
import { type Article, checkArticle, decodeArticle, issuesOf, rules } from '../../src/index.js'
import { anchorOf } from '../../scripts/docs/markers.js'
import { blocksOf, issuesOfBlock, placed, printedOf, ruleExampleOf } from '../../scripts/docs/ruleExample.js'
import { articleOfExamples, codeSectionsOf, firstSentenceOf, renderRulesPage } from '../../scripts/docs/rulesPage.js'
import { type Section, sectionsOf } from '../../scripts/docs/sectionsOf.js'
import { textOf } from '../examples/projectFiles.js'
import { exportedCodecs } from '../support/samples.js'

const page = textOf('docs/rules.md')
const sections = codeSectionsOf(page)
const article = articleOfExamples(page)

const literalsOf = (file: string, type: string): ReadonlyArray<string> => {
  const [, union = ''] = new RegExp(`export type ${type} =([^\\n]*(?:\\n +\\|[^\\n]*)*)`).exec(textOf(file)) ?? []
  return [...union.matchAll(/'([^']+)'/g)].map(([, literal = '']) => literal)
}

const ruleCodes = literalsOf('src/issue/RuleCode.ts', 'RuleCode')
const jsonCodes = literalsOf('src/issue/Issue.ts', 'JsonCode')
const structuralCodes = literalsOf('src/codec/fault.ts', 'StructuralCode')

/** What each exported format calls its own faults. */
const formatCodes = exportedCodecs.flatMap(([, codec]) => {
  const refused = codec.format === undefined ? undefined : codec.decode('')
  return refused?._tag === 'Left' ? issuesOf(refused.left).map(({ code }) => code) : []
})

/** Codes that no document in JSON can have by itself: a program shows them. */
const FROM_PROGRAMS = ['type/json', 'type/other', 'format/extension-name', 'limit/line-length']

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'))

const examples = sections.flatMap((section) => {
  const example = ruleExampleOf(section)
  return example === undefined ? [] : [[section.code, example] as const]
})

describe('the lists of codes that this test reads', () => {
  test('are found', () => {
    expect(ruleCodes).toEqual(rules.map(({ code }) => code))
    expect(jsonCodes).toEqual(['json/syntax', 'json/duplicate-key', 'limit/line-length'])
    expect(structuralCodes).toContain('limit/issues')
    expect(structuralCodes.length).toBeGreaterThan(14)
    expect(new Set(formatCodes).size).toBeGreaterThan(15)
  })
})

describe('docs/rules.md', () => {
  test('has a section for each code, the rules first, and for nothing else', () => {
    const codes = sections.map(({ code }) => code)
    expect(codes.slice(0, rules.length)).toEqual(rules.map(({ code }) => code))
    const others = new Set([...structuralCodes, ...jsonCodes, ...formatCodes])
    expect(codes.slice(rules.length).sort()).toEqual([...others].sort())
  })

  test('has the table of rules', () => {
    const rows = [...page.matchAll(/^\| \[`([^`]+)`\]\(#\S+\) \| (error|warning) \| (.+) \|$/gm)]
    expect(rows.map(([, code, severity, summary]) => ({ code, severity, summary }))).toEqual(rules)
  })

  test('has the table of the other codes', () => {
    const rows = [...page.matchAll(/^\| \[`([^`]+)`\]\(#\S+\) \| ([A-Z].+\.) \|$/gm)]
    const others = sections.slice(rules.length)
    expect(rows.map(([, code, says]) => [code, says])).toEqual(others.map((one) => [one.code, firstSentenceOf(one)]))
  })

  test('is as the script writes it', () => {
    expect(renderRulesPage(page)).toBe(page)
  })

  test('links to what is there', () => {
    const formatPage = textOf('docs/format.md')
    const targets = new Map([
      ['', new Set(sectionsOf(page).map(({ heading }) => anchorOf(heading)))],
      ['format.md', new Set(sectionsOf(formatPage).map(({ heading }) => anchorOf(heading)))]
    ])
    const links = [...page.matchAll(/\]\((?!https?:)([\w./-]*)(?:#([\w-]*))?\)/g)]
    expect(links.length).toBeGreaterThan(sections.length)
    const broken = links.filter(([, file = '', anchor]) => {
      const anchors = targets.get(file)
      return anchors === undefined || (anchor !== undefined && !anchors.has(anchor))
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })
})

describe('the issue that shows how issues are read', () => {
  test('is printed so', () => {
    const { text } = sectionsOf(page).find(({ heading }) => heading === 'How to read an issue') as Section
    const shown = { language: 'json', note: '', code: '{ "/places/0/type": "City" }' }
    expect(blocksOf(text).map(({ code }) => code)).toEqual([printedOf(article, shown)])
  })
})

describe('the article of the examples', () => {
  test('has no issue', () => {
    expect(checkArticle(article as Article)).toEqual([])
    expect(decodeArticle(article)._tag).toBe('Right')
  })

  test('takes values only where they can stand', () => {
    expect(() => placed(article, { '/places/7': {} })).toThrow('points nowhere')
    expect(() => placed(article, { '/headline/0': 'R' })).toThrow('points nowhere')
    expect(() => placed(article, { headline: 'R' })).toThrow('no JSON Pointer')
  })
})

describe('the section of', () => {
  test.each(sections.map((section) => [section.code, section] as const))('%s fits a screen', (_code, { text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(50)
  })

  test.each(sections.map((section) => [section.code, section] as const))(
    '%s says where it stands',
    (code, { text }) => {
      expect(FROM_PROGRAMS.includes(code) || /\bstands\s+(?:at|where)\b/.test(text)).toBe(true)
    }
  )

  test.each(examples)('%s prints the issues of its example', (_code, { failing, printed }) => {
    expect(printed.code).toBe(printedOf(article, failing))
  })

  test.each(examples)('%s has an example with that issue and no other', (code, { failing }) => {
    const codes = issuesOfBlock(article, failing).map((issue) => issue.code)
    if (code === 'limit/issues') expect(codes).toEqual(['format/text', 'limit/issues'])
    else expect(codes).toEqual([code])
  })

  test.each(examples)('%s mends what the example names', (code, { failing, mended }) => {
    expect(issuesOfBlock(article, mended)).toEqual([])
    expect(mended.code).not.toBe(failing.code)
    if (code.startsWith('json/')) return
    const [before, after] = [failing, mended].map(({ code: json }) =>
      Object.keys(JSON.parse(json) as object).map(parentOf)
    )
    expect(after?.some((pointer) => before?.includes(pointer))).toBe(true)
  })

  test('a code of programs shows one', () => {
    const others = sections.filter((section) => ruleExampleOf(section) === undefined)
    expect(others.map(({ code }) => code)).toEqual(FROM_PROGRAMS)
    for (const { code, text } of others) {
      expect(blocksOf(text).map(({ language }) => language)).toEqual(['ts'])
      expect(text).toContain(`error  ${code}  `)
    }
  })
})
