"""Codes that open an account when the password is forgotten, each of them once."""

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.db import transaction

from alongside.people import names
from alongside.people.models import Person
from alongside.people.sealing import seal
from alongside.people.times import midnight

KIND = Authenticator.Type.RECOVERY_CODES
NONE_LEFT = -1  # every bit says used


def of(person: Person | None) -> RecoveryCodes | None:
    kept = Authenticator.objects.filter(user=person, type=KIND).first() if person else None
    return RecoveryCodes(kept) if kept else None


@transaction.atomic
def make(person: Person) -> None:
    """New codes; earlier ones open nothing any more."""
    # Two requests at once must not both find nothing to replace.
    Person.objects.select_for_update().get(pk=person.pk)
    Authenticator.objects.filter(user=person, type=KIND).delete()
    Authenticator.objects.create(user=person, type=KIND, data=_fresh(), created_at=midnight())


def to_show(person: Person) -> list[str]:
    """The codes, in groups of four figures, until their owner says they are kept."""
    codes = of(person)
    if codes is None or codes.did_view:
        return []
    return [" ".join(code[at : at + 4] for at in (0, 4, 8)) for code in codes.get_unused_codes()]


def say_kept(person: Person) -> None:
    if codes := of(person):
        codes.instance.data["viewed_at"] = midnight().timestamp()
        codes.instance.save(update_fields=["data"])


def left(person: Person) -> int:
    codes = of(person)
    return len(codes.get_unused_codes()) if codes else 0


def opened_by(name: str, code: str) -> Person | None:
    """Whose account this name and code open. The code is used up."""
    sign_in_name = names.to_sign_in_with(name)
    person = Person.objects.filter(username=sign_in_name, is_active=True).first()
    # Nobody's codes take as long to compare as somebody's.
    fits = (of(person) or _nobodys()).validate_code(code)
    return person if fits else None


def _nobodys() -> RecoveryCodes:
    return RecoveryCodes(Authenticator(type=KIND, data={**_fresh(), "used_mask": NONE_LEFT}))


def _fresh() -> dict[str, object]:
    return {"seed": seal(RecoveryCodes.generate_seed()), "used_mask": 0}
