from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from alongside.people.models import Person
from alongside.stewards import demo


class Command(BaseCommand):
    help = "Fill a fresh place with invented people and stories."

    def handle(self, *args: Any, **options: Any) -> None:
        if Person.objects.exists():
            raise CommandError("There are people here already, so nobody invented was added.")
        with transaction.atomic():
            demo.open_the_house()
            cast = demo.invite()
            demo.tell(cast)
        names = ", ".join(name for name, person in cast.items() if person.is_admitted)
        self.stdout.write(f"You can sign in as {names}.")
        self.stdout.write("agnes is the host, and marit a steward; rowan waits to be let in.")
        self.stdout.write(f"The password of each is: {demo.PASSWORD}")
