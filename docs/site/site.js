// Menus of narrow windows by keyboard, contents scrolled to the page that is shown, and titles that break well.
"use strict";

(() => {
  const setUpMenu = (id, name) => {
    const box = document.getElementById(id);
    const buttons = [...document.querySelectorAll(`label[for=${id}]:not(.overlay)`)];
    if (!box) return () => {};

    const show = () => buttons.forEach((button) => button.setAttribute("aria-expanded", box.checked));
    const open = (isOpen) => {
      box.checked = isOpen;
      show();
    };
    box.addEventListener("change", show);
    for (const button of buttons) {
      button.tabIndex = 0;
      button.setAttribute("role", "button");
      button.setAttribute("aria-label", name);
      button.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open(!box.checked);
        const drawer = document.querySelector(id === "__toc" ? ".toc-drawer" : ".sidebar-drawer");
        if (!box.checked) return;
        [...drawer.querySelectorAll("input[name=q], .toc-tree a")].find((one) => one.checkVisibility())?.focus();
      });
    }
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.checked) return;
      open(false);
      buttons.find((button) => button.checkVisibility())?.focus();
    });
    show();
    return open;
  };

  // Sphinx moves the cursor to the search on "/", which must be on the screen by then.
  const showSearchOnSlash = (openContents) => {
    const isNarrow = window.matchMedia("(max-width: 63em)");
    document.addEventListener(
      "keydown",
      (event) => {
        const isTyping = ["INPUT", "TEXTAREA", "SELECT", "BUTTON"].includes(document.activeElement?.tagName);
        const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
        if (event.key === "/" && isPlain && !isTyping && isNarrow.matches) openContents(true);
      },
      true,
    );
  };

  const scrollToCurrent = () => {
    const box = document.querySelector(".sidebar-scroll");
    const current = box?.querySelector(".current-page");
    if (!current) return;
    const below = current.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (below > box.clientHeight * 0.8) box.scrollTo({ top: below - box.clientHeight / 3, behavior: "instant" });
  };

  // Names of modules may break after a dot, so that they do not within a word.
  const breakNames = () => {
    for (const title of document.querySelectorAll("h1, .sidebar-tree a")) {
      const words = title.firstChild;
      if (words?.nodeType !== Node.TEXT_NODE || !/\w\.\w/.test(words.data)) continue;
      const parts = words.data.split(/(?<=\w\.)(?=\w)/);
      words.replaceWith(...parts.flatMap((part) => [part, document.createElement("wbr")]));
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    breakNames();
    setUpMenu("__toc", "On this page");
    showSearchOnSlash(setUpMenu("__navigation", "Contents and search"));
    scrollToCurrent();
  });
})();
