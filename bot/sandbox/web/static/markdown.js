// Text of several lines, in any of the three flavours, to DOM nodes: headings, lists, tables, quotes, listings.

import { el } from "/static/dom.js";
import { DISCORD, inline, MARKDOWN, MRKDWN } from "/static/inline.js";

const NESTED_MAX = 8;

export const markdown = (text) => blocks(text, { ...MARKDOWN, heading: /^(#{1,6})\s+(.*?)#*\s*$/, rule: /^\s*([-*_])(\s*\1){2,}\s*$/, lists: true, tables: true });
export const discord = (text) => blocks(text, { ...DISCORD, heading: /^(#{1,3})\s+(.*)$/, small: /^-# (.*)$/, lists: true });
export const mrkdwn = (text) => blocks(text, { ...MRKDWN, quote: /^(?:>|&gt;)\s?(.*)$/ });

const ITEM = /^(\s*)(?:([-*+])|(\d{1,9})[.)])\s+(.*)$/;
const FENCE = /^\s*```(.*)$/;
const DIVIDER = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

function blocks(text, flavour, depth = 0) {
  const lines = text.split("\n");
  const found = [];
  let at = 0;
  const quote = flavour.quote ?? /^>\s?(.*)$/;
  const starts = (line, next) =>
    FENCE.test(line) || flavour.heading?.test(line) || flavour.small?.test(line) || flavour.rule?.test(line) || quote.test(line) ||
    (flavour.lists && ITEM.test(line)) || (flavour.tables && line.includes("|") && DIVIDER.test(next ?? "") && (next ?? "").includes("-"));
  const take = (fits) => {
    const from = at;
    while (at < lines.length && fits(lines[at], at)) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at];
    let match;
    if (!line.trim()) at++;
    else if ((match = FENCE.exec(line))) found.push(fenced(match[1]));
    else if ((match = flavour.small?.exec(line))) found.push(el("p", { class: "small" }, inline(match[1], flavour))), at++;
    else if ((match = flavour.heading?.exec(line))) found.push(heading(match[1].length, inline(match[2], flavour))), at++;
    else if (flavour.rule?.test(line)) found.push(el("hr")), at++;
    else if (quote.test(line) && depth < NESTED_MAX)
      found.push(el("blockquote", {}, blocks(take((each) => quote.test(each)).map((each) => quote.exec(each)[1]).join("\n"), flavour, depth + 1)));
    else if (flavour.lists && ITEM.test(line)) found.push(...list(take((each, n) => ITEM.test(each) || (/^\s+\S/.test(each) && n > 0)), flavour));
    else if (flavour.tables && line.includes("|") && DIVIDER.test(lines[at + 1] ?? "")) found.push(table(take((each) => each.includes("|")), flavour));
    else {
      const first = lines[at++];
      const rest = take((each, n) => each.trim() && !starts(each, lines[n + 1]));
      found.push(el("p", {}, inline([first, ...rest].join("\n"), flavour)));
    }
  }
  return found;

  function fenced(after) {
    at++;
    const oneLine = /^(.+)```\s*$/.exec(after);
    if (oneLine) return el("pre", { tabindex: "0" }, el("code", {}, flavour.plain(oneLine[1])));
    const inner = take((each) => !/```\s*$/.test(each));
    const last = at < lines.length ? lines[at++].replace(/```\s*$/, "") : "";
    const isLanguage = /^\s*[\w+#.-]*\s*$/.test(after);
    const all = [...(isLanguage ? [] : [after]), ...inner, ...(last ? [last] : [])];
    return el("pre", { tabindex: "0" }, el("code", {}, flavour.plain(all.join("\n"))));
  }
}

const heading = (level, inner) => el("p", { role: "heading", "aria-level": Math.min(6, level + 3), class: `h${level}` }, inner);

/** Items by their indentation: one that is deeper belongs to the one before. */
function list(lines, flavour) {
  const roots = [], open = [];
  for (const line of lines) {
    const match = ITEM.exec(line);
    if (!match) {
      open.at(-1)?.item.append(el("br"), ...inline(line.trim(), flavour));
      continue;
    }
    const indent = match[1].replace(/\t/g, "    ").length;
    const tag = match[2] ? "ul" : "ol";
    const isOther = () => open.at(-1).indent === indent && open.at(-1).list.localName !== tag;
    while (open.length && (open.at(-1).indent > indent || isOther())) open.pop();
    if (!open.length || (open.at(-1).indent < indent && open.length < NESTED_MAX)) {
      const made = el(tag, tag === "ol" && match[3] !== "1" ? { start: match[3] } : {});
      if (open.length) open.at(-1).item.append(made);
      else roots.push(made);
      open.push({ list: made, indent });
    }
    const box = /^\[([ xX])\]\s+(.*)$/.exec(match[4]);
    const shown = box ? [box[1] === " " ? "☐ " : "☑ ", ...inline(box[2], flavour)] : inline(match[4], flavour);
    const item = el("li", {}, shown);
    open.at(-1).list.append(item);
    open.at(-1).item = item;
  }
  return roots;
}

const cells = (line) => line.trim().replace(/^\||\|$/g, "").split(/(?<!\\)\|/).map((each) => each.trim().replaceAll("\\|", "|"));

function table([header, , ...rows], flavour) {
  const names = cells(header);
  const row = (line) => el("tr", {}, names.map((_, number) => el("td", {}, inline(cells(line)[number] ?? "", flavour))));
  const head = el("tr", {}, names.map((each) => el("th", { scope: "col" }, inline(each, flavour))));
  return el("div", { class: "wide", tabindex: "0", role: "group", "aria-label": "Table" }, el("table", {}, el("thead", {}, head), el("tbody", {}, rows.map(row))));
}
