// What can be computed of how the page looks: the offenders, by what is wrong with them. Runs in the page.
(limits) => {
  const shown = (each) =>
    each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().width > 1;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const start = (each) => each.outerHTML.slice(0, 160);

  function wider() {
    const held = [document.documentElement, ...all(".scroll, .dialog-body, .message, .top")];
    const right = (each) => each.getBoundingClientRect().right;
    const beyond = (each) => [...each.querySelectorAll("*")].find((inner) => right(inner) > right(each) + 1);
    return held.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => start(beyond(each) ?? each));
  }

  function nameless() {
    const named = (each) =>
      each.getAttribute("aria-label") || each.getAttribute("aria-labelledby") || each.innerText?.trim() || each.labels?.length;
    return all("button, a, input, select, textarea, summary, dialog, [role=option]")
      .filter((each) => shown(each) && !named(each)).map(start);
  }

  function small() {
    const side = (each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height);
    return all("button:not(.linklike), select").filter((each) => shown(each) && side(each) < limits.target).map(start);
  }

  // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const colour = (text) => {
    const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((each, n) => each * a + below[n] * (1 - a));
  const behind = (each) =>
    each ? over(colour(getComputedStyle(each).backgroundColor), behind(each.parentElement)) : [255, 255, 255];

  function ratioOf(each) {
    const back = behind(each);
    const front = over(colour(getComputedStyle(each).color), back);
    const [high, low] = [light(front), light(back)].sort((one, other) => other - one);
    return (high + 0.05) / (low + 0.05);
  }

  function faint() {
    const found = new Map();
    const walker = document.createTreeWalker(all("dialog[open]").at(-1) ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      const each = walker.currentNode.parentElement;
      const seen = each.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!text || !seen || each.closest(".unseen, .emoji")) continue;
      const { fontSize, fontWeight } = getComputedStyle(each);
      const size = parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const ratio = ratioOf(each);
      if (ratio < (isLarge ? limits.contrastOfLarge : limits.contrast))
        found.set(`${each.localName}.${each.className}`, `${ratio.toFixed(2)}: ${text.slice(0, 40)}`);
    }
    return Object.entries(Object.fromEntries(found)).map((each) => each.join(" "));
  }

  return { "wider than what holds it": wider(), "without a name": nameless(), "too small to hit": small(), "too faint": faint() };
}
