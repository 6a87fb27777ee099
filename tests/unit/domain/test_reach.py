"""Links, pictures and mentions that nobody brought in do nothing any more, and people can still read them."""

import time

import pytest
from hypothesis import given, settings, strategies as st

from bot.domain.reach import NOTHING_GIVEN, defanged, given_by, link_key, links_in, made_inert

BRIEF = (
    "See https://harbour.example/visit, (https://wiki.example/Pier_(north)) and museum.example/map, or write to "
    "mailto:ida@harbour.example. [Rules](https://rules.example/a?b=1#c 'title')"
)
GIVEN = given_by([BRIEF], ["Begin with @everyone, not with <!here>"])


@pytest.mark.parametrize(
    ("written", "shown"),
    {
        "inline": ("[here](https://evil.example)", "here (hxxps://evil[.]example)"),
        "inline with a title": ('[here](https://evil.example "x")', "here (hxxps://evil[.]example)"),
        "inline in brackets": ("[here](<https://evil.example/a b>)", "here (hxxps://evil[.]example/ab)"),
        "inline with entities": ("[here](https&#58;//evil.example)", "here (hxxps://evil[.]example)"),
        "inline with backslashes": (r"[here](https\://evil.example)", "here (hxxps://evil[.]example)"),
        "inline without a scheme": ("[here](//evil.example)", "here (evil[.]example)"),
        "inline, over lines": ("[here](\n  https://evil.example\n)", "here (hxxps://evil[.]example)"),
        "inline with a given address for words": (
            "[https://harbour.example/visit](https://evil.example)",
            "https://harbour.example/visit (hxxps://evil[.]example)",
        ),
        "inline without words": ("[](https://evil.example)", "hxxps://evil[.]example"),
        "reference": ("[here][1]\n\n[1]: https://evil.example", "[here][1]\n\n[1] hxxps://evil[.]example"),
        "autolink": ("<https://evil.example>", "hxxps://evil[.]example"),
        "Slack's": ("<https://evil.example|the guide>", "the guide (hxxps://evil[.]example)"),
        "bare": ("See https://evil.example/a.b?c=1.", "See hxxps://evil[.]example/a.b?c=1."),
        "bare, in capitals": ("HTTPS://EVIL.example", "hxxps://evil[.]example"),
        "bare, in bold": ("**https://evil.example**", "**hxxps://evil[.]example**"),
        "bare, in code": ("`https://evil.example`", "`hxxps://evil[.]example`"),
        "bare, in a listing": ("```\nhttps://evil.example\n```", "```\nhxxps://evil[.]example\n```"),
        "bare, after other letters": ("水https://evil.example", "水hxxps://evil[.]example"),
        "www": ("at www.evil.example/a", "at www[.]evil[.]example/a"),
        "HTML": ("<a class=b href='https://evil.example'>here</a>", "here (hxxps://evil[.]example)"),
        "HTML, left open": ("<a href='https://evil.example", "<a href='hxxps://evil[.]example"),
        "javascript": ("[x](javascript:alert(1))", "x (javascript[:]alert(1))"),
        "data": ("[x](data:text/html;base64,PGI+)", "x (data[:]text/html;base64,PGI+)"),
        "mailto": ("mailto:eve@evil.example", "mailto[:]eve@evil.example"),
        "tel": ("[call](tel:+49123)", "call (tel[:]+49123)"),
        "another scheme": ("slack://channel?id=C1", "slack[:]//channel?id=C1"),
        "a user before the host": ("https://slack.com@evil.example/a", "hxxps://slack[.]com@evil[.]example/a"),
        "homoglyphs": ("https://аррӏе.com", "hxxps://xn--80ak6aa92e[.]com"),
        "one in another": ("https://a.example/?u=https://b.example", "hxxps://a[.]example/?u=https[:]//b.example"),
        "a given one with a query": ("https://harbour.example/visit?q=x", "hxxps://harbour[.]example/visit?q=x"),
        "a given host, another path": ("https://harbour.example/other", "hxxps://harbour[.]example/other"),
        "a given host, as a user": (
            "https://harbour.example/visit@evil.example",
            "hxxps://harbour[.]example/visit@evil.example",
        ),
    }.values(),
)
def test_a_link_that_nobody_gave_is_written_so_that_it_does_nothing(written: str, shown: str) -> None:
    inert = made_inert(written, GIVEN)
    assert inert.text == shown
    assert inert.links
    assert made_inert(shown, GIVEN).text == shown, "and stays so"


@pytest.mark.parametrize(
    "text",
    [
        "https://harbour.example/visit",
        "http://HARBOUR.example:443/visit/.",
        "(https://harbour.example/visit#hours)",
        "[here](https://harbour.example/visit)",
        "<https://harbour.example/visit|here>",
        "<a href='https://harbour.example/visit'>here</a>",
        "[here][1]\n\n[1]: https://harbour.example/visit",
        "https://wiki.example/Pier_(north)",
        "https://museum.example/map",
        "https://rules.example/a?b=1",
        "mailto:ida@harbour.example",
        "[a chapter](#chapter) and [a file](docs/a.md)",
        "std::vector<std::string> x; data: we found; javascript: a language; e.g. README.md, 10:30",
        "<!doctype html> <!-- no ping --> #include <stdio.h>",
        "Begin with @everyone, not with <!here>",
        "an @everyman, @hereafter, @channels",
    ],
)
def test_what_people_brought_in_and_what_is_no_link_stays_to_the_letter(text: str) -> None:
    inert = made_inert(text, GIVEN)
    assert (inert.text, inert.links, inert.pictures) == (text, (), 0)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("![a cat](https://evil.example/p.png?d=secret)", "(a picture was left out: a cat)"),
        ("![](https://harbour.example/visit)", "(a picture was left out)"),
        ("![a [big] cat](x.png)", "(a picture was left out: a [big] cat)"),
        ("![a cat][1]\n\n[1]: https://evil.example", "(a picture was left out: a cat)\n\n[1] hxxps://evil[.]example"),
        ("![cat]\n\n[cat]: x.png", "(a picture was left out: cat)\n\n[cat]: x.png"),
        ("![no picture], really", "![no picture], really"),
        (
            "[![a](https://evil.example/a)](https://evil.example)",
            "(a picture was left out: a) (hxxps://evil[.]example)",
        ),
        ("<img src=x alt='a cat'/> <IMG\nsrc=x>", "(a picture was left out: a cat) (a picture was left out)"),
        ("![a](https://evil.example/a b)", "(a picture was left out: a)"),
        ("ht![](x)tps://evil.example", "ht(a picture was left out)tps[:]//evil[.]example"),
    ],
)
def test_a_picture_leaves_its_words(written: str, shown: str) -> None:
    assert made_inert(written, GIVEN).text == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("@here @Channel \uff20everyone", "(at)here (at)Channel (at)everyone"),
        ("<!channel> <!here|here> &lt;!everyone&gt;", "(at)channel (at)here (at)everyone"),
        ("<!subteam^S012|@experts> <!subteam^@everyone>", "(at)subteam S012 (at)subteam (at)everyone"),
        ("<@U012AB|ida> <@!123> <@&456>", "(at)U012AB (at)123 (at)456"),
        ("<#C012|general> </accept now:123>", "(channel)C012 (command)accept now"),
        ("@<@everyone>", "@(at)everyone"),
        ("@every<img src=x>one", "@every(a picture was left out)one"),
    ],
)
def test_a_mention_that_nobody_gave_pings_nobody(written: str, shown: str) -> None:
    assert made_inert(written, NOTHING_GIVEN).text == shown


def test_each_link_is_named_once_however_often_it_stands_there() -> None:
    inert = made_inert("https://evil.example, [a](https://evil.example) and https://evil.example/b")
    assert inert.links == ("hxxps://evil[.]example", "hxxps://evil[.]example/b")


def test_a_link_is_found_behind_words_too() -> None:
    assert links_in("[a](https://a.example) and https://b.example.") == ("https://a.example", "https://b.example")


def test_what_makes_two_links_the_same() -> None:
    assert link_key("http://A.example:80/x/#y.") == link_key("https://a.example/x") == "//a.example/x"
    assert link_key("https://bücher.example") == link_key("https://xn--bcher-kva.example")
    assert link_key("www.a.example") == link_key("https://www.a.example/")
    others = ("https://a.example/X", "https://a.example:8080/x", "https://u@a.example/x", "ftp://a.example/x")
    assert len({*map(link_key, others), link_key("https://a.example/x")}) == 5


def test_a_host_that_no_resolver_takes_is_shown_as_it_is() -> None:
    assert defanged("https://" + "a" * 70 + ".example") == "hxxps://" + "a" * 70 + "[.]example"


# fmt: off
PIECES = st.sampled_from([
    "https://", "http://", "www.", "evil.example", "harbour.example/visit", "/", ".", ":", "@", "everyone", "here",
    "channel", "<!", "<@", "<#", "U1", ">", "&lt;", "&gt;", "!", "[", "]", "(", ")", "\\", "`", "|", "#", "</a>",
    "alt=", "javascript:", "data:text/html,", "mailto:", "tel:1", "hxxps://", "[.]", "?", "'", "a", "水", "&#58;",
    "\n", " ", '"', "<a href=", "<img src=",
])
# fmt: on


@given(st.lists(PIECES, max_size=14).map("".join))
@settings(max_examples=600, deadline=None)
def test_what_was_made_inert_stays_as_it_is(text: str) -> None:
    once = made_inert(text).text
    twice = made_inert(once)
    assert (twice.text, twice.links) == (once, ())


@given(st.lists(PIECES, max_size=14).map("".join))
@settings(max_examples=600, deadline=None)
def test_a_draft_may_keep_all_that_stands_in_it(text: str) -> None:
    kept = made_inert(text, given_by([text], [text]))
    assert made_inert(kept.text, given_by([kept.text], [kept.text])).text == kept.text


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "\\[" * 50_000,
        "![a" * 30_000,
        "<a href=x>" * 10_000,
        "a" * 200_000,
        "a." * 50_000,
        "https://" * 20_000,
        "https://a" + ")" * 50_000,
        "[x](" + " " * 100_000,
        "[x](y" + " " * 50_000,
        "<!" * 50_000,
    ],
    ids=lambda text: text[:10],
)
def test_no_text_takes_long(text: str) -> None:
    began = time.process_time()
    made_inert(text, given_by([text], [text]))
    assert time.process_time() - began < 10
