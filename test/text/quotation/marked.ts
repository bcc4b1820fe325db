import { expect } from 'vitest'
import { isQuoted } from '../../../src/text/quotation/isQuoted.js'
import { quotationsOf } from '../../../src/text/quotation/quotationsOf.js'

interface Expectation {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly quoted: boolean
}

const BRACKETS = /\[\[|\]\]|\{\{|\}\}/g

const read = (marked: string, paragraph: number): { text: string; expectations: ReadonlyArray<Expectation> } => {
  const expectations: Array<Expectation> = []
  let [text, last, start] = ['', 0, 0]
  for (const { 0: bracket, index } of marked.matchAll(BRACKETS)) {
    text += marked.slice(last, index)
    last = index + 2
    if (bracket === '[[' || bracket === '{{') start = text.length
    else expectations.push({ paragraph, start, end: text.length, quoted: bracket === ']]' })
  }
  return { text: text + marked.slice(last), expectations }
}

/** Holds the verdicts on paragraphs against their brackets: [[quoted]], {{not quoted}}. */
export const expectVerdicts = (marked: ReadonlyArray<string>): void => {
  const paragraphs = marked.map(read)
  const quotations = quotationsOf(paragraphs.map(({ text }) => text))
  const expectations = paragraphs.flatMap(({ expectations }) => expectations)
  const bracketed = expectations.map(({ paragraph, start, end, quoted }) => {
    const words = paragraphs[paragraph]?.text.slice(start, end) ?? ''
    return { words, quoted }
  })
  const verdicts = expectations.map(({ paragraph, start, end }, index) => {
    const own = quotations[paragraph]
    return { words: bracketed[index]?.words, quoted: own !== undefined && isQuoted(own, { start, end }) }
  })
  expect(bracketed.length).toBeGreaterThan(0)
  expect(verdicts).toEqual(bracketed)
}
