import { uriSource } from './uriSyntax.js'

const source = (): string => {
  const wellParted = '(?![0-9A-Za-z_.-]*(?:\\.[.-]|-\\.))'
  const reverseDns = `${wellParted}[A-Za-z][0-9A-Za-z-]+\\.[0-9A-Za-z_.-]*[0-9A-Za-z_]`
  return `^(?:${reverseDns}|${uriSource()})$`
}

/** All of the name of an extension. */
export const extensionNamePattern: RegExp = /* @__PURE__ */ (() => new RegExp(source()))()
