/**
 * The element of the page with an id.
 *
 * @throws TypeError where the page has no such element of that kind: the page and the script are one program
 */
export const byId = <E extends HTMLElement>(id: string, kind: abstract new () => E): E => {
  const element = document.getElementById(id)
  if (element instanceof kind) return element
  throw new TypeError(`no such element: ${id}`)
}

/** A new element with a class and with content, which is text or other elements, never markup. */
export const made = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: ReadonlyArray<string | Node>
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  element.className = className
  element.append(...content)
  return element
}
