// Slash commands while they are typed: what there is, and what each takes.

import { state } from "/static/state.js";

const SUB = 1, SLASH = 1;

/** Every command that can be typed here: its line, its usage, what it is for, and its options (Discord). */
export function known() {
  const { command, commands } = state.seen;
  if (command) return command.usage.split(" · ").map((usage) => ({ line: `${command.name} ${usage.split(" ")[0]}`, usage: `${command.name} ${usage}`, options: [] }));
  return commands.filter((each) => each.type === SLASH).flatMap((each) => {
    const subs = (each.options ?? []).filter((option) => option.type === SUB);
    const line = `/${each.name}`;
    return subs.length ? subs.map((sub) => ({ line: `${line} ${sub.name}`, usage: `${line} ${sub.name}`, about: sub.description, options: sub.options ?? [] }))
      : [{ line, usage: line, about: each.description, options: each.options ?? [] }];
  });
}

/** What fits what was typed so far. */
export function hints(typed) {
  if (!typed.startsWith("/") || typed.includes("\n")) return [];
  const exact = known().some((each) => typed.startsWith(`${each.line} `));
  return exact ? [] : known().filter((each) => each.line.startsWith(typed.trimEnd())).map((each) => ({ value: each, label: each.usage, about: each.about }));
}

/** The command that was typed in full. */
export const typedCommand = (text) => known().find((each) => text === each.line || text.startsWith(`${each.line} `));
