from random import Random

import pytest

from alongside.stories.photos import Reason, Redrawn
from alongside.stories.photos.tests.damage import mutated, outcomes
from alongside.stories.photos.tests.pictures import heic, quarters, written
from alongside.stories.photos.tests.refusals import outcome

PHOTOS = {
    "JPEG": written(quarters(), "JPEG"),
    "progressive JPEG": written(quarters(), "JPEG", progressive=True),
    "PNG": written(quarters(), "PNG"),
    "WebP": written(quarters(), "WEBP"),
    "lossless WebP": written(quarters(), "WEBP", lossless=True),
    "AVIF": written(quarters(), "AVIF"),
    "HEIC": heic(),
}
REASONS = {reason.value for reason in Reason}


@pytest.mark.parametrize("name", PHOTOS)
def test_a_photo_cut_short_is_broken_and_never_half_grey(name: str) -> None:
    photo = PHOTOS[name]
    whole, *cut = outcomes([photo, *(photo[:at] for at in range(0, len(photo), 7))])

    assert whole not in REASONS
    # A cut within the last marks, behind the last pixel, takes nothing away.
    assert set(cut) <= {"not_a_photo", "broken", whole}
    assert set(cut[2 : len(cut) * 3 // 4]) == {"broken"}


@pytest.mark.parametrize("name", PHOTOS)
def test_damage_of_any_kind_ends_in_a_photo_or_a_reason(name: str) -> None:
    random = Random(20261015)
    damaged = [mutated(PHOTOS[name], random) for _ in range(200)]

    told = outcomes(damaged)

    assert len(told) == len(damaged)
    assert "broken" in told
    assert all(word in REASONS or len(word) == 64 for word in told)


def test_damage_ends_the_same_way_through_the_front_door() -> None:
    random = Random(1988)
    for photo in PHOTOS.values():
        found = outcome(mutated(photo, random))
        assert isinstance(found, Redrawn | Reason)
        assert found not in {Reason.BUSY, Reason.TOO_SLOW}
