// Marks within a line, as each platform reads them, to DOM nodes. Whatever is no mark stays the text that it is.

import { el } from "/static/dom.js";
import { picture } from "/static/emoji.js";
import { nameOf, state } from "/static/state.js";
import { localLink } from "/static/links.js";

const DEPTH_MAX = 12;
const SPAN = 4000;

const inside = (tag) => (match, flavour, depth) => el(tag, {}, inline(match[1], flavour, depth + 1));
const code = (match, flavour) => el("code", {}, flavour.plain(match[2].replace(/^ (.*[^ ].*) $/, "$1")));
const pair = (mark, tag) => [new RegExp(`${mark}(?=\\S)([\\s\\S]{0,${SPAN}}?\\S)${mark}`, "y"), inside(tag)];
const mention = (text) => el("span", { class: "mention" }, text);
const CODE = [/(`+)([\s\S]{1,4000}?[^`])\1(?!`)|(`)([^`])`/y, (match, flavour) => code(match[3] ? [0, 0, match[4]] : match, flavour)];
const ESCAPED = [/\\([\\`*_{}[\]()#+\-.!~|<>@:/])/y, (match) => match[1]];
const BARE = [/https?:\/\/[^\s<>()\]]+[^\s<>()\].,;:!?'"*_~|]/y, (match, flavour) => link(match[0], match[0], flavour)];
const NAMED = [
  /\[([^\][]{1,1000})\]\(\s*<?([^\s()<>]{1,2000}(?:\([^\s()<>]*\))?)>?(?:\s+"[^"]*")?\s*\)/y,
  (match, flavour, depth) => link(match[2], inline(match[1], flavour, depth + 1), flavour),
];
const word = /\w/;
/** `_` within a word is a letter. */
const underscored = (match, flavour, depth, text, at) =>
  word.test(text[at - 1] ?? "") || word.test(text[at + match[0].length] ?? "") ? null : inside("em")(match, flavour, depth);

const entities = (text) => text.replace(/&(lt|gt|amp);/g, (whole, name) => ({ lt: "<", gt: ">", amp: "&" })[name]);
const shortcode = [/:([a-z0-9_+-]{1,60}):/y, (match) => (picture(match[1]).startsWith(":") ? match[0] : picture(match[1]))];

/** Standard Markdown, as Slack's Markdown blocks have it. */
export const MARKDOWN = {
  plain: entities,
  rules: [
    ESCAPED, CODE, pair("\\*\\*\\*", "strong"), pair("\\*\\*", "strong"), pair("__", "strong"), pair("~~", "s"), pair("\\*", "em"),
    [/_(?=\S)([\s\S]{0,4000}?\S)_/y, underscored], NAMED, BARE,
  ],
};

/** Slack's own marks. */
export const MRKDWN = {
  plain: entities,
  rules: [
    CODE,
    [/<@([A-Z0-9]{1,40})(?:\|[^>]*)?>/y, (match) => mention(`@${nameOf(match[1])}`)],
    [/<#([A-Z0-9]{1,40})(?:\|([^>]*))?>/y, (match) => mention(`#${match[2] || placeName(match[1])}`)],
    [/<!(\w{1,40})(?:\|[^>]*)?>/y, (match) => mention(`@${match[1]}`)],
    [/<((?:https?|mailto):[^|>\s]{1,2000})(?:\|([^>]{1,1000}))?>/y, (match, flavour) => link(entities(match[1]), entities(match[2] ?? match[1]), flavour)],
    pair("\\*", "strong"), [/_(?=\S)([\s\S]{0,4000}?\S)_/y, underscored], pair("~", "s"), shortcode, BARE,
  ],
};

/** Discord's Markdown. */
export const DISCORD = {
  plain: (text) => text,
  rules: [
    ESCAPED, CODE,
    [/<@!?(\d{1,25})>/y, (match) => mention(`@${nameOf(match[1])}`)],
    [/<@&(\d{1,25})>/y, (match) => mention(`@${state.seen?.roles?.[match[1]] ?? "role"}`)],
    [/<#(\d{1,25})>/y, (match) => mention(`#${placeName(match[1])}`)],
    [/<(https?:\/\/[^\s>]{1,2000})>/y, (match, flavour) => link(match[1], match[1], flavour)],
    pair("\\*\\*\\*", "strong"), pair("\\*\\*", "strong"), pair("__", "u"), pair("~~", "s"), [/\|\|([\s\S]{1,4000}?)\|\|/y, spoiler], pair("\\*", "em"),
    [/_(?=\S)([\s\S]{0,4000}?\S)_/y, underscored], NAMED, BARE,
  ],
};

const placeName = (id) => state.seen?.places.find((each) => each.id === id)?.name ?? "unknown";

function spoiler(match, flavour, depth) {
  return el("details", { class: "spoiler" }, el("summary", {}, "Spoiler"), inline(match[1], flavour, depth + 1));
}

/** Only addresses of the web and of mail become links. */
function link(address, shown, flavour) {
  const here = localLink(address);
  if (here) return el("a", { href: here }, shown);
  if (!/^(https?:\/\/|mailto:)/i.test(flavour.plain(address))) return el("span", {}, shown);
  return el("a", { href: flavour.plain(address), rel: "noopener noreferrer nofollow", target: "_blank" }, shown);
}

/** Nodes and strings. */
export function inline(text, flavour, depth = 0) {
  if (depth > DEPTH_MAX) return [flavour.plain(text)];
  const found = [];
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const [made, length] = firstOf(text, at, flavour, depth);
    if (made === null) {
      plain += text[at++];
      continue;
    }
    if (plain) found.push(...lines(flavour.plain(plain)));
    plain = "";
    found.push(made);
    at += length;
  }
  if (plain) found.push(...lines(flavour.plain(plain)));
  return found;
}

const STARTS = /[\\`*_~[<|:h]/;

function firstOf(text, at, flavour, depth) {
  if (!STARTS.test(text[at])) return [null, 0];
  for (const [pattern, make] of flavour.rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const made = match && make(match, flavour, depth, text, at);
    if (made !== null && made !== undefined) return [made, match[0].length];
  }
  return [null, 0];
}

const lines = (text) => text.split("\n").flatMap((each, number) => (number ? [el("br"), each] : [each])).filter((each) => each !== "");
