"""The report as one page of HTML that needs nothing else: no script, no request; light or dark as the reader has it."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape

from bot.measure.charts import DARK, LIGHT, Chart, svg
from bot.measure.tables import Table

_STYLE = """
:root { color-scheme: light dark; --text: #1d1c1a; --soft: #5c5a55; --line: #d9d6cf; --back: #fdfcfa; --head: #f1eee8 }
@media (prefers-color-scheme: dark) {
  :root { --text: #e9e6df; --soft: #a9a59c; --line: #44413b; --back: #1b1a18; --head: #292724 }
}
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1rem 4rem; color: var(--text); background: var(--back);
  font: 1rem/1.5 system-ui, sans-serif }
h1 { line-height: 1.2 }
section { margin-top: 2.5rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
caption { text-align: left; font-size: 1.2rem; font-weight: 600; padding-bottom: .5rem }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem .4rem;
  border-bottom: 1px solid var(--line); overflow-wrap: break-word; min-width: 3rem }
thead th { background: var(--head) }
tbody th { font-weight: 600 }
p.note, footer { color: var(--soft); font-size: .9rem; max-width: 60rem }
figure { margin: 1.5rem 0; overflow-x: auto }
figure svg { display: block; max-width: 100%; min-width: 34rem; height: auto }
.dark { display: none }
@media (prefers-color-scheme: dark) { .light { display: none } .dark { display: block } }
"""


def page(title: str, sentence: str, tables: Sequence[Table], made_at: datetime, charts: Sequence[Chart] = ()) -> str:
    """The whole document. Every word is escaped. Of each chart's two pictures one is there for the reader's theme."""
    return "\n".join(_lines(title, sentence, tables, made_at, charts)) + "\n"


def _lines(
    title: str, sentence: str, tables: Sequence[Table], made_at: datetime, charts: Sequence[Chart]
) -> Iterator[str]:
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>"
    yield f"<h1>{escape(title)}</h1>\n<p>{escape(sentence)}</p>"
    for chart in charts:
        yield f'<figure>\n<div class="light">{svg(chart, LIGHT)}</div>'
        yield f'<div class="dark">{svg(chart, DARK)}</div>\n</figure>'
    for table in tables:
        yield from _table(table)
    made = made_at.strftime("%Y-%m-%d %H:%M %Z")
    yield f"</main>\n<footer><p>Made by redraft on {escape(made)}.</p></footer>\n</body>\n</html>"


def _table(table: Table) -> Iterator[str]:
    yield f'<section>\n<div class="wide">\n<table>\n<caption>{escape(table.caption)}</caption>'
    heads = "".join(f'<th scope="col">{escape(name) or "Of"}</th>' for name in table.header)
    yield f"<thead><tr>{heads}</tr></thead>\n<tbody>"
    for name, *cells in table.rows:
        yield f'<tr><th scope="row">{escape(name)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in cells)}</tr>'
    yield "</tbody>\n</table>\n</div>"
    if table.note:
        yield f'<p class="note">{escape(table.note)}</p>'
    yield "</section>"
