"""The keys of a room, and wrong tries."""

import pytest

from readiness.room.admission import Admission
from readiness.room.refusal import NotGrantedError


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def wrong(admission: Admission, address: str = "10.0.0.1", given: str = "AAAAAA") -> int:
    with pytest.raises(NotGrantedError) as refused:
        admission.check(given, address)
    return refused.value.status


def test_the_long_key_has_72_bits_and_the_code_six_letters_that_nobody_confuses():
    admission = Admission()

    assert len(admission.key) == 12
    assert len(admission.code) == 6
    assert not set(admission.code) & set("0O1I")


@pytest.mark.parametrize("typed", ["K7Q2M9", "k7q2m9", " k7q-2m9 ", "K7Q 2M9"])
def test_the_code_may_be_typed_in_any_way(typed):
    Admission(code="K7Q2M9").check(typed, "10.0.0.1")


def test_after_five_wrong_codes_in_a_minute_an_address_waits():
    admission = Admission(code="K7Q2M9", clock=(clock := Clock()))
    assert [wrong(admission) for _ in range(7)] == [403] * 5 + [429] * 2
    assert wrong(admission, given="K7Q2M9") == 429

    clock.now = 61

    admission.check("K7Q2M9", "10.0.0.1")


def test_wrong_codes_of_one_address_stop_no_other_and_nobody_with_the_qr_code():
    admission = Admission(code="K7Q2M9")
    for _ in range(6):
        wrong(admission)

    admission.check("K7Q2M9", "10.0.0.2")
    admission.check(admission.key, "10.0.0.1")


def test_wrong_codes_of_many_addresses_take_little_memory():
    admission = Admission(clock=(clock := Clock()))
    for number in range(3_000):
        wrong(admission, f"10.0.{number // 250}.{number % 250}")
    assert len(admission._wrong) <= 1_001  # noqa: SLF001

    clock.now = 61
    wrong(admission)

    assert len(admission._wrong) == 1  # noqa: SLF001


@pytest.mark.parametrize("given", ["", "é", "\ud800", "K" * 4_000])
def test_any_text_is_only_a_wrong_key(given):
    assert wrong(Admission(), given=given) == 403
