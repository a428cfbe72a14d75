from alongside.place.models import Place

CONTACT = "Ask for Agnes, or leave a note for her with the midwives of the ward."


def open_the_house() -> None:
    """As a host might set it up on the first evening."""
    place = Place.here()
    place.country, place.contact = "GB", CONTACT
    place.save()
