// Files of messages: a link to save each, and pictures that are shown.

import { el } from "/static/dom.js";

export const isPicture = (file) => /\.(png|jpe?g|gif)$/i.test(file.name);

export function fileNode(file) {
  const link = el("a", { href: file.url, download: file.name, class: "file", data: { focus: file.url } }, el("span", { "aria-hidden": "true" }, "📄 "), file.name, el("small", {}, ` ${size(file.size)}`));
  return isPicture(file) ? el("figure", {}, el("img", { src: file.url, alt: file.name }), el("figcaption", {}, link)) : link;
}

const size = (bytes) => (bytes < 1024 ? `${bytes} bytes` : bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);
