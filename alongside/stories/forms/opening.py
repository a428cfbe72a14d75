from datetime import date, datetime
from typing import Any, cast

from django import forms
from django.core.validators import MaxValueValidator
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from alongside.circles.known import people_known_to
from alongside.circles.models import Circle, Excepted, Kind
from alongside.people.models import Person
from alongside.place.models import Place
from alongside.stories.models import Story
from alongside.stories.until import end_of, last_day

LAST_DAY = date(2999, 12, 31)


class CirclesField(forms.ModelMultipleChoiceField["Circle"]):
    """Circles, each by what it means to the person who opens a story to it."""

    def label_from_instance(self, circle: Circle) -> str:
        match circle.kind:
            case Kind.EVERYONE:
                return gettext("Everyone, on the open web")
            case Kind.MEMBERS:
                return gettext("Every member of this place")
            case Kind.SETTLED:
                days = Place.here().settled_days
                return (
                    ngettext(
                        "Members who have been here %d day",
                        "Members who have been here %d days",
                        days,
                    )
                    % days
                )
            case Kind.PARTNER:
                return gettext("Your partner")
            case Kind.ROOM:
                return gettext("The room “%s”") % circle.name
        return gettext("Your list “%s”") % circle.name


class OpeningForm(forms.Form):
    """To whom a story is open, but for whom, and until when."""

    circles = CirclesField(
        label=_("Who can see it"),
        help_text=_("Leave all of them empty, and only you can."),
        queryset=Circle.objects.none(),
        to_field_name="public_id",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    excepted = forms.ModelMultipleChoiceField(
        label=_("But not"),
        help_text=_("They are not told, and nothing shows that there is something."),
        queryset=Person.objects.none(),
        to_field_name="public_id",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    until = forms.DateField(
        label=_("Until the end of this day"),
        help_text=_("After it the story is yours alone again. It is not deleted."),
        widget=forms.DateInput(attrs={"type": "date"}),
        validators=[MaxValueValidator(LAST_DAY, _("Choose a day before the year 3000."))],
        required=False,
    )
    is_findable = forms.BooleanField(
        label=_("Search engines may list it"),
        help_text=_("Only if it is open to everyone. What they copied, they may keep for a while."),
        required=False,
    )

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.story = story
        self._offer("circles", offered(story.author))
        self._offer("excepted", can_be_excepted(story))
        if not can_be_excepted(story):
            del self.fields["excepted"]
        self.initial = {**_as_it_stands(story), **self.initial}

    def _offer(self, field: str, choices: QuerySet[Any]) -> None:
        cast("forms.ModelMultipleChoiceField[Any]", self.fields[field]).queryset = choices

    def clean_until(self) -> datetime | None:
        until: date | None = self.cleaned_data["until"]
        if until and until < timezone.localdate():
            raise forms.ValidationError(_("That day is over. Choose today or a later one."))
        return end_of(until) if until else None

    def save(self) -> None:
        told = self.cleaned_data
        self.story.open_to(
            list(told["circles"]), until=told["until"], excepted=list(told.get("excepted", []))
        )
        self.story.is_findable = told["is_findable"]
        self.story.save(update_fields=["is_findable"])


def offered(author: Person) -> QuerySet[Circle]:
    for kind in (Kind.EVERYONE, Kind.MEMBERS, Kind.SETTLED):
        Circle.of_nature(kind)
    return Circle.objects.offered_to(author).narrowest_first()


def can_be_excepted(story: Story) -> QuerySet[Person]:
    """Those she knows here, and those excepted before: who has left a list since stays kept out."""
    known = people_known_to(story.author).values("pk")
    before = Excepted.objects.filter(story=story).values("person")
    return Person.objects.filter(Q(pk__in=known) | Q(pk__in=before)).order_by("shown_name", "pk")


def _as_it_stands(story: Story) -> dict[str, Any]:
    openings = list(story.openings_now())
    ends = [opening.until for opening in openings if opening.until]
    excepted = Excepted.objects.filter(story=story).values_list("person__public_id", flat=True)
    return {
        "circles": [opening.circle.public_id for opening in openings],
        "excepted": list(excepted),
        "until": last_day(ends[0]) if ends else None,
        "is_findable": story.is_findable,
    }
