"""How many files, how large, and under which names; and where a text is cut."""

import pytest
from hypothesis import given, strategies as st

from bot.domain.files import FILE_MAX_BYTES, FILES_MAX_BYTES, MediaType, Upload, beginning, checked_uploads
from bot.domain.task import FILES_MAX
from bot.errors import FileUnusable, HiddenCharacter, InvalidInput, TooLong, TooMany, TooShort


def names(*given_names: str) -> list[str]:
    return [each.name for each in checked_uploads([Upload(name, b"x") for name in given_names])]


@pytest.mark.parametrize("count", [0, 1, FILES_MAX - 1, FILES_MAX])
def test_so_many_files_fit(count: int) -> None:
    assert len(names(*(f"{number}.txt" for number in range(count)))) == count


def test_one_more_does_not() -> None:
    with pytest.raises(TooMany, match="The list of files has 11 entries; at most 10 fit"):
        names(*(f"{number}.txt" for number in range(FILES_MAX + 1)))


@pytest.mark.parametrize("more", [-1, 0, 1])
def test_a_file_may_have_so_many_bytes(more: int) -> None:
    upload = Upload("a.txt", b"x" * (FILE_MAX_BYTES + more))
    if more <= 0:
        assert checked_uploads([upload]) == (upload,)
        return
    with pytest.raises(FileUnusable, match=r"“a.txt” cannot be used: it has 10,000,001 bytes; at most 10,000,000 fit"):
        checked_uploads([upload])


@pytest.mark.parametrize("more", [-1, 0, 1])
def test_all_files_may_have_so_many_bytes(more: int) -> None:
    half = b"x" * (FILES_MAX_BYTES // 2)
    uploads = [Upload("a", half), Upload("b", half[:-1]), Upload("c", b"x" * (1 + more))]
    if more < 0:
        uploads.pop()
    if more <= 0:
        assert len(checked_uploads(uploads)) == len(uploads)
        return
    with pytest.raises(FileUnusable, match=r"“c” cannot be used: with it the files have 20,000,001 bytes together"):
        checked_uploads(uploads)


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(FileUnusable, match=r"“a.txt” cannot be used: it is empty"):
        checked_uploads([Upload("a.txt", b"")])


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("notes.txt", "notes.txt"),
        (" notes.txt ", "notes.txt"),
        ("../../etc/passwd", "passwd"),
        (r"C:\Users\ada\brief.md", "brief.md"),
        ("/absolute/größe.csv", "größe.csv"),
        ("família 👩‍👩‍👧.txt", "família 👩‍👩‍👧.txt"),
        (".gitignore", ".gitignore"),
        ("x" * 150, "x" * 150),
    ],
)
def test_of_a_name_the_last_part_is_kept(given_name: str, kept: str) -> None:
    assert names(given_name) == [kept]


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("", TooShort),
        ("folder/", TooShort),
        ("..", FileUnusable),
        (".", FileUnusable),
        ("\u200b", TooShort),
        ("x" * 151, TooLong),
        ("invoice\u202efdp.exe", HiddenCharacter),
        ("a\0.txt", HiddenCharacter),
        ("a\udcff.txt", HiddenCharacter),
        ("two\nlines.txt", FileUnusable),
        ("a\tb.txt", FileUnusable),
    ],
)
def test_a_name_that_cannot_be_used(name: str, error: type[InvalidInput]) -> None:
    with pytest.raises(error):
        names(name)


@pytest.mark.parametrize("twin", ["notes.txt", "NOTES.txt", "old/notes.txt"])
def test_two_files_of_one_name_are_refused(twin: str) -> None:
    with pytest.raises(FileUnusable, match="another file has the same name; rename one of them"):
        names("notes.txt", "other.txt", twin)


# ---- the beginning of a text


@given(st.text(), st.integers(0, 50), st.sampled_from([MediaType.TEXT, MediaType.CSV]))
def test_what_fits_is_a_beginning_and_a_cut_is_always_said(text: str, limit: int, media_type: MediaType) -> None:
    kept, said = beginning(text, media_type, limit)
    assert text.startswith(kept)
    assert len(kept) <= limit
    assert bool(said) is (kept != text)


@pytest.mark.parametrize(
    ("limit", "kept", "said"),
    [
        (12, "a,b\n1,2\n3,4\n", ""),
        (11, "a,b\n1,2\n", "only the first 2 of 3 rows"),
        (8, "a,b\n1,2\n", "only the first 2 of 3 rows"),
        (7, "a,b\n", "only the first 1 of 3 rows"),
        (3, "a,b", "only the first 3 of 12 characters"),
    ],
)
def test_a_table_is_cut_between_rows_while_one_fits(limit: int, kept: str, said: str) -> None:
    assert beginning("a,b\n1,2\n3,4\n", MediaType.CSV, limit) == (kept, said)


def test_a_table_that_is_none_is_cut_like_text() -> None:
    assert beginning('"' + "x" * 200_000, MediaType.CSV, 10) == (
        '"xxxxxxxxx',
        "only the first 10 of 200,001 characters",
    )
