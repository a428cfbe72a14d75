"""Before the doors open: bring data up to this version, collect static files if they changed."""

import hashlib

import django
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor


def prepare(*, demo: bool) -> None:
    django.setup()
    try:
        _bring_data_up_to_date()
    except DatabaseError as error:
        raise SystemExit(f"alongside: the data cannot be opened: {error}") from error
    _collect_static_files()
    if demo:
        _fill_if_fresh()


def has_a_host() -> bool:
    from alongside.people.models import Role

    return Role.objects.filter(kind=Role.Kind.HOST).exists()


def _bring_data_up_to_date() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        print("Preparing the data.", flush=True)
        call_command("migrate", verbosity=0, interactive=False)
    call_command("createcachetable", verbosity=0)


def _collect_static_files() -> None:
    stamp = settings.DATA / "static-made-from"
    digest = _digest_of_static_files()
    if not stamp.exists() or stamp.read_text() != digest:
        call_command("collectstatic", verbosity=0, interactive=False)
        stamp.write_text(digest)


def _digest_of_static_files() -> str:
    from django.contrib.staticfiles.finders import get_finders

    digest = hashlib.sha256(str(settings.STATIC_ROOT).encode())
    for finder in get_finders():
        for name, storage in finder.list([]):
            changed = storage.get_modified_time(name).isoformat()
            digest.update(f"{name} {storage.size(name)} {changed}\n".encode())
    return digest.hexdigest()


def _fill_if_fresh() -> None:
    from alongside.people.models import Person

    if Person.objects.exists():
        print("There are people here already, so nobody invented was added.")
        return
    print("Inviting an invented cast.", flush=True)
    call_command("demo")
