import type { Output } from '../Environment.js'

const WIDEST = 100

/** How many columns running text takes on an output: its own, but no more than 100, past which lines are hard to follow. */
export const textWidth = ({ width }: Output): number => Math.min(width, WIDEST)
