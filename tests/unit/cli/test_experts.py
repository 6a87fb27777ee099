from bot.cli.local.task_files import tasks_of
from bot.cli.simulate.experts import WORDS_MAX, Expert, experts, missing, words_that_matter
from bot.domain.rubric import Criterion
from bot.domain.task import CATEGORIES
from bot.importers.rows import ExpertScript

FIVE = Criterion(1, "alpha bravo charlie delta echoes")
BEN = Expert("Ben", 0.6, asks=True)
CLEO = Expert("Cleo", 0.75, asks=False)


def test_the_words_that_matter_are_long_no_filler_and_each_there_once() -> None:
    assert words_that_matter("States that the Rent, the rent and what it is") == ["states", "rent"]


def test_at_most_a_dozen_words_matter() -> None:
    text = " ".join(f"word{number}" for number in range(WORDS_MAX + 1))
    assert len(words_that_matter(text)) == WORDS_MAX


def test_signs_of_a_script_without_spaces_matter_one_by_one() -> None:
    assert words_that_matter("\u6280\u672f, at 7 of 10") == ["\u6280", "\u672f"]


def test_where_no_word_is_long_every_word_matters() -> None:
    assert words_that_matter("Is it so") == ["is", "it", "so"]


def test_a_criterion_is_met_by_three_words_of_five_for_the_first_expert() -> None:
    assert BEN.met([FIVE], "alpha bravo") == frozenset()
    assert BEN.met([FIVE], "Alpha, bravos; charlie!") == {1}


def test_a_criterion_is_met_by_three_words_of_four_for_the_second_expert() -> None:
    four = Criterion(1, "alpha bravo charlie delta")
    assert CLEO.met([four], "alpha bravo") == frozenset()
    assert CLEO.met([four], "alpha bravo charlie") == {1}
    assert CLEO.met([FIVE], "alpha bravo charlie") == frozenset()
    assert CLEO.met([FIVE], "alpha bravo charlie delta") == {1}


def test_a_pitfall_is_met_only_by_all_of_its_words() -> None:
    pitfall = Criterion(1, FIVE.text, points=-1)
    assert BEN.met([pitfall], "alpha bravo charlie delta") == frozenset()
    assert BEN.met([pitfall], FIVE.text) == {1}


def test_what_is_left_to_somebody_else_counts_for_nothing() -> None:
    assert missing(FIVE, f"So somebody who knows has to fill this in: {FIVE.text}") == FIVE.text.split()


def test_the_first_expert_asks_for_what_is_missing_in_two_criteria_at_a_time() -> None:
    criteria = [Criterion(number, f"alpha{number} bravo{number}") for number in (1, 2, 3)]
    assert BEN.says(criteria, 1, "nothing") == ("mention “alpha1 bravo1”", "mention “alpha2 bravo2”")
    assert BEN.says(criteria, 1, "alpha1 bravo1 alpha2 bravo2 alpha3 bravo3") == ()


def test_the_second_expert_complains_of_one_more_criterion() -> None:
    criteria = [Criterion(number, f"alpha{number} bravo{number}") for number in (1, 2, 3)]
    assert CLEO.says(criteria, 1, "nothing") == ("Criterion 3 does not come out well enough: alpha3 bravo3?",)


def test_an_expert_with_a_script_goes_by_it() -> None:
    script = ExpertScript({1: ("north gate", "!bus")}, {2: ("mention tram 4",)})
    expert = Expert("Ben", 0.6, asks=True, script=script)
    assert expert.met([FIVE], "They meet at the North\nGate.") == {1}
    assert expert.met([FIVE], "The bus stops at the north gate.") == frozenset()
    assert expert.met([FIVE], FIVE.text) == frozenset()
    assert expert.says([FIVE], 1, "") == ()
    assert expert.says([FIVE], 2, "") == ("mention tram 4",)


def test_the_examples_are_one_of_each_category_of_the_study_with_a_script_for_two() -> None:
    tasks = tasks_of(())
    assert [task.category for task in tasks] == [each for each in CATEGORIES if each != "Other"]
    for task in tasks:
        assert 5 <= len(task.criteria) <= 12, task.key
        reviewers = experts(task, ("Ben", "Cleo"))
        assert [each.name for each in reviewers] == ["Ben", "Cleo"]
        for expert in reviewers:
            assert expert.script
            assert set(expert.script.looks_for) == {each.number for each in task.criteria}, task.key
            assert expert.says(task.criteria, 1, ""), task.key
