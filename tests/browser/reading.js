// What a reader of a page of the documents meets, as plain data. Colours are judged in Python.

(() => {
  const drawers = ".sidebar-drawer, .toc-drawer, .skip-to-content, svg, script, style, noscript, template"

  // Not innerWidth, which grows with the page where a phone zooms out. A scroll bar is not part of it.
  const windowWidth = () => document.documentElement.clientWidth

  const isShown = element =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })

  const nameOf = element => {
    const classes = typeof element.className === "string" ? element.className.trim() : ""
    const name = element.tagName.toLowerCase() + (classes && "." + classes.replace(/\s+/g, "."))
    return `${name} "${element.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}"`
  }

  // Boxes that scroll by themselves may hold what is wider than the window.
  const scrolls = element => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(box).overflowX)) return box.getBoundingClientRect().right <= windowWidth() + 1
    }
    return false
  }

  const wide = () => {
    const found = []
    for (const element of document.body.querySelectorAll("*")) {
      const { left, right, width } = element.getBoundingClientRect()
      if (!width || (left >= -1 && right <= windowWidth() + 1)) continue
      if (element.closest(drawers) || !isShown(element) || scrolls(element)) continue
      found.push(nameOf(element))
      if (found.length === 5) break
    }
    return found
  }

  // Text that is cut off by its own box, such as a word that does not break.
  const cut = () =>
    [...document.querySelectorAll("article *")].filter(element => {
      if (element.scrollWidth <= element.clientWidth + 1 || !element.clientWidth) return false
      return getComputedStyle(element).overflowX === "hidden" && isShown(element)
    }).slice(0, 5).map(nameOf)

  const parse = colour => {
    const parts = colour.match(/[\d.]+/g).map(Number)
    if (!colour.startsWith("rgb")) throw new Error("unknown form of a colour: " + colour)
    return [parts[0], parts[1], parts[2], parts[3] ?? 1]
  }

  const blend = ([red, green, blue, alpha], back) =>
    [red, green, blue].map((part, at) => Math.round(part * alpha + back[at] * (1 - alpha)))

  // Elements of one kind within the same kinds look alike: each kind is measured once.
  const inks = () => {
    const kinds = new WeakMap()
    const backs = new Map([["", [255, 255, 255]]])
    const seen = new Map()
    const kindOf = element => {
      if (!element) return ""
      let kind = kinds.get(element)
      if (kind === undefined) {
        const above = kindOf(element.parentElement)
        kind = `${above}/${element.tagName}.${element.getAttribute("class") ?? ""}`
        kinds.set(element, kind)
        if (!backs.has(kind)) backs.set(kind, blend(parse(getComputedStyle(element).backgroundColor), backs.get(above)))
      }
      return kind
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement
      if (!texts.currentNode.data.trim() || element.closest("svg, script, style, noscript")) continue
      const kind = kindOf(element)
      if (seen.has(kind) || !isShown(element)) continue
      const style = getComputedStyle(element)
      const back = backs.get(kind)
      seen.set(kind, { ink: blend(parse(style.color), back), back, size: parseFloat(style.fontSize), where: nameOf(element) })
    }
    return [...seen.values()]
  }

  const texts = selector => [...document.querySelectorAll(selector)].map(element => element.textContent.trim())

  return {
    layout: () => ({ width: document.documentElement.scrollWidth, window: windowWidth(), wide: wide(), cut: cut() }),
    inks,
    content: () => ({
      title: document.title,
      language: document.documentElement.lang,
      headings: texts("h1").map(text => text.replace(/[#¶]$/, "")),
      words: document.querySelector("article").innerText.split(/\s+/).length,
      examples: document.querySelectorAll("article pre").length,
      images: [...document.images].map(one => ({ source: one.src, alt: one.alt, width: one.naturalWidth })),
      ids: [...document.querySelectorAll("[id], a[name]")].map(one => one.id || one.name),
      links: [...new Set([...document.links].map(one => one.href))],
      unnamed: [...document.querySelectorAll("a[href], button, input:not([type=hidden])")]
        .filter(one => isShown(one) && !(one.textContent + (one.ariaLabel ?? "")).trim() && !one.querySelector("img[alt]"))
        .map(one => one.outerHTML.slice(0, 80)),
    }),
  }
})()
