"""Colours a host can choose by name. Only the hue is chosen: lightness and strength are ours, so
that every one of them can be read. Those near red are left out: no button here should alarm."""

from django.utils.translation import gettext_lazy as _

OWN = "own"
NAMED = {
    45: _("Ember"),
    75: _("Honey"),
    115: _("Moss"),
    150: _("Sage"),
    195: _("Sea"),
    235: _("Slate"),
    275: _("Dusk"),
    320: _("Heather"),
}
CHOICES = [*((str(hue), name) for hue, name in NAMED.items()), (OWN, _("Another hue"))]


def choice_for(hue: int) -> str:
    return str(hue) if hue in NAMED else OWN
