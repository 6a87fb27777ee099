// Names and pictures of emoji: those that mean something to redraft first.

export const MEANINGFUL = [
  ["+1", "👍", "support"],
  ["-1", "👎", "dispute"],
  ["white_check_mark", "✅", "I'm done, looks good"],
  ["repeat", "🔁", "revise now"],
  ["x", "❌", "withdraw my reply"],
  ["eyes", "👀", "captured"],
];

const MORE = {
  heart: "❤️", tada: "🎉", rocket: "🚀", fire: "🔥", clap: "👏", pray: "🙏", raised_hands: "🙌", wave: "👋", joy: "😂",
  smile: "😄", thinking_face: "🤔", cry: "😢", 100: "💯", bulb: "💡", memo: "📝", warning: "⚠️", question: "❓",
  exclamation: "❗", star: "⭐", sparkles: "✨", hourglass: "⌛", heavy_check_mark: "✔️", ballot_box_with_check: "☑️",
  negative_squared_cross_mark: "❎", arrows_counterclockwise: "🔄", thumbsup: "👍", thumbsdown: "👎",
  paperclip: "📎", lock: "🔒", no_entry: "⛔", point_up: "☝️", muscle: "💪", coffee: "☕", bug: "🐛",
};

const PICTURES = { ...MORE, ...Object.fromEntries(MEANINGFUL.map(([name, picture]) => [name, picture])) };
const NAMES = Object.fromEntries(Object.entries(PICTURES).reverse().map(([name, picture]) => [picture, name]));

export const COMMON = Object.entries(MORE).filter(([name]) => !name.startsWith("thumbs"));

/** The picture of a name that Slack gives it, whatever its skin tone; the name between colons where we know none. */
export const picture = (name) => PICTURES[name.split("::")[0]] ?? `:${name}:`;

/** What Slack calls it; what somebody typed, where that is a name already. */
export function nameOf(typed) {
  const word = typed.trim().replace(/^:|:$/g, "");
  return NAMES[word] ?? NAMES[word + "\uFE0F"] ?? word;
}

/** What Discord calls it: the picture. */
export const pictureOf = (typed) => PICTURES[typed.trim().replace(/^:|:$/g, "")] ?? typed.trim();
